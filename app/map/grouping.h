// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which places stand alone and which are shown together as a bubble with a count.
#pragma once

#include "map/canvas.h"

namespace hedgerow::map {

struct Grouping
{
    std::vector<quint32> singles; ///< indices of places of the snapshot
    std::vector<Bubble> bubbles;
};

inline constexpr double BubblePixels = 26;

/// Places of the frame on its stage. Three or more in a cell of 36 px are a bubble where a pixel is
/// more than a metre; the cells are anchored in the map, so that panning changes no group. Chosen
/// places are never grouped, and nothing is on paper.
[[nodiscard]] Grouping groupPlaces(const Canvas& canvas);

} // namespace hedgerow::map
