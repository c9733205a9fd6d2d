// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CREATE statements of a described table: the table itself, its bin for deleted rows, its R-tree.
#pragma once

#include "store/table_shape.h"

namespace hedgerow::store {

/// The table and the index over its uuid.
[[nodiscard]] QStringList createTable(const TableShape& shape);
/// Same columns; fid is a plain number there and uuid the key.
[[nodiscard]] QString createBin(const TableShape& shape);
/// Name and text of the triggers that keep an R-tree, in the form of GeoPackage 1.2 and 1.3.
struct NamedSql
{
    QString name;
    QString sql;
};
[[nodiscard]] QString createRtree(const TableShape& layer);
/// Fills an empty R-tree, a row at a time.
[[nodiscard]] QString fillRtree(const TableShape& layer);
[[nodiscard]] QList<NamedSql> rtreeTriggers(const TableShape& layer);

} // namespace hedgerow::store
