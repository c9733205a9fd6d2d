// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of places beside their symbols: eight positions, greedy, and calm from frame to frame.
#pragma once

#include "map/lettering.h"
#include "map/occupancy.h"

namespace hedgerow::map {

/// A symbol in its place; the most important is the first to get its name.
struct Standing
{
    const PlaceMark* place;
    QPointF at;
    double half; ///< of the symbol's box, or of the ring round a chosen one, in view units
};

/// Sorts by priority: chosen, named in the frame before, starred, category, number.
void sortByPriority(std::vector<Standing>& standing, const Frame& frame, const Placement& before);

/// Fills in the labels of symbols (one for each standing, in the same order) that find room.
/// Symbols are in "occupied" already, owned by their position in "standing"; labels are added.
[[nodiscard]] std::vector<Inscription> placePlaceNames(const Canvas& canvas,
                                                       const std::vector<Standing>& standing,
                                                       const Placement& before, Occupancy& occupied,
                                                       std::vector<PlacedSymbol>& symbols);

} // namespace hedgerow::map
