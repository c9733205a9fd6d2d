// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layer and columns that are meant: as named by the user, else as guessed.
#pragma once

#include "geo/boundaries.h"
#include "geo/layer_survey.h"

namespace hedgerow::geo {

/// Where code, name and the rest stand in a row; -1: nowhere.
struct ColumnPlaces {
    int code = -1;
    int name = -1;
    int nameCy = -1;
    int population = -1;
};

/// Fails (Usage) for a layer that isn't there, and when several might be meant.
[[nodiscard]] base::Result<std::size_t> chosenLayer(const VectorSource& source,
                                                    const std::vector<LayerSurvey>& surveys,
                                                    const QString& wanted);

/// Fails (Usage) for a column that isn't there.
[[nodiscard]] base::Result<ColumnPlaces>
chosenColumns(const SourceLayer& layer, const BoundaryOptions& options, const ColumnChoice& guess);

} // namespace hedgerow::geo
