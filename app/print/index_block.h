// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of a sheet: its groups, its lines, and their items in columns.
#pragma once

#include "print/index_columns.h"
#include "print/sheet.h"
#include "print/sheet_places.h"

#include <functional>

namespace hedgerow::print {

struct IndexGroup
{
    QStringList head; ///< one for each language; empty: no head
    std::vector<SheetPlace> places;
};

/// In the order of print: groups as they stand in the categories or by the areas' names; inside by
/// name, numbers within names by their value.
[[nodiscard]] std::vector<IndexGroup> indexGroups(const model::Contents& contents,
                                                  std::vector<SheetPlace> places, Grouping how,
                                                  const QStringList& languages);

struct IndexLook
{
    double points = 10, headPoints = 11;
    double columnMm = 62;
    map::SymbolInk ink = map::SymbolInk::Colour;
    QStringList languages; ///< of "…, continued"
};

/// The square of a place on the map: "C4", or "–".
using SquareOf = std::function<QString(const SheetPlace&)>;

/// Groups set in one look: how high they are, and their items once it is known where they go.
class IndexBlock
{
public:
    IndexBlock(std::vector<IndexGroup> groups, const IndexLook& look);

    [[nodiscard]] const std::vector<GroupHeights>& heights() const noexcept { return heights_; }
    [[nodiscard]] bool isEmpty() const noexcept { return groups_.empty(); }
    [[nodiscard]] std::vector<Item> items(const Column& column, QPointF topLeft,
                                          const SquareOf& squareOf) const;

private:
    struct Line
    {
        QStringList names; ///< broken to the column
    };
    void addHead(std::vector<Item>& items, const ColumnPart& part, double left, double& y) const;
    void addLine(std::vector<Item>& items, const SheetPlace& place, const Line& line, double left,
                 double y, const QString& square) const;
    [[nodiscard]] double nameLeft() const;

    std::vector<IndexGroup> groups_;
    IndexLook look_;
    double numberMm_ = 0, squareMm_ = 0;
    std::vector<std::vector<Line>> lines_;
    std::vector<GroupHeights> heights_;
};

} // namespace hedgerow::print
