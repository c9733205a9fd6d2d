// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON texts that GDAL would misread: other encodings, zero bytes, and names cut at \u0000.
#pragma once

#include "geo/source_fence.h"

namespace hedgerow::geo {

/// Leaves a plain UTF-8 text alone; makes a mended private copy of any other. Fails (Input) where
/// that can't be done.
[[nodiscard]] base::Outcome checkJson(FencedFile& file, QStringList& notes, base::Job& job);

} // namespace hedgerow::geo
