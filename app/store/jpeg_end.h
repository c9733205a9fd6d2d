// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a JPEG file was copied to its end.
#pragma once

#include <QByteArray>

namespace hedgerow::store {

/// Walks the segments and scans up to the end marker. What follows it (some phones put a film there)
/// doesn't matter; an end marker inside a thumbnail isn't taken for it.
[[nodiscard]] bool hasJpegEnd(const QByteArray& file);

} // namespace hedgerow::store
