// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_shape.h"

#include "store/statement.h"

namespace hedgerow::store {

namespace {

QString sqlType(model::FieldKind kind)
{
    switch (kind) {
    case model::FieldKind::Integer:
    case model::FieldKind::Money:
        return QStringLiteral("INTEGER");
    case model::FieldKind::Real:
        return QStringLiteral("REAL");
    case model::FieldKind::YesNo:
        return QStringLiteral("BOOLEAN");
    case model::FieldKind::Date:
        return QStringLiteral("DATE");
    case model::FieldKind::Instant:
        return QStringLiteral("DATETIME");
    default:
        return QStringLiteral("TEXT"); // partial dates too: other programs warn of them in a DATE
    }
}

QString geometryType(model::GeometryKind kind)
{
    switch (kind) {
    case model::GeometryKind::Point:
        return QStringLiteral("POINT");
    case model::GeometryKind::MultiPolygon:
        return QStringLiteral("MULTIPOLYGON");
    case model::GeometryKind::None:
        break;
    }
    return {};
}

} // namespace

QStringList TableShape::columnNames() const
{
    QStringList names;
    for (const Column& column : columns)
        names.append(quoted(column.name));
    return names;
}

TableShape describedShape(const model::RecordType& type)
{
    TableShape shape{QString::fromLatin1(type.name), geometryType(type.geometry), {}};
    if (shape.isLayer())
        shape.columns.append({QStringLiteral("geom"), shape.geometryType});
    for (const model::Field& field : type.fields)
        shape.columns.append({QString::fromLatin1(field.name), sqlType(field.kind)});
    return shape;
}

TableShape actualShape(Connection& connection, const model::RecordType& type, const QString& schema)
{
    TableShape shape{QString::fromLatin1(type.name), geometryType(type.geometry), {}};
    Statement statement(connection, QStringLiteral("SELECT name, type FROM pragma_table_info(?,?)"));
    statement.bind(1, shape.name).bind(2, schema);
    bool hasUuid = false;
    while (statement.next()) {
        const QString name = statement.text(0);
        if (name == u"uuid")
            hasUuid = true;
        else if (name != u"fid")
            shape.columns.append({name, statement.text(1)});
    }
    if (!hasUuid)
        shape.columns.clear();
    return shape;
}

QStringList columnsOf(Connection& connection, const QString& schema, const QString& table)
{
    QStringList names;
    Statement statement(connection, QStringLiteral("SELECT name FROM pragma_table_info(?,?)"));
    statement.bind(1, table).bind(2, schema);
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

QString quoted(const QString& identifier)
{
    QString doubled = identifier;
    return u'"' + doubled.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString literal(const QString& text)
{
    QString doubled = text;
    return u'\'' + doubled.replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace hedgerow::store
