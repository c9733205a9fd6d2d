// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How people name a place, an area or a spot on the command line.
#pragma once

#include "base/result.h"
#include "geo/where.h"
#include "model/place.h"

namespace hedgerow::command {

/// A place by "#12", by six or more first digits of its uuid, or by its folded name. Fails (Usage)
/// when there is none, or more than one (both are listed with their ids).
[[nodiscard]] base::Result<model::Record> findPlace(const model::Contents& contents,
                                                    const QString& text);

/// A row of any table by its uuid's first digits.
[[nodiscard]] base::Result<model::Record> findRow(const model::Contents& contents,
                                                  model::Table table, const QString& text);

/// An area by code, else by name.
[[nodiscard]] base::Result<model::Record> findArea(const model::Contents& contents,
                                                   const QString& text);

/// A spot; numbers are of the CRS given, else of the document's.
[[nodiscard]] base::Result<geo::WhereReading> readSpot(const model::Contents& contents,
                                                       const QString& text, const geo::Crs& crs);

/// The name as people see it; the category's words for a place without one.
[[nodiscard]] QString shownName(const model::Record& place, const QString& language);

/// "2.4 km north of Hastings 001A", for a spot outside every area; empty inside or without areas.
[[nodiscard]] QString outsideWords(const model::Contents& contents, model::Point spot);

} // namespace hedgerow::command
