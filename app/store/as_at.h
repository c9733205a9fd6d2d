// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The document as it was, out of what it is and its log.
#pragma once

#include "base/job.h"
#include "model/contents.h"
#include "store/connection.h"

#include <QDateTime>

namespace hedgerow::store {

/// Rows born later are left out; of the rest, what later steps changed is what the entries up to
/// then make of it, by the same rule that makes the present out of all entries (FORMAT.md,
/// "Reading history"). The caller holds a read transaction.
[[nodiscard]] model::Contents readAsAt(Connection& connection, const QDateTime& at, base::Job& job);

} // namespace hedgerow::store
