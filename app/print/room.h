// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a map is taken already, in whole hundredths of a millimetre, so that no rounding decides
// where a number goes.
#pragma once

#include <QtGlobal>

#include <vector>

namespace hedgerow::print {

struct Spot
{
    int x = 0, y = 0;
    bool operator==(const Spot&) const = default;
};

/// Edges that only touch don't meet. y runs down.
struct Rect
{
    int left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] static Rect around(Spot middle, int width, int height) noexcept;
    [[nodiscard]] int width() const noexcept { return right - left; }
    [[nodiscard]] int height() const noexcept { return bottom - top; }
    [[nodiscard]] Spot middle() const noexcept { return {left + width() / 2, top + height() / 2}; }
    [[nodiscard]] bool meets(const Rect& other) const noexcept;
    [[nodiscard]] bool holds(const Rect& other) const noexcept;
    [[nodiscard]] Rect grown(int by) const noexcept
    {
        return {left - by, top - by, right + by, bottom + by};
    }
    bool operator==(const Rect&) const = default;
};

struct Segment
{
    Spot a, b;
    bool operator==(const Segment&) const = default;
};

[[nodiscard]] bool meet(const Segment& segment, const Rect& rect) noexcept;
[[nodiscard]] bool meet(const Segment& one, const Segment& other) noexcept; ///< touching counts

/// The part of the line between two middles that lies outside both boxes.
[[nodiscard]] Segment between(const Rect& from, const Rect& to) noexcept;

/// Boxes and lines inside a frame, found by cells of 10 mm.
class Room
{
public:
    explicit Room(const Rect& frame);

    void take(const Rect& rect);
    void take(const Segment& segment);
    [[nodiscard]] bool isFree(const Rect& rect) const; ///< inside the frame, meeting nothing
    /// Crosses no line and passes no box but the two that it joins.
    [[nodiscard]] bool isFree(const Segment& segment, const Rect& from, const Rect& to) const;

private:
    template <class Visit>
    bool everyCell(const Rect& rect, Visit visit) const;

    struct Cell
    {
        std::vector<Rect> rects;
        std::vector<Segment> segments;
    };
    Rect frame_;
    int columns_, rows_;
    std::vector<Cell> cells_;
};

} // namespace hedgerow::print
