// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/patterns.h"

#include <cmath>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;

/// Multiples of a step from below "from" to "to", with their number: the same lines whatever part
/// is drawn.
template <class Visit>
void eachStep(double from, double to, double step, Visit visit)
{
    for (int i = static_cast<int>(std::floor(from / step)); i * step <= to; ++i)
        visit(i * step, i);
}

void waves(const Canvas& canvas, const QRectF& box)
{
    canvas.painter.setPen(canvas.pen(u"pattern"_s, 0.6));
    const double rise = canvas.px(0.9), length = canvas.px(6);
    eachStep(box.top(), box.bottom(), canvas.px(4.5), [&](double y, int) {
        QPolygonF wave;
        eachStep(box.left(), box.right() + length, length / 4, [&](double x, int quarter) {
            const int phase = quarter & 3;
            wave.append({x, y + (phase == 1 ? -rise : phase == 3 ? rise : 0)});
        });
        canvas.painter.drawPolyline(wave);
    });
}

void dots(const Canvas& canvas, const QRectF& box, double step, double size)
{
    canvas.painter.setPen(canvas.pen(u"pattern"_s, size));
    eachStep(box.top(), box.bottom(), canvas.px(step), [&](double y, int row) {
        const double indent = row & 1 ? canvas.px(step) / 2 : 0;
        QPolygonF points;
        eachStep(box.left(), box.right(), canvas.px(step), [&](double x, int) { points.append({x + indent, y}); });
        canvas.painter.drawPoints(points);
    });
}

void slantedLines(const Canvas& canvas, const QRectF& box)
{
    canvas.painter.setPen(canvas.pen(u"pattern"_s, 0.5));
    eachStep(box.left() - box.height(), box.right(), canvas.px(7), [&](double x, int) {
        canvas.painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    });
}

} // namespace

void drawPattern(const Canvas& canvas, Pattern pattern, const QPainterPath& inside)
{
    const QRectF box = inside.boundingRect().intersected(canvas.window());
    if (box.isEmpty() || pattern == Pattern::None)
        return;
    canvas.painter.save();
    canvas.painter.setClipPath(inside, Qt::IntersectClip);
    switch (pattern) {
    case Pattern::Waves: waves(canvas, box); break;
    case Pattern::Dots: dots(canvas, box, 6, 1.2); break;
    case Pattern::ThickDots: dots(canvas, box, 4.5, 1.8); break;
    case Pattern::Lines: slantedLines(canvas, box); break;
    case Pattern::None: break;
    }
    canvas.painter.restore();
}

} // namespace hedgerow::map
