// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each command does; one file a command, named for it.
#pragma once

#include "command/call.h"

namespace hedgerow::command {

[[nodiscard]] Result runNew(Call& call);
[[nodiscard]] Result runAdd(Call& call);
[[nodiscard]] Result runSet(Call& call);
[[nodiscard]] Result runRemove(Call& call);
[[nodiscard]] Result runList(Call& call);
[[nodiscard]] Result runShow(Call& call);
[[nodiscard]] Result runRecord(Call& call);
[[nodiscard]] Result runImport(Call& call);
[[nodiscard]] Result runExport(Call& call);
[[nodiscard]] Result runBaseMap(Call& call);
[[nodiscard]] Result listPeople(Call& call); ///< a list of its own: "list FILE people"
[[nodiscard]] Result runDeadlines(Call& call);
[[nodiscard]] Result runHistory(Call& call);
[[nodiscard]] Result runMerge(Call& call);
[[nodiscard]] Result runUndo(Call& call);
[[nodiscard]] Result runPrint(Call& call);
[[nodiscard]] Result runCheck(Call& call);
[[nodiscard]] Result runSalvage(Call& call);
[[nodiscard]] Result runBackup(Call& call);
[[nodiscard]] Result runSaveCopy(Call& call);
[[nodiscard]] Result runRestore(Call& call);
[[nodiscard]] Result runHelp(Call& call);

} // namespace hedgerow::command
