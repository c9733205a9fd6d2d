// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The symbol of a place as an SVG text: shape by group, glyph by category, form by status.
#pragma once

#include <QByteArray>
#include <QString>

namespace hedgerow::model {

enum class SymbolInk { Colour, Mono };

/// A symbol in a 28 x 28 grid (white edge included), or 36 x 36 for "risk", whose dashed ring needs
/// room: ask symbolSvgSide. Unknown categories are a plain ring. Only what Qt Svg draws: no
/// paint-order, no CSS.
[[nodiscard]] QByteArray symbolSvg(const QString& category, const QString& status, SymbolInk ink);
[[nodiscard]] int symbolSvgSide(const QString& status) noexcept;

} // namespace hedgerow::model
