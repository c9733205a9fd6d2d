// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells and lines of CSV as spreadsheets read them (RFC 4180, but "\n").
#pragma once

#include <QStringList>

namespace hedgerow::exchange {

enum class Formulas {
    Keep,   ///< cells as they are
    Disarm, ///< a leading ' where a spreadsheet would run the cell: = + - @ or a tab first, unless
            ///< a number
};

[[nodiscard]] QString csvLine(const QStringList& cells, Formulas formulas);

/// What a cell of ours meant before it was disarmed: 'a leading apostrophe goes where it guards.
[[nodiscard]] QString withoutGuard(const QString& cell);

} // namespace hedgerow::exchange
