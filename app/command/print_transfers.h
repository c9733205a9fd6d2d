// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sheets that stewards print: packs of one place, a comparison, the wall calendar.
#pragma once

#include "command/call.h"
#include "command/command_table.h"

namespace hedgerow::command {

/// Words of --sheet that this file prints.
[[nodiscard]] QStringList transferSheets();

[[nodiscard]] Result printTransferSheet(Call& call);

} // namespace hedgerow::command
