// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where backups lie, and how they are named.
#pragma once

#include "store/backup.h"
#include "store/blob_folder.h"
#include "store/connection.h"

#include <optional>

namespace hedgerow::store {

/// The folder of a document's backups. Empty where the id isn't one: it comes out of a file, and
/// must not lead anywhere else.
[[nodiscard]] QString backupFolder(const QString& documentId);

/// The bytes that backups of this folder, or the one backup, need.
[[nodiscard]] BlobFolder blobsIn(const QString& folder);
[[nodiscard]] BlobFolder blobsBeside(const QString& backup);

/// "20261124T180509123Z-before-merge.gpkg", and back; of other names nothing.
[[nodiscard]] QString backupName(const QDateTime& at, BackupReason reason);
[[nodiscard]] std::optional<Backup> backupOfName(const QString& fileName);

/// What a backup says of itself, in a table of its own that a document doesn't have.
struct BackupNote
{
    qint64 places = 0;
    quint32 changeCounter = 0; ///< of the document's file at that time
    QByteArray hashes;         ///< of all blobs that it had, 32 bytes each
};
void writeBackupNote(Connection& connection, const BackupNote& note);
/// Nothing where it isn't there.
[[nodiscard]] std::optional<BackupNote> readBackupNote(Connection& connection);
void removeBackupNote(Connection& connection);

} // namespace hedgerow::store
