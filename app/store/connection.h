// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open connection to a file. Belongs to one thread.
#pragma once

#include "store/sql_error.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace hedgerow::store {

enum class Opening {
    ReadOnly,  ///< never writes a byte; fails where a journal waits to be played back
    Immutable, ///< takes the bytes as they are and looks at no journal beside them
    ReadWrite,
    Create,
};

/// Every failure is thrown as SqlError. Functions over geometries (ST_MinX …) are known to every
/// connection.
class Connection
{
public:
    Connection(const QString& path, Opening opening);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Any number of statements whose rows nobody wants.
    void run(const QString& sql);
    /// The first column of the first row; 0 or empty without one.
    [[nodiscard]] qint64 integer(const QString& sql);
    [[nodiscard]] QString text(const QString& sql);

    [[nodiscard]] bool inTransaction() const noexcept;
    [[nodiscard]] int changedRows() const noexcept; ///< by the last statement
    [[nodiscard]] sqlite3* handle() const noexcept { return db_; }
    [[nodiscard]] const QString& path() const noexcept { return path_; }

    /// Bytes as they lie in the file. Read through SQLite's own handle: opening the file once more
    /// and closing it would drop the locks that this process holds (POSIX).
    [[nodiscard]] QByteArray rawBytes(qint64 from, int count) const;
    [[nodiscard]] qint64 fileSize() const;
    /// Counts up with every transaction of any program (bytes 24 to 27 of the file).
    [[nodiscard]] quint32 changeCounter() const;

    [[noreturn]] void fail(const QString& during) const;

private:
    QString path_;
    sqlite3* db_ = nullptr;
};

} // namespace hedgerow::store
