// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether numbers fit what a file says about how they were measured, and what to say when not.
#pragma once

#include "base/result.h"
#include "geo/crs.h"

namespace hedgerow::geo {

/// "--crs 27700 (British National Grid)" for what the box suggests; empty when nothing fits.
[[nodiscard]] QString suggestionWords(const model::Box& box);

/// The file says nothing (or nothing usable) about how positions are measured: Usage, with an
/// offer.
[[nodiscard]] tl::unexpected<base::Error> noCrs(const QString& name, const model::Box& box,
                                                bool unusable);

/// Fails (Input) for degrees called metres, metres called degrees, latitude first, and areas at 0,
/// 0 or round the world. `box` holds every shape of the layer.
[[nodiscard]] base::Outcome checkPlacement(const QString& name, const Crs& crs,
                                           const model::Box& box);

/// A single position that can't be on earth in that CRS.
[[nodiscard]] bool isOffTheEarth(const Crs& crs, model::Point p);

} // namespace hedgerow::geo
