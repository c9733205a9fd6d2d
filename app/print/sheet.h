// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// print: sheets. A sheet is laid out as boxes in millimetres first (pure, testable), then drawn
// through QPainter into PDF, SVG, PNG, a printer or the live page. Start reading here, then
// wall_map.h (layout) and output.h (files).
#pragma once

#include "map/painter.h"
#include "print/sheet_options.h"

#include <QRectF>

namespace hedgerow::print {

/// Block is a region of the page (it holds others and isn't drawn); Dot a place whose symbol would
/// cover a neighbour's; Rule a line between blocks.
enum class ItemKind {
    Block,
    Text,
    Symbol,
    Badge,
    Label,
    Leader,
    GridLine,
    GridBand,
    ScaleBar,
    NorthArrow,
    MapFrame,
    Dot,
    Rule,
};

struct Item
{
    ItemKind kind = ItemKind::Text;
    QRectF box; ///< mm from the page's top left; what must not overlap
    QString text = {};
    double points = 0; ///< type size
    bool bold = false, italic = false;
    Qt::Alignment align = Qt::AlignLeft;
    map::SymbolKind symbol = {}; ///< of a Symbol
    model::Uuid place = {};      ///< that it belongs to, if any
    QPolygonF line = {}; ///< of a Leader, GridLine or Rule; of a ScaleBar the ends of its parts
    QString role = {};   ///< "title", "index", "legend", "foot", "number" … for tests and colours
};

struct Page
{
    QSizeF paperMm;
    QRectF mapMm;                       ///< inside the grid band; empty: no map on this page
    std::optional<map::Frame> mapFrame; ///< its view: size = mapMm's size, a pixel is a millimetre
    std::vector<Item> items;
};

struct Sheet
{
    std::vector<Page> pages;
    QString title;    ///< of the PDF
    double scale = 0; ///< 1:n, true at the map's middle
    QString paper;    ///< "A3"
    Direction direction = Direction::Landscape;
    IndexPlace index = IndexPlace::Beside;
    SheetStyle style = SheetStyle::Colour;
    QString language; ///< "en"
    QDate date;
    int places = 0, numbered = 0;
    QStringList notNumbered;   ///< names of places that found no room on the map
    QStringList missingGlyphs; ///< signs that no font has; a box is drawn
    QStringList notes;         ///< whole sentences for people
};

} // namespace hedgerow::print
