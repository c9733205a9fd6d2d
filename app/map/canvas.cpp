// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/canvas.h"

#include <algorithm>
#include <cmath>

namespace hedgerow::map {

namespace {

constexpr double MillimetresPerStylePixel = 25.4 / 96;
constexpr double ScreenMargin = 160;
constexpr double LeastStep = 0.4; // style pixels between two points of a line that is drawn

/// Halves go up, and so does what is a half but for the last digits: round metres at a round scale
/// often are, and would hop by a pixel with every pan.
double rounded(double pixels)
{
    return std::floor(pixels + 0.5 + 1e-6);
}

/// What is left of a pixel grid anchored in the map when it is laid over the view.
double fraction(double pixels)
{
    return pixels - rounded(pixels);
}

} // namespace

double fineness(Medium medium)
{
    return medium == Medium::Paper ? 50 : 1;
}

Frame fine(const Frame& frame)
{
    Frame result = frame;
    result.view.size *= fineness(frame.medium);
    result.view.metresPerPixel /= fineness(frame.medium);
    return result;
}

Canvas::Canvas(const Snapshot& drawn, const Frame& how, QPainter& onto)
    : snapshot(drawn), frame(how), style(*how.style), painter(onto),
      unit_(how.medium == Medium::Paper ? MillimetresPerStylePixel * fineness(how.medium) : 1)
{
    const View& view = frame.view;
    shift_ = {fraction(view.size.width() / 2 - view.centre.x / view.metresPerPixel),
              fraction(view.size.height() / 2 + view.centre.y / view.metresPerPixel)};
}

QRectF Canvas::stage() const
{
    const double margin = onPaper() ? 0 : ScreenMargin;
    return window().adjusted(-margin, -margin, margin, margin);
}

QPointF Canvas::at(model::Point p) const
{
    const QPointF exact = frame.view.toPixel(p);
    return onPaper() ? QPointF(std::round(exact.x()), std::round(exact.y())) : exact;
}

model::Box Canvas::boxOf(const QRectF& pixels) const
{
    return {frame.view.toMap(pixels.topLeft()), frame.view.toMap(pixels.bottomRight())};
}

QPointF Canvas::anchor(model::Point p) const
{
    if (onPaper())
        return at(p);
    const QPointF exact = at(p);
    // Rounded in the map's own pixels: "exact" without its shift is whole for a point on that grid.
    return {rounded(exact.x() - shift_.x()), rounded(exact.y() - shift_.y())};
}

QPolygonF Canvas::outline(const std::vector<model::Point>& line) const
{
    const double least = px(LeastStep);
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(line.size()));
    for (std::size_t i = 0; i < line.size(); ++i) {
        const QPointF p = at(line[i]);
        const bool isLast = i + 1 == line.size();
        if (!points.isEmpty() && !isLast) {
            const QPointF step = p - points.last();
            if (std::abs(step.x()) < least && std::abs(step.y()) < least)
                continue;
        }
        points.append(p);
    }
    return points;
}

std::vector<QPolygonF> Canvas::rings(const model::Polygons& polygons) const
{
    std::vector<QPolygonF> rings;
    for (const model::Polygon& polygon : polygons) {
        rings.push_back(outline(polygon.outer));
        for (const model::Ring& hole : polygon.holes)
            rings.push_back(outline(hole));
    }
    return rings;
}

QPainterPath Canvas::path(const model::Polygons& polygons) const
{
    QPainterPath path; // even-odd, as it comes
    for (const QPolygonF& ring : rings(polygons))
        path.addPolygon(ring);
    return path;
}

bool Canvas::isSeen(const model::Box& box, double leastPixels) const
{
    return std::max(box.width(), box.height()) >= leastPixels * scale();
}

QColor Canvas::colour(const QString& role) const
{
    const QColor plain = style.colour(role);
    return tintShare_ > 0 ? mixed(plain, tint_, tintShare_) : plain;
}

QPen Canvas::pen(const QString& role, double stylePixels) const
{
    return {colour(role), px(stylePixels), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QColor mixed(const QColor& under, const QColor& over, double opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a * (1 - opacity) + b * opacity); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

} // namespace hedgerow::map
