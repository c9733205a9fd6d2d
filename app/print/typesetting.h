// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How wide words are in millimetres, how they break into lines, and how a line is drawn.
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace hedgerow::print {

inline constexpr double MmPerPoint = 25.4 / 72;
/// Type is laid out and drawn at this many units an em and scaled to its size, so that widths are
/// proportional to sizes and equal on every device.
inline constexpr int UnitsPerEm = 256;

struct Type
{
    double points = 10;
    bool bold = false;
    bool italic = false;

    [[nodiscard]] double emMm() const noexcept { return points * MmPerPoint; }
    [[nodiscard]] double lineMm() const noexcept { return 1.25 * emMm(); }
};

/// The sheets' family at UnitsPerEm pixels.
[[nodiscard]] QFont sheetFont(bool bold, bool italic);

/// One line in the painter's pen, its left end on the base line; the painter's unit is a millimetre.
void drawWords(QPainter& painter, QPointF at, const QString& text, Type type);

[[nodiscard]] double widthMm(const QString& text, Type type);

/// Broken at spaces, and inside words that are wider than a line. What doesn't fit into so many
/// lines is cut with "…". Never empty.
[[nodiscard]] QStringList broken(const QString& text, double lineWidthMm, Type type, int mostLines);

/// One line, cut with "…" where it is too wide.
[[nodiscard]] QString fitted(const QString& text, double lineWidthMm, Type type);

} // namespace hedgerow::print
