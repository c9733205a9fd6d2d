// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups of lines into columns of nearly equal height. Knows heights only.
#pragma once

#include <optional>
#include <vector>

namespace hedgerow::print {

struct GroupHeights
{
    double head = 0;   ///< 0: a group without a head
    double before = 0; ///< air over the head, unless it begins a column
    std::vector<double> lines;
};

/// Lines [from, to) of a group; a part that doesn't begin its group has the head "…, continued".
struct ColumnPart
{
    std::size_t group = 0, from = 0, to = 0;
    bool operator==(const ColumnPart&) const = default;
};
using Column = std::vector<ColumnPart>;

/// Whole keeps each group in one column. Split lets it go on in the next one, but a head keeps with
/// two lines and a group's last line is never alone.
enum class Groups { Whole, Split };

[[nodiscard]] double heightOf(const std::vector<GroupHeights>& groups, const Column& column);

/// Columns filled one after the other up to a height. Something higher stands in a column by
/// itself.
[[nodiscard]] std::vector<Column> filledColumns(const std::vector<GroupHeights>& groups,
                                                double height, Groups how);

/// The least height at which so many columns do.
[[nodiscard]] double leastHeight(const std::vector<GroupHeights>& groups, int columns, Groups how);

/// The way that looks better within a height: groups whole, or split where that saves more than a
/// few lines; nothing when neither fits.
[[nodiscard]] std::optional<std::vector<Column>>
balancedColumns(const std::vector<GroupHeights>& groups, int columns, double most);

} // namespace hedgerow::print
