// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of many boxes meet a given box: buckets of a plain grid, built once, then only asked.
#pragma once

#include "model/geometry.h"

#include <QtGlobal>

#include <vector>

namespace hedgerow::map {

class BoxGrid
{
public:
    BoxGrid() = default;
    /// Empty boxes are never found.
    explicit BoxGrid(std::vector<model::Box> boxes);

    [[nodiscard]] const model::Box& extent() const noexcept { return extent_; }
    [[nodiscard]] const model::Box& boxOf(quint32 index) const noexcept { return boxes_[index]; }
    /// Indices in ascending order, each once.
    [[nodiscard]] std::vector<quint32> meeting(const model::Box& box) const;

private:
    struct Cells
    {
        int left, right, top, bottom;
    };
    [[nodiscard]] Cells cellsOf(const model::Box& box) const;

    std::vector<model::Box> boxes_;
    model::Box extent_;
    int columns_ = 0, rows_ = 0;
    std::vector<quint32> starts_;  ///< of each cell's entries, and one past the last
    std::vector<quint32> entries_; ///< indices by cell
    std::vector<quint32> wide_;    ///< boxes over so many cells that they are looked at each time
};

} // namespace hedgerow::map
