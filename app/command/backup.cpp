// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/backup_naming.h"

#include <QFileInfo>

namespace hedgerow::command {

using base::Text;

namespace {

Result copyTo(Call& call, const QString& file, const QString& out)
{
    if (const auto free = call.checkOutput(out, file); !free)
        return tl::unexpected(free.error());
    store::CopyOptions options;
    options.replace = call.line.has("force");
    if (const auto copied = store::saveCopy(file, out, options, call.job); !copied)
        return tl::unexpected(copied.error());
    call.out.line(Text::tr("Saved a copy: %1.").arg(out));
    call.out.result(JsonObject().add("file", QFileInfo(out).absoluteFilePath()).add("bytes", QFileInfo(out).size()).json());
    return Ending::Done;
}

} // namespace

Result runBackup(Call& call)
{
    const QString file = call.line.argument(0);
    if (const auto there = call.checkInput(file); !there)
        return tl::unexpected(there.error());
    if (call.line.has("list")) {
        const auto backups = backupsOf(call);
        if (!backups)
            return tl::unexpected(backups.error());
        listBackups(call, *backups);
        return Ending::Done;
    }
    // Healed and known to be a document before anything is made of it.
    if (const auto document = call.open(store::Access::ReadOnly); !document)
        return tl::unexpected(document.error());
    if (!call.line.argument(1).isEmpty())
        return copyTo(call, file, call.line.argument(1));
    const auto backup = store::makeBackup(file, store::BackupReason::Asked, call.job);
    if (!backup)
        return tl::unexpected(backup.error());
    call.out.line(Text::tr("Made a backup with %n place(s): %1", nullptr, static_cast<int>(backup->places)).arg(backup->path));
    call.out.result(backupJson(*backup));
    return Ending::Done;
}

} // namespace hedgerow::command
