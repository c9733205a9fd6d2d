// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/places_of_map.h"

#include "geo/crs.h"
#include "model/geopackage_blob.h"
#include "model/place.h"
#include "model/similar_places.h"

namespace hedgerow::exchange {

namespace {

base::Result<geo::Transformation> wayBetween(const model::Contents& theirs, const model::Contents& ours)
{
    const auto from = geo::Crs::fromEpsg(theirs.srs()), to = geo::Crs::fromEpsg(ours.srs());
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    model::Box box;
    for (const auto& record : theirs.places())
        if (const auto position = model::Place(record).position())
            box.add(*position);
    return geo::Transformation::between(*from, *to, box);
}

} // namespace

base::Result<BroughtPlaces> placesOfMap(const model::Contents& ours, const model::Contents& theirs, const QString& title,
                                        base::Job& job)
{
    const auto way = wayBetween(theirs, ours);
    if (!way)
        return tl::unexpected(way.error());
    BroughtPlaces brought;
    brought.step = model::Step(title, model::StepKind::Import);
    int number = model::nextNumber(ours);
    for (const auto& record : theirs.places()) {
        if (job.stopped())
            return base::cancelled();
        const model::Place place(record);
        const auto position = place.position() ? way->apply(*place.position()) : std::nullopt;
        if (position && !model::similarPlaces(ours, record.text(u"name"), place.categoryId(), *position).empty()) {
            ++brought.alike;
            continue;
        }
        std::vector<std::pair<const char*, model::Value>> values;
        const auto& fields = record.type().fields;
        for (std::size_t field = 0; field < fields.size(); ++field)
            if (qstrcmp(fields[field].name, "number") != 0 && !record.value(static_cast<int>(field)).isNull())
                values.emplace_back(fields[field].name, record.value(static_cast<int>(field)));
        values.emplace_back("number", number++);
        brought.step.insert(model::Table::Places, values,
                            position ? model::toGeoPackageBlob(*position, ours.srs()) : QByteArray());
        ++(position ? brought.placed : brought.toPlace);
    }
    return brought;
}

} // namespace hedgerow::exchange
