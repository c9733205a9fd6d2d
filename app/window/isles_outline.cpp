// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/isles_outline.h"

#include <QPolygonF>

#include <span>

namespace hedgerow::window {

namespace {

constexpr double EastShrinks = 0.573; // cosine of 55° north

struct Corner {
    double longitude, latitude;
};

// From Land's End clockwise.
constexpr Corner Britain[]{
    {-5.7, 50.05}, {-5.05, 50.4}, {-4.55, 50.9}, {-4.2, 51.2},  {-3.0, 51.25}, {-2.65, 51.6},
    {-3.2, 51.4},  {-4.1, 51.6},  {-5.2, 51.75}, {-5.0, 52.0},  {-4.1, 52.4},  {-4.2, 52.85},
    {-4.7, 52.8},  {-4.6, 53.3},  {-3.2, 53.35}, {-2.95, 53.8}, {-3.2, 54.1},  {-3.6, 54.5},
    {-3.2, 54.95}, {-4.4, 54.75}, {-5.05, 54.8}, {-4.75, 55.4}, {-5.6, 55.3},  {-5.6, 56.0},
    {-5.3, 56.5},  {-6.2, 56.75}, {-5.7, 57.2},  {-5.8, 57.8},  {-5.1, 58.3},  {-5.0, 58.6},
    {-3.1, 58.65}, {-4.1, 57.8},  {-3.9, 57.6},  {-2.0, 57.65}, {-2.1, 57.1},  {-2.9, 56.3},
    {-3.2, 56.0},  {-2.1, 55.85}, {-1.5, 55.2},  {-1.2, 54.65}, {-0.4, 54.3},  {-0.1, 53.9},
    {0.3, 53.1},   {0.5, 52.9},   {1.3, 52.95},  {1.7, 52.5},   {1.3, 51.9},   {0.7, 51.5},
    {1.4, 51.3},   {1.0, 50.95},  {0.2, 50.75},  {-1.1, 50.75}, {-2.0, 50.6},  {-2.9, 50.7},
    {-3.5, 50.4},  {-3.7, 50.2},  {-4.3, 50.35}, {-5.1, 50.05}};
constexpr Corner Ireland[]{{-6.3, 52.2}, {-7.5, 52.0},  {-8.4, 51.7},  {-9.7, 51.5}, {-10.3, 52.1},
                           {-9.6, 52.6}, {-9.2, 53.15}, {-10.1, 53.5}, {-9.9, 54.2}, {-8.6, 54.3},
                           {-8.5, 54.8}, {-8.1, 55.15}, {-7.3, 55.35}, {-6.2, 55.2}, {-5.5, 54.5},
                           {-6.1, 54.0}, {-6.1, 53.4},  {-6.05, 52.9}};

QPolygonF ring(std::span<const Corner> corners)
{
    QPolygonF polygon;
    for (const Corner& corner : corners)
        polygon << QPointF(corner.longitude, corner.latitude);
    return polygon;
}

} // namespace

const QPainterPath& islesOutline()
{
    static const QPainterPath outline = [] {
        QPainterPath path;
        path.addPolygon(ring(Britain));
        path.closeSubpath();
        path.addPolygon(ring(Ireland));
        path.closeSubpath();
        path.addEllipse(QPointF(-6.9, 57.9), 0.45, 0.35); // Lewis and Harris
        path.addEllipse(QPointF(-6.2, 57.4), 0.3, 0.25);  // Skye
        path.addEllipse(QPointF(-3.1, 59.0), 0.25, 0.15); // Orkney
        path.addEllipse(QPointF(-1.2, 60.3), 0.2, 0.45);  // Shetland
        path.addEllipse(QPointF(-4.5, 54.25), 0.2, 0.15); // Man
        return path;
    }();
    return outline;
}

QPointF islesPixel(QPointF degrees, double height)
{
    const double scale = height / IslesBox.height();
    return {(degrees.x() - IslesBox.left()) * EastShrinks * scale,
            (IslesBox.bottom() - degrees.y()) * scale};
}

double islesWidth(double height)
{
    return height / IslesBox.height() * IslesBox.width() * EastShrinks;
}

} // namespace hedgerow::window
