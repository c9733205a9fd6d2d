// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/place_anchors.h"

#include <algorithm>

namespace hedgerow::print {

namespace {

constexpr int DotSide = 190;

} // namespace

Anchors anchorsFor(const std::vector<AnchorWish>& wishes, const Rect& frame)
{
    Anchors result;
    std::vector<std::size_t> waiting;
    Room room(frame);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const Rect symbol = Rect::around(wishes[i].at, wishes[i].side, wishes[i].side);
        if (room.isFree(symbol)) {
            room.take(symbol);
            result.anchors.push_back({symbol, false, {i}});
        } else if (frame.holds(Rect::around(wishes[i].at, DotSide, DotSide))) {
            waiting.push_back(i);
        } else {
            result.outside.push_back(i);
        }
    }
    for (const std::size_t i : waiting) {
        const Rect dot = Rect::around(wishes[i].at, DotSide, DotSide);
        if (room.isFree(dot)) {
            room.take(dot);
            result.anchors.push_back({dot, true, {i}});
            continue;
        }
        // Hidden by a neighbour's mark: it shares that mark, whose numbers then stand together.
        const auto host = std::find_if(result.anchors.begin(), result.anchors.end(),
                                       [&](const Anchor& a) { return a.box.meets(dot); });
        if (host != result.anchors.end())
            host->places.push_back(i);
        else
            result.outside.push_back(i);
    }
    return result;
}

} // namespace hedgerow::print
