// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters and digits of the National Grid (EPSG:27700) and the Irish Grid, and their squares.
#pragma once

#include "base/result.h"
#include "model/geometry.h"

#include <optional>

namespace hedgerow::geo {

enum class Grid { British, Irish };

/// A square that a reference names.
struct GridSquare {
    Grid grid = Grid::British;
    model::Point corner;   ///< south-west, in metres of the grid
    double side = 100'000; ///< metres
    QString words;         ///< tidied: "TQ 8177 0943"

    [[nodiscard]] model::Point middle() const noexcept
    {
        return {corner.x + side / 2, corner.y + side / 2};
    }
};

/// Nothing when the text doesn't look like a grid reference at all; a sentence for people (Usage)
/// when it does, but names no square: letters that don't exist, an odd count of digits.
[[nodiscard]] std::optional<base::Result<GridSquare>> readGridReference(const QString& text);

/// "TQ 8177 0943" or "J 3380 7400" of a point in metres of the grid; empty outside its squares.
/// Digits: 0 to 12, even.
[[nodiscard]] QString writeGridReference(Grid grid, model::Point p, int digits);

} // namespace hedgerow::geo
