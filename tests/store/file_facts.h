// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document's file as another program sees it: plain SQL, with the functions of a GeoPackage.
#pragma once

#include "store/statement.h"

namespace hedgerow::store::tests {

class FileFacts
{
public:
    explicit FileFacts(const QString& path) : connection_(path, Opening::ReadWrite)
    {
        connection_.run(QStringLiteral("PRAGMA synchronous=OFF"));
    }

    [[nodiscard]] Connection& connection() { return connection_; }
    void run(const char* sql) { connection_.run(QString::fromUtf8(sql)); }
    [[nodiscard]] qint64 number(const char* sql) { return connection_.integer(QString::fromUtf8(sql)); }
    [[nodiscard]] QString text(const char* sql) { return connection_.text(QString::fromUtf8(sql)); }

    /// Cells whose marks aren't what the log says (invariant 6), and cells that don't hold the value
    /// of their shown entry (invariant 7) are what these count.
    [[nodiscard]] qint64 wrongHeads()
    {
        return number("SELECT count(*) FROM (SELECT row,field,sum(head=1) AS shown FROM hedgerow_log "
                      "WHERE kind=0 GROUP BY row,field HAVING shown<>1)");
    }

private:
    Connection connection_;
};

} // namespace hedgerow::store::tests
