// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of "hedgerow print" as the choices of a sheet.
#pragma once

#include "command/call.h"
#include "print/sheet_options.h"

namespace hedgerow::command {

/// Fails (Usage) naming the option that doesn't fit.
[[nodiscard]] base::Result<print::SheetOptions> readSheetOptions(const Call& call,
                                                                 const model::Contents& contents);

} // namespace hedgerow::command
