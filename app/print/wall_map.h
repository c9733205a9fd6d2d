// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wall map: title, numbered places, gridded margin, index, legend, foot.
#pragma once

#include "base/job.h"
#include "geo/crs.h"
#include "print/sheet.h"

namespace hedgerow::print {

/// Pure but for fonts. Equal arguments give an equal sheet. Fails with Usage for a paper that isn't
/// one. Any thread.
[[nodiscard]] base::Result<Sheet> layOutWallMap(const model::Contents& contents,
                                                const map::Snapshot& snapshot, const geo::Crs& crs,
                                                const SheetOptions& options, base::Job& job);

} // namespace hedgerow::print
