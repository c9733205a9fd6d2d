// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/call.h"

#include <optional>

namespace hedgerow::command {

/// The day of an option; nothing when it isn't given. Fails (Usage) on what isn't 2026-11-24.
[[nodiscard]] base::Result<std::optional<QDate>> readDay(const Call& call, const char* option);

} // namespace hedgerow::command
