// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points, lines and areas as plain values, in the document's CRS (projected, metres, x east, y north).
#pragma once

#include <cmath>
#include <limits>
#include <variant>
#include <vector>

namespace hedgerow::model {

struct Point
{
    double x = 0;
    double y = 0;

    [[nodiscard]] bool isFinite() const noexcept { return std::isfinite(x) && std::isfinite(y); }
    bool operator==(const Point&) const = default;
};

[[nodiscard]] inline Point operator+(Point a, Point b) noexcept { return {a.x + b.x, a.y + b.y}; }
[[nodiscard]] inline Point operator-(Point a, Point b) noexcept { return {a.x - b.x, a.y - b.y}; }
[[nodiscard]] inline double distance(Point a, Point b) noexcept { return std::hypot(a.x - b.x, a.y - b.y); }

/// Default: empty. An empty box contains nothing and adds nothing.
class Box
{
public:
    Box() = default;
    Box(Point a, Point b) { add(a); add(b); }

    [[nodiscard]] bool isEmpty() const noexcept { return min_.x > max_.x; }
    [[nodiscard]] Point min() const noexcept { return min_; }
    [[nodiscard]] Point max() const noexcept { return max_; }
    [[nodiscard]] double width() const noexcept { return isEmpty() ? 0 : max_.x - min_.x; }
    [[nodiscard]] double height() const noexcept { return isEmpty() ? 0 : max_.y - min_.y; }
    [[nodiscard]] Point centre() const noexcept { return {(min_.x + max_.x) / 2, (min_.y + max_.y) / 2}; }
    [[nodiscard]] bool contains(Point p) const noexcept;
    [[nodiscard]] bool meets(const Box& other) const noexcept;
    [[nodiscard]] Box grown(double by) const noexcept; ///< by metres on each side
    void add(Point p) noexcept;
    void add(const Box& other) noexcept;

    bool operator==(const Box&) const = default;

private:
    Point min_{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    Point max_{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
};

using Line = std::vector<Point>; ///< 2 points or more
using Ring = std::vector<Point>; ///< closed: the last point is the first; 4 points or more

struct Polygon
{
    Ring outer;
    std::vector<Ring> holes;
    bool operator==(const Polygon&) const = default;
};

using Lines = std::vector<Line>;
using Polygons = std::vector<Polygon>;

/// Nothing, one point, or several lines or polygons. Coordinates are finite.
class Geometry
{
public:
    Geometry() = default;
    Geometry(Point point) : content_(point) {}
    Geometry(Lines lines) : content_(std::move(lines)) {}
    Geometry(Polygons polygons) : content_(std::move(polygons)) {}

    [[nodiscard]] bool isNull() const noexcept { return std::holds_alternative<std::monostate>(content_); }
    [[nodiscard]] const Point* point() const noexcept { return std::get_if<Point>(&content_); }
    [[nodiscard]] const Lines* lines() const noexcept { return std::get_if<Lines>(&content_); }
    [[nodiscard]] const Polygons* polygons() const noexcept { return std::get_if<Polygons>(&content_); }
    [[nodiscard]] Box box() const noexcept;

    bool operator==(const Geometry&) const = default;

private:
    std::variant<std::monostate, Point, Lines, Polygons> content_;
};

/// Signed area of a ring in m², positive anticlockwise (shoelace formula, about the first point).
[[nodiscard]] double signedArea(const Ring& ring) noexcept;
/// Area in m² on the plane, holes taken off.
[[nodiscard]] double area(const Polygons& polygons) noexcept;
/// Centroid by area; of an area of zero, the middle of its box.
[[nodiscard]] Point centroid(const Polygons& polygons) noexcept;
/// Even-odd over all rings.
[[nodiscard]] bool contains(const Polygons& polygons, Point p) noexcept;
/// Distance in metres to the nearest border; 0 inside.
[[nodiscard]] double distanceTo(const Polygons& polygons, Point p) noexcept;
/// A point inside, as far from all borders as can be found to a hundredth of the box (pole of
/// inaccessibility, by halving cells): where a name stands best.
[[nodiscard]] Point labelPoint(const Polygons& polygons);

} // namespace hedgerow::model
