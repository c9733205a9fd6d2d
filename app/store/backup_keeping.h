// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which backups are kept.
#pragma once

#include "store/backup.h"

namespace hedgerow::store {

struct KeepingRule
{
    int newest = 10;
    int days = 14;       ///< the last one of each day
    int weeks = 8;       ///< the last one of each week
    int beforeMerge = 5;
    int always = 3;      ///< the newest ones, however big
    qint64 mostBytes = 1'000'000'000;
};

/// Those to let go of. Given newest first.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& backups, const QDateTime& now,
    const KeepingRule& rule = {});

} // namespace hedgerow::store
