// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The items that every block of a page is made of.
#pragma once

#include "print/sheet.h"
#include "print/typesetting.h"

namespace hedgerow::print {

/// One line of text; its box is as wide as the words and as high as the line.
[[nodiscard]] Item textItem(QPointF topLeft, const QString& text, Type type, const QString& role);
/// The same, ending at a right edge.
[[nodiscard]] Item textItemEndingAt(QPointF topRight, const QString& text, Type type,
                                    const QString& role);
[[nodiscard]] Item ruleItem(double left, double right, double y, const QString& role);
[[nodiscard]] Item blockItem(const QRectF& box, const QString& role);
/// The symbol's whole drawing, white edge included, in a square box.
[[nodiscard]] Item symbolItem(const QRectF& box, const map::SymbolKind& symbol,
                              const QString& role);

[[nodiscard]] map::SymbolInk inkOf(SheetStyle style);

} // namespace hedgerow::print
