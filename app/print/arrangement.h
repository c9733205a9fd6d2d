// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which part of the page the map, the index, the legend and the foot take. Of all ways in which the
// whole index stands on the page the one with the largest scale is taken.
#pragma once

#include "geo/crs.h"
#include "print/foot_block.h"
#include "print/index_block.h"
#include "print/legend_block.h"
#include "print/paper.h"
#include "print/title_block.h"

namespace hedgerow::print {

/// Everything that has to find room.
struct SheetParts
{
    TitleWords title;
    FootWords foot;
    std::vector<IndexGroup> groups;
    std::vector<LegendRow> legend;
    model::Box ground;                      ///< what the map must show, never empty
    std::vector<model::Point> wholeSymbols; ///< where symbols must stand whole
    QStringList languages;
    map::SymbolInk ink = map::SymbolInk::Colour;
};

struct MapView
{
    map::View view;
    double n = 0; ///< true scale 1:n at the middle
};

/// How large the ground can be drawn in so many mm.
[[nodiscard]] MapView viewFor(const SheetParts& parts, QSizeF mapMm, const Measures& measures,
                              const geo::Crs& crs, const SheetOptions& options);

struct Arrangement
{
    Direction direction = Direction::Landscape;
    IndexPlace index = IndexPlace::None;
    QSizeF paperMm;
    Measures measures{};
    QRectF title, band, map, foot; ///< title is empty when there is none
    QRectF block;                  ///< index and legend together
    QPointF legendAt;
    double columnMm = 0, columnGap = 0; ///< narrower when the type is smaller
    int indexColumns = 0, legendColumns = 0;
    std::vector<Column> columns;
    IndexLook indexLook;
    LegendLook legendLook;
    MapView view;
};

/// Of the directions and places that the options allow. When the index fits on no page beside its
/// map: a map over the whole page, index Pages.
[[nodiscard]] Arrangement arranged(const SheetParts& parts, const Paper& paper, const geo::Crs& crs,
                                   const SheetOptions& options);

/// Columns of a page that holds nothing but index, under a head; the last page is balanced.
struct IndexPage
{
    std::vector<Column> columns;
    bool legend = false;
};
[[nodiscard]] std::vector<IndexPage> indexPages(const SheetParts& parts, Arrangement& arrangement);

} // namespace hedgerow::print
