// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/conflict_words.h"
#include "command/deadline_json.h"
#include "command/place_naming.h"
#include "command/record_json.h"

namespace hedgerow::command {

namespace {

using base::Text;
using model::Table;

Json ringJson(const model::Ring& ring, const geo::Transformation& toDegrees)
{
    JsonArray points;
    for (const model::Point& p : ring) {
        JsonArray pair;
        const auto lonLat = toDegrees.apply(p);
        pair.add(Json::ofReal(lonLat ? lonLat->x : NAN, 7));
        pair.add(Json::ofReal(lonLat ? lonLat->y : NAN, 7));
        points.add(pair.json());
    }
    return points.json();
}

/// GeoJSON of the place's outline; null when it has none.
Json outlineJson(const model::Contents& contents, const model::Record& place)
{
    const auto outlines = contents.referring(Table::Outlines, u"place", place.id());
    const model::Geometry shape =
        outlines.empty() ? model::Geometry() : outlines.front().geometry();
    const auto document = geo::Crs::fromEpsg(contents.srs());
    if (!shape.polygons() || !document)
        return {};
    const auto toDegrees = geo::Transformation::between(*document, geo::Crs::wgs84(), shape.box());
    if (!toDegrees)
        return {};
    JsonArray polygons;
    for (const model::Polygon& polygon : *shape.polygons()) {
        JsonArray rings;
        rings.add(ringJson(polygon.outer, *toDegrees));
        for (const model::Ring& hole : polygon.holes)
            rings.add(ringJson(hole, *toDegrees));
        polygons.add(rings.json());
    }
    return JsonObject()
        .add("type", QStringLiteral("MultiPolygon"))
        .add("coordinates", polygons.json())
        .json();
}

Json recordsJson(const std::vector<model::Record>& rows, const exchange::ExportRow& values,
                 bool withPrivate)
{
    JsonArray all;
    for (const model::Record& row : rows)
        all.add(recordJson(values, row, exchange::exportColumns(row.table(), withPrivate)).json());
    return all.json();
}

std::vector<model::Record> photosOf(const model::Contents& contents, const model::Record& place)
{
    std::vector<model::Record> photos;
    for (const model::Record& use : contents.referring(Table::PhotoUses, u"place", place.id())) {
        if (const auto id = use.reference(u"photo"); id && contents.find(Table::Photos, *id))
            photos.push_back(contents.find(Table::Photos, *id));
    }
    return photos;
}

std::vector<model::Record> linksOf(const model::Contents& contents, const model::Record& place)
{
    auto links = contents.referring(Table::Links, u"place", place.id());
    for (model::Record& link : contents.referring(Table::Links, u"to_place", place.id()))
        links.push_back(std::move(link));
    return links;
}

void writeText(Output& out, const model::Record& place, const QStringList& columns,
               const exchange::ExportRow& values)
{
    for (const QString& column : columns) {
        const QString text = values.value(place, column);
        if (!text.isEmpty())
            out.line(QStringLiteral("%1  %2").arg(column.leftJustified(20), text));
    }
}

Json deadlinesJson(const Call& call, const model::Contents& contents, const model::Record& place)
{
    JsonArray all;
    for (const transfers::Entry& entry :
         transfers::diary(contents, {.today = call.today, .language = call.language, .place = place.id()}))
        all.add(deadlineJson(call, entry));
    return all.json();
}

Json conflictsJson(const Call& call, const store::Document& document, model::Uuid place)
{
    JsonArray all;
    for (const store::Conflict& conflict : document.conflicts())
        if (conflict.row == place)
            all.add(conflictJson(call, conflict, document.contents().find(conflict.table, conflict.row)));
    return all.json();
}

} // namespace

Result runShow(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const model::Contents contents = (*document)->contents();
    const auto place = findPlace(contents, call.line.argument(1));
    if (!place)
        return tl::unexpected(place.error());
    const bool withPrivate = call.line.has("private");
    if (!exchange::mayLeave(*place, withPrivate)) {
        return base::failure(base::ErrorKind::Usage,
                             Text::tr("%1 is kept for the team only. Add --private to see it.")
                                 .arg(shownName(*place, call.language)));
    }
    const exchange::ExportRow values(contents, withPrivate);
    QStringList columns = exchange::exportColumns(Table::Places, withPrivate);
    columns << QStringLiteral("story");
    writeText(call.out, *place, columns, values);
    call.out.row(columns);
    QStringList cells;
    for (const QString& column : columns)
        cells << values.value(*place, column);
    call.out.row(cells);

    JsonObject object = recordJson(values, *place, columns);
    object.add("outline", outlineJson(contents, *place))
        .add("activities", recordsJson(contents.referring(Table::Activities, u"place", place->id()),
                                       values, withPrivate))
        .add("links", recordsJson(linksOf(contents, *place), values, withPrivate))
        .add("photos", recordsJson(photosOf(contents, *place), values, withPrivate))
        .add("transfers", recordsJson(contents.referring(Table::Transfers, u"place", place->id()),
                                      values, withPrivate))
        .add("deadlines", deadlinesJson(call, contents, *place))
        .add("conflicts", conflictsJson(call, **document, place->id()));
    call.out.result(object.json());
    for (const model::Record& activity :
         contents.referring(Table::Activities, u"place", place->id()))
        call.out.line(QStringLiteral("%1  %2").arg(QStringLiteral("activity").leftJustified(20),
                                                   activity.text(u"name")));
    return Ending::Done;
}

} // namespace hedgerow::command
