// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sample_map.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace hedgerow::window {

namespace {

const QString SampleName = QStringLiteral("wrensford.gpkg");

QString say(const char* text)
{
    return QCoreApplication::translate("hedgerow::window::SampleMap", text);
}

} // namespace

QString shippedSample()
{
    // Beside the program as it is built, or where it is installed.
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto& folder : {QStringLiteral("sample"), QStringLiteral("../share/hedgerow"), QStringLiteral("../share/hedgerow/sample"), QStringLiteral("../sample")}) {
        const QString path = program.filePath(folder + QLatin1Char('/') + SampleName);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

base::Result<QString> sampleMap()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString copy = documents.filePath(SampleName);
    if (QFile::exists(copy))
        return copy;
    const QString shipped = shippedSample();
    if (shipped.isEmpty())
        return base::failure(base::ErrorKind::Input, say(QT_TRANSLATE_NOOP("hedgerow::window::SampleMap",
            "The sample town isn’t on this computer. It comes with the program; look where it was built or installed.")));
    if (!documents.mkpath(QStringLiteral(".")) || !QFile::copy(shipped, copy))
        return base::failure(base::ErrorKind::Output, say(QT_TRANSLATE_NOOP("hedgerow::window::SampleMap",
            "We can’t put a copy of the sample town into your documents folder.")), copy);
    QFile::setPermissions(copy, QFile::permissions(copy) | QFileDevice::WriteOwner);
    return copy;
}

} // namespace hedgerow::window
