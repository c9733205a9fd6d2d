// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_mending.h"

#include "store/statement.h"

namespace hedgerow::store {

namespace {

/// A row is live by its shown existence, or since somebody edited it unseen by the delete.
QString isDead(const QString& uuid)
{
    return QStringLiteral(
        "EXISTS(SELECT 1 FROM hedgerow_log WHERE row=%1 AND field='' AND head=1 AND value=0) AND NOT EXISTS("
        "SELECT 1 FROM hedgerow_log h WHERE h.row=%1 AND h.field<>'' AND h.head>0 AND NOT EXISTS(SELECT 1 FROM hedgerow_log s "
        "WHERE s.row=h.row AND s.field=h.field AND s.kind=1 AND s.base=h.id))").arg(uuid);
}

} // namespace

qint64 recomputeMarks(Connection& connection)
{
    connection.run(QStringLiteral(R"(
CREATE TEMP TABLE marks AS WITH heads AS (
  SELECT id, value, row_number() OVER cell AS place, first_value(value) OVER cell AS shown
  FROM hedgerow_log
  WHERE kind=0 AND id NOT IN (SELECT base FROM hedgerow_log WHERE kind IN (0,2) AND base NOT NULL)
  WINDOW cell AS (PARTITION BY row,field ORDER BY (field='' AND value=1) DESC, step DESC, id DESC))
SELECT id, CASE WHEN place=1 THEN 1 WHEN value IS shown THEN 2 ELSE 3 END AS mark FROM heads;
CREATE UNIQUE INDEX temp.marks_id ON marks(id))"));
    connection.run(QStringLiteral(
        "UPDATE hedgerow_log SET head=(SELECT mark FROM marks WHERE marks.id=hedgerow_log.id) "
        "WHERE head IS NOT (SELECT mark FROM marks WHERE marks.id=hedgerow_log.id)"));
    const qint64 wrong = connection.changedRows();
    connection.run(QStringLiteral("DROP TABLE temp.marks"));
    return wrong;
}

qint64 putShownValues(Connection& connection, const TableShape& shape)
{
    qint64 put = 0;
    for (const QString& table : {shape.name, shape.binName()})
        for (const Column& column : shape.columns) {
            connection.run(QStringLiteral(
                "UPDATE %1 SET %2=l.value FROM hedgerow_log l WHERE l.row=%1.uuid AND l.field=%3 AND l.head=1 "
                "AND l.tbl=%4 AND l.value IS NOT %1.%2")
                .arg(quoted(table), quoted(column.name), literal(column.name), literal(shape.name)));
            put += connection.changedRows();
        }
    return put;
}

qint64 putRowsWhereTheyBelong(Connection& connection, const TableShape& shape)
{
    const QString table = quoted(shape.name), bin = quoted(shape.binName());
    const QString columns = shape.columnNames().join(u',');
    const QString dead = isDead(QStringLiteral("t.uuid"));
    qint64 moved = 0;
    const auto run = [&](const QString& sql) {
        connection.run(sql);
        moved += connection.changedRows();
    };
    // In both: the one on the map is the one that has been worked on.
    run(QStringLiteral("DELETE FROM %2 WHERE uuid IN (SELECT uuid FROM %1)").arg(table, bin));
    run(QStringLiteral("INSERT INTO %2(fid,uuid,%3) SELECT fid,uuid,%3 FROM %1 t WHERE %4").arg(table, bin, columns, dead));
    connection.run(QStringLiteral("DELETE FROM %1 WHERE uuid IN (SELECT uuid FROM %2)").arg(table, bin));
    run(QStringLiteral("INSERT INTO %1(fid,uuid,%3) SELECT CASE WHEN fid IN (SELECT fid FROM %1) THEN NULL ELSE fid END,uuid,%3 "
                       "FROM %2 t WHERE NOT (t.uuid>='!' AND t.uuid<'\"') AND NOT (%4)").arg(table, bin, columns, dead));
    connection.run(QStringLiteral("DELETE FROM %2 WHERE uuid IN (SELECT uuid FROM %1)").arg(table, bin));
    return moved;
}

} // namespace hedgerow::store
