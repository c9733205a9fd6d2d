// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program run from outside, as a person at a terminal would.
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace hedgerow::whole {

struct Ran {
    int status = -1; ///< -1: crashed or ran out of time
    QByteArray out;
    QString err;
    double seconds = 0;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /// For messages of failed tests.
    [[nodiscard]] QByteArray told() const
    {
        return "status " + QByteArray::number(status) + "\n" + out + err.toUtf8();
    }
};

/// Runs hedgerow with these words in a folder; ends it after so many seconds.
inline Ran run(const QStringList& words, const QString& folder = {}, int secondsAllowed = 60)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral(HEDGEROW_PROGRAM), words, QIODevice::ReadOnly);
    Ran ran;
    if (!process.waitForFinished(secondsAllowed * 1000)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        ran.status = process.exitCode();
    }
    ran.seconds = static_cast<double>(clock.elapsed()) / 1000;
    ran.out = process.readAllStandardOutput();
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

/// The most memory that any run so far has used, in MiB; 0 where it can't be known.
inline double peakMemoryMiB()
{
#ifdef Q_OS_WIN
    return 0;
#else
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
#ifdef Q_OS_MACOS
    return static_cast<double>(usage.ru_maxrss) / 1024 / 1024;
#else
    return static_cast<double>(usage.ru_maxrss) / 1024;
#endif
#endif
}

inline QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}

inline QString boundaries(const QString& name)
{
    return QStringLiteral(HEDGEROW_SHARED "/data/fixtures/boundaries/") + name;
}

inline bool hasShared()
{
    return QFile::exists(boundaries(QStringLiteral("expected.csv")));
}

/// A map of Hastings without places. Empty when it couldn't be made.
inline QString makeHastings(const QString& folder,
                            const QString& name = QStringLiteral("hastings.gpkg"))
{
    const QString path = QDir(folder).filePath(name);
    const Ran ran = run({QStringLiteral("new"), path, QStringLiteral("--boundaries"),
                         boundaries(QStringLiteral("hastings/hastings_lsoa11_27700.shp")),
                         QStringLiteral("--quiet")});
    if (ran.status != 0)
        qWarning("%s", ran.told().constData());
    return ran.status == 0 ? path : QString();
}

} // namespace hedgerow::whole
