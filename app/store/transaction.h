// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transaction that is undone unless it is committed.
#pragma once

#include "store/connection.h"

namespace hedgerow::store {

/// Begins at once with the right to write (BEGIN IMMEDIATE), or for reading only.
class Transaction
{
public:
    enum class Kind { Write, Read };

    explicit Transaction(Connection& connection, Kind kind = Kind::Write) : connection_(connection)
    {
        connection_.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    }
    ~Transaction()
    {
        // After a full disk SQLite may have rolled back already; a second time would be an error.
        if (!done_ && connection_.inTransaction())
            try {
                connection_.run(QStringLiteral("ROLLBACK"));
            } catch (const SqlError&) {
                // Closing the connection rolls back too.
            }
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit()
    {
        connection_.run(QStringLiteral("COMMIT"));
        done_ = true;
    }

private:
    Connection& connection_;
    bool done_ = false;
};

} // namespace hedgerow::store
