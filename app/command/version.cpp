// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/help.h"

#include <QCoreApplication>

namespace hedgerow::command {

void writeVersion(Output& out)
{
    const QString version = QCoreApplication::applicationVersion();
    out.line(QStringLiteral("hedgerow %1").arg(version));
    out.line(QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    out.line(QStringLiteral("document format 1"));
    out.result(JsonObject()
                   .add("hedgerow", version)
                   .add("qt", QString::fromLatin1(qVersion()))
                   .add("format", 1)
                   .json());
}

} // namespace hedgerow::command
