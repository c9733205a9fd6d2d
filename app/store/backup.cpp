// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "base/text.h"
#include "store/backup_folder.h"
#include "store/backup_keeping.h"
#include "store/copying_words.h"
#include "store/document_copying.h"
#include "store/geopackage_sql.h"
#include "store/statement.h"
#include "store/stoppable.h"
#include "store/table_mending.h"
#include "store/transaction.h"
#include "store/unfinished_copy.h"
#include "store/words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hedgerow::store {

namespace {

/// Names and sizes only. Newest first.
std::vector<Backup> listed(const QString& folder)
{
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.gpkg")}, QDir::Files))
        if (auto backup = backupOfName(file.fileName())) {
            backup->path = file.absoluteFilePath();
            backup->bytes = file.size();
            backups.push_back(*backup);
        }
    std::ranges::sort(backups, std::greater(), &Backup::at);
    return backups;
}

void lookInto(Backup& backup)
{
    try {
        Connection connection(backup.path, Opening::Immutable);
        const auto note = readBackupNote(connection);
        const qint64 pages = connection.integer(QStringLiteral("PRAGMA page_count"));
        const qint64 pageSize = connection.integer(QStringLiteral("PRAGMA page_size"));
        backup.sound = note && pages * pageSize == backup.bytes;
        backup.places = note ? note->places : 0;
    } catch (const SqlError&) {
        backup.sound = false;
    }
}

/// What the document has, by a reader that keeps it from being written meanwhile.
BackupNote noteOf(Connection& reader)
{
    BackupNote note;
    if (hasTable(reader, QStringLiteral("main"), QStringLiteral("places"))) // else another program renamed it
        note.places = reader.integer(QStringLiteral("SELECT count(*) FROM places"));
    note.changeCounter = reader.changeCounter();
    Statement blobs(reader, QStringLiteral("SELECT hash FROM hedgerow_blob ORDER BY hash"));
    while (blobs.next())
        note.hashes.append(blobs.bytes(0));
    return note;
}

void copyTables(const QString& from, const QString& to, const BackupNote& note, base::Job& job)
{
    Connection connection(to, Opening::Create);
    connection.run(QStringLiteral("PRAGMA page_size=4096; PRAGMA journal_mode=MEMORY; PRAGMA application_id=%1; "
                                  "PRAGMA user_version=%2").arg(GeoPackageApplicationId).arg(GeoPackageVersion));
    const Attached source(connection, from, "source");
    const Stoppable stoppable(connection, job);
    Transaction transaction(connection);
    copyAllButBlobs(connection, job);
    writeBackupNote(connection, note);
    transaction.commit();
}

/// Under a name that isn't taken: two may be wanted within one thousandth of a second.
Backup nextBackup(const QString& folder, const QDateTime& now, BackupReason reason)
{
    Backup backup;
    backup.reason = reason;
    for (backup.at = now; backup.path.isEmpty() || QFileInfo::exists(backup.path); backup.at = backup.at.addMSecs(1))
        backup.path = folder + u'/' + backupName(backup.at, reason);
    backup.at = backupOfName(QFileInfo(backup.path).fileName())->at;
    return backup;
}

} // namespace

std::vector<Backup> backupsOf(const QString& documentId)
{
    const QString folder = backupFolder(documentId);
    if (folder.isEmpty())
        return {};
    std::vector<Backup> backups = listed(folder);
    std::ranges::for_each(backups, lookInto);
    return backups;
}

base::Result<Backup> makeBackup(const QString& path, BackupReason reason, base::Job& job)
{
    QString folder;
    try {
        Connection reader(path, openingForReading(path));
        auto reading = std::make_unique<Transaction>(reader, Transaction::Kind::Read);
        folder = backupFolder(reader.text(QStringLiteral("SELECT document FROM hedgerow_here")));
        if (folder.isEmpty())
            return tl::unexpected(damaged(path, QStringLiteral("the document id isn't one")));
        if (!QDir().mkpath(folder))
            return tl::unexpected(backupFailed(folder));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Backup backup = nextBackup(folder, now, reason);
        UnfinishedCopy unfinished(backup.path);
        const BackupNote note = noteOf(reader);
        copyTables(path, unfinished.path(), note, job);
        reading.reset(); // blobs never change, so nobody has to wait for them
        if (!blobsIn(folder).keepAll(reader, note.hashes, job))
            return tl::unexpected(backupFailed(folder));
        if (job.stopped())
            return base::cancelled();
        if (auto named = unfinished.finish(Existing::Keep); !named)
            return tl::unexpected(named.error());
        for (const Backup& old : superfluous(listed(folder), now))
            QFile::remove(old.path);
        backup.places = note.places;
        backup.bytes = QFileInfo(backup.path).size();
        return backup;
    } catch (const SqlError& error) {
        return tl::unexpected(copyingFailed(error, path, folder));
    }
}

bool changedSinceBackup(const QString& path)
{
    try {
        Connection document(path, openingForReading(path));
        const QString replica = QStringLiteral("SELECT replica FROM hedgerow_here");
        const auto backups = listed(backupFolder(document.text(QStringLiteral("SELECT document FROM hedgerow_here"))));
        if (backups.empty())
            return true;
        Connection backup(backups.front().path, Opening::Immutable);
        const auto note = readBackupNote(backup);
        return !note || note->changeCounter != document.changeCounter() || backup.text(replica) != document.text(replica);
    } catch (const SqlError&) {
        return true;
    }
}

} // namespace hedgerow::store
