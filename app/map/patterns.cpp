// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/patterns.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;

/// The crossings of rings with rows at even steps: inside is from the first to the second, and so
/// on.
class Rows
{
public:
    Rows(const std::vector<QPolygonF>& rings, double step, const QTransform& turn = {})
        : step_(step)
    {
        for (const QPolygonF& ring : rings) {
            const QPolygonF turned = turn.map(ring);
            for (qsizetype i = 0; i < turned.size(); ++i)
                addEdge(turned[i], turned[(i + 1) % turned.size()]);
        }
        for (auto& [row, crossings] : rows_)
            std::sort(crossings.begin(), crossings.end());
    }

    /// visit(row, y, from, to) for each piece of a row inside.
    template <class Visit>
    void eachPiece(Visit visit) const
    {
        for (const auto& [row, crossings] : rows_) {
            for (std::size_t i = 1; i < crossings.size(); i += 2)
                visit(row, yOf(row), crossings[i - 1], crossings[i]);
        }
    }

private:
    [[nodiscard]] double yOf(int row) const { return row * step_; }

    void addEdge(QPointF a, QPointF b)
    {
        if (a.y() > b.y())
            std::swap(a, b);
        // Half open, so that a vertex on a row is crossed once.
        for (int row = static_cast<int>(std::ceil(a.y() / step_)); yOf(row) < b.y(); ++row)
            rows_[row].push_back(a.x() + (b.x() - a.x()) * (yOf(row) - a.y()) / (b.y() - a.y()));
    }

    double step_;
    std::map<int, std::vector<double>> rows_;
};

void waves(const Canvas& canvas, const std::vector<QPolygonF>& rings)
{
    canvas.painter.setPen(canvas.pen(u"pattern"_s, 0.6));
    const double rise = canvas.px(0.9), quarter = canvas.px(1.5);
    Rows(rings, canvas.px(4.5)).eachPiece([&](int, double y, double from, double to) {
        const auto height = [&](double x) {
            return y + rise * std::sin(x / quarter * std::numbers::pi / 2);
        };
        QPolygonF wave{{from, height(from)}};
        for (int i = static_cast<int>(std::floor(from / quarter)) + 1; i * quarter < to; ++i)
            wave.append({i * quarter, height(i * quarter)});
        wave.append({to, height(to)});
        canvas.painter.drawPolyline(wave);
    });
}

void dots(const Canvas& canvas, const std::vector<QPolygonF>& rings, double stepPixels, double size)
{
    canvas.painter.setPen(canvas.pen(u"pattern"_s, size));
    const double step = canvas.px(stepPixels);
    QPolygonF points;
    Rows(rings, step).eachPiece([&](int row, double y, double from, double to) {
        const double indent = row & 1 ? step / 2 : 0;
        for (int i = static_cast<int>(std::ceil((from - indent) / step)); i * step + indent < to;
             ++i)
            points.append({i * step + indent, y});
    });
    canvas.painter.drawPoints(points);
}

void slantedLines(const Canvas& canvas, const std::vector<QPolygonF>& rings)
{
    canvas.painter.setPen(canvas.pen(u"pattern"_s, 0.5));
    QTransform turn;
    turn.rotate(45);
    const QTransform back = turn.inverted();
    Rows(rings, canvas.px(5), turn).eachPiece([&](int, double y, double from, double to) {
        canvas.painter.drawLine(back.map(QLineF(from, y, to, y)));
    });
}

/// Only what can be seen is hatched: a river may be hundreds of windows long.
std::vector<QPolygonF> seen(const Canvas& canvas, const std::vector<QPolygonF>& rings)
{
    const QRectF window = canvas.window();
    std::vector<QPolygonF> result;
    for (const QPolygonF& ring : rings) {
        QPolygonF flattened = ring;
        for (QPointF& p : flattened)
            p = {std::clamp(p.x(), window.left(), window.right()),
                 std::clamp(p.y(), window.top(), window.bottom())};
        result.push_back(std::move(flattened));
    }
    return result;
}

} // namespace

void drawPattern(const Canvas& canvas, Pattern pattern, const std::vector<QPolygonF>& rings)
{
    const std::vector<QPolygonF> shapes = seen(canvas, rings);
    switch (pattern) {
    case Pattern::Waves: waves(canvas, shapes); break;
    case Pattern::Dots: dots(canvas, shapes, 6, 1.2); break;
    case Pattern::ThickDots: dots(canvas, shapes, 4.5, 1.8); break;
    case Pattern::Lines: slantedLines(canvas, shapes); break;
    case Pattern::None: break;
    }
}

} // namespace hedgerow::map
