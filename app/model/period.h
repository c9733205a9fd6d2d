// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last day of a period that begins on a day: how the law counts days, weeks, months and years.
// Calendar dates only: no times, no zones. Authorities: Lester v Garland (1808), Migotti v Colvill
// (1879), Dodds v Walker (1981).
#pragma once

#include <QDate>

#include <functional>

namespace hedgerow::model {

enum class PeriodUnit : quint8 { Days, Weeks, Months, Years, WorkingDays };

/// Inclusive: "beginning with" the day. Exclusive: "after", "of", "from", "within n of" it.
enum class Counting : quint8 { Inclusive, Exclusive };

struct Period
{
    int length = 0; ///< of a negative one, the day so long before; counted exclusively
    PeriodUnit unit = PeriodUnit::Days;
    Counting counting = Counting::Inclusive;
};

/// Whether work is done on a day, in the calendar of the rule.
using IsWorkingDay = std::function<bool(QDate)>;

/// The last day, inclusive. Always count from the start: twice one month isn't two months. An
/// invalid start gives an invalid day. Working days are counted inclusively.
[[nodiscard]] QDate lastDay(QDate start, const Period& period, const IsWorkingDay& isWorkingDay = {});

/// The working days of the Scottish asset transfer regulations (SSI 2016/357 reg.2): every day but
/// Saturday, Sunday, 25 and 26 December, 1 and 2 January; other holidays count.
[[nodiscard]] bool isAssetTransferWorkingDay(QDate day);

} // namespace hedgerow::model
