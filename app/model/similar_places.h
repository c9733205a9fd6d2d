// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Is it one of these?": places that a new one may be the same as.
#pragma once

#include "model/place.h"

namespace hedgerow::model {

struct SimilarPlace
{
    Place place;
    double distance = 0; ///< metres
};

/// At most three, nearest first: within 75 m with a like name (equal folded, one a subset of the
/// other, or Jaro-Winkler of the sorted words at least 0.88), within 300 m with an equal name, or
/// within 15 m with the same category and no name.
[[nodiscard]] std::vector<SimilarPlace> similarPlaces(const Contents& contents, const QString& name,
                                                      const QString& category, Point at);

} // namespace hedgerow::model
