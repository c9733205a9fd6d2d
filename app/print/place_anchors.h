// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on the map at the places' true positions: symbols, dots where symbols would cover
// each other, one mark for places on one spot.
#pragma once

#include "print/room.h"

#include <vector>

namespace hedgerow::print {

struct AnchorWish
{
    Spot at;
    int side = 0; ///< of the symbol's box
};

struct Anchor
{
    Rect box;
    bool isDot = false;
    std::vector<std::size_t> places; ///< first the one whose symbol it is
};

struct Anchors
{
    std::vector<Anchor> anchors;
    std::vector<std::size_t> outside; ///< of the frame
};

/// In the order in which the places matter.
[[nodiscard]] Anchors anchorsFor(const std::vector<AnchorWish>& wishes, const Rect& frame);

} // namespace hedgerow::print
