// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scale of a map on paper: round figures, true to the ground, and its bar.
#pragma once

#include "geo/crs.h"

#include <QString>

#include <vector>

namespace hedgerow::print {

/// The largest usual scale that is no larger than 1:n: 500, 1 000, 1 250, 2 000 …
[[nodiscard]] double roundScale(double n);

/// Units of the CRS for one metre on the ground about a point, measured on the ellipsoid over the
/// given length both ways. 1 where the CRS can't say.
[[nodiscard]] double unitsPerMetre(const geo::Crs& crs, model::Point middle, double lengthMetres);

struct BarParts
{
    double partMetres = 0;
    int parts = 0; ///< two to five; the first is drawn in two halves
    [[nodiscard]] double metres() const noexcept { return partMetres * parts; }
};

/// A bar of at most so many mm at 1:n.
[[nodiscard]] BarParts barFor(double n, double mostMm);

/// "10 000", with spaces that do not break.
[[nodiscard]] QString grouped(double number);
[[nodiscard]] QString scaleWords(double n, bool fitted,
                                 const QString& language); ///< "1:10 000", "about 1:8 430"
/// "250 m", "2.5 km".
[[nodiscard]] QString lengthWords(double metres);

} // namespace hedgerow::print
