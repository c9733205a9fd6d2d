// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_comparison.h"

#include "store/capture_sql.h"
#include "store/log_sql.h"
#include "store/statement.h"

#include <QMultiHash>

namespace hedgerow::store {

namespace {

/// By name, each text that is ours.
QMultiHash<QString, QString> ownTexts(Connection& connection)
{
    QMultiHash<QString, QString> texts;
    const auto add = [&](const QList<NamedSql>& all) {
        for (const NamedSql& one : all)
            texts.insert(one.name, one.sql);
    };
    add(ownViews());
    add(logTriggers());
    for (const model::RecordType& type : model::schema()) {
        const TableShape actual = actualShape(connection, type);
        for (const TableShape& shape : {describedShape(type), actual}) {
            if (shape.columns.isEmpty())
                continue; // the table isn't there
            add(captureTriggers(shape));
            if (shape.isLayer())
                add(rtreeTriggers(shape));
        }
    }
    return texts;
}

bool isOurTable(const QString& name)
{
    return name.startsWith(QStringLiteral("hedgerow_")) || model::recordType(QStringView(name)) != nullptr;
}

/// Triggers by which another program keeps its own index and count of a layer that it has written.
bool isGdals(const QString& name, const QString& table)
{
    return name.startsWith(QStringLiteral("rtree_%1_").arg(table))
        || name == QStringLiteral("trigger_insert_feature_count_") + table
        || name == QStringLiteral("trigger_delete_feature_count_") + table;
}

} // namespace

SchemaComparison compareSchema(Connection& connection)
{
    QMultiHash<QString, QString> expected = ownTexts(connection);
    SchemaComparison result;
    Statement found(connection, QStringLiteral("SELECT name,tbl_name,sql FROM sqlite_schema "
                                               "WHERE type IN ('trigger','view')"));
    while (found.next()) {
        const QString name = found.text(0);
        if (expected.contains(name, found.text(2)))
            expected.remove(name);
        else if (expected.contains(name) || isGdals(name, found.text(1)))
            result.altered.append(name);
        else if (isOurTable(found.text(1)))
            result.unknown.append(name);
    }
    for (const QString& name : expected.uniqueKeys())
        result.missing.append({name, expected.value(name)}); // the last put in: for the columns there are
    return result;
}

} // namespace hedgerow::store
