// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The diary as a calendar for the wall: a page a month.
#pragma once

#include "base/job.h"
#include "transfers/diary.h"

namespace hedgerow::transfers {

struct WallCalendarOptions
{
    QString title = {};  ///< of the map, under the month
    QDate firstMonth = {};    ///< any day of it
    int months = 3;      ///< 1 to 24
    QString paper = QStringLiteral("A3"); ///< lies across
    QString language = QStringLiteral("en");
    QString nation = QStringLiteral("england"); ///< whose holidays are named
    bool includePrivate = false; ///< visits, and places kept for the team only; every page says so
    QDate today = {};    ///< printed at the foot; an argument, never the clock
};

/// A PDF. Fails (Usage) on another ending, paper or number of months; (Refused), (Output).
[[nodiscard]] base::Outcome writeWallCalendar(const std::vector<Entry>& diary, const WallCalendarOptions& options, const QString& path,
                                              bool replace, base::Job& job);

} // namespace hedgerow::transfers
