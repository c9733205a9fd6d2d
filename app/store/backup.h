// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of a document that the program makes by itself, in a folder of the person's own, outside
// the file; and copies that a person asks for.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QDateTime>

#include <vector>

namespace hedgerow::store {

enum class BackupReason { Opened, Changed, Closed, BeforeMerge, BeforeRestore, BeforeAdoption, BeforeUpgrade, BeforeRepair, Asked };

struct Backup
{
    QString path;
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Asked;
    qint64 places = 0;
    qint64 bytes = 0;
    bool sound = true;
};

/// Those of a document (by its id), newest first.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& documentId);

/// Makes one without the bytes of photos, which are kept once each beside the backups; then lets
/// go of old ones by the rule of FORMAT.md. Safe while the document is open and being written.
/// Any thread.
[[nodiscard]] base::Result<Backup> makeBackup(const QString& path, BackupReason reason, base::Job& job);

/// True when the file was changed since its newest backup, by whomever, or there is none.
[[nodiscard]] bool changedSinceBackup(const QString& path);

struct CopyOptions
{
    bool withoutOriginals = false; ///< drops photo originals that were kept beside the scaled ones
    bool withoutHistory = false;   ///< a new document id, so that it is never merged by mistake
    bool replace = false;          ///< else an existing file is refused (Refused)
};

/// A whole, sound file of its own: what the document holds now, photos and all. Any thread.
[[nodiscard]] base::Outcome saveCopy(const QString& path, const QString& to, const CopyOptions& options, base::Job& job);

/// Makes a file from a backup, with the photos put back (those that are missing are said).
[[nodiscard]] base::Result<qint64> restoreTo(const Backup& backup, const QString& to, bool replace, base::Job& job);

} // namespace hedgerow::store
