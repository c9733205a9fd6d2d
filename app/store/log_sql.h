// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hedgerow's own tables, and the one door through which every change of every table is logged.
#pragma once

#include "store/table_sql.h"

namespace hedgerow::store {

/// hedgerow_here, hedgerow_replica, hedgerow_step, hedgerow_log with its indices, hedgerow_blob.
[[nodiscard]] QStringList createOwnTables();
/// The views hedgerow_begin and hedgerow_change.
[[nodiscard]] QList<NamedSql> ownViews();
/// Their triggers: begin a step of another program; log a cell; the rare part of logging.
[[nodiscard]] QList<NamedSql> logTriggers();

} // namespace hedgerow::store
