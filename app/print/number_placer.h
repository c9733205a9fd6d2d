// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds room for the numbers of places beside their symbols: close by where it can, else at the end
// of a leader. Pure; all arithmetic in whole hundredths of a millimetre, so equal input gives equal
// output everywhere.
#pragma once

#include "print/room.h"

#include <optional>

namespace hedgerow::print {

/// What stands on the map already and how much room its numbers need.
struct Numbered
{
    Rect anchor;
    int width = 0, height = 0;
};

/// From the best to the worst.
enum class Side { East, NorthEast, SouthEast, West, NorthWest, SouthWest, North, South, Away };

struct NumberRoom
{
    Rect box;
    Side side = Side::East;
    std::optional<Segment> leader; ///< from the anchor's edge to the box's
};

struct NumberTask
{
    std::vector<Numbered> numbered; ///< those that matter most first
    Rect frame;                     ///< to stay inside
    bool leaders = true;            ///< else only close by
};

/// One for each of the task, in its order; nothing where there is no room. No two boxes meet, no
/// box meets an anchor, no leader crosses another or passes a box.
[[nodiscard]] std::vector<std::optional<NumberRoom>> roomForNumbers(const NumberTask& task);

} // namespace hedgerow::print
