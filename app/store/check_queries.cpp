// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check_queries.h"

#include "store/statement.h"
#include "store/table_shape.h"

#include <QCryptographicHash>

namespace hedgerow::store {

namespace {

/// Adds up an answer over all described tables that are there.
template <class Query>
qint64 overTables(Connection& connection, Query query)
{
    qint64 sum = 0;
    for (const model::RecordType& type : model::schema())
        if (const TableShape shape = actualShape(connection, type); !shape.columns.isEmpty())
            sum += query(type, shape);
    return sum;
}

/// uuids of all rows, on the map and in the bin, of every table.
QString allNames()
{
    QStringList arms;
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = describedShape(type);
        arms.append(QStringLiteral("SELECT uuid FROM %1 UNION ALL SELECT uuid FROM %2 WHERE NOT (uuid>='!' AND uuid<'\"')")
                        .arg(quoted(shape.name), quoted(shape.binName())));
    }
    return arms.join(QStringLiteral(" UNION ALL "));
}

} // namespace

qint64 rowsWithoutSoundName(Connection& connection)
{
    const QString unsound = QStringLiteral("uuid IS NULL OR length(uuid)<>32 OR uuid GLOB '*[^0-9a-f]*'");
    return connection.integer(QStringLiteral(
        "WITH names AS (%1) SELECT (SELECT count(*) FROM names WHERE %2) + "
        "(SELECT count(*) FROM (SELECT 1 FROM names GROUP BY uuid HAVING count(*)>1))").arg(allNames(), unsound));
}

qint64 entriesWithWrongMark(Connection& connection)
{
    return connection.integer(QStringLiteral(R"(
WITH heads AS (
  SELECT id, value, row_number() OVER cell AS place, first_value(value) OVER cell AS shown
  FROM hedgerow_log
  WHERE kind=0 AND id NOT IN (SELECT base FROM hedgerow_log WHERE kind IN (0,2) AND base NOT NULL)
  WINDOW cell AS (PARTITION BY row,field ORDER BY (field='' AND value=1) DESC, step DESC, id DESC)),
marks AS (
  SELECT id, CASE WHEN place=1 THEN 1 WHEN value IS shown THEN 2 ELSE 3 END AS mark FROM heads)
SELECT count(*) FROM hedgerow_log l LEFT JOIN marks m ON m.id=l.id WHERE l.head IS NOT m.mark)"));
}

qint64 cellsUnlikeTheirHistory(Connection& connection)
{
    return overTables(connection, [&](const model::RecordType&, const TableShape& shape) {
        qint64 wrong = 0;
        for (const Column& column : shape.columns)
            wrong += connection.integer(QStringLiteral(
                "SELECT count(*) FROM hedgerow_log l JOIN (SELECT uuid,%1 AS cell FROM %2 UNION ALL "
                "SELECT uuid,%1 FROM %3) r ON r.uuid=l.row "
                "WHERE l.head=1 AND l.tbl=%4 AND l.field=%5 AND l.value IS NOT r.cell")
                .arg(quoted(column.name), quoted(shape.name), quoted(shape.binName()), literal(shape.name),
                    literal(column.name)));
        return wrong;
    });
}

qint64 rowsInTheWrongPlace(Connection& connection)
{
    return overTables(connection, [&](const model::RecordType&, const TableShape& shape) {
        return connection.integer(QStringLiteral(
            "SELECT (SELECT count(*) FROM %1 JOIN %2 USING(uuid)) + "
            "(SELECT count(*) FROM %2 b WHERE NOT (uuid>='!' AND uuid<'\"') AND NOT EXISTS("
            "SELECT 1 FROM hedgerow_log WHERE row=b.uuid AND field='' AND head=1 AND value=0)) + "
            "(SELECT count(*) FROM (SELECT DISTINCT row FROM hedgerow_log WHERE tbl=%3) l "
            "WHERE NOT EXISTS(SELECT 1 FROM %1 WHERE uuid=l.row) AND NOT EXISTS(SELECT 1 FROM %2 WHERE uuid=l.row))")
            .arg(quoted(shape.name), quoted(shape.binName()), literal(shape.name)));
    });
}

qint64 shapesNotIndexed(Connection& connection)
{
    return overTables(connection, [&](const model::RecordType&, const TableShape& shape) -> qint64 {
        if (!shape.isLayer())
            return 0;
        const QString sound = QStringLiteral("SELECT rtreecheck(%1)").arg(literal(shape.rtreeName()));
        return (connection.text(sound) != u"ok") + connection.integer(QStringLiteral(
            "SELECT (SELECT count(*) FROM %1 t WHERE geom NOTNULL AND NOT ST_IsEmpty(geom) AND NOT EXISTS("
            "SELECT 1 FROM %2 WHERE id=t.fid AND minx<=ST_MinX(t.geom) AND maxx>=ST_MaxX(t.geom) "
            "AND miny<=ST_MinY(t.geom) AND maxy>=ST_MaxY(t.geom))) + "
            "(SELECT count(*) FROM %2 r WHERE NOT EXISTS(SELECT 1 FROM %1 WHERE fid=r.id AND geom NOTNULL))")
            .arg(quoted(shape.name), quoted(shape.rtreeName())));
    });
}

qint64 brokenBlobs(Connection& connection)
{
    qint64 broken = 0;
    Statement blobs(connection, QStringLiteral("SELECT hash,bytes FROM hedgerow_blob"));
    while (blobs.next())
        broken += QCryptographicHash::hash(blobs.bytes(1), QCryptographicHash::Sha256) != blobs.bytes(0);
    return broken;
}

qint64 danglingReferences(Connection& connection)
{
    return overTables(connection, [&](const model::RecordType& type, const TableShape& shape) {
        qint64 dangling = 0;
        for (const model::Field& field : type.fields) {
            if (!field.refersTo)
                continue;
            const TableShape to = describedShape(model::recordType(*field.refersTo));
            dangling += connection.integer(QStringLiteral(
                "SELECT count(*) FROM %1 t WHERE %2 NOTNULL AND NOT EXISTS(SELECT 1 FROM %3 WHERE uuid=t.%2)")
                .arg(quoted(shape.name), quoted(QString::fromLatin1(field.name)), quoted(to.name)));
        }
        return dangling;
    });
}

qint64 leftovers(Connection& connection)
{
    return overTables(connection, [&](const model::RecordType&, const TableShape& shape) {
        return connection.integer(QStringLiteral("SELECT count(*) FROM %1 WHERE uuid>='!' AND uuid<'\"'")
                                      .arg(quoted(shape.binName())));
    });
}

} // namespace hedgerow::store
