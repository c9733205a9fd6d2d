// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_mending.h"

#include "store/capture_sql.h"
#include "store/statement.h"
#include "store/table_sql.h"

#include <algorithm>

namespace hedgerow::store {

void dropTriggers(Connection& connection, const TableShape& shape)
{
    const auto drop = [&](const QList<NamedSql>& triggers) {
        for (const NamedSql& trigger : triggers)
            connection.run(QStringLiteral("DROP TRIGGER IF EXISTS main.") + quoted(trigger.name));
    };
    drop(captureTriggers(shape));
    if (shape.isLayer())
        drop(rtreeTriggers(shape));
}

void makeTriggers(Connection& connection, const model::RecordType& type)
{
    const TableShape shape = actualShape(connection, type);
    for (const NamedSql& trigger : captureTriggers(shape))
        connection.run(trigger.sql);
    if (shape.isLayer())
        for (const NamedSql& trigger : rtreeTriggers(shape))
            connection.run(trigger.sql);
}

void addColumn(Connection& connection, const TableShape& shape, const Column& column)
{
    for (const QString& table : {shape.name, shape.binName()}) {
        const QList<Column> present = columnsIn(connection, QStringLiteral("main"), table);
        if (std::ranges::none_of(present, [&](const Column& one) { return one.name == column.name; }))
            connection.run(QStringLiteral("ALTER TABLE main.%1 ADD COLUMN %2 %3")
                               .arg(quoted(table), quoted(column.name), column.sqlType));
    }
}

void dropRtrees(Connection& connection, const QString& table)
{
    QStringList trees;
    Statement found(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND rootpage=0 AND "
                                               "substr(name,1,length(?1))=?1"));
    found.bind(1, QStringLiteral("rtree_%1_").arg(table));
    while (found.next())
        trees.append(found.text(0));
    found.reset();
    for (const QString& tree : trees)
        connection.run(QStringLiteral("DROP TABLE main.") + quoted(tree));
}

QList<Column> columnsIn(Connection& connection, const QString& database, const QString& table)
{
    QList<Column> columns;
    Statement statement(connection, QStringLiteral("SELECT name,type FROM pragma_table_info(?,?)"));
    statement.bind(1, table).bind(2, database);
    while (statement.next())
        columns.append({statement.text(0), statement.text(1)});
    return columns;
}

bool hasTable(Connection& connection, const QString& database, const QString& table)
{
    Statement statement(connection, QStringLiteral("SELECT 1 FROM %1.sqlite_schema WHERE type='table' AND name=?")
                                        .arg(quoted(database)));
    return statement.bind(1, table).next();
}

} // namespace hedgerow::store
