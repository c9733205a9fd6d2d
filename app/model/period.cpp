// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/period.h"

namespace hedgerow::model {

namespace {

QDate afterMonths(QDate start, int months, Counting counting)
{
    const QDate corresponding = start.addMonths(months); // of a month too short: its last day
    if (counting == Counting::Inclusive && corresponding.day() == start.day())
        return corresponding.addDays(-1);
    return corresponding;
}

QDate afterWorkingDays(QDate start, int count, const IsWorkingDay& isWorkingDay)
{
    QDate day = start;
    for (int left = count;; day = day.addDays(1)) {
        if ((!isWorkingDay || isWorkingDay(day)) && --left <= 0)
            return day;
    }
}

} // namespace

QDate lastDay(QDate start, const Period& period, const IsWorkingDay& isWorkingDay)
{
    if (!start.isValid())
        return {};
    const Counting counting = period.length < 0 ? Counting::Exclusive : period.counting;
    const int first = counting == Counting::Inclusive ? 1 : 0;
    switch (period.unit) {
    case PeriodUnit::Days:
        return start.addDays(period.length - first);
    case PeriodUnit::Weeks:
        return start.addDays(qint64{7} * period.length - first);
    case PeriodUnit::Months:
        return afterMonths(start, period.length, counting);
    case PeriodUnit::Years:
        return afterMonths(start, 12 * period.length, counting);
    case PeriodUnit::WorkingDays:
        return afterWorkingDays(start, period.length, isWorkingDay);
    }
    return {};
}

bool isAssetTransferWorkingDay(QDate day)
{
    const bool closed = (day.month() == 12 && (day.day() == 25 || day.day() == 26))
        || (day.month() == 1 && day.day() <= 2);
    return day.dayOfWeek() <= 5 && !closed;
}

} // namespace hedgerow::model
