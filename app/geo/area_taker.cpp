// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mending comes after placing, so that what is valid in the document's CRS is what was checked.
#include "geo/area_taker.h"

#include "base/text.h"
#include "geo/placement.h"

#include <algorithm>

namespace hedgerow::geo {

namespace {

using base::Text;

QString valueAt(const std::vector<QString>& values, int column)
{
    return column < 0 || std::size_t(column) >= values.size()
               ? QString()
               : values[std::size_t(column)].simplified();
}

} // namespace

AreaTaker::AreaTaker(const ColumnPlaces& columns, const QStringList& wanted, const Crs& crs,
                     const Transformation& way)
    : columns_(columns)
    , wanted_(wanted)
    , crs_(crs)
    , way_(way)
    , wantedSet_(wanted.begin(), wanted.end())
{
}

void AreaTaker::take(SourceFeature&& feature)
{
    BoundaryArea area = labelled(feature);
    if (!wantedSet_.isEmpty() && !isWanted(area))
        return;
    ++features_;
    const QString label = area.code;
    const ShapeFault fault = takeShape(feature, area, label);
    if (fault != ShapeFault::None)
        account_.leaveOut(fault, label);
    else
        areas_.push_back(std::move(area));
}

ShapeFault AreaTaker::takeShape(const SourceFeature& feature, BoundaryArea& area,
                                const QString& label)
{
    if (feature.shapeUnreadable)
        return ShapeFault::Unreadable;
    AreaReading reading = areasOf(feature.shape.get());
    if (reading.fault != ShapeFault::None)
        return reading.fault;
    if (!place(reading.polygons))
        return ShapeFault::OffTheEarth;
    const Mending mending = mend(reading.polygons);
    if (reading.polygons.empty())
        return ShapeFault::NoSize;
    if (mending.mended)
        account_.mended(label, mending.sizeChange);
    if (reading.closed)
        account_.closed(label);
    area.shape = std::move(reading.polygons);
    return ShapeFault::None;
}

BoundaryArea AreaTaker::labelled(const SourceFeature& feature)
{
    BoundaryArea area;
    area.code = valueAt(feature.values, columns_.code);
    area.name = valueAt(feature.values, columns_.name);
    area.nameCy = valueAt(feature.values, columns_.nameCy);
    bool isNumber = false;
    const qint64 population =
        valueAt(feature.values, columns_.population).remove(u',').toLongLong(&isNumber);
    if (isNumber && population >= 0)
        area.population = population;
    if (area.name.isEmpty())
        area.name = area.code.isEmpty() ? Text::tr("Area %1").arg(feature.number) : area.code;
    if (area.code.isEmpty()) {
        area.code = QString::number(feature.number);
        ++numbered_;
    }
    return area;
}

bool AreaTaker::isWanted(const BoundaryArea& area)
{
    for (const QString& label : {area.code, area.name}) {
        if (wantedSet_.contains(label)) {
            found_.insert(label);
            return true;
        }
    }
    return false;
}

/// From the file's CRS to the document's; false when any corner can't be there.
bool AreaTaker::place(model::Polygons& polygons)
{
    const auto placeRing = [this](model::Ring& ring) {
        corners_ += qint64(ring.size());
        for (model::Point& p : ring) {
            const auto placed = isOffTheEarth(crs_, p) ? std::nullopt : way_.apply(p);
            if (!placed)
                return false;
            p = *placed;
        }
        return true;
    };
    return std::all_of(polygons.begin(), polygons.end(), [&](model::Polygon& polygon) {
        return placeRing(polygon.outer) &&
               std::all_of(polygon.holes.begin(), polygon.holes.end(), placeRing);
    });
}

QStringList AreaTaker::notFound() const
{
    QStringList missing;
    for (const QString& area : wanted_) {
        if (!found_.contains(area))
            missing += area;
    }
    return missing;
}

} // namespace hedgerow::geo
