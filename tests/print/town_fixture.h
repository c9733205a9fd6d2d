// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made-up contents for the tests of sheets: neighbourhoods about 331 000, 323 000 and as many
// places as a test wants, where it wants them.
#pragma once

#include "map/snapshot.h"
#include "model/contents.h"
#include "model/geopackage_blob.h"
#include "print/wall_map.h"

#include <random>

namespace hedgerow::print::test {

using namespace Qt::StringLiterals;

inline constexpr model::Point Middle{331500, 323500};

inline model::Record row(model::Table table, quint64 number,
                         const std::vector<std::pair<const char*, model::Value>>& values,
                         const model::Geometry& geometry = {})
{
    const model::RecordType& type = model::recordType(table);
    model::FieldValues all;
    for (const auto& [name, value] : values)
        all.set(type.indexOf(QString::fromLatin1(name)), value);
    return {table, model::Uuid{static_cast<quint64>(table) + 1, number},
            model::toGeoPackageBlob(geometry, 27700), std::move(all)};
}

inline model::Polygons rectangle(double left, double bottom, double right, double top)
{
    const auto at = [](double x, double y) { return Middle + model::Point{x, y}; };
    return {{{at(left, bottom), at(right, bottom), at(right, top), at(left, top), at(left, bottom)},
             {}}};
}

struct Town
{
    QString title = u"Wrensford: our town"_s;
    QString languages = u"en"_s;
    QString credit = u"Map, areas and places: invented, public domain"_s;
    QString licence = u"CC0"_s;
    bool areas = true;
    std::vector<model::Record> places;

    /// A place so many metres from the middle.
    Town& with(const QString& name, double east, double north,
               const QString& category = u"library"_s, const QString& status = u"open"_s)
    {
        const auto number = static_cast<int>(places.size()) + 1;
        places.push_back(
            row(model::Table::Places, static_cast<quint64>(number),
                {{"name", model::Value::ofText(name)},
                 {"name_cy", model::Value::ofText(name.isEmpty() ? name : u"Y "_s + name)},
                 {"category", category},
                 {"status", status},
                 {"number", number}},
                Middle + model::Point{east, north}));
        return *this;
    }

    /// Spread evenly but irregularly, always the same.
    Town& scattered(int count, double reach = 1100)
    {
        std::mt19937 random(7);
        const auto upTo = [&](double most) { return (random() / 4294967296.0 * 2 - 1) * most; };
        const QStringList categories = model::Categories::standard().ids();
        for (int i = 0; i < count; ++i) {
            const double east = upTo(reach), north = upTo(reach * 0.8);
            with(u"Place number %1"_s.arg(i + 1), east, north, categories[i % categories.size()],
                 i % 9 == 4 ? u"risk"_s : u"open"_s);
        }
        return *this;
    }

    [[nodiscard]] model::Contents contents() const
    {
        const auto area = [&](quint64 number, const QString& name, const model::Polygons& shape) {
            return row(model::Table::Areas, number,
                       {{"code", u"W%1"_s.arg(number)},
                        {"name", name},
                        {"name_cy", u"Maes "_s + name},
                        {"licence", model::Value::ofText(licence)},
                        {"attribution", model::Value::ofText(credit)},
                        {"accuracy_m", 3.0}},
                       shape);
        };
        model::Contents result;
        if (areas)
            result = result.with(
                model::Table::Areas,
                model::Records({area(1, u"Westfield"_s, rectangle(-1200, -1000, 0, 1000)),
                                area(2, u"Eastfield"_s, rectangle(0, -1000, 1200, 1000))}));
        result = result.with(model::Table::Places, model::Records(places));
        return result.with(model::Table::Document,
                           model::Records({row(model::Table::Document, 1,
                                               {{"title", model::Value::ofText(title)},
                                                {"language", languages},
                                                {"srs", 27700}})}));
    }
};

inline map::Snapshot snapshotOf(const model::Contents& contents)
{
    base::Job job;
    return map::Snapshot::of(contents, nullptr, {}, u"en"_s, job);
}

inline SheetOptions dated(const QString& paper = u"A3"_s)
{
    SheetOptions options;
    options.paper = paper;
    options.date = QDate(2026, 11, 24);
    return options;
}

/// The layout, which must succeed.
inline Sheet sheetOf(const Town& town, const SheetOptions& options = dated())
{
    const model::Contents contents = town.contents();
    base::Job job;
    return layOutWallMap(contents, snapshotOf(contents), geo::Crs::fromEpsg(27700).value(), options,
                         job)
        .value();
}

inline QStringList textsOf(const Sheet& sheet, const QString& role = {})
{
    QStringList texts;
    for (const Page& page : sheet.pages)
        for (const Item& item : page.items)
            if (!item.text.isEmpty() && (role.isEmpty() || item.role == role))
                texts << item.text;
    return texts;
}

/// Kinds of which no two may cover each other.
inline bool takesRoom(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Text:
    case ItemKind::Symbol:
    case ItemKind::Badge:
    case ItemKind::Label:
    case ItemKind::Dot:
    case ItemKind::ScaleBar:
    case ItemKind::NorthArrow:
        return true;
    default:
        return false;
    }
}

/// The first pair of items of one page that cover each other by more than 0.01 mm, in words; else
/// empty.
inline QString firstOverlap(const Sheet& sheet)
{
    constexpr double Allowed = 0.01;
    for (const Page& page : sheet.pages)
        for (std::size_t i = 0; i < page.items.size(); ++i)
            for (std::size_t j = i + 1; j < page.items.size(); ++j) {
                const Item &a = page.items[i], &b = page.items[j];
                if (!takesRoom(a) || !takesRoom(b))
                    continue;
                const QRectF both = a.box & b.box;
                if (both.width() > Allowed && both.height() > Allowed)
                    return u"“%1” (%2) and “%3” (%4) at %5, %6"_s
                        .arg(a.text, a.role, b.text, b.role)
                        .arg(both.x())
                        .arg(both.y());
            }
    return {};
}

} // namespace hedgerow::print::test
