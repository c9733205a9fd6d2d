// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <algorithm>
#include <sqlite3.h>

namespace hedgerow::store {

Statement::Statement(Connection& connection, const QString& sql) : connection_(connection)
{
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()) + 1,
            &statement_, nullptr) != SQLITE_OK)
        connection_.fail(sql.left(200));
    bound_.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement_)));
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
        code = bindText(parameter, value.text());
    } else if (value.isBytes()) {
        code = bindBytes(parameter, value.bytes());
    } else {
        code = sqlite3_bind_null(statement_, parameter);
    }
    if (code != SQLITE_OK)
        connection_.fail(QString::fromUtf8(sqlite3_sql(statement_)).left(200));
    return *this;
}

int Statement::bindText(int parameter, const QString& text)
{
    if (parameter < 1 || parameter > static_cast<int>(bound_.size()))
        return SQLITE_RANGE;
    std::vector<char>& kept = bound_[static_cast<std::size_t>(parameter - 1)].text;
    auto length = static_cast<std::size_t>(text.size());
    if (kept.size() < length || kept.empty())
        kept.resize(std::max<std::size_t>(length, 1)); // without an address it would be NULL
    unsigned seen = 0;
    for (std::size_t i = 0; i < length; ++i) { // most texts are plain
        const char16_t c = text[static_cast<qsizetype>(i)].unicode();
        seen |= c;
        kept[i] = static_cast<char>(c);
    }
    if (seen >= 0x80) {
        const QByteArray utf8 = text.toUtf8();
        kept.assign(utf8.begin(), utf8.end());
        length = kept.size();
    }
    return sqlite3_bind_text64(statement_, parameter, kept.data(), length, SQLITE_STATIC, SQLITE_UTF8);
}

int Statement::bindBytes(int parameter, const QByteArray& bytes)
{
    if (parameter < 1 || parameter > static_cast<int>(bound_.size()))
        return SQLITE_RANGE;
    if (bytes.isEmpty())
        return sqlite3_bind_null(statement_, parameter);
    QByteArray& kept = bound_[static_cast<std::size_t>(parameter - 1)].bytes;
    kept = bytes;
    return sqlite3_bind_blob64(statement_, parameter, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
        SQLITE_STATIC);
}

void Statement::unbind() noexcept
{
    sqlite3_clear_bindings(statement_);
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

std::optional<model::Uuid> Statement::uuid(int column) const
{
    const auto* from = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return model::Uuid::fromText(QLatin1StringView(from, from ? sqlite3_column_bytes(statement_, column) : 0));
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
