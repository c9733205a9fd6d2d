// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/area_painter.h"

#include "map/line_joining.h"

#include <QPaintEngine>

#include <algorithm>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t MostBanded =
    1500;                          // areas in view; with more, bands and dashes are only noise
constexpr double LeastBanded = 60; // style pixels across an area of middle size
constexpr double LeastArea = 0.7;  // style pixels across, to be drawn at all

std::vector<const AreaShape*> seenAreas(const Canvas& canvas)
{
    std::vector<const AreaShape*> seen;
    for (const quint32 index :
         canvas.snapshot.areasIn(canvas.boxOf(canvas.window())
                                     .grown(canvas.px(12) * canvas.frame.view.metresPerPixel))) {
        const AreaShape& area = canvas.snapshot.areas()[index];
        if (canvas.isSeen(area.box, LeastArea))
            seen.push_back(&area);
    }
    return seen;
}

bool deserveBands(const Canvas& canvas, const std::vector<const AreaShape*>& areas)
{
    if (areas.empty() || areas.size() > MostBanded)
        return false;
    std::vector<double> sizes;
    for (const AreaShape* area : areas)
        sizes.push_back(std::max(area->box.width(), area->box.height()));
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2),
                     sizes.end());
    return sizes[sizes.size() / 2] >= LeastBanded * canvas.scale();
}

void drawBand(const Canvas& canvas, const QPainterPath& borders,
              const std::function<void(const Canvas&)>& flatGround)
{
    const double opacity = canvas.style.number(u"areaop"_s) * 1.15;
    const double width =
        canvas.px(canvas.style.number(u"areaBand"_s) * (canvas.scale() < 1.8 ? 1 : 0.75));
    if (opacity <= 0)
        return;
    const QColor colour = canvas.style.colour(u"areaband"_s);
    // An SVG keeps no clip, and its readers mind no half-transparent line.
    const bool canClip =
        canvas.painter.paintEngine() && canvas.painter.paintEngine()->type() != QPaintEngine::SVG;
    if (!canvas.onPaper() || !canClip) {
        // One path and one stroke: where borders meet, the band is not darker.
        QColor soft = colour;
        soft.setAlphaF(static_cast<float>(opacity));
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.setPen(QPen(soft, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        canvas.painter.drawPath(borders);
        return;
    }
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setJoinStyle(Qt::RoundJoin);
    QPainterPath band = stroker.createStroke(borders);
    band.setFillRule(Qt::WindingFill);
    canvas.painter.save();
    canvas.painter.setClipPath(band, Qt::IntersectClip);
    Canvas tinted(canvas.snapshot, canvas.frame, canvas.painter);
    tinted.setTint(colour, opacity);
    flatGround(tinted);
    canvas.painter.restore();
}

void drawManyBorders(const Canvas& canvas, const std::vector<const AreaShape*>& areas)
{
    const bool dense = areas.size() > MostBanded * 4;
    canvas.painter.setBrush(Qt::NoBrush);
    QPen pen = canvas.pen(u"arealine"_s, dense ? 0.5 : 0.8);
    // Thin and pale, or a town is a blot.
    pen.setColor(mixed(canvas.colour(u"built"_s), pen.color(), dense ? 0.35 : 0.6));
    canvas.painter.setPen(pen);
    for (const AreaShape* area : areas)
        canvas.painter.drawPath(canvas.path(area->shape));
}

} // namespace

void drawAreaFills(const Canvas& canvas)
{
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.colour(u"built"_s));
    for (const AreaShape* area : seenAreas(canvas))
        canvas.painter.drawPath(canvas.path(area->shape));
}

void drawAreaBorders(const Canvas& canvas, const std::function<void(const Canvas&)>& flatGround)
{
    const std::vector<const AreaShape*> areas = seenAreas(canvas);
    if (!deserveBands(canvas, areas)) {
        drawManyBorders(canvas, areas);
        return;
    }
    std::vector<const model::Polygons*> shapes;
    for (const AreaShape* area : areas)
        shapes.push_back(&area->shape);
    std::vector<QPolygonF> lines;
    QPainterPath path;
    for (const model::Line& line : joinedLines(bordersOnce(shapes))) {
        lines.push_back(canvas.outline(line));
        path.addPolygon(lines.back());
    }
    drawBand(canvas, path, flatGround);

    const double width = canvas.style.number(u"areaLine"_s);
    QPen pen = canvas.pen(u"arealine"_s, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({8 / width, 3 / width, 1.5 / width, 3 / width});
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& line : lines)
        canvas.painter.drawPolyline(line);
}

} // namespace hedgerow::map
