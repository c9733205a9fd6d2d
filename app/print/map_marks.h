// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places on the map of a sheet: symbols on their true positions, numbers and names beside them.
#pragma once

#include "print/paper.h"
#include "print/sheet.h"
#include "print/sheet_places.h"

namespace hedgerow::print {

struct MarkLook
{
    Measures measures;
    MapNames names = MapNames::Auto;
    map::SymbolInk ink = map::SymbolInk::Colour;
};

struct MapMarks
{
    std::vector<Item> items;
    std::vector<SheetPlace> outside;    ///< of the map
    std::vector<SheetPlace> unnumbered; ///< that found no room for their number
    std::vector<SheetPlace> unnamed;    ///< whose name was wanted and found no room
    int numbered = 0;
    bool dots = false; ///< some stand as dots, too close for their symbol
};

/// Where two symbols would cover each other the one that matters less becomes a dot; places on one
/// spot share a mark and have their numbers side by side. Symbols are never moved.
[[nodiscard]] MapMarks markPlaces(const std::vector<SheetPlace>& places, const map::View& view,
                                  const QRectF& mapMm, const MarkLook& look);

} // namespace hedgerow::print
