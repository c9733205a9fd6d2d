// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/record_words.h"

#include "geo/where.h"
#include "model/field_text.h"
#include "model/geopackage_blob.h"
#include "window/place_steps.h"

#include <QCoreApplication>

namespace hedgerow::window {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::RecordWords)
};

/// The field by which a record is called, the first that says something.
QString ownName(const model::Record& record)
{
    for (const QStringView field : {u"name", u"title", u"what", u"caption", u"file_name", u"source", u"kind"})
        if (record.type().indexOf(field) >= 0 && !record.text(field).isEmpty())
            return model::shownText(record.type().fields[static_cast<std::size_t>(record.type().indexOf(field))], record.value(field));
    return {};
}

} // namespace

model::Uuid placeOf(const model::Contents& contents, model::Table table, model::Uuid row)
{
    if (table == model::Table::Places)
        return row;
    const model::Record record = contents.find(table, row);
    if (!record)
        return {};
    if (const auto place = record.reference(u"place"))
        return *place;
    if (const auto transfer = record.reference(u"transfer"))
        return placeOf(contents, model::Table::Transfers, *transfer);
    return {};
}

QString titleOf(const model::Contents& contents, model::Table table, model::Uuid row)
{
    const model::Record record = contents.find(table, row);
    if (!record)
        return Tr::tr("something deleted since");
    if (table == model::Table::Places)
        return nameOf(record);
    const QString own = ownName(record);
    const model::Record place = contents.find(model::Table::Places, placeOf(contents, table, row));
    if (!place)
        return own.isEmpty() ? Tr::tr("a record") : own;
    return own.isEmpty() ? nameOf(place) : Tr::tr("%1, %2", "record, place").arg(own, nameOf(place));
}

QString fieldWords(model::Table table, const QString& field)
{
    if (field == u"geom")
        return table == model::Table::Places ? Tr::tr("Where it is") : Tr::tr("Its outline");
    const model::RecordType& type = model::recordType(table);
    const int index = type.indexOf(field);
    return index < 0 ? field : model::label(type.fields[static_cast<std::size_t>(index)]);
}

QString valueWords(const model::Contents& contents, const geo::Crs& crs, model::Table table, const QString& field,
                   const model::Value& value)
{
    if (value.isNull())
        return {};
    if (field == u"geom") {
        const auto shape = model::fromGeoPackageBlob(value.bytes());
        if (const auto* point = shape ? shape->point() : nullptr)
            return crs.isNull() ? QStringLiteral("%1, %2").arg(point->x).arg(point->y) : geo::gridReference(*point, crs);
        return Tr::tr("an outline of %n kB", nullptr, static_cast<int>(value.bytes().size() / 1024 + 1));
    }
    const model::RecordType& type = model::recordType(table);
    const int index = type.indexOf(field);
    if (index < 0)
        return value.text();
    const model::Field& described = type.fields[static_cast<std::size_t>(index)];
    if (described.refersTo)
        if (const auto id = model::Uuid::fromText(value.text()))
            return titleOf(contents, *described.refersTo, *id);
    return model::shownText(described, value);
}

} // namespace hedgerow::window
