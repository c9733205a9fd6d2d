// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the commands name and list backups.
#pragma once

#include "command/call.h"
#include "store/backup.h"

namespace hedgerow::command {

/// Those of the document that is the first argument, newest first.
[[nodiscard]] base::Result<std::vector<store::Backup>> backupsOf(const Call& call);

/// By --from: a file, the name of one that is listed, or a day or instant, which means the last one
/// up to then; without it the newest. Fails (Usage) when there is none such.
[[nodiscard]] base::Result<store::Backup> chooseBackup(const Call& call);

/// "21 November 2026, 18:05", in local time.
[[nodiscard]] QString timeText(const store::Backup& backup);
[[nodiscard]] Json backupJson(const store::Backup& backup);
void listBackups(Call& call, const std::vector<store::Backup>& backups);

} // namespace hedgerow::command
