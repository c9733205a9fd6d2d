// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows from the log, worked out anew: marks, values, where rows lie. Changes nothing where
// all is as it should be. FORMAT.md, "What always holds".
#pragma once

#include "store/table_shape.h"

namespace hedgerow::store {

/// hedgerow_log.head. Returns how many were wrong.
qint64 recomputeMarks(Connection& connection);

/// Every cell of the table and its bin holds the value of its shown entry. For use under mute.
qint64 putShownValues(Connection& connection, const TableShape& shape);

/// Rows that should be live, out of the bin, and the other way round; none in both. Under mute.
qint64 putRowsWhereTheyBelong(Connection& connection, const TableShape& shape);

} // namespace hedgerow::store
