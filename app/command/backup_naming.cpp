// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/backup_naming.h"

#include "base/text.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using store::Backup;
using store::BackupReason;

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Opened:
        return Text::tr("when it was opened");
    case BackupReason::Changed:
        return Text::tr("after changes");
    case BackupReason::Closed:
        return Text::tr("when it was closed");
    case BackupReason::BeforeMerge:
        return Text::tr("before a merge");
    case BackupReason::BeforeRestore:
        return Text::tr("before going back");
    case BackupReason::BeforeAdoption:
        return Text::tr("before changes of another program were taken in");
    case BackupReason::BeforeUpgrade:
        return Text::tr("before a newer Hedgerow changed the format");
    case BackupReason::BeforeRepair:
        return Text::tr("before a repair");
    case BackupReason::Asked:
        return Text::tr("asked for");
    }
    return {};
}

/// The end of a day, or an instant; invalid when it is neither.
QDateTime readTime(const QString& text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day.endOfDay();
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

base::Result<std::vector<Backup>> backupsOf(const Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    return store::backupsOf((*document)->documentId());
}

base::Result<Backup> chooseBackup(const Call& call)
{
    const QString from = call.line.value("from");
    if (QFileInfo(from).isFile()) {
        Backup backup;
        backup.path = QFileInfo(from).absoluteFilePath();
        backup.at = QFileInfo(from).lastModified();
        return backup;
    }
    const auto backups = backupsOf(call);
    if (!backups)
        return tl::unexpected(backups.error());
    const QDateTime time = readTime(from);
    const auto found = std::ranges::find_if(*backups, [&](const Backup& backup) {
        return from.isEmpty() || QFileInfo(backup.path).fileName() == from || (time.isValid() && backup.at <= time);
    });
    if (found != backups->end())
        return *found;
    return base::failure(ErrorKind::Usage,
        backups->empty() ? Text::tr("There is no backup of this map on this computer.")
                         : Text::tr("There is no backup \"%1\". See: hedgerow restore FILE --list").arg(from));
}

QString timeText(const Backup& backup)
{
    return QLocale().toString(backup.at.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
}

Json backupJson(const Backup& backup)
{
    return JsonObject()
        .add("file", backup.path)
        .add("at", backup.at.toUTC().toString(Qt::ISODate))
        .add("places", backup.places)
        .add("bytes", backup.bytes)
        .add("sound", backup.sound)
        .json();
}

void listBackups(Call& call, const std::vector<Backup>& backups)
{
    JsonArray all;
    call.out.row({QStringLiteral("file"), QStringLiteral("at"), QStringLiteral("places"), QStringLiteral("bytes"),
                  QStringLiteral("sound")});
    for (const Backup& backup : backups) {
        all.add(backupJson(backup));
        call.out.row({backup.path, backup.at.toUTC().toString(Qt::ISODate), QString::number(backup.places),
                      QString::number(backup.bytes), backup.sound ? QStringLiteral("yes") : QStringLiteral("no")});
        const QString places = Text::tr("%n place(s)", nullptr, static_cast<int>(backup.places));
        call.out.line(QStringLiteral("%1  %2, %3, %4").arg(QFileInfo(backup.path).fileName(), timeText(backup),
            backup.sound ? places : Text::tr("damaged"), reasonText(backup.reason)));
    }
    if (backups.empty())
        call.out.note(Text::tr("There is no backup of this map on this computer."));
    call.out.result(all.json());
}

} // namespace hedgerow::command
