// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Shapefile is several files that must fit together; GDAL reads on when they don't.
#pragma once

#include "geo/source_fence.h"

namespace hedgerow::geo {

/// Fails (Input) when the index is missing, points outside the shapes, or counts otherwise than the
/// table; notes a missing table.
[[nodiscard]] base::Outcome checkShapefile(FencedFile& file, QStringList& notes);

} // namespace hedgerow::geo
