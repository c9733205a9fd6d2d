// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite's own way to the disk, with a fault at a chosen point of it.
#pragma once

#include <QByteArray>
#include <QSet>

#include <sqlite3.h>

#include <map>

namespace hedgerow::store::tests {

class FailingDisk
{
public:
    enum class Fault {
        Full, ///< nothing can be written or synced any more; files can still be cut and deleted
        Gone  ///< nothing can be done any more
    };

    /// Once, before any file is opened.
    static void install()
    {
        static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
        openReally = vfs.xOpen;
        deleteReally = vfs.xDelete;
        vfs.zName = "failing";
        vfs.xOpen = open;
        vfs.xDelete = remove;
        sqlite3_vfs_register(&vfs, 1);
    }
    /// Only this file, its journal and whatever else begins with its path; empty: all files. Of files
    /// that are opened from now on.
    static void watch(const QByteArray& path) { watched = path; }
    /// From the n-th change of the disk on, counted from now and from 1; 0: never.
    static void failAt(int change, Fault how)
    {
        changes = 0;
        failing = change;
        fault = how;
    }
    [[nodiscard]] static bool hasFailed() { return failing > 0 && changes >= failing; }

private:
    static bool isWatched(const char* name)
    {
        return name && QByteArrayView(name).startsWith(watched);
    }
    static bool fails() { return failing > 0 && ++changes >= failing; } // a full disk stays full

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out)
    {
        const int result = openReally(vfs, name, file, flags, out);
        harmless.remove(file);
        if (result != SQLITE_OK || !file->pMethods)
            return result;
        if (!isWatched(name))
            harmless.insert(file);
        // Files differ in their methods (some lock): each kind gets its own faulty twin.
        auto [twin, isNew] = twins.try_emplace(file->pMethods);
        if (isNew) {
            twin->second = *file->pMethods;
            writeReally = file->pMethods->xWrite; // the same for all of them
            syncReally = file->pMethods->xSync;
            truncateReally = file->pMethods->xTruncate;
            twin->second.xWrite = write;
            twin->second.xSync = sync;
            twin->second.xTruncate = truncate;
        }
        file->pMethods = &twin->second;
        return SQLITE_OK;
    }
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
    {
        if (!harmless.contains(file) && fails())
            return fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        return writeReally(file, bytes, count, at);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        if (!harmless.contains(file) && fails())
            return SQLITE_IOERR_FSYNC;
        return syncReally(file, flags);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        if (fault == Fault::Gone && !harmless.contains(file) && fails())
            return SQLITE_IOERR_TRUNCATE;
        return truncateReally(file, size);
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        if (fault == Fault::Gone && isWatched(name) && fails())
            return SQLITE_IOERR_DELETE;
        return deleteReally(vfs, name, syncFolder);
    }

    static inline int changes = 0, failing = 0;
    static inline Fault fault = Fault::Full;
    static inline QByteArray watched;
    static inline QSet<sqlite3_file*> harmless; // open ones that aren't watched
    static inline decltype(sqlite3_vfs::xOpen) openReally = nullptr;
    static inline decltype(sqlite3_vfs::xDelete) deleteReally = nullptr;
    static inline decltype(sqlite3_io_methods::xWrite) writeReally = nullptr;
    static inline decltype(sqlite3_io_methods::xSync) syncReally = nullptr;
    static inline decltype(sqlite3_io_methods::xTruncate) truncateReally = nullptr;
    static inline std::map<const sqlite3_io_methods*, sqlite3_io_methods> twins;
};

} // namespace hedgerow::store::tests
