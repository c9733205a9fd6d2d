// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contents_reading.h"

#include "base/text.h"
#include "store/cell_value.h"
#include "store/statement.h"
#include "store/table_shape.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace hedgerow::store {

namespace {

bool has(const TableShape& shape, const QString& column)
{
    return std::ranges::find(shape.columns, column, &Column::name) != shape.columns.end();
}

/// In the description's order: uuid, geom of a layer, fields; NULL for those not there.
QString columnsOf(const TableShape& actual, const model::RecordType& type)
{
    QStringList columns{QStringLiteral("uuid")};
    const auto add = [&](const QString& name) {
        columns.append(has(actual, name) ? quoted(name) : QStringLiteral("NULL"));
    };
    if (type.isLayer())
        add(QStringLiteral("geom"));
    for (const model::Field& field : type.fields)
        add(QString::fromLatin1(field.name));
    return columns.join(u',');
}

QString selection(const TableShape& actual, const model::RecordType& type)
{
    return QStringLiteral("SELECT %1 FROM %2").arg(columnsOf(actual, type), quoted(actual.name));
}

/// None for a row without a sound uuid.
model::Record currentRow(const Statement& statement, const model::RecordType& type)
{
    const auto id = statement.uuid(0);
    if (!id)
        return {};
    const int firstField = type.isLayer() ? 2 : 1, fields = static_cast<int>(type.fields.size());
    std::array<int, model::FieldValues::MostFields> there;
    std::size_t count = 0;
    for (int field = 0; field < fields; ++field)
        if (!statement.isNull(firstField + field))
            there[count++] = field;
    model::FieldValues values;
    values.reserve(count);
    for (const int field : std::span(there).first(count))
        values.set(field, fromFile(type.fields[static_cast<std::size_t>(field)], statement.value(firstField + field)));
    return {type.table, *id, type.isLayer() ? statement.bytes(1) : QByteArray(), std::move(values)};
}

/// The same with these in the place of those of their names, or without them, made anew as a whole.
model::Records withRows(const model::Records& records, const std::vector<model::Uuid>& ids,
    const std::vector<model::Record>& found)
{
    QHash<model::Uuid, model::Record> changed;
    for (std::size_t i = 0; i < ids.size(); ++i)
        changed.insert(ids[i], found[i]);
    std::vector<model::Record> all;
    for (const model::Record& row : records) {
        const auto now = changed.constFind(row.id());
        if (now == changed.cend())
            all.push_back(row);
        else if (*now)
            all.push_back(*now);
    }
    for (const model::Record& row : found)
        if (row && !records.find(row.id()) && changed.remove(row.id())) // come back; named twice, it comes once
            all.push_back(row);
    return model::Records(std::move(all));
}

model::Records rereadRows(Connection& connection, const model::RecordType& type, model::Records records,
    const std::vector<model::Uuid>& ids)
{
    constexpr std::size_t FewRows = 500, OneIn = 4; // above both, reading all is quicker
    if (ids.size() > FewRows && ids.size() > static_cast<std::size_t>(records.size()) / OneIn)
        return readTable(connection, type);
    std::vector<model::Record> found;
    Statement one(connection, selection(actualShape(connection, type), type) + QStringLiteral(" WHERE uuid=?"));
    for (const model::Uuid id : ids) {
        one.bind(1, id.toText());
        found.push_back(one.next() ? currentRow(one, type) : model::Record());
        one.reset();
    }
    if (ids.size() > FewRows)
        return withRows(records, ids, found);
    for (std::size_t i = 0; i < ids.size(); ++i)
        records = found[i] ? records.with(found[i]) : records.without(ids[i]);
    return records;
}

} // namespace

model::Records readTable(Connection& connection, const model::RecordType& type)
{
    const TableShape actual = actualShape(connection, type);
    if (actual.columns.isEmpty())
        return {};
    std::vector<model::Record> rows;
    Statement statement(connection, selection(actual, type) + QStringLiteral(" ORDER BY fid"));
    while (statement.next())
        if (model::Record row = currentRow(statement, type))
            rows.push_back(std::move(row));
    return model::Records(std::move(rows));
}

void eachRow(Connection& connection, const model::RecordType& type,
    const std::function<void(const model::Record&, bool)>& visit)
{
    const TableShape actual = actualShape(connection, type);
    if (actual.columns.isEmpty())
        return;
    const QString columns = columnsOf(actual, type);
    const int binColumn = static_cast<int>(type.fields.size()) + (type.isLayer() ? 2 : 1);
    Statement rows(connection, QStringLiteral("SELECT %1,0,fid AS place FROM %2 UNION ALL SELECT %1,1,fid FROM %3 ORDER BY place")
        .arg(columns, quoted(actual.name), quoted(actual.binName())));
    while (rows.next())
        if (const model::Record row = currentRow(rows, type))
            visit(row, rows.integer(binColumn) != 0);
}

model::Contents rereadRows(Connection& connection, const model::Contents& contents, const std::vector<RowName>& rows)
{
    std::array<std::vector<model::Uuid>, model::TableCount> byTable;
    for (const RowName& row : rows)
        byTable[static_cast<std::size_t>(row.table)].push_back(row.id);
    model::Contents result = contents;
    for (const model::RecordType& type : model::schema())
        if (const auto& ids = byTable[static_cast<std::size_t>(type.table)]; !ids.empty())
            result = result.with(type.table, rereadRows(connection, type, result.records(type.table), ids));
    return result;
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
