// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/geometry.h"

#include <algorithm>
#include <queue>

namespace hedgerow::model {

namespace {

template <class Visit>
void eachRing(const Polygons& polygons, Visit visit)
{
    for (const Polygon& polygon : polygons) {
        visit(polygon.outer);
        for (const Ring& hole : polygon.holes)
            visit(hole);
    }
}

double distanceToSegment(Point p, Point a, Point b) noexcept
{
    const Point along = b - a;
    const double length2 = along.x * along.x + along.y * along.y;
    const double t = length2 == 0
        ? 0
        : std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / length2, 0.0, 1.0);
    return distance(p, {a.x + t * along.x, a.y + t * along.y});
}

double distanceToBorder(const Polygons& polygons, Point p) noexcept
{
    double least = std::numeric_limits<double>::infinity();
    eachRing(polygons, [&](const Ring& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            least = std::min(least, distanceToSegment(p, ring[i - 1], ring[i]));
    });
    return least;
}

double signedDistance(const Polygons& polygons, Point p) noexcept
{
    const double toBorder = distanceToBorder(polygons, p);
    return contains(polygons, p) ? toBorder : -toBorder;
}

struct Cell
{
    Point middle;
    double half = 0;
    double inside = 0; ///< signed distance of the middle
    [[nodiscard]] double best() const noexcept { return inside + half * std::sqrt(2.0); }
    bool operator<(const Cell& other) const noexcept { return best() < other.best(); }
};

} // namespace

bool Box::contains(Point p) const noexcept
{
    return p.x >= min_.x && p.x <= max_.x && p.y >= min_.y && p.y <= max_.y;
}

bool Box::meets(const Box& other) const noexcept
{
    return min_.x <= other.max_.x && max_.x >= other.min_.x && min_.y <= other.max_.y
        && max_.y >= other.min_.y;
}

Box Box::grown(double by) const noexcept
{
    if (isEmpty())
        return {};
    return {{min_.x - by, min_.y - by}, {max_.x + by, max_.y + by}};
}

void Box::add(Point p) noexcept
{
    min_ = {std::min(min_.x, p.x), std::min(min_.y, p.y)};
    max_ = {std::max(max_.x, p.x), std::max(max_.y, p.y)};
}

void Box::add(const Box& other) noexcept
{
    if (other.isEmpty())
        return;
    add(other.min_);
    add(other.max_);
}

Box Geometry::box() const noexcept
{
    Box result;
    if (const Point* p = point())
        result.add(*p);
    if (const Lines* all = lines())
        for (const Line& line : *all)
            for (const Point p : line)
                result.add(p);
    if (const Polygons* all = polygons())
        for (const Polygon& polygon : *all)
            for (const Point p : polygon.outer)
                result.add(p);
    return result;
}

double signedArea(const Ring& ring) noexcept
{
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a = ring[i - 1] - ring.front();
        const Point b = ring[i] - ring.front();
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

double area(const Polygons& polygons) noexcept
{
    double sum = 0;
    for (const Polygon& polygon : polygons) {
        sum += std::abs(signedArea(polygon.outer));
        for (const Ring& hole : polygon.holes)
            sum -= std::abs(signedArea(hole));
    }
    return sum;
}

Point centroid(const Polygons& polygons) noexcept
{
    const Box box = Geometry(polygons).box();
    const Point origin = box.centre();
    double sum = 0, x = 0, y = 0;
    const auto addRing = [&](const Ring& ring, double sign) {
        const double turn = signedArea(ring) < 0 ? -sign : sign;
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point a = ring[i - 1] - origin;
            const Point b = ring[i] - origin;
            const double cross = (a.x * b.y - b.x * a.y) * turn;
            sum += cross;
            x += (a.x + b.x) * cross;
            y += (a.y + b.y) * cross;
        }
    };
    for (const Polygon& polygon : polygons) {
        addRing(polygon.outer, 1);
        for (const Ring& hole : polygon.holes)
            addRing(hole, -1);
    }
    if (sum == 0)
        return origin;
    return {origin.x + x / (3 * sum), origin.y + y / (3 * sum)};
}

bool contains(const Polygons& polygons, Point p) noexcept
{
    bool inside = false;
    eachRing(polygons, [&](const Ring& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point a = ring[i - 1], b = ring[i];
            if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
                inside = !inside;
        }
    });
    return inside;
}

double distanceTo(const Polygons& polygons, Point p) noexcept
{
    return contains(polygons, p) ? 0 : distanceToBorder(polygons, p);
}

Point labelPoint(const Polygons& polygons)
{
    const Box box = Geometry(polygons).box();
    const double side = std::min(box.width(), box.height());
    const Point middle = centroid(polygons);
    if (side <= 0)
        return middle;
    const double enough = side / 100;
    const auto cellAt = [&](Point at, double half) {
        return Cell{at, half, signedDistance(polygons, at)};
    };

    std::priority_queue<Cell> cells;
    for (double x = box.min().x; x < box.max().x; x += side)
        for (double y = box.min().y; y < box.max().y; y += side)
            cells.push(cellAt({x + side / 2, y + side / 2}, side / 2));
    Cell best = cellAt(middle, 0);
    while (!cells.empty() && cells.top().best() - best.inside > enough) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.inside > best.inside)
            best = cell;
        const double half = cell.half / 2;
        for (const double dx : {-half, half})
            for (const double dy : {-half, half})
                cells.push(cellAt({cell.middle.x + dx, cell.middle.y + dy}, half));
    }
    return best.middle;
}

} // namespace hedgerow::model
