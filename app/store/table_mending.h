// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hangs on a described table, taken off and put back: triggers, bin, R-tree.
#pragma once

#include "store/table_shape.h"

namespace hedgerow::store {

/// Those of ours on a table, whatever they say now.
void dropTriggers(Connection& connection, const TableShape& shape);
/// For the columns that the table really has.
void makeTriggers(Connection& connection, const model::RecordType& type);
/// To the table and its bin. Triggers don't know it before makeTriggers().
void addColumn(Connection& connection, const TableShape& shape, const Column& column);

/// Whatever the column is called that they are for.
void dropRtrees(Connection& connection, const QString& table);

/// Columns of a table in a database of the connection ("main", "backup"); empty without it.
[[nodiscard]] QList<Column> columnsIn(Connection& connection, const QString& database, const QString& table);
[[nodiscard]] bool hasTable(Connection& connection, const QString& database, const QString& table);

} // namespace hedgerow::store
