// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"

#include <QFile>
#include <QStandardPaths>

namespace hedgerow::base {

namespace {

constexpr qint64 MostBytes = 4 << 20; // a resource is read by people; this is far above any of ours

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return {};
    return file.readAll();
}

} // namespace

QByteArray resourceBytes(const QString& name)
{
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation,
                                               QStringLiteral("resources/") + name);
    if (!own.isEmpty()) {
        const QByteArray bytes = bytesOf(own);
        if (!bytes.isEmpty())
            return bytes;
    }
    return builtInResourceBytes(name);
}

QByteArray builtInResourceBytes(const QString& name)
{
    return bytesOf(QStringLiteral(":/hedgerow/") + name);
}

} // namespace hedgerow::base
