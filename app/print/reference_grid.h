// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lettered and numbered squares of a map, by which its index finds places.
#pragma once

#include "model/geometry.h"

#include <QString>

#include <vector>

namespace hedgerow::print {

/// Squares on whole numbers of the document's grid, about 40 mm wide on paper: letters west to
/// east, numbers north to south. Squares cut by the edge count.
class ReferenceGrid
{
public:
    /// ground: what the map shows; metresPerMm over 0.
    ReferenceGrid(const model::Box& ground, double metresPerMm);

    [[nodiscard]] double stepMetres() const noexcept { return step_; }
    /// "C4". A point on a line belongs to the square east and south of it.
    [[nodiscard]] QString square(model::Point p) const;

    struct Band
    {
        double from, to; ///< metres of ground, cut to the map
        QString name;    ///< "C" or "4"
    };
    [[nodiscard]] std::vector<Band> columns() const; ///< west to east
    [[nodiscard]] std::vector<Band> rows() const;    ///< north to south; from is the northern edge

private:
    model::Box ground_;
    double step_;
};

/// 0 → "A", 24 → "AA": without I and O, which are taken for 1 and 0.
[[nodiscard]] QString gridLetters(int column);

} // namespace hedgerow::print
