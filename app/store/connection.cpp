// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/geometry_functions.h"
#include "store/statement.h"

#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

namespace hedgerow::store {

namespace {

constexpr int BusyMs = 5000;
constexpr int ChangeCounterAt = 24;

QByteArray uri(const QString& path, Opening opening)
{
    QByteArray address = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
    switch (opening) {
    case Opening::ReadOnly:
        return address + "?mode=ro";
    case Opening::Immutable:
        return address + "?mode=ro&immutable=1";
    case Opening::ReadWrite:
        return address + "?mode=rw";
    case Opening::Create:
        return address + "?mode=rwc";
    }
    return address;
}

int flags(Opening opening)
{
    const int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (opening) {
    case Opening::ReadOnly:
    case Opening::Immutable:
        return common | SQLITE_OPEN_READONLY;
    case Opening::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Opening::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common;
}

} // namespace

Connection::Connection(const QString& path, Opening opening) : path_(path)
{
    const int code = sqlite3_open_v2(uri(path, opening).constData(), &db_, flags(opening), nullptr);
    try {
        if (code != SQLITE_OK)
            throw SqlError(code, QString::fromUtf8(sqlite3_errstr(code)));
        sqlite3_busy_timeout(db_, BusyMs);
        registerGeometryFunctions(db_);
        // The default would ask the system for memory at each trigger (FORMAT.md, "Speed").
        run(QStringLiteral("PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON"));
    } catch (...) {
        sqlite3_close(db_);
        throw;
    }
}

Connection::~Connection()
{
    sqlite3_close(db_);
}

void Connection::run(const QString& sql)
{
    if (sqlite3_exec(db_, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql.left(200));
}

qint64 Connection::integer(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.integer(0) : 0;
}

QString Connection::text(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.text(0) : QString();
}

bool Connection::inTransaction() const noexcept
{
    return sqlite3_get_autocommit(db_) == 0;
}

int Connection::changedRows() const noexcept
{
    return sqlite3_changes(db_);
}

QByteArray Connection::rawBytes(qint64 from, int count) const
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(db_, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray bytes(count, '\0');
    if (!file || !file->pMethods || file->pMethods->xRead(file, bytes.data(), count, from) != SQLITE_OK)
        return {};
    return bytes;
}

qint64 Connection::fileSize() const
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(db_, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return 0;
    return size;
}

quint32 Connection::changeCounter() const
{
    const QByteArray bytes = rawBytes(ChangeCounterAt, 4);
    return bytes.isEmpty() ? 0 : qFromBigEndian<quint32>(bytes.constData());
}

void Connection::fail(const QString& during) const
{
    throw SqlError(sqlite3_extended_errcode(db_),
        QString::fromUtf8(sqlite3_errmsg(db_)) + QStringLiteral(" in: ") + during);
}

} // namespace hedgerow::store
