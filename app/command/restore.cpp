// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/backup_naming.h"

#include <QFileInfo>

namespace hedgerow::command {

using base::Text;

namespace {

Result restoreBeside(Call& call, const store::Backup& backup, const QString& to)
{
    if (const auto free = call.checkOutput(to, call.line.argument(0)); !free)
        return tl::unexpected(free.error());
    const auto missing = store::restoreTo(backup, to, call.line.has("force"), call.job);
    if (!missing)
        return tl::unexpected(missing.error());
    call.out.line(Text::tr("Saved the map as on %1: %2.").arg(timeText(backup), to));
    if (*missing > 0)
        call.out.note(Text::tr("%n photo(s) are missing: their bytes aren't beside the backup any more.", nullptr,
            static_cast<int>(*missing)));
    call.out.result(JsonObject()
                        .add("from", backup.path)
                        .add("to", QFileInfo(to).absoluteFilePath())
                        .add("missing_photos", *missing)
                        .json());
    return *missing > 0 ? Ending::Notes : Ending::Done;
}

Result goBack(Call& call, const store::Backup& backup)
{
    auto document = call.open(store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    auto future = (*document)->goBackTo(backup.path);
    (*document)->settle();
    if (const auto done = future.result(); !done)
        return tl::unexpected(done.error());
    call.out.line(Text::tr("This is your map as on %1. The map before that is kept as a backup too.").arg(timeText(backup)));
    call.out.result(JsonObject()
                        .add("from", backup.path)
                        .add("to", QFileInfo(call.line.argument(0)).absoluteFilePath())
                        .add("missing_photos", 0)
                        .json());
    return Ending::Done;
}

} // namespace

Result runRestore(Call& call)
{
    if (call.line.has("list")) {
        const auto backups = backupsOf(call);
        if (!backups)
            return tl::unexpected(backups.error());
        listBackups(call, *backups);
        return Ending::Done;
    }
    const auto backup = chooseBackup(call);
    if (!backup)
        return tl::unexpected(backup.error());
    return call.line.has("to") ? restoreBeside(call, *backup, call.line.value("to")) : goBack(call, *backup);
}

} // namespace hedgerow::command
