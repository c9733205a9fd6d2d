// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_soundness.h"

#include "store/check_queries.h"
#include "store/geopackage_sql.h"
#include "store/statement.h"
#include "store/table_shape.h"

namespace hedgerow::store {

namespace {

/// The SQL of a table, and not of a view, which could do anything when read.
bool isPlainTable(Connection& connection, const QString& name)
{
    Statement found(
        connection,
        QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type='table' AND name=? AND rootpage>0"));
    return found.bind(1, name).next();
}

/// Read here and not asked of SQLite, which takes thrice as long for it.
bool allNamesAreSound(Connection& connection, const QString& table)
{
    Statement names(connection, QStringLiteral("SELECT uuid FROM ") + quoted(table));
    while (names.next())
        if (!names.uuid(0))
            return false;
    return true;
}

} // namespace

bool CopySoundness::isDocument() const
{
    if (copy_.integer(QStringLiteral("PRAGMA application_id")) != GeoPackageApplicationId)
        return false;
    for (const char* own :
         {"hedgerow_here", "hedgerow_replica", "hedgerow_step", "hedgerow_log", "hedgerow_blob"})
        if (!isPlainTable(copy_, QString::fromLatin1(own)))
            return false;
    return copy_.integer(QStringLiteral("SELECT count(*) FROM hedgerow_here")) == 1;
}

QString CopySoundness::brokenPages() const
{
    const QString found = copy_.text(QStringLiteral("PRAGMA quick_check(1)"));
    return found == u"ok" ? QString() : found;
}

QString CopySoundness::unknownTables() const
{
    QStringList known;
    for (const model::RecordType& type : model::schema())
        known.append(literal(QString::fromLatin1(type.name)));
    const QString list = known.join(u',');
    return copy_.text(QStringLiteral("SELECT substr(name,14) FROM sqlite_schema WHERE type='table' "
                                     "AND name GLOB 'hedgerow_bin_*' "
                                     "AND substr(name,14) NOT IN (%1) UNION SELECT tbl FROM "
                                     "hedgerow_log WHERE tbl NOT IN (%1) LIMIT 1")
                          .arg(list));
}

QString CopySoundness::changedTables() const
{
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(copy_, type);
        if (shape.columns.isEmpty())
            continue; // an older format
        if (!isPlainTable(copy_, shape.name) || !isPlainTable(copy_, shape.binName()))
            return shape.name;
        Statement names(copy_,
                        QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name='uuid'"));
        if (!names.bind(1, shape.name).next())
            return shape.name + QStringLiteral(".uuid");
        if (!allNamesAreSound(copy_, shape.name))
            return shape.name + QStringLiteral(".uuid");
    }
    return {};
}

QString CopySoundness::halfSteps() const
{
    if (copy_.integer(QStringLiteral("SELECT step IS NOT NULL OR mute<>0 FROM hedgerow_here")))
        return QStringLiteral("a step is open");
    if (const qint64 wrong = entriesWithWrongMark(copy_); wrong > 0)
        return QStringLiteral("%1 entries with a wrong mark").arg(wrong);
    if (job_.stopped())
        return {};
    if (const qint64 wrong = shownEntriesUnlikeTheirCell(copy_); wrong > 0)
        return QStringLiteral("%1 cells unlike their history").arg(wrong);
    return {};
}

qint64 shownEntriesUnlikeTheirCell(Connection& connection)
{
    qint64 wrong = 0;
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(connection, type);
        if (shape.columns.isEmpty())
            continue;
        const QStringList binned = columnsOf(connection, QStringLiteral("main"), shape.binName());
        QString cells; // an expression, so that no affinity makes 1 and '1' equal
        for (const Column& column : shape.columns)
            if (binned.contains(column.name))
                cells +=
                    QStringLiteral(" WHEN %1 THEN CASE WHEN t.fid IS NULL THEN b.%2 ELSE t.%2 END")
                        .arg(literal(column.name), quoted(column.name));
        wrong += connection.integer(
            QStringLiteral("SELECT count(*) FROM hedgerow_log l LEFT JOIN %1 t ON t.uuid=l.row "
                           "LEFT JOIN %2 b ON b.uuid=l.row "
                           "WHERE l.tbl=%3 AND l.head=1 AND l.field<>'' AND l.value IS NOT CASE "
                           "l.field%4 ELSE l.value END")
                .arg(quoted(shape.name), quoted(shape.binName()), literal(shape.name), cells));
    }
    return wrong;
}

} // namespace hedgerow::store
