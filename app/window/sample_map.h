// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample town, as a copy of one's own to play with.
#pragma once

#include "base/result.h"

namespace hedgerow::window {

/// The map that came with the program, which is never written to; empty when it came without.
[[nodiscard]] QString shippedSample();

/// Path of the person's copy in their documents folder, made when it isn't there yet. Fails (Input)
/// when the program came without the sample.
[[nodiscard]] base::Result<QString> sampleMap();

} // namespace hedgerow::window
