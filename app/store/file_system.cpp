// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_system.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hedgerow::store {

#ifdef Q_OS_WIN

std::optional<FileIdentity> identityOf(const QString& path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), 0,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS,
        nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION known;
    const bool ok = GetFileInformationByHandle(handle, &known);
    CloseHandle(handle);
    if (!ok)
        return {};
    return FileIdentity{known.dwVolumeSerialNumber, quint64{known.nFileIndexHigh} << 32 | known.nFileIndexLow};
}

void syncFolder(const QString&) {}

void syncFile(const QString& path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return;
    FlushFileBuffers(handle);
    CloseHandle(handle);
}

#else

std::optional<FileIdentity> identityOf(const QString& path)
{
    struct stat known; // NOLINT: the system's own type
    if (stat(QFile::encodeName(path).constData(), &known) != 0)
        return {};
    return FileIdentity{static_cast<quint64>(known.st_dev), static_cast<quint64>(known.st_ino)};
}

void syncFolder(const QString& folder)
{
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
}

void syncFile(const QString& path)
{
    syncFolder(path); // the system makes no difference
}

#endif

bool canMakeFilesIn(const QString& folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable();
}

} // namespace hedgerow::store
