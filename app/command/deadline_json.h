// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/call.h"
#include "transfers/diary.h"

namespace hedgerow::command {

/// Keys date, what, rule, regime, place, act_by; tasks and visits have no regime.
[[nodiscard]] Json deadlineJson(const Call& call, const transfers::Entry& entry);

} // namespace hedgerow::command
