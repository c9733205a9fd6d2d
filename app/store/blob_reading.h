// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes by their hash, out of a document.
#pragma once

#include "model/blobs.h"

#include <memory>

namespace hedgerow::store {

/// Any thread; each call opens and closes a connection of its own, so that nothing holds the file.
[[nodiscard]] std::shared_ptr<const model::Blobs> blobsOf(const QString& path);

} // namespace hedgerow::store
