// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One look through a layer of a foreign file: what it holds, where, and which columns tell.
#pragma once

#include "geo/column_guess.h"
#include "geo/vector_source.h"

namespace hedgerow::geo {

struct LayerSurvey {
    explicit LayerSurvey(const QStringList& columns)
        : guess(columns)
    {
    }

    qint64 features = 0;
    qint64 areas = 0;
    qint64 lines = 0;
    qint64 points = 0;
    model::Box box;        ///< of all shapes that may be on earth in some CRS
    model::Box degreesBox; ///< of those that may be longitudes and latitudes
    ColumnGuess guess;

    [[nodiscard]] QString words() const; ///< "areas", "lines", "points", "no shapes"
};

/// All layers in the source's order.
[[nodiscard]] base::Result<std::vector<LayerSurvey>> surveyed(VectorSource& source, base::Job& job);

/// The layer that is meant when none is named: the one with areas, or the one with most when the
/// others have under a tenth of it; -1: a choice has to be made.
[[nodiscard]] int guessedLayer(const std::vector<LayerSurvey>& surveys);

} // namespace hedgerow::geo
