// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of text documents as packs and comparisons have them: over the whole width, a thin rule
// under every row. One block a cell: Qt's writer of editable files makes a cell of every block.
#pragma once

#include <QTextTable>

namespace hedgerow::transfers {

[[nodiscard]] QTextTableFormat tableFormat(double paddingPixels);
void ruleUnder(QTextTable& table, int row);

} // namespace hedgerow::transfers
