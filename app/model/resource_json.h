// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of resources/*.json share: words in our languages, lists, and which file counts.
#pragma once

#include "base/resource.h"
#include "base/result.h"
#include "model/categories.h"

#include <QJsonArray>
#include <QJsonValue>

namespace hedgerow::model {

[[nodiscard]] inline Words wordsOf(const QJsonValue& value)
{
    return {value[u"en"].toString(), value[u"cy"].toString()};
}

/// A list of texts; one text alone is a list of one.
[[nodiscard]] inline QStringList textsOf(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts += text.toString();
    return texts;
}

/// What `read` makes of the user's file where that is sound, else of the built-in one. read: bytes to
/// Result<T>. The words of what is wrong with the user's file go to `fault`, if asked for.
template <class Read>
[[nodiscard]] auto soundResource(const char* name, Read read, QString* fault = nullptr)
{
    const QString file = QString::fromLatin1(name);
    auto own = read(base::resourceBytes(file));
    if (own)
        return std::move(*own);
    if (fault)
        *fault = own.error().message;
    return read(base::builtInResourceBytes(file)).value_or(typename decltype(own)::value_type());
}

} // namespace hedgerow::model
