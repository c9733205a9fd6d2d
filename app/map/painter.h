// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// map: geometry, styles, symbols and labels, drawn to any QPainter: screen and paper alike. Knows
// no SQL, widget or GDAL. Start reading here: draw() is the heart; render_worker.h calls it for the
// window, print/ for paper.
#pragma once

#include "map/snapshot.h"
#include "map/style.h"
#include "map/symbols.h"
#include "map/view.h"

#include <QPainter>
#include <QSet>

namespace hedgerow::map {

enum class Medium { Screen, Paper };

/// What to draw and how. On paper the view's pixel is a millimetre and the painter has a
/// millimetre transform.
/// Kept clear round a chosen place for the ring that the window draws; style pixels.
inline constexpr double ChosenRadius = 24;

struct Frame
{
    View view;
    Medium medium = Medium::Screen;
    std::shared_ptr<const Style> style = Style::named(QStringLiteral("light"));
    SymbolInk ink = SymbolInk::Colour;
    std::optional<QSet<model::Uuid>> shown; ///< places to draw; nothing: all
    QSet<model::Uuid> chosen;               ///< never grouped, label first
    bool baseMap = true;
    bool places = true; ///< symbols (print draws its own)
    bool placeNames = true;
    bool areaNames = true;
    bool streetNames = true;
    bool links = false;   ///< all links; those of chosen places are always drawn
    double typeScale = 1; ///< on top of the style's sizes
};

struct PlacedSymbol
{
    model::Uuid id;
    QPointF at;   ///< pixels
    QRectF label; ///< empty: no label had room
    QString name;
};

struct Bubble
{
    std::vector<model::Uuid> members;
    QPointF at;
};

/// What was drawn where, for hit tests and screen readers.
struct Placement
{
    std::vector<PlacedSymbol> symbols;
    std::vector<Bubble> bubbles;
};

/// Where labels must not stand (pixels), e.g. numbers and leaders of a sheet.
using Obstacles = std::vector<QRectF>;

/// Ground: paper, base map, area fills and borders. Pure, any thread.
void drawGround(const Snapshot& snapshot, const Frame& frame, QPainter& painter);

/// Names of streets, waters and areas that keep clear of the obstacles, each whole or not at all.
void drawGroundNames(const Snapshot& snapshot, const Frame& frame, const Obstacles& obstacles,
                     QPainter& painter);

/// Everything: ground, links, symbols, bubbles, labels. Returns what stands where.
Placement draw(const Snapshot& snapshot, const Frame& frame, QPainter& painter,
               const Placement& before = {});

} // namespace hedgerow::map
