// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places of another map, as new places of this one: for copies whose history doesn't belong
// here.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "model/contents.h"

namespace hedgerow::exchange {

struct BroughtPlaces
{
    model::Step step{QString()};
    int placed = 0, toPlace = 0;
    int alike = 0; ///< look like a place that is here already (model/similar_places.h), and are left out
};

/// All fields but the number, which is the next free one; without photos and records. Positions are
/// brought into this map's CRS; what can't be is put into "To place". Fails (Input) where the two
/// CRSs don't fit together.
[[nodiscard]] base::Result<BroughtPlaces> placesOfMap(const model::Contents& ours, const model::Contents& theirs,
                                                      const QString& title, base::Job& job);

} // namespace hedgerow::exchange
