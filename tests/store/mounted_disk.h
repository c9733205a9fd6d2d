// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real disk of a few megabytes, in memory. Only root may mount one.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace hedgerow::store::tests {

class MountedDisk
{
public:
    explicit MountedDisk(qint64 bytes)
        : isMounted_(folder_.isValid() &&
                     run({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"),
                          QStringLiteral("-o"), QStringLiteral("size=%1").arg(bytes),
                          QStringLiteral("tmpfs"), folder_.path()}))
    {
    }
    ~MountedDisk()
    {
        if (isMounted_)
            (void)run({QStringLiteral("umount"), QStringLiteral("-l"), folder_.path()});
    }
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return isMounted_; }
    [[nodiscard]] QString filePath(const QString& name) const { return folder_.filePath(name); }

    /// Until so many bytes are left.
    void fill(qint64 left)
    {
        QFile filler(filePath(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::Append))
            return;
        for (qint64 room = free(); room > left; room = free())
            if (filler.write(QByteArray(std::min<qint64>(room - left, 65536), 'f')) <= 0)
                return;
    }
    void empty() { QFile::remove(filePath(QStringLiteral("filler"))); }

private:
    [[nodiscard]] qint64 free() const { return QStorageInfo(folder_.path()).bytesAvailable(); }
    static bool run(QStringList words)
    {
        QProcess process;
        process.start(words.takeFirst(), words);
        return process.waitForFinished() && process.exitCode() == 0 &&
               process.exitStatus() == QProcess::NormalExit;
    }

    QTemporaryDir folder_;
    bool isMounted_;
};

} // namespace hedgerow::store::tests
