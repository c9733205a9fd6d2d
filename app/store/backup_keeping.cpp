// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_keeping.h"

#include <set>

namespace hedgerow::store {

namespace {

/// Says yes to the first of each period, for so many periods back from today.
class LastOfEach
{
public:
    LastOfEach(qint64 daysInPeriod, int periods, const QDate& today) : days_(daysInPeriod), oldest_(periodOf(today) - periods) {}

    bool takes(const QDate& day) { return periodOf(day) > oldest_ && taken_.insert(periodOf(day)).second; }

private:
    [[nodiscard]] qint64 periodOf(const QDate& day) const { return day.toJulianDay() / days_; } // day 0 was a Monday

    qint64 days_;
    qint64 oldest_;
    std::set<qint64> taken_;
};

} // namespace

std::vector<Backup> superfluous(const std::vector<Backup>& backups, const QDateTime& now, const KeepingRule& rule)
{
    LastOfEach day(1, rule.days, now.toUTC().date());
    LastOfEach week(7, rule.weeks, now.toUTC().date());
    std::vector<Backup> gone;
    int rank = 0;
    int merges = 0;
    qint64 bytes = 0;
    for (const Backup& backup : backups) {
        const QDate date = backup.at.toUTC().date();
        bool keep = rank < rule.newest;
        keep |= day.takes(date); // every period is asked: it must know what it has taken
        keep |= week.takes(date);
        keep |= backup.reason == BackupReason::BeforeMerge && merges++ < rule.beforeMerge;
        keep = (keep && bytes + backup.bytes <= rule.mostBytes) || rank < rule.always;
        ++rank;
        if (keep)
            bytes += backup.bytes;
        else
            gone.push_back(backup);
    }
    return gone;
}

} // namespace hedgerow::store
