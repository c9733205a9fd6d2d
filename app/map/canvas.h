// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every part of the drawing shares: the frame, the painter, and the way from map to paper.
#pragma once

#include "map/painter.h"

#include <QPainterPath>

namespace hedgerow::map {

/// How many units of drawing there are in one of a view: on paper 50 to the millimetre, so that
/// all that is drawn has whole coordinates (Qt writes eight decimals of any other into a PDF).
[[nodiscard]] double fineness(Medium medium);
/// The frame in units of drawing.
[[nodiscard]] Frame fine(const Frame& frame);

/// Lives for one drawing, on one thread; its frame is a fine() one. "Style pixels" are what the
/// style's widths count in: a pixel on screen, 1/96 inch on paper.
class Canvas
{
public:
    Canvas(const Snapshot& drawn, const Frame& how, QPainter& onto);

    const Snapshot& snapshot;
    const Frame& frame;
    const Style& style;
    QPainter& painter;

    [[nodiscard]] bool onPaper() const noexcept { return frame.medium == Medium::Paper; }
    /// Units of drawing for a number of style pixels.
    [[nodiscard]] double px(double stylePixels) const noexcept { return stylePixels * unit_; }
    [[nodiscard]] double typeSize(const QString& role) const
    {
        return px(style.number(role) * frame.typeScale);
    }
    /// Metres for one style pixel: decides what is worth drawing.
    [[nodiscard]] double scale() const noexcept { return frame.view.metresPerPixel * unit_; }
    [[nodiscard]] QRectF window() const { return {QPointF(), frame.view.size}; }
    /// The window and what is laid out around it, so that nothing at the rim changes on panning.
    [[nodiscard]] QRectF stage() const;
    [[nodiscard]] model::Box boxOf(const QRectF& pixels) const;

    /// Symbols and labels stand on whole pixels of the *map* on screen, so that panning by whole
    /// pixels moves none against another.
    [[nodiscard]] QPointF anchor(model::Point p) const;
    [[nodiscard]] QPointF at(model::Point p) const;
    /// Points nearer to the last one than can be seen are left out.
    [[nodiscard]] QPolygonF outline(const std::vector<model::Point>& line) const;
    [[nodiscard]] std::vector<QPolygonF> rings(const model::Polygons& polygons) const;
    [[nodiscard]] QPainterPath path(const model::Polygons& polygons) const;
    [[nodiscard]] bool isSeen(const model::Box& box, double leastPixels) const;

    [[nodiscard]] QColor colour(const QString& role) const;
    [[nodiscard]] QPen pen(const QString& role, double stylePixels) const;
    void setTint(const QColor& colour, double share) { tint_ = colour, tintShare_ = share; }

private:
    double unit_;
    QPointF shift_;
    QColor tint_;
    double tintShare_ = 0;
};

/// The opaque colour that "over" at this opacity gives on "under": paper knows no
/// half-transparency.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double opacity);

} // namespace hedgerow::map
