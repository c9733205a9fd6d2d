// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks into a GeoPackage before any SQL runs: which of its layers are real tables.
#pragma once

#include "geo/source_fence.h"

namespace hedgerow::geo {

/// Fills FencedFile::tables. Fails (Input) for views in place of tables, damage and half-written
/// files. A file that was left behind with a write-ahead log is copied beside it into a private
/// folder.
[[nodiscard]] base::Outcome checkGeoPackage(FencedFile& file, QStringList& notes);

} // namespace hedgerow::geo
