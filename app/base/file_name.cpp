// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_name.h"

#include <QRegularExpression>

namespace hedgerow::base {

QString asFileName(const QString& title)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    constexpr int MostLetters = 80;
    QString name = title.simplified().replace(refused, QStringLiteral("-")).left(MostLetters);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1); // Windows drops them in silence
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

} // namespace hedgerow::base
