// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/json_text.h"

#include <cmath>

namespace hedgerow::command {

namespace {

QByteArray quoted(const QString& text)
{
    QByteArray result("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\t':
            result += "\\t";
            break;
        case '\r':
            result += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                result +=
                    "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                result += c;
        }
    }
    return result + '"';
}

} // namespace

Json::Json(const QString& text)
    : text_(quoted(text))
{
}

Json::Json(const QStringList& texts)
{
    JsonArray array;
    for (const QString& text : texts)
        array.add(text);
    text_ = array.json().text();
}

Json Json::ofReal(double number, int decimals)
{
    if (!std::isfinite(number))
        return {};
    return ofNumberText(QString::number(number, 'f', decimals));
}

Json Json::ofNumberText(const QString& text)
{
    if (text.isEmpty())
        return {};
    QByteArray digits = text.toLatin1();
    if (digits.contains('.')) {
        while (digits.endsWith('0'))
            digits.chop(1);
        if (digits.endsWith('.'))
            digits.chop(1);
    }
    return written(digits == "-0" ? QByteArray("0") : digits);
}

Json Json::written(QByteArray text)
{
    Json json;
    json.text_ = std::move(text);
    return json;
}

void JsonArray::add(const Json& value)
{
    if (!text_.isEmpty())
        text_ += ',';
    text_ += value.text();
}

JsonObject& JsonObject::add(const QString& key, const Json& value)
{
    if (!text_.isEmpty())
        text_ += ',';
    text_ += quoted(key) + ':' + value.text();
    return *this;
}

} // namespace hedgerow::command
