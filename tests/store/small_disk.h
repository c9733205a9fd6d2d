// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full after so many writes of SQLite.
#pragma once

#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

namespace hedgerow::store::tests {

inline std::atomic<int> writesLeft{-1}; // below 0: no limit

/// Takes the place of the system's write in SQLite; the disk is full after so many of them.
inline ssize_t writeUntilFull(int file, const void* bytes, size_t size, off_t at)
{
    if (writesLeft == 0) {
        errno = ENOSPC;
        return -1;
    }
    if (writesLeft > 0)
        --writesLeft;
    return pwrite(file, bytes, size, at);
}

class SmallDisk
{
public:
    explicit SmallDisk(int writes)
    {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        for (const char* call : {"pwrite", "pwrite64"})
            vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(writeUntilFull));
        writesLeft = writes;
    }
    ~SmallDisk() { writesLeft = -1; }
};

} // namespace hedgerow::store::tests
