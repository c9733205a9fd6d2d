// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GEOS judges and mends; its "structure" way keeps what is inside a ring and drops holes that lie
// outside, where the older way would turn them into land.
#include "geo/shapes.h"

#include "geo/gdal_session.h"

#include <cpl_string.h>

#include <algorithm>
#include <cmath>

namespace hedgerow::geo {

namespace {

constexpr double degreesOfArc = 2; ///< a circle in such steps loses 0.02 % of its size

model::Line pointsOf(const OGRSimpleCurve& curve)
{
    model::Line points;
    points.reserve(std::size_t(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i)
        points.push_back({curve.getX(i), curve.getY(i)});
    return points;
}

bool allFinite(const model::Line& points)
{
    return std::all_of(points.begin(), points.end(), [](model::Point p) { return p.isFinite(); });
}

/// Adds one polygon; a hole without size is dropped, a shell without size is the fault.
void addPolygon(const OGRPolygon& polygon, AreaReading& reading)
{
    model::Polygon taken;
    bool isShell = true;
    for (const OGRLinearRing* ring : polygon) {
        model::Ring points = pointsOf(*ring);
        if (!allFinite(points)) {
            reading.fault = ShapeFault::OffTheEarth;
            return;
        }
        if (!points.empty() && points.front() != points.back()) {
            points.push_back(points.front());
            reading.closed = true;
        }
        const bool hasSize = points.size() >= 4 && model::signedArea(points) != 0;
        const bool mayCross =
            points.size() >= 5; // a bow tie may add up to nothing and still be two areas
        if (!hasSize && !mayCross) {
            if (isShell)
                return;
            continue;
        }
        if (isShell)
            taken.outer = std::move(points);
        else
            taken.holes.push_back(std::move(points));
        isShell = false;
    }
    if (!taken.outer.empty())
        reading.polygons.push_back(std::move(taken));
}

/// What a shape holds besides areas decides the words for a feature without any.
struct Holds {
    bool area = false;
    bool other = false;
};

void addAreas(const OGRGeometry& shape, AreaReading& reading, Holds& holds)
{
    const auto type = wkbFlatten(shape.getGeometryType());
    if (type == wkbPolygon) {
        holds.area = holds.area || !shape.IsEmpty();
        addPolygon(*shape.toPolygon(), reading);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : *shape.toGeometryCollection())
            addAreas(*part, reading, holds);
    } else {
        holds.other = holds.other || !shape.IsEmpty();
    }
}

std::unique_ptr<OGRGeometry> straightened(const OGRGeometry& shape)
{
    return std::unique_ptr<OGRGeometry>(shape.getLinearGeometry(degreesOfArc));
}

std::unique_ptr<OGRMultiPolygon> ogrAreas(const model::Polygons& polygons)
{
    auto all = std::make_unique<OGRMultiPolygon>();
    const auto ringOf = [](const model::Ring& points) {
        auto ring = std::make_unique<OGRLinearRing>();
        ring->setNumPoints(int(points.size()), FALSE);
        for (std::size_t i = 0; i < points.size(); ++i)
            ring->setPoint(int(i), points[i].x, points[i].y);
        return ring;
    };
    for (const model::Polygon& polygon : polygons) {
        auto one = std::make_unique<OGRPolygon>();
        one->addRingDirectly(ringOf(polygon.outer).release());
        for (const model::Ring& hole : polygon.holes)
            one->addRingDirectly(ringOf(hole).release());
        all->addGeometryDirectly(one.release());
    }
    return all;
}

/// Shells anticlockwise and holes clockwise, as GeoPackage likes them.
void wind(model::Polygons& polygons)
{
    for (model::Polygon& polygon : polygons) {
        if (model::signedArea(polygon.outer) < 0)
            std::reverse(polygon.outer.begin(), polygon.outer.end());
        for (model::Ring& hole : polygon.holes) {
            if (model::signedArea(hole) > 0)
                std::reverse(hole.begin(), hole.end());
        }
    }
}

void addLines(const OGRGeometry& shape, model::Lines& lines)
{
    if (OGR_GT_IsCurve(shape.getGeometryType())) {
        model::Line points = pointsOf(*shape.toSimpleCurve());
        if (points.size() >= 2 && allFinite(points))
            lines.push_back(std::move(points));
    } else if (OGR_GT_IsSubClassOf(wkbFlatten(shape.getGeometryType()), wkbGeometryCollection)) {
        for (const OGRGeometry* part : *shape.toGeometryCollection())
            addLines(*part, lines);
    }
}

const OGRPoint* firstPoint(const OGRGeometry& shape)
{
    const auto type = wkbFlatten(shape.getGeometryType());
    if (type == wkbPoint)
        return shape.IsEmpty() ? nullptr : shape.toPoint();
    if (!OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
        return nullptr;
    for (const OGRGeometry* part : *shape.toGeometryCollection()) {
        if (const OGRPoint* found = firstPoint(*part))
            return found;
    }
    return nullptr;
}

} // namespace

AreaReading areasOf(const OGRGeometry* shape)
{
    AreaReading reading;
    if (!shape || shape->IsEmpty()) {
        reading.fault = ShapeFault::NoShape;
        return reading;
    }
    const GdalComplaints complaints;
    const auto straight = straightened(*shape);
    Holds holds;
    if (straight)
        addAreas(*straight, reading, holds);
    if (reading.fault == ShapeFault::None && reading.polygons.empty())
        reading.fault = holds.area    ? ShapeFault::NoSize
                        : holds.other ? ShapeFault::NotAnArea
                                      : ShapeFault::NoShape;
    return reading;
}

model::Geometry geometryOf(const OGRGeometry* shape)
{
    if (!shape || shape->IsEmpty())
        return {};
    if (const OGRPoint* point = firstPoint(*shape)) {
        const model::Point p{point->getX(), point->getY()};
        return p.isFinite() ? model::Geometry(p) : model::Geometry();
    }
    AreaReading areas = areasOf(shape);
    if (!areas.polygons.empty())
        return model::Geometry(std::move(areas.polygons));
    model::Lines lines;
    if (const auto straight = straightened(*shape))
        addLines(*straight, lines);
    return lines.empty() ? model::Geometry() : model::Geometry(std::move(lines));
}

Mending mend(model::Polygons& polygons)
{
    Mending mending;
    const GdalComplaints complaints;
    const auto before = ogrAreas(polygons);
    if (before->IsValid()) {
        wind(polygons);
        return mending;
    }
    mending.mended = true;
    const double sizeBefore = model::area(polygons);
    CPLStringList options;
    options.SetNameValue("METHOD", "STRUCTURE");
    const std::unique_ptr<OGRGeometry> after(before->MakeValid(options.List()));
    polygons = areasOf(after.get()).polygons;
    std::erase_if(polygons, [](const model::Polygon& polygon) {
        return model::signedArea(polygon.outer) == 0;
    });
    wind(polygons);
    const double sizeAfter = model::area(polygons);
    mending.sizeChange = std::abs(sizeAfter - sizeBefore) / std::max({sizeBefore, sizeAfter, 1e-9});
    return mending;
}

std::unique_ptr<OGRGeometry> ogrShape(const model::Geometry& geometry)
{
    if (const model::Point* point = geometry.point())
        return std::make_unique<OGRPoint>(point->x, point->y);
    if (const model::Lines* lines = geometry.lines()) {
        auto all = std::make_unique<OGRMultiLineString>();
        for (const model::Line& points : *lines) {
            auto line = std::make_unique<OGRLineString>();
            for (const model::Point p : points)
                line->addPoint(p.x, p.y);
            all->addGeometryDirectly(line.release());
        }
        return all;
    }
    if (const model::Polygons* polygons = geometry.polygons())
        return ogrAreas(*polygons);
    return nullptr;
}

} // namespace hedgerow::geo
