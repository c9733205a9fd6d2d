// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_writing.h"

#include "store/cell_value.h"
#include "store/table_shape.h"

namespace hedgerow::store {

namespace {

QString insertion(const TableShape& shape)
{
    const QStringList marks(shape.columns.size() + 1, QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1(uuid,%2) VALUES(%3)")
        .arg(quoted(shape.name), shape.columnNames().join(u','), marks.join(u','));
}

QString update(const TableShape& shape, const QString& column)
{
    return QStringLiteral("UPDATE %1 SET %2=? WHERE uuid=?").arg(quoted(shape.name), quoted(column));
}

} // namespace

void RowWriter::insert(const model::Record& row)
{
    const model::RecordType& type = row.type();
    Statement& into = prepared(type.table, Insertion);
    into.unbind(); // most fields of most rows hold nothing
    int parameter = 1;
    into.bind(parameter++, row.id().toText());
    if (type.isLayer())
        into.bind(parameter++, row.geometryBlob());
    row.values().each([&](int field, const model::Value& value) {
        into.bind(parameter + field, toFile(type.fields[static_cast<std::size_t>(field)], value));
    });
    into.run();
}

void RowWriter::set(model::Table table, model::Uuid id, int field, const model::Value& value)
{
    const model::Field& described = model::recordType(table).fields[static_cast<std::size_t>(field)];
    prepared(table, field).bind(1, toFile(described, value)).bind(2, id.toText()).run();
}

void RowWriter::setGeometry(model::Table table, model::Uuid id, const QByteArray& blob)
{
    prepared(table, Geometry).bind(1, blob).bind(2, id.toText()).run();
}

void RowWriter::remove(model::Table table, model::Uuid id)
{
    prepared(table, Removal).bind(1, id.toText()).run();
}

Statement& RowWriter::prepared(model::Table table, int what)
{
    auto& kept = statements_[{table, what}];
    if (kept)
        return *kept;
    const model::RecordType& type = model::recordType(table);
    const TableShape shape = describedShape(type);
    QString sql;
    if (what == Insertion)
        sql = insertion(shape);
    else if (what == Removal)
        sql = QStringLiteral("DELETE FROM %1 WHERE uuid=?").arg(quoted(shape.name));
    else if (what == Geometry)
        sql = update(shape, QStringLiteral("geom"));
    else
        sql = update(shape, QString::fromLatin1(type.fields[static_cast<std::size_t>(what)].name));
    kept = std::make_unique<Statement>(connection_, sql);
    return *kept;
}

} // namespace hedgerow::store
