// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs have done to the tables themselves, as far as triggers can't record it.
#pragma once

#include "store/table_shape.h"

namespace hedgerow::store {

struct ForeignChanges
{
    struct RenamedTable
    {
        const model::RecordType* type;
        QString now;
    };
    struct RenamedColumn
    {
        const model::RecordType* type;
        QString ours, now;
    };
    struct NewColumn
    {
        const model::RecordType* type;
        Column column;
    };
    QList<RenamedTable> renamedTables;
    QList<RenamedColumn> renamedColumns;
    QList<NewColumn> newColumns;
    QList<const model::RecordType*> gone;        ///< no such table, under no name
    QList<const model::RecordType*> uncaptured;  ///< its triggers were away: anything may have been changed
    QList<const model::RecordType*> unregistered; ///< index, R-tree or rows of the GeoPackage are missing

    [[nodiscard]] bool isEmpty() const;
};

[[nodiscard]] ForeignChanges foreignChanges(Connection& connection);

/// True when every change of the table is recorded, in a database of the connection.
[[nodiscard]] bool isCaptured(Connection& connection, const QString& database, const model::RecordType& type);

} // namespace hedgerow::store
