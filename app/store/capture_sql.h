// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The six triggers of a described table: they name its cells to the log, whoever changes them, and
// keep names and bin right when another program writes. FORMAT.md, "Capture", says why each is so.
#pragma once

#include "store/table_sql.h"

namespace hedgerow::store {

[[nodiscard]] QList<NamedSql> captureTriggers(const TableShape& shape);

} // namespace hedgerow::store
