// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/related_rows.h"

#include "store/statement.h"
#include "store/table_shape.h"

#include <algorithm>
#include <deque>
#include <memory>

namespace hedgerow::store {

namespace {

bool has(const TableShape& shape, const QString& column)
{
    return std::ranges::find(shape.columns, column, &Column::name) != shape.columns.end();
}

/// Queries, each with a uuid to bind, that name rows tied to it.
QStringList queries(Connection& connection)
{
    QStringList all, fields;
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(connection, type);
        for (const model::Field& field : type.fields) {
            const QString column = QString::fromLatin1(field.name);
            if (!field.refersTo || !has(shape, column))
                continue;
            fields.append(literal(column));
            for (const QString& table : {shape.name, shape.binName()})
                all.append(QStringLiteral("SELECT uuid FROM %1 WHERE %2=?1").arg(quoted(table), quoted(column)));
        }
    }
    fields.removeDuplicates();
    all.append(QStringLiteral("SELECT row FROM hedgerow_log WHERE field IN (%1) AND (old=?1 OR value=?1)")
                   .arg(fields.join(u',')));
    for (const char* links : {"links", "hedgerow_bin_links"})
        all.append(QStringLiteral("SELECT to_place FROM %1 WHERE place=?1 AND kind='merged_from'")
                       .arg(QLatin1StringView(links)));
    return all;
}

} // namespace

std::set<model::Uuid> relatedRows(Connection& connection, model::Uuid of)
{
    std::vector<std::unique_ptr<Statement>> statements;
    for (const QString& sql : queries(connection))
        statements.push_back(std::make_unique<Statement>(connection, sql));
    std::set<model::Uuid> found{of};
    std::deque<model::Uuid> open{of};
    while (!open.empty()) {
        const QString name = open.front().toText();
        open.pop_front();
        for (const auto& statement : statements) {
            statement->bind(1, name);
            while (statement->next())
                if (const auto id = model::Uuid::fromText(statement->text(0)); id && found.insert(*id).second)
                    open.push_back(*id);
            statement->reset();
        }
    }
    return found;
}

} // namespace hedgerow::store
