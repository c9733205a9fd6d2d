// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_changes.h"

#include "store/capture_sql.h"
#include "store/statement.h"
#include "store/table_mending.h"

#include <QRegularExpression>

#include <algorithm>

namespace hedgerow::store {

namespace {

bool has(const QList<Column>& columns, const QString& name)
{
    return std::ranges::any_of(columns, [&](const Column& column) { return column.name == name; });
}

QString updateTrigger(const QString& table)
{
    return QStringLiteral("hedgerow_%1_update").arg(table);
}

/// SQLite follows a renamed table inside its triggers: they tell where it went.
QString newNameOf(Connection& connection, const QString& table)
{
    return connection.text(QStringLiteral("SELECT tbl_name FROM sqlite_schema WHERE type='trigger' AND name=%1")
                               .arg(literal(updateTrigger(table))));
}

/// And a renamed column; but the text by which the trigger names it to the log stays.
QString newNameOf(Connection& connection, const QString& table, const QString& column)
{
    const QString sql = connection.text(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type='trigger' AND name=%1")
                                            .arg(literal(updateTrigger(table))));
    const QRegularExpression arm(QStringLiteral("SELECT %1, OLD\\.uuid, %2, OLD\\.\"((?:[^\"]|\"\")+)\"")
                                     .arg(QRegularExpression::escape(literal(table)), QRegularExpression::escape(literal(column))));
    QString found = arm.match(sql).captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return found == column ? QString() : found;
}

bool isRegistered(Connection& connection, const TableShape& shape)
{
    const auto count = [&](const char* sql) { return connection.integer(QString::fromLatin1(sql).arg(literal(shape.name))); };
    bool all = count("SELECT count(*) FROM gpkg_contents WHERE table_name=%1") == 1
        && connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type='index' AND name=%1")
               .arg(literal(QStringLiteral("hedgerow_%1_uuid").arg(shape.name)))) == 1;
    if (shape.isLayer())
        all = all && count("SELECT count(*) FROM gpkg_geometry_columns WHERE table_name=%1 AND column_name='geom'") == 1
            && count("SELECT count(*) FROM gpkg_extensions WHERE table_name=%1 AND extension_name='gpkg_rtree_index'") == 1
            && hasTable(connection, QStringLiteral("main"), shape.rtreeName());
    return all;
}

/// False when the table's columns are beyond a name or two.
bool examineColumns(Connection& connection, const model::RecordType& type, ForeignChanges& found)
{
    const TableShape shape = describedShape(type);
    const QList<Column> actual = columnsIn(connection, QStringLiteral("main"), shape.name);
    if (!has(actual, QStringLiteral("fid")) || !has(actual, QStringLiteral("uuid")))
        return false;
    for (const Column& column : shape.columns) {
        if (has(actual, column.name))
            continue;
        const QString now = newNameOf(connection, shape.name, column.name);
        if (now.isEmpty() || !has(actual, now))
            return false;
        found.renamedColumns.append({&type, column.name, now});
    }
    const QList<Column> binned = columnsIn(connection, QStringLiteral("main"), shape.binName());
    for (const Column& column : actual) {
        const bool isRenamed = std::ranges::any_of(found.renamedColumns,
            [&](const auto& renamed) { return renamed.type == &type && renamed.now == column.name; });
        if (!has(binned, column.name) && !isRenamed)
            found.newColumns.append({&type, column});
    }
    return true;
}

} // namespace

bool ForeignChanges::isEmpty() const
{
    return renamedTables.isEmpty() && renamedColumns.isEmpty() && newColumns.isEmpty() && gone.isEmpty()
        && uncaptured.isEmpty() && unregistered.isEmpty();
}

bool isCaptured(Connection& connection, const QString& database, const model::RecordType& type)
{
    TableShape described = describedShape(type);
    TableShape actual = described;
    actual.columns = columnsIn(connection, database, described.name);
    actual.columns.removeIf([](const Column& column) { return column.name == u"fid" || column.name == u"uuid"; });
    QStringList texts;
    Statement triggers(connection, QStringLiteral("SELECT sql FROM %1.sqlite_schema WHERE type='trigger' AND tbl_name=?")
                                       .arg(quoted(database)));
    triggers.bind(1, described.name);
    while (triggers.next())
        texts.append(triggers.text(0));
    const auto allThere = [&](const TableShape& shape) {
        return std::ranges::all_of(captureTriggers(shape), [&](const NamedSql& one) { return texts.contains(one.sql); });
    };
    return allThere(described) || allThere(actual);
}

ForeignChanges foreignChanges(Connection& connection)
{
    ForeignChanges found;
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = describedShape(type);
        if (!hasTable(connection, QStringLiteral("main"), shape.name)) {
            const QString now = newNameOf(connection, shape.name);
            if (now.isEmpty())
                found.gone.append(&type);
            else
                found.renamedTables.append({&type, now});
            continue;
        }
        const qsizetype renamed = found.renamedColumns.size();
        const bool isOurs = examineColumns(connection, type, found);
        const bool isRenamed = found.renamedColumns.size() > renamed;
        if (!isOurs || (!isRenamed && !isCaptured(connection, QStringLiteral("main"), type)))
            found.uncaptured.append(&type);
        else if (!isRegistered(connection, shape))
            found.unregistered.append(&type);
    }
    return found;
}

} // namespace hedgerow::store
