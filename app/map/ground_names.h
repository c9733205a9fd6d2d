// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that belong to the ground: of areas, waters, streets and greens.
#pragma once

#include "map/lettering.h"
#include "map/occupancy.h"

namespace hedgerow::map {

/// A name that has found its room, with what it covers.
struct PlacedName
{
    std::vector<Inscription> inscriptions; ///< lines of one name, or letters of a curved one
    std::vector<QRectF> boxes;
};

/// The names of areas in capitals, inside their area, near its middle.
[[nodiscard]] std::vector<PlacedName> placeAreaNames(const Canvas& canvas, Occupancy& occupied);
/// Along rivers, streets and railways, from the most to the least important.
[[nodiscard]] std::vector<PlacedName> placeLineNames(const Canvas& canvas, const Ground& ground,
                                                     Occupancy& occupied);
/// Of parks, woods and ponds that aren't places themselves, and of villages.
[[nodiscard]] std::vector<PlacedName> placeSpotNames(const Canvas& canvas, const Ground& ground,
                                                     Occupancy& occupied);

/// Breaks a name at the space nearest to its middle; a name without space stays whole.
[[nodiscard]] QStringList inTwoLines(const QString& name);

/// Lines of text one below the other about a point.
[[nodiscard]] PlacedName centredLines(const QStringList& lines, const Letters& letters,
                                      QPointF middle);

} // namespace hedgerow::map
