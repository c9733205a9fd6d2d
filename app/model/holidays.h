// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bank and public holidays of the nations, worked out by the rules in resources/holidays.json.
#pragma once

#include "base/result.h"
#include "model/categories.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace hedgerow::model {

/// Easter Sunday of the Gregorian calendar (the anonymous computus, as in Meeus, Astronomical
/// Algorithms, chapter 8).
[[nodiscard]] QDate easterSunday(int year);

struct Holiday
{
    QDate date;
    Words name;
};

/// Immutable. Nations: "england", "wales", "scotland", "northern_ireland".
class Holidays
{
public:
    /// Fails (Input) naming the line.
    [[nodiscard]] static base::Result<Holidays> fromJson(const QByteArray& json);
    /// The user's file where there is a sound one, else the built-in one. Loaded once; any thread.
    [[nodiscard]] static const Holidays& standard();

    /// In the order of their dates; substitutes stand on the day that is free. Empty for a nation
    /// that isn't known.
    [[nodiscard]] std::vector<Holiday> ofYear(const QString& nation, int year) const;
    [[nodiscard]] std::optional<Holiday> on(const QString& nation, QDate day) const;
    /// Monday to Friday, and no holiday of that nation.
    [[nodiscard]] bool isWorkingDay(const QString& nation, QDate day) const;
    [[nodiscard]] QDate lastWorkingDayUntil(const QString& nation, QDate day) const;
    /// What is worked out after this day may change: holidays can be added by proclamation.
    [[nodiscard]] QDate validUntil() const noexcept { return validUntil_; }

private:
    struct Rule
    {
        QString id;
        Words name;
        QStringList nations;
        int month = 0, day = 0;            ///< fixed
        std::optional<int> fromEaster;     ///< days after Easter Sunday
        int weekday = 0, nth = 0;          ///< with month; nth -1: the last
        bool movesOffWeekend = false;

        [[nodiscard]] QDate in(int year) const;
    };
    struct Change
    {
        QString movedRule; ///< empty: a day of its own
        Words name;
        QStringList nations;
        QDate on;
    };
    std::vector<Rule> rules_;
    std::vector<Change> changes_;
    QDate validUntil_;
};

} // namespace hedgerow::model
