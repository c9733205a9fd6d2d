// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A described table as SQL sees it: by the description, or as it really is in a file (another
// program, or a newer Hedgerow, may have added columns).
#pragma once

#include "model/schema.h"
#include "store/connection.h"

#include <QStringList>

namespace hedgerow::store {

struct Column
{
    QString name;
    QString sqlType;
    bool operator==(const Column&) const = default;
};

struct TableShape
{
    QString name;
    QString geometryType; ///< POINT, MULTIPOLYGON; empty: no layer
    QList<Column> columns; ///< without fid and uuid; of a layer the first is geom

    [[nodiscard]] bool isLayer() const { return !geometryType.isEmpty(); }
    [[nodiscard]] QString binName() const { return QStringLiteral("hedgerow_bin_") + name; }
    [[nodiscard]] QString rtreeName() const { return QStringLiteral("rtree_%1_geom").arg(name); }
    [[nodiscard]] QStringList columnNames() const; ///< each in double quotes
};

[[nodiscard]] TableShape describedShape(const model::RecordType& type);
/// No columns when the table isn't there, or another program overwrote it so that rows have no names.
[[nodiscard]] TableShape actualShape(Connection& connection, const model::RecordType& type,
    const QString& schema = QStringLiteral("main"));
/// All of a table (fid and uuid too), in the main or an attached database.
[[nodiscard]] QStringList columnsOf(Connection& connection, const QString& schema, const QString& table);

/// An identifier in double quotes; a text in single ones.
[[nodiscard]] QString quoted(const QString& identifier);
[[nodiscard]] QString literal(const QString& text);

} // namespace hedgerow::store
