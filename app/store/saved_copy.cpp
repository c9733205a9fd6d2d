// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of a document that a person asks for: save-copy, and a file made from a backup.
#include "store/backup.h"

#include "base/text.h"
#include "store/backup_folder.h"
#include "store/blob_folder.h"
#include "store/copying_words.h"
#include "store/document_copying.h"
#include "store/file_system.h"
#include "store/history_dropping.h"
#include "store/statement.h"
#include "store/stoppable.h"
#include "store/table_shape.h"
#include "store/transaction.h"
#include "store/unfinished_copy.h"
#include "store/words.h"

#include <QFileInfo>

namespace hedgerow::store {

namespace {

/// Bytes of originals that no record uses as the photo itself. The records go on naming them, so
/// that a merge with the copy takes nothing away here.
void dropOriginals(Connection& copy)
{
    copy.run(QStringLiteral(
        "DELETE FROM hedgerow_blob WHERE lower(hex(hash)) IN (SELECT original_hash FROM photos UNION "
        "SELECT original_hash FROM hedgerow_bin_photos) AND lower(hex(hash)) NOT IN (%1)").arg(hashesInUse(u"original_hash")));
}

bool isSameFile(const QString& one, const QString& other)
{
    const auto identity = identityOf(one);
    return identity && identity == identityOf(other);
}

void copyWhole(const QString& from, const QString& to, base::Job& job)
{
    Connection source(from, openingForReading(from));
    const Stoppable stoppable(source, job);
    source.run(QStringLiteral("VACUUM INTO %1").arg(literal(to)));
}

/// What the person wants left out of the copy, which is then made small again.
void leaveOut(const QString& path, const CopyOptions& options, base::Job& job)
{
    if (!options.withoutHistory && !options.withoutOriginals)
        return;
    Connection copy(path, Opening::ReadWrite);
    // Nobody sees the file before it is renamed, so a journal on disk would guard nothing.
    copy.run(QStringLiteral("PRAGMA journal_mode=MEMORY"));
    const Stoppable stoppable(copy, job);
    Transaction transaction(copy);
    if (options.withoutOriginals)
        dropOriginals(copy);
    if (options.withoutHistory)
        dropHistory(copy);
    transaction.commit();
    copy.run(QStringLiteral("VACUUM"));
}

} // namespace

base::Outcome saveCopy(const QString& path, const QString& to, const CopyOptions& options, base::Job& job)
{
    const Existing existing = options.replace ? Existing::Replace : Existing::Keep;
    if (auto possible = canBeMade(to, existing); !possible)
        return possible;
    if (isSameFile(path, to))
        return base::failure(base::ErrorKind::Refused,
            base::Text::tr("%1 is the map itself. Choose another name for the copy.").arg(fileName(to)));
    UnfinishedCopy unfinished(to);
    try {
        job.report(0, 2, base::Text::tr("Making a copy"));
        copyWhole(path, unfinished.path(), job);
        job.report(1, 2, base::Text::tr("Making a copy"));
        leaveOut(unfinished.path(), options, job);
    } catch (const SqlError& error) {
        return tl::unexpected(copyingFailed(error, path, folderOf(to)));
    }
    if (job.stopped())
        return base::cancelled();
    return unfinished.finish(existing);
}

base::Result<qint64> restoreTo(const Backup& backup, const QString& to, bool replace, base::Job& job)
{
    const Existing existing = replace ? Existing::Replace : Existing::Keep;
    if (auto possible = canBeMade(to, existing); !possible)
        return tl::unexpected(possible.error());
    UnfinishedCopy unfinished(to);
    qint64 missing = 0;
    try {
        job.report(0, 2, base::Text::tr("Going back to a backup"));
        copyWhole(backup.path, unfinished.path(), job);
        job.report(1, 2, base::Text::tr("Going back to a backup"));
        Connection copy(unfinished.path(), Opening::ReadWrite);
        copy.run(QStringLiteral("PRAGMA journal_mode=MEMORY"));
        Transaction transaction(copy);
        if (const auto note = readBackupNote(copy))
            missing = blobsBeside(backup.path).addTo(copy, note->hashes);
        removeBackupNote(copy);
        transaction.commit();
    } catch (const SqlError& error) {
        return tl::unexpected(copyingFailed(error, backup.path, folderOf(to)));
    }
    if (job.stopped())
        return base::cancelled();
    if (auto named = unfinished.finish(existing); !named)
        return tl::unexpected(named.error());
    return missing;
}

} // namespace hedgerow::store
