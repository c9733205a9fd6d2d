// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/help.h"
#include "geo/library_versions.h"
#include "store/library_versions.h"

#include <QCoreApplication>

namespace hedgerow::command {

void writeVersion(Output& out)
{
    const QString version = QCoreApplication::applicationVersion();
    out.line(QStringLiteral("hedgerow %1").arg(version));
    out.line(QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    out.line(QStringLiteral("GDAL %1").arg(geo::gdalVersion()));
    out.line(QStringLiteral("PROJ %1").arg(geo::projVersion()));
    out.line(QStringLiteral("SQLite %1").arg(store::sqliteVersion()));
    out.line(QStringLiteral("document format %1").arg(store::documentFormat()));
    out.result(JsonObject()
                   .add("hedgerow", version)
                   .add("qt", QString::fromLatin1(qVersion()))
                   .add("gdal", geo::gdalVersion())
                   .add("proj", geo::projVersion())
                   .add("sqlite", store::sqliteVersion())
                   .add("format", store::documentFormat())
                   .json());
}

} // namespace hedgerow::command
