// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences for copies and backups that couldn't be made.
#pragma once

#include "base/result.h"
#include "store/sql_error.h"

namespace hedgerow::store {

/// A file was read and another written: the code tells which of the two is at fault.
[[nodiscard]] base::Error copyingFailed(const SqlError& error, const QString& from, const QString& toFolder);
[[nodiscard]] base::Error backupFailed(const QString& folder);

} // namespace hedgerow::store
