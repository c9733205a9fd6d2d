// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up town for the map's tests: two neighbourhoods, a river, streets, houses, and as many
// places as a test wants. Everything about 330 000, 420 000.
#pragma once

#include "map/painter.h"
#include "model/geopackage_blob.h"

#include <random>

namespace hedgerow::map::test {

using namespace Qt::StringLiterals;
using model::Point;

inline constexpr Point Middle{330000, 420000};

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
    const auto at = [](double x, double y) { return Middle + Point{x, y}; };
    return {{{at(left, bottom), at(right, bottom), at(right, top), at(left, top), at(left, bottom)},
             {}}};
}

inline model::Line line(std::initializer_list<Point> points)
{
    model::Line result;
    for (const Point p : points)
        result.push_back(Middle + p);
    return result;
}

/// The bytes of one base map, under any hash.
class OneMap : public model::Blobs
{
public:
    explicit OneMap(std::vector<model::MapFeature> features)
        : bytes_(model::toCompactMap(std::move(features)))
    {
    }
    [[nodiscard]] base::Result<QByteArray> bytes(const QString&) const override { return bytes_; }

private:
    QByteArray bytes_;
};

inline std::vector<model::MapFeature> townFeatures()
{
    using enum model::MapClass;
    std::vector<model::MapFeature> features = {
        {Built, {}, rectangle(-500, -300, 500, 300)},
        {Park, u"Town Park"_s, rectangle(-450, 80, -250, 280)},
        {WaterArea, u"River Wren"_s, rectangle(-600, -40, 600, -10)},
        {StreetMain, u"High Street"_s, model::Lines{line({{0, -400}, {0, 0}, {0, 400}})}},
        {StreetMinor, u"Mill Street"_s, model::Lines{line({{-500, 60}, {500, 60}})}},
        {StreetLane, u"Back Lane"_s, model::Lines{line({{-500, -160}, {500, -200}})}},
        {Path, {}, model::Lines{line({{-300, -300}, {-200, 300}})}},
        {Rail, {}, model::Lines{line({{-600, -280}, {600, -260}})}},
        {Tree, {}, Middle + Point{-300, 200}},
    };
    for (int i = 0; i < 20; ++i)
        features.push_back({Building, {}, rectangle(20 + i * 20, 70, 34 + i * 20, 84)});
    return features;
}

inline model::Records areaRows()
{
    using model::Table;
    return model::Records({
        row(Table::Areas, 1,
            {{"code", u"W1"_s}, {"name", u"Westfield"_s}, {"attribution", u"Areas: made up"_s}},
            rectangle(-500, -300, 0, 300)),
        row(Table::Areas, 2,
            {{"code", u"E1"_s},
             {"name", u"Eastfield"_s},
             {"name_cy", u"Maes y Dwyrain"_s},
             {"attribution", u"Areas: made up"_s}},
            rectangle(0, -300, 500, 300)),
    });
}

inline model::Record placeRow(quint64 number, const QString& name, Point at,
                              const QString& category = u"library"_s)
{
    return row(model::Table::Places, number,
               {{"name", name},
                {"category", category},
                {"status", u"open"_s},
                {"number", model::Value(static_cast<qint64>(number))}},
               Middle + at);
}

/// Strewn over the town, the same each time; names of one to four words.
inline model::Records strewnPlaces(int count, double reach = 450)
{
    std::mt19937 random(20261124);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const QStringList words = {u"Old"_s,    u"Mill"_s,      u"Library"_s, u"Community"_s,
                               u"Garden"_s, u"St Mary’s"_s, u"Hall"_s};
    const QStringList categories = model::Categories::standard().ids();
    std::vector<model::Record> rows;
    for (int i = 1; i <= count; ++i) {
        QStringList name;
        for (int w = 0; w <= upTo(4); ++w)
            name += words[upTo(static_cast<int>(words.size()))];
        const Point at{(upTo(2001) - 1000) / 1000.0 * reach,
                       (upTo(2001) - 1000) / 1000.0 * reach * 0.6};
        rows.push_back(placeRow(static_cast<quint64>(i), name.join(u' '), at,
                                categories[upTo(static_cast<int>(categories.size()))]));
    }
    return model::Records(std::move(rows));
}

inline model::Contents contentsOf(const model::Records& places)
{
    using model::Table;
    return model::Contents()
        .with(Table::Areas, areaRows())
        .with(Table::Places, places)
        .with(Table::BaseMaps,
              model::Records({row(Table::BaseMaps, 1,
                                  {{"hash", u"town"_s}, {"attribution", u"Map: made up"_s}})}));
}

inline Snapshot snapshotOf(const model::Contents& contents, const Snapshot& before = {},
                           const QString& language = u"en"_s)
{
    base::Job job;
    return Snapshot::of(contents, std::make_shared<OneMap>(townFeatures()), before, language, job);
}

inline Frame frameOf(double metresPerPixel, QSizeF size = {900, 600})
{
    Frame frame;
    frame.view = {Middle, metresPerPixel, size, 1};
    return frame;
}

struct Drawn
{
    QImage image;
    Placement placement;
};

inline Drawn drawn(const Snapshot& snapshot, const Frame& frame, const Placement& before = {})
{
    Drawn result;
    result.image =
        QImage((frame.view.size * frame.view.deviceScale).toSize(), QImage::Format_RGB32);
    result.image.setDevicePixelRatio(frame.view.deviceScale);
    QPainter painter(&result.image);
    result.placement = draw(snapshot, frame, painter, before);
    return result;
}

} // namespace hedgerow::map::test
