// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How rows and cells are named and told to people, whatever table they are of.
#pragma once

#include "geo/crs.h"
#include "model/contents.h"

namespace hedgerow::window {

/// "Hollow Youth Club"; of a record of a place "Homework club, Hollow Youth Club".
[[nodiscard]] QString titleOf(const model::Contents& contents, model::Table table, model::Uuid row);
/// The place that a row is or belongs to; null: none.
[[nodiscard]] model::Uuid placeOf(const model::Contents& contents, model::Table table, model::Uuid row);
/// "Opening times"; "Where it is" of the shape; the column's own name where another program added it.
[[nodiscard]] QString fieldWords(model::Table table, const QString& field);
/// The value as people read it; of a shape its grid reference; of a reference the row's title.
[[nodiscard]] QString valueWords(const model::Contents& contents, const geo::Crs& crs, model::Table table,
                                 const QString& field, const model::Value& value);

} // namespace hedgerow::window
