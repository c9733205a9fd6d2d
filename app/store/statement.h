// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared statement: bind, step, read.
#pragma once

#include "model/uuid.h"
#include "model/value.h"
#include "store/connection.h"

#include <vector>

struct sqlite3_stmt;

namespace hedgerow::store {

/// Lives no longer than its connection. Failures are thrown as SqlError.
class Statement
{
public:
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Parameters are numbered from 1, as in SQL. Bytes of an empty array are bound as NULL. What is
    /// bound stays so for the next runs.
    Statement& bind(int parameter, const model::Value& value);
    Statement& bindId(int parameter, quint64 id) { return bind(parameter, static_cast<qint64>(id)); }
    /// All parameters are NULL again.
    void unbind() noexcept;

    /// Goes to the next row; false when there is none.
    bool next();
    /// Steps to the end and makes ready for the next binding.
    void run();
    void reset() noexcept;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Without a copy: gone with the next row.
    [[nodiscard]] QByteArray borrowedBytes(int column) const;
    /// Nothing for what isn't the name of a row.
    [[nodiscard]] std::optional<model::Uuid> uuid(int column) const;
    [[nodiscard]] model::Value value(int column) const;

private:
    /// What SQLite reads while the statement runs: it makes no copies of its own.
    struct Bound
    {
        std::vector<char> text; // only ever grows
        QByteArray bytes;
    };
    [[nodiscard]] int bindText(int parameter, const QString& text);
    [[nodiscard]] int bindBytes(int parameter, const QByteArray& bytes);

    Connection& connection_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<Bound> bound_; // by parameter
};

} // namespace hedgerow::store
