// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_folder.h"

#include "model/uuid.h"
#include "store/statement.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace hedgerow::store {

namespace {

struct ReasonKey
{
    BackupReason reason;
    QLatin1StringView key;
};
constexpr std::array Keys{
    ReasonKey{BackupReason::Opened, QLatin1StringView("opened")},
    ReasonKey{BackupReason::Changed, QLatin1StringView("changed")},
    ReasonKey{BackupReason::Closed, QLatin1StringView("closed")},
    ReasonKey{BackupReason::BeforeMerge, QLatin1StringView("before-merge")},
    ReasonKey{BackupReason::BeforeRestore, QLatin1StringView("before-restore")},
    ReasonKey{BackupReason::BeforeAdoption, QLatin1StringView("before-adoption")},
    ReasonKey{BackupReason::BeforeUpgrade, QLatin1StringView("before-upgrade")},
    ReasonKey{BackupReason::BeforeRepair, QLatin1StringView("before-repair")},
    ReasonKey{BackupReason::Asked, QLatin1StringView("asked")},
};

constexpr int TimeLength = 19; // 20261124T180509123Z

QString timeForm()
{
    return QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
}

} // namespace

QString backupFolder(const QString& documentId)
{
    if (!model::Uuid::fromText(documentId))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/hedgerow/backups/")
        + documentId;
}

BlobFolder blobsIn(const QString& folder)
{
    return BlobFolder(folder + QStringLiteral("/blobs"));
}

BlobFolder blobsBeside(const QString& backup)
{
    return blobsIn(QFileInfo(backup).absolutePath());
}

QString backupName(const QDateTime& at, BackupReason reason)
{
    const auto key = std::ranges::find(Keys, reason, &ReasonKey::reason);
    return at.toUTC().toString(timeForm()) + u'-' + key->key + QStringLiteral(".gpkg");
}

std::optional<Backup> backupOfName(const QString& fileName)
{
    QDateTime at = QDateTime::fromString(fileName.left(TimeLength), timeForm());
    const QString reason = fileName.mid(TimeLength + 1).section(u'.', 0, 0);
    const auto key = std::ranges::find(Keys, reason, &ReasonKey::key);
    if (!at.isValid() || key == Keys.end() || !fileName.endsWith(QStringLiteral(".gpkg")))
        return {};
    at.setTimeZone(QTimeZone::utc());
    Backup backup;
    backup.at = at;
    backup.reason = key->reason;
    return backup;
}

void writeBackupNote(Connection& connection, const BackupNote& note)
{
    connection.run(QStringLiteral("CREATE TABLE hedgerow_backup(places INTEGER NOT NULL, change_counter INTEGER NOT NULL, "
                                  "hashes BLOB)"));
    Statement(connection, QStringLiteral("INSERT INTO hedgerow_backup VALUES(?,?,?)"))
        .bind(1, note.places)
        .bind(2, qint64{note.changeCounter})
        .bind(3, note.hashes)
        .run();
}

std::optional<BackupNote> readBackupNote(Connection& connection)
{
    if (connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name='hedgerow_backup'")) == 0)
        return {};
    Statement note(connection, QStringLiteral("SELECT places,change_counter,hashes FROM hedgerow_backup"));
    if (!note.next())
        return {};
    return BackupNote{note.integer(0), static_cast<quint32>(note.integer(1)), note.bytes(2)};
}

void removeBackupNote(Connection& connection)
{
    connection.run(QStringLiteral("DROP TABLE IF EXISTS hedgerow_backup"));
}

} // namespace hedgerow::store
