// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/box_grid.h"

#include <algorithm>

namespace hedgerow::map {

namespace {

constexpr int MostCellsOfOne = 32;
constexpr double BoxesInACell = 4;
constexpr int MostColumns = 512;

int cellAt(double value, double from, double extent, int cells)
{
    if (extent <= 0)
        return 0;
    return std::clamp(static_cast<int>((value - from) / extent * cells), 0, cells - 1);
}

} // namespace

BoxGrid::BoxGrid(std::vector<model::Box> boxes) : boxes_(std::move(boxes))
{
    for (const model::Box& box : boxes_)
        extent_.add(box);
    const double side = std::sqrt(static_cast<double>(boxes_.size()) / BoxesInACell);
    columns_ = rows_ = std::clamp(static_cast<int>(side), 1, MostColumns);

    // Counted first, then filled: two walks over the boxes and two allocations in all.
    std::vector<quint32> counts(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_)
                                + 1);
    const auto eachCell = [this](const Cells& cells, auto visit) {
        for (int row = cells.top; row <= cells.bottom; ++row)
            for (int column = cells.left; column <= cells.right; ++column)
                visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_)
                      + static_cast<std::size_t>(column));
    };
    const auto isWide = [](const Cells& c) {
        return (c.right - c.left + 1) * (c.bottom - c.top + 1) > MostCellsOfOne;
    };
    for (quint32 i = 0; i < boxes_.size(); ++i) {
        if (boxes_[i].isEmpty())
            continue;
        const Cells cells = cellsOf(boxes_[i]);
        if (isWide(cells))
            wide_.push_back(i);
        else
            eachCell(cells, [&](std::size_t cell) { ++counts[cell + 1]; });
    }
    for (std::size_t i = 1; i < counts.size(); ++i)
        counts[i] += counts[i - 1];
    starts_ = counts;
    entries_.resize(starts_.back());
    for (quint32 i = 0; i < boxes_.size(); ++i) {
        if (boxes_[i].isEmpty())
            continue;
        const Cells cells = cellsOf(boxes_[i]);
        if (!isWide(cells))
            eachCell(cells, [&](std::size_t cell) { entries_[counts[cell]++] = i; });
    }
}

BoxGrid::Cells BoxGrid::cellsOf(const model::Box& box) const
{
    return {cellAt(box.min().x, extent_.min().x, extent_.width(), columns_),
            cellAt(box.max().x, extent_.min().x, extent_.width(), columns_),
            cellAt(box.min().y, extent_.min().y, extent_.height(), rows_),
            cellAt(box.max().y, extent_.min().y, extent_.height(), rows_)};
}

std::vector<quint32> BoxGrid::meeting(const model::Box& box) const
{
    std::vector<quint32> found;
    if (boxes_.empty() || !extent_.meets(box))
        return found;
    const auto addWhenMet = [&](quint32 index) {
        if (boxes_[index].meets(box))
            found.push_back(index);
    };
    for (const quint32 index : wide_)
        addWhenMet(index);
    const Cells cells = cellsOf(box);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        const auto line = static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_);
        const quint32 from = starts_[line + static_cast<std::size_t>(cells.left)];
        const quint32 to = starts_[line + static_cast<std::size_t>(cells.right) + 1];
        for (quint32 i = from; i < to; ++i)
            addWhenMet(entries_[i]);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace hedgerow::map
