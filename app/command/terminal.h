// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the terminal tells us: Ctrl+C, a reader that went away, whether anybody watches.
#pragma once

#include "base/job.h"

namespace hedgerow::command {

/// While it lives the first Ctrl+C (or SIGTERM) stops the job; a second one ends the program at
/// once. A closed pipe ends it quietly with status 0. One at a time.
class InterruptGuard
{
public:
    explicit InterruptGuard(base::Job& job);
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;
};

[[nodiscard]] bool stderrIsTerminal();

/// False on systems where windows need a display that isn't there.
[[nodiscard]] bool hasDisplay();

} // namespace hedgerow::command
