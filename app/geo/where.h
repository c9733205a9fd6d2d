// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A position as people write it: grid references, eastings and northings, latitude and longitude.
#pragma once

#include "geo/crs.h"

namespace hedgerow::geo {

/// What a text means, in the document's CRS.
struct WhereReading {
    model::Point position;     ///< the middle of the square that is meant
    double accuracyMetres = 0; ///< half the side of that square
    QString how;               ///< key of position_how: "grid" or "coordinate"
    QString words;             ///< tidied: "TQ 8177 0943"
};

/// Readings of a text, best first (those inside the document's areas before others). Fails (Usage)
/// with a sentence for people: "There is no square TI. Did you mean TL?" Rules: data formats of
/// National Grid, Irish Grid, ITM, decimal and sexagesimal degrees; letters I and O are no squares.
[[nodiscard]] base::Result<std::vector<WhereReading>>
readWhere(const QString& text, const Crs& document, const model::Box& areas);

/// A point of the document as a National or Irish Grid reference of so many digits (0 to 10, even)
/// where that grid reaches, else as latitude and longitude; for display.
[[nodiscard]] QString gridReference(model::Point p, const Crs& document, int digits = 8);

} // namespace hedgerow::geo
