// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_lines.h"

namespace hedgerow::base {

namespace {

/// The byte after a string that begins at this quote.
qsizetype afterString(const QByteArray& json, qsizetype quote)
{
    for (qsizetype at = quote + 1; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

} // namespace

int lineAt(const QByteArray& json, qsizetype offset)
{
    return static_cast<int>(json.left(offset).count('\n')) + 1;
}

QList<int> objectLines(const QByteArray& json, const QByteArray& key)
{
    QList<int> lines;
    QByteArray name; // the string read last at depth 1: the key of what follows
    int depth = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char sign = json[at];
        if (sign == '"') {
            const qsizetype after = afterString(json, at);
            if (depth == 1)
                name = json.mid(at + 1, after - at - 2);
            at = after;
            continue;
        }
        if (sign == '{' && depth == 2 && name == key)
            lines << lineAt(json, at);
        if (sign == '{' || sign == '[')
            ++depth;
        if (sign == '}' || sign == ']')
            --depth;
        ++at;
    }
    return lines;
}

} // namespace hedgerow::base
