// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contents_reading.h"

#include "base/text.h"
#include "store/cell_value.h"
#include "store/statement.h"
#include "store/table_shape.h"

#include <algorithm>

namespace hedgerow::store {

namespace {

bool has(const TableShape& shape, const QString& column)
{
    return std::ranges::find(shape.columns, column, &Column::name) != shape.columns.end();
}

/// Columns in the description's order: uuid, geom of a layer, fields; NULL for those not there.
QString select(const TableShape& actual, const model::RecordType& type)
{
    QStringList columns{QStringLiteral("uuid")};
    const auto add = [&](const QString& name) {
        columns.append(has(actual, name) ? quoted(name) : QStringLiteral("NULL"));
    };
    if (type.isLayer())
        add(QStringLiteral("geom"));
    for (const model::Field& field : type.fields)
        add(QString::fromLatin1(field.name));
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY fid").arg(columns.join(u','), quoted(actual.name));
}

} // namespace

model::Records readTable(Connection& connection, const model::RecordType& type)
{
    const TableShape actual = actualShape(connection, type);
    if (actual.columns.isEmpty())
        return {};
    std::vector<model::Record> rows;
    Statement statement(connection, select(actual, type));
    const int firstField = type.isLayer() ? 2 : 1;
    while (statement.next()) {
        const auto id = model::Uuid::fromText(statement.text(0));
        if (!id)
            continue;
        std::vector<model::Value> values;
        values.reserve(type.fields.size());
        for (std::size_t field = 0; field < type.fields.size(); ++field)
            values.push_back(fromFile(type.fields[field], statement.value(firstField + static_cast<int>(field))));
        rows.emplace_back(type.table, *id, type.isLayer() ? statement.bytes(1) : QByteArray(), std::move(values));
    }
    return model::Records(std::move(rows));
}

model::Contents readContents(Connection& connection, base::Job& job)
{
    model::Contents contents;
    contents = contents.with(model::Table::Areas, readTable(connection, model::recordType(model::Table::Areas)));
    int done = 1;
    for (const model::RecordType& type : model::schema()) {
        if (job.stopped() || type.table == model::Table::Areas)
            continue;
        job.report(done++, model::TableCount, base::Text::tr("Reading the map"));
        contents = contents.with(type.table, readTable(connection, type));
    }
    return contents;
}

} // namespace hedgerow::store
