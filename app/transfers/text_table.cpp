// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/text_table.h"

namespace hedgerow::transfers {

namespace {

constexpr double RulePixels = 0.75;
const QColor Rule(0xC9, 0xC7, 0xBC);

} // namespace

QTextTableFormat tableFormat(double paddingPixels)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(paddingPixels);
    format.setCellSpacing(0);
    format.setBorder(0);
    format.setBorderCollapse(true);
    return format;
}

void ruleUnder(QTextTable& table, int row)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorder(RulePixels);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(Rule);
        cell.setFormat(format);
    }
}

} // namespace hedgerow::transfers
