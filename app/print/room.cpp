// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/room.h"

#include <algorithm>
#include <cstdlib>

namespace hedgerow::print {

namespace {

constexpr int CellSize = 1000;
/// Half a leader and a little air on each side of it.
constexpr int LineClearance = 30;

/// Twice the signed area of a triangle: which side of the line ab is c on?
qint64 turn(Spot a, Spot b, Spot c) noexcept
{
    return qint64{b.x - a.x} * (c.y - a.y) - qint64{b.y - a.y} * (c.x - a.x);
}

Rect boxOf(const Segment& s) noexcept
{
    return {std::min(s.a.x, s.b.x), std::min(s.a.y, s.b.y), std::max(s.a.x, s.b.x),
            std::max(s.a.y, s.b.y)};
}

bool touch(const Rect& a, const Rect& b) noexcept
{
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/// From the middle of a box to where the way towards a point leaves it.
Spot edgeTowards(const Rect& box, Spot towards) noexcept
{
    const Spot c = box.middle();
    const qint64 dx = towards.x - c.x, dy = towards.y - c.y;
    const qint64 halfW = box.width() / 2, halfH = box.height() / 2;
    if (dx == 0 && dy == 0)
        return c;
    // The nearer of the two edges in the way: compare halfW / |dx| with halfH / |dy| as whole
    // numbers.
    if (halfW * std::abs(dy) <= halfH * std::abs(dx))
        return {static_cast<int>(c.x + (dx > 0 ? halfW : -halfW)),
                static_cast<int>(c.y + dy * halfW / std::abs(dx))};
    return {static_cast<int>(c.x + dx * halfH / std::abs(dy)),
            static_cast<int>(c.y + (dy > 0 ? halfH : -halfH))};
}

} // namespace

Rect Rect::around(Spot middle, int width, int height) noexcept
{
    const int left = middle.x - width / 2, top = middle.y - height / 2;
    return {left, top, left + width, top + height};
}

bool Rect::meets(const Rect& other) const noexcept
{
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
}

bool Rect::holds(const Rect& other) const noexcept
{
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
}

bool meet(const Segment& one, const Segment& other) noexcept
{
    if (!touch(boxOf(one), boxOf(other)))
        return false;
    const auto apart = [](const Segment& line, const Segment& ends) {
        const qint64 c = turn(line.a, line.b, ends.a), d = turn(line.a, line.b, ends.b);
        return (c > 0 && d > 0) || (c < 0 && d < 0);
    };
    return !apart(one, other) && !apart(other, one);
}

bool meet(const Segment& segment, const Rect& rect) noexcept
{
    if (!touch(boxOf(segment), rect))
        return false;
    const Spot corners[] = {{rect.left, rect.top},
                            {rect.right, rect.top},
                            {rect.right, rect.bottom},
                            {rect.left, rect.bottom}};
    bool left = false, right = false;
    for (const Spot& corner : corners) {
        const qint64 side = turn(segment.a, segment.b, corner);
        left = left || side >= 0;
        right = right || side <= 0;
    }
    return left && right; // the boxes touch and the line has corners on both sides
}

Segment between(const Rect& from, const Rect& to) noexcept
{
    return {edgeTowards(from, to.middle()), edgeTowards(to, from.middle())};
}

Room::Room(const Rect& frame)
    : frame_(frame)
    , columns_(std::max(1, frame.width() / CellSize + 1))
    , rows_(std::max(1, frame.height() / CellSize + 1))
    , cells_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
{
}

template <class Visit>
bool Room::everyCell(const Rect& rect, Visit visit) const
{
    const auto column = [&](int x) {
        return std::clamp((x - frame_.left) / CellSize, 0, columns_ - 1);
    };
    const auto row = [&](int y) { return std::clamp((y - frame_.top) / CellSize, 0, rows_ - 1); };
    for (int r = row(rect.top); r <= row(rect.bottom); ++r)
        for (int c = column(rect.left); c <= column(rect.right); ++c)
            if (!visit(static_cast<std::size_t>(r) * static_cast<std::size_t>(columns_) +
                       static_cast<std::size_t>(c)))
                return false;
    return true;
}

void Room::take(const Rect& rect)
{
    everyCell(rect.grown(LineClearance), [&](std::size_t i) {
        cells_[i].rects.push_back(rect);
        return true;
    });
}

void Room::take(const Segment& segment)
{
    everyCell(boxOf(segment).grown(LineClearance), [&](std::size_t i) {
        cells_[i].segments.push_back(segment);
        return true;
    });
}

bool Room::isFree(const Rect& rect) const
{
    return frame_.holds(rect) && everyCell(rect, [&](std::size_t i) {
               const Cell& cell = cells_[i];
               return std::none_of(cell.rects.begin(), cell.rects.end(),
                                   [&](const Rect& r) { return r.meets(rect); }) &&
                      std::none_of(
                          cell.segments.begin(), cell.segments.end(),
                          [&](const Segment& s) { return meet(s, rect.grown(LineClearance)); });
           });
}

bool Room::isFree(const Segment& segment, const Rect& from, const Rect& to) const
{
    return everyCell(boxOf(segment), [&](std::size_t i) {
        const Cell& cell = cells_[i];
        return std::none_of(cell.segments.begin(), cell.segments.end(),
                            [&](const Segment& s) { return meet(s, segment); }) &&
               std::none_of(cell.rects.begin(), cell.rects.end(), [&](const Rect& r) {
                   return r != from && r != to && meet(segment, r.grown(LineClearance));
               });
    });
}

} // namespace hedgerow::print
