// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace hedgerow::base {

/// Writes beside the target and renames over it when whole: the old file stays on any failure.
/// Fails (Output).
[[nodiscard]] Outcome writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace hedgerow::base
