// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The symbols of categories, drawn as vectors: shape by group, glyph by category, form by status.
#pragma once

#include "model/symbol_svg.h"

#include <QImage>
#include <QPainter>
#include <QString>

namespace hedgerow::map {

using model::SymbolInk;

struct SymbolKind
{
    QString category; ///< unknown ones are drawn as a plain ring
    QString status; ///< open solid; risk solid with a dashed ring; closed hollow; empty hollow and
                    ///< dashed; planned hollow and dotted; gone faded with a cross
    SymbolInk ink = SymbolInk::Colour;
    bool operator==(const SymbolKind&) const = default;
};

/// Draws into a square box (with the white edge inside it) as vectors; any thread.
void drawSymbol(QPainter& painter, const QRectF& box, const SymbolKind& kind);

/// The same as an image of size x size logical pixels. Cached; interface thread or one worker.
[[nodiscard]] QImage symbolImage(const SymbolKind& kind, int size, double deviceScale);

} // namespace hedgerow::map
