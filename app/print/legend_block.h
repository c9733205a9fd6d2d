// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the signs mean: the categories in use with their counts, then the forms of other statuses.
#pragma once

#include "print/index_columns.h"
#include "print/sheet.h"
#include "print/sheet_places.h"

namespace hedgerow::print {

struct LegendRow
{
    map::SymbolKind symbol;
    QStringList words; ///< one for each language
    int count = 0;
};

[[nodiscard]] std::vector<LegendRow> legendRows(const std::vector<SheetPlace>& places,
                                                const QStringList& languages, map::SymbolInk ink);

struct LegendLook
{
    double points = 10, headPoints = 11;
    double columnMm = 62, gapMm = 5;
    bool ruleAbove = false; ///< across all columns, where it stands under an index
    QStringList languages;
};

class LegendBlock
{
public:
    LegendBlock(std::vector<LegendRow> rows, const LegendLook& look);

    [[nodiscard]] bool isEmpty() const noexcept { return rows_.empty(); }
    [[nodiscard]] double heightIn(int columns) const; ///< 0 when empty
    [[nodiscard]] std::vector<Item> items(QPointF topLeft, int columns) const;

private:
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] std::vector<Column> columnsIn(int columns) const;
    void addRow(std::vector<Item>& items, std::size_t row, QPointF topLeft) const;

    std::vector<LegendRow> rows_;
    LegendLook look_;
    std::vector<QStringList> lines_;
    std::vector<GroupHeights> heights_; ///< one group without a head
};

} // namespace hedgerow::print
