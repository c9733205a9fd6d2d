// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of somebody else's table mean, told by their heads.
#pragma once

#include "model/schema.h"

#include <QStringList>

#include <vector>

namespace hedgerow::exchange {

/// Which column says where a row is; -1: none. Pairs are only set together.
struct PositionColumns {
    int lon = -1, lat = -1;
    int easting = -1, northing = -1;
    int text = -1; ///< a grid reference or coordinates in one cell
};

struct ImportColumns {
    struct Match {
        int column;
        const model::Field* field; ///< of places
    };
    std::vector<Match> fields;
    PositionColumns position;

    [[nodiscard]] bool isEmpty() const noexcept;
    [[nodiscard]] bool hasPosition() const noexcept;
};

/// Heads are compared folded; the first of several for one field wins.
[[nodiscard]] ImportColumns guessImportColumns(const QStringList& heads);

} // namespace hedgerow::exchange
