// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_copying.h"

#include "base/text.h"
#include "store/statement.h"
#include "store/table_shape.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace hedgerow::store {

namespace {

struct Part
{
    QString name;
    QString sql;
};

QList<Part> partsOf(Connection& connection, const QString& condition)
{
    QList<Part> parts;
    Statement schema(connection, QStringLiteral("SELECT name,sql FROM source.sqlite_schema WHERE sql NOTNULL AND %1 "
                                                "ORDER BY rowid").arg(condition));
    while (schema.next())
        parts.append({schema.text(0), schema.text(1)});
    return parts;
}

/// Tables in which a virtual table keeps what it knows, made along with it.
QStringList shadowTables(Connection& connection)
{
    QStringList names;
    Statement list(connection, QStringLiteral("SELECT name FROM pragma_table_list WHERE schema='source' AND type='shadow'"));
    while (list.next())
        names.append(list.text(0));
    return names;
}

/// Computed columns can't be written; without them whole pages' worth of rows go over at once.
void copyRows(Connection& connection, const QString& table)
{
    QStringList plain;
    bool hasComputed = false;
    Statement columns(connection, QStringLiteral("SELECT name,hidden FROM pragma_table_xinfo(?)"));
    columns.bind(1, table);
    while (columns.next()) {
        if (columns.integer(1) == 0)
            plain.append(quoted(columns.text(0)));
        else
            hasComputed = true;
    }
    const QString list = plain.join(u',');
    connection.run(hasComputed ? QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM source.%1").arg(quoted(table), list)
                               : QStringLiteral("INSERT INTO main.%1 SELECT * FROM source.%1").arg(quoted(table)));
}

/// False where this program doesn't know the kind of virtual table; its rows then stay behind.
bool makeVirtualTable(Connection& connection, const QString& sql)
{
    try {
        connection.run(sql);
        return true;
    } catch (const SqlError& error) {
        if (error.code() != SQLITE_ERROR)
            throw;
        return false;
    }
}

void makeAll(Connection& connection, const QString& type)
{
    for (const Part& part : partsOf(connection, QStringLiteral("type=%1").arg(literal(type))))
        connection.run(part.sql);
}

} // namespace

Opening openingForReading(const QString& path)
{
    if (QFileInfo::exists(path + QStringLiteral("-wal")))
        return Opening::ReadOnly;
    const Connection asItLies(path, Opening::Immutable);
    return asItLies.rawBytes(18, 2).contains('\2') ? Opening::Immutable : Opening::ReadOnly;
}

Attached::Attached(Connection& connection, const QString& path, const char* name)
    : connection_(connection), name_(QLatin1StringView(name))
{
    const bool asItLies = openingForReading(path) == Opening::Immutable;
    const QString mode = asItLies ? QStringLiteral("?mode=ro&immutable=1") : QStringLiteral("?mode=ro");
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + mode;
    connection_.run(QStringLiteral("ATTACH %1 AS %2").arg(literal(uri), name_));
}

Attached::~Attached()
{
    try {
        connection_.run(QStringLiteral("DETACH ") + name_);
    } catch (const SqlError&) {
        // Closing the connection lets go of it too.
    }
}

void copyAllButBlobs(Connection& connection, base::Job& job)
{
    const QStringList shadows = shadowTables(connection);
    const QString ordinary = QStringLiteral("type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND rootpage>0");
    const QList<Part> tables = partsOf(connection, ordinary);
    QStringList copied;
    for (const Part& table : tables)
        if (!shadows.contains(table.name)) {
            connection.run(table.sql);
            if (table.name != u"hedgerow_blob")
                copied.append(table.name);
        }
    // First: then they are copied too, and not sorted anew.
    makeAll(connection, QStringLiteral("index"));
    for (qint64 done = 0; const QString& table : std::as_const(copied)) {
        job.report(done++, copied.size(), base::Text::tr("Making a copy"));
        copyRows(connection, table);
    }
    for (const Part& table : partsOf(connection, QStringLiteral("type='table' AND rootpage=0")))
        if (makeVirtualTable(connection, table.sql))
            for (const QString& shadow : shadows)
                if (shadow.startsWith(table.name + u'_')) {
                    connection.run(QStringLiteral("DELETE FROM main.%1").arg(quoted(shadow)));
                    copyRows(connection, shadow);
                }
    connection.run(QStringLiteral("DELETE FROM main.sqlite_sequence; "
                                  "INSERT INTO main.sqlite_sequence SELECT * FROM source.sqlite_sequence"));
    makeAll(connection, QStringLiteral("view"));
    makeAll(connection, QStringLiteral("trigger"));
}

} // namespace hedgerow::store
