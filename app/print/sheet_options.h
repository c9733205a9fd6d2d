// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sheet is to be: every choice of the Print workspace and of "hedgerow print".
#pragma once

#include "model/geometry.h"
#include "model/uuid.h"

#include <QDate>
#include <QSet>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace hedgerow::print {

enum class Direction { Auto, Portrait, Landscape };
enum class IndexPlace { Auto, Beside, Beneath, None, Pages }; ///< Pages: on pages of its own
enum class MapNames { Auto, Numbers, Names, Both, Neither };
enum class Grouping { Category, Area, None };
enum class SheetStyle { Colour, Quiet, Mono };

struct SheetOptions
{
    QString paper = QStringLiteral("A3"); ///< A0 … A4, letter, or "420x297" in mm
    Direction direction = Direction::Auto;
    std::optional<QString> title;           ///< nothing: the document's; empty: no title block
    std::optional<QString> subtitle;        ///< nothing: counted words; empty: none
    std::optional<model::Box> extent;       ///< nothing: all shown places and areas
    std::optional<QSet<model::Uuid>> shown; ///< places; nothing: all but gone and team-only ones
    std::optional<double> scale;            ///< 1:n; nothing: the largest round one that fits
    bool fitted = false;                    ///< fill the frame instead of a round scale
    MapNames names = MapNames::Auto;
    IndexPlace index = IndexPlace::Auto;
    Grouping group = Grouping::Category;
    SheetStyle style = SheetStyle::Colour;
    bool legend = true;
    bool grid = true;
    bool baseMap = true;
    bool links = false;
    QStringList languages;      ///< empty: the document's
    QDate date;                 ///< printed on the sheet; an argument, never the clock
    double printerMarginMm = 0; ///< the larger of this and ours is kept
};

} // namespace hedgerow::print
