// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace hedgerow::store {

namespace {

/// Most texts are short and plain: for them no memory is asked for.
int bindText(sqlite3_stmt* statement, int parameter, const QString& text)
{
    std::array<char, 128> plain;
    const bool isShort = text.size() <= static_cast<qsizetype>(plain.size());
    if (isShort && std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
        std::ranges::transform(text, plain.begin(), [](QChar c) { return static_cast<char>(c.unicode()); });
        return sqlite3_bind_text64(statement, parameter, plain.data(), static_cast<sqlite3_uint64>(text.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

Statement::Statement(Connection& connection, const QString& sql) : connection_(connection)
{
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()) + 1,
            &statement_, nullptr) != SQLITE_OK)
        connection_.fail(sql.left(200));
}

Statement::~Statement()
{
    sqlite3_finalize(statement_);
}

Statement& Statement::bind(int parameter, const model::Value& value)
{
    int code = SQLITE_OK;
    if (value.isInteger()) {
        code = sqlite3_bind_int64(statement_, parameter, value.integer());
    } else if (value.isReal()) {
        code = sqlite3_bind_double(statement_, parameter, value.real());
    } else if (value.isText()) {
        code = bindText(statement_, parameter, value.text());
    } else if (value.isBytes() && !value.bytes().isEmpty()) {
        const QByteArray bytes = value.bytes();
        code = sqlite3_bind_blob64(statement_, parameter, bytes.constData(),
            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(statement_, parameter);
    }
    if (code != SQLITE_OK)
        connection_.fail(QString::fromUtf8(sqlite3_sql(statement_)).left(200));
    return *this;
}

bool Statement::next()
{
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        connection_.fail(QString::fromUtf8(sqlite3_sql(statement_)).left(200));
    return false;
}

void Statement::run()
{
    while (next()) { }
    reset();
}

void Statement::reset() noexcept
{
    sqlite3_reset(statement_);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(statement_, column);
}

QString Statement::text(int column) const
{
    const auto* from = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return from ? QString::fromUtf8(from, sqlite3_column_bytes(statement_, column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto* from = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return from ? QByteArray(from, sqlite3_column_bytes(statement_, column)) : QByteArray();
}

QByteArray Statement::borrowedBytes(int column) const
{
    const auto* from = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return from ? QByteArray::fromRawData(from, sqlite3_column_bytes(statement_, column)) : QByteArray();
}

model::Value Statement::value(int column) const
{
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace hedgerow::store
