// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job.h"

namespace hedgerow::base {

void Job::report(qint64 done, qint64 total, const QString& what)
{
    if (!observer_)
        return;
    const auto now = std::chrono::steady_clock::now();
    const bool atAnEnd = done == 0 || done == total;
    if (!atAnEnd && now - lastReport_ < std::chrono::milliseconds(100))
        return;
    lastReport_ = now;
    observer_(Progress{done, total, what});
}

} // namespace hedgerow::base
