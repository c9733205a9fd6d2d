// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_tables.h"

#include "store/capture_sql.h"
#include "store/geopackage_sql.h"

#include <algorithm>

namespace hedgerow::store {

namespace {

void addTable(Connection& connection, CopyTable& table)
{
    const auto srs =
        static_cast<int>(connection.integer(QStringLiteral("SELECT srs FROM document")));
    table.ours = describedShape(*table.type);
    for (const QString& sql : createTable(table.ours))
        connection.run(sql);
    connection.run(createBin(table.ours));
    if (table.ours.isLayer())
        connection.run(createRtree(table.ours));
    registerTable(connection, table.ours, QString::fromUtf8(table.type->many), srs);
    registerOwnTable(connection, table.ours.binName());
    QList<NamedSql> triggers = captureTriggers(table.ours);
    if (table.ours.isLayer())
        triggers += rtreeTriggers(table.ours);
    for (const NamedSql& trigger : triggers)
        connection.run(trigger.sql);
}

void addColumn(Connection& connection, const QString& table, const Column& column)
{
    connection.run(QStringLiteral("ALTER TABLE main.%1 ADD COLUMN %2 %3")
                       .arg(quoted(table), quoted(column.name), column.sqlType));
}

void addColumns(Connection& connection, CopyTable& table)
{
    const QStringList binned = columnsOf(connection, QStringLiteral("main"), table.ours.binName());
    bool added = false;
    for (const Column& column : table.theirs.columns) {
        if (std::ranges::find(table.ours.columns, column.name, &Column::name) ==
            table.ours.columns.end()) {
            addColumn(connection, table.ours.name, column);
            table.ours.columns.append(column);
            added = true;
        }
        if (!binned.contains(column.name))
            addColumn(connection, table.ours.binName(), column);
    }
    if (!added)
        return;
    for (const NamedSql& trigger : captureTriggers(table.ours)) {
        connection.run(QStringLiteral("DROP TRIGGER IF EXISTS main.") + quoted(trigger.name));
        connection.run(trigger.sql);
    }
}

} // namespace

std::vector<CopyTable> tablesOfCopy(Connection& connection, const QString& copy)
{
    std::vector<CopyTable> tables;
    for (const model::RecordType& type : model::schema())
        if (TableShape theirs = actualShape(connection, type, copy); !theirs.columns.isEmpty())
            tables.push_back({&type, actualShape(connection, type), std::move(theirs)});
    return tables;
}

void makeRoom(Connection& connection, std::vector<CopyTable>& tables)
{
    for (CopyTable& table : tables) {
        if (table.ours.columns.isEmpty())
            addTable(connection, table);
        addColumns(connection, table);
    }
}

} // namespace hedgerow::store
