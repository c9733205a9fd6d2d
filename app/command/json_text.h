// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON whose keys stay in the order in which they are given (QJsonObject sorts them).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hedgerow::command {

/// A value, written already. Default: null.
class Json
{
public:
    Json() = default;
    Json(bool yes)
        : text_(yes ? "true" : "false")
    {
    }
    Json(int number)
        : text_(QByteArray::number(number))
    {
    }
    Json(qint64 number)
        : text_(QByteArray::number(number))
    {
    }
    Json(const QString& text);
    Json(const QStringList& texts);
    /// A finite number with so many decimals, trailing zeros off; null for what isn't a number.
    [[nodiscard]] static Json ofReal(double number, int decimals);
    /// A number as plain text writes it ("581775.00"); null when empty.
    [[nodiscard]] static Json ofNumberText(const QString& text);
    [[nodiscard]] static Json written(QByteArray text);

    [[nodiscard]] const QByteArray& text() const noexcept { return text_; }

private:
    QByteArray text_ = "null";
};

class JsonArray
{
public:
    void add(const Json& value);
    [[nodiscard]] Json json() const { return Json::written('[' + text_ + ']'); }

private:
    QByteArray text_;
};

class JsonObject
{
public:
    JsonObject& add(const QString& key, const Json& value);
    JsonObject& add(const char* key, const Json& value)
    {
        return add(QString::fromLatin1(key), value);
    }
    [[nodiscard]] Json json() const { return Json::written('{' + text_ + '}'); }

private:
    QByteArray text_;
};

} // namespace hedgerow::command
