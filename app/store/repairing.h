// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Putting right what a thorough check finds.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QStringList>

namespace hedgerow::store {

/// Makes a backup, then mends in one transaction what can be mended without losing anything; where a
/// row says something else than its history, the row's value is kept as a recorded change. Returns
/// what was done in sentences; empty: nothing was wrong that can be mended. Fails (Damaged) where
/// only salvage helps.
[[nodiscard]] base::Result<QStringList> repairDocument(const QString& path, const QString& author, base::Job& job);

} // namespace hedgerow::store
