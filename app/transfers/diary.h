// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// transfers: what stewards get out of the records: the diary, its calendar file, packs, comparison.
// Start reading here: the diary is everything that has a date, by date.
#pragma once

#include "model/rights_clock.h"

namespace hedgerow::transfers {

enum class EntryKind : quint8 { Deadline, Task, Visit, Renewal };

struct Entry
{
    EntryKind kind = EntryKind::Task;
    QString id;          ///< stays the same between exports: names of rows and of the rule
    QDate date;          ///< the last day, inclusive
    QDate actBy;         ///< the last working day on or before it, of deadlines; else the date
    QString rule;        ///< key of the rule; "task", "visit"
    QString regime;      ///< empty for tasks and visits
    QString what;        ///< "First pause ends", "Ask who mows it"
    QString act;         ///< "Write to the council by 4 January"; may be empty
    QString who = {};
    model::Record place; ///< none of a task that belongs to no place
    model::Record transfer; ///< none of a visit
    model::Record task;  ///< the row of the table tasks, where it is one
    int order = 0;       ///< of rules of one day
    bool isOurs = true;  ///< false: a date of the owner's or the council's, shown grey
    bool mayChange = false; ///< holidays of that year aren't known yet

    /// The day that matters to us: act_by.
    [[nodiscard]] int daysLeft(QDate today) const { return static_cast<int>(today.daysTo(actBy)); }
};

struct DiaryOptions
{
    QDate today;                ///< for words: "4 January" or "4 January 2028"
    QString language;
    std::optional<model::Uuid> place = {}; ///< only of this place
    QDate from = {}, until = {};       ///< of the date; invalid: open
    bool withDone = false;      ///< what is done too
};

/// By act_by, then rule order, then place. Transfers that are parked, lost or open keep their
/// authority's dates, tasks and visits; deadlines of parked and lost ones are left out.
[[nodiscard]] std::vector<Entry> diary(const model::Contents& contents, const DiaryOptions& options);

/// Of ours and not past their day by more than they matter: what the strip at opening says. Late
/// tasks and visits, and everything of ours within so many days.
[[nodiscard]] std::vector<Entry> dueSoon(const std::vector<Entry>& entries, QDate today, int days = 7);

/// Without what belongs to places that are kept for the team only: for what leaves the team.
[[nodiscard]] std::vector<Entry> forEverybody(std::vector<Entry> entries);

/// The last day for which holidays are known: what is worked out after it may change.
[[nodiscard]] QDate holidaysKnownUntil();

/// The bank holidays' nation of a document: its own, else England's.
[[nodiscard]] QString nationOf(const model::Contents& contents);

} // namespace hedgerow::transfers
