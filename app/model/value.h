// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell of a record: nothing, a number, a text or bytes, as SQLite keeps it.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace hedgerow::model {

/// Equal means equal in type and content: 1 and 1.0 differ, "" and nothing differ.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : content_(number) {}
    Value(int number) : content_(qint64{number}) {}
    Value(bool yes) : content_(qint64{yes}) {}
    Value(double number) : content_(number) {}
    Value(QString text) : content_(std::move(text)) {}
    Value(QByteArray bytes) : content_(std::move(bytes)) {}

    /// Nothing for an empty text: the document never holds empty strings.
    [[nodiscard]] static Value ofText(const QString& text) { return text.isEmpty() ? Value() : Value(text); }

    [[nodiscard]] bool isNull() const noexcept { return std::holds_alternative<std::monostate>(content_); }
    [[nodiscard]] bool isInteger() const noexcept { return std::holds_alternative<qint64>(content_); }
    [[nodiscard]] bool isReal() const noexcept { return std::holds_alternative<double>(content_); }
    [[nodiscard]] bool isText() const noexcept { return std::holds_alternative<QString>(content_); }
    [[nodiscard]] bool isBytes() const noexcept { return std::holds_alternative<QByteArray>(content_); }

    /// Empty, 0 or false when the value is of another kind.
    [[nodiscard]] QString text() const { return isText() ? std::get<QString>(content_) : QString(); }
    [[nodiscard]] QByteArray bytes() const { return isBytes() ? std::get<QByteArray>(content_) : QByteArray(); }
    [[nodiscard]] qint64 integer() const noexcept;
    [[nodiscard]] double real() const noexcept; ///< of an integer too
    [[nodiscard]] bool yes() const noexcept { return integer() != 0; }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, double, QString, QByteArray> content_;
};

inline qint64 Value::integer() const noexcept
{
    return isInteger() ? std::get<qint64>(content_) : 0;
}

inline double Value::real() const noexcept
{
    if (isReal())
        return std::get<double>(content_);
    return static_cast<double>(integer());
}

} // namespace hedgerow::model
