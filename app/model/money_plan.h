// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transfer costs against who pays for it, and its years after that.
#pragma once

#include "model/contents.h"
#include "model/money.h"

namespace hedgerow::model {

/// Running costs and income by the year aren't in it: they belong to the whole life.
struct MoneyPlan
{
    Pence costs = 0;
    Pence inBank = 0;
    Pence promised = 0; ///< promised or offered
    Pence asked = 0;
    Pence inKind = 0;   ///< shown apart: never closes a gap of cash

    [[nodiscard]] Pence secured() const noexcept { return inBank + promised; }
    /// Still to find; negative: more than enough. With `andAsked` as if all who were asked gave.
    [[nodiscard]] Pence gap(bool andAsked = false) const noexcept { return costs - secured() - (andAsked ? asked : 0); }
    [[nodiscard]] bool isEmpty() const noexcept { return costs == 0 && secured() == 0 && asked == 0 && inKind == 0; }
};
[[nodiscard]] MoneyPlan moneyPlan(const Contents& contents, const Record& transfer);

/// "£12,400 still to find", "All found", "£300 more than needed".
[[nodiscard]] QString gapWords(const MoneyPlan& plan);

/// Paid back in equal monthly instalments; rates in basis points a year. Interest is rounded to the
/// penny month by month; the last instalment takes the pennies.
struct Loan
{
    Pence sum = 0;
    int rate = 0;
    int months = 0;
};
struct LoanTerms
{
    Pence monthly = 0;
    Pence last = 0;
    Pence interest = 0; ///< in all
};
[[nodiscard]] LoanTerms termsOf(const Loan& loan);

struct WholeLifeOptions
{
    int firstYear = 0; ///< of the calendar
    int years = 20;
    Pence rebuildCost = 0;
    int repairs = 150;      ///< basis points of the rebuild cost to set aside a year (typical, not verified)
    Loan loan = {};
    Pence shares = 0;       ///< community shares sold
    int shareInterest = 0;  ///< basis points a year
};
struct LifeYear
{
    int year = 0;
    Pence income = 0, running = 0, repairs = 0, loan = 0, shareInterest = 0;
    Pence balance = 0; ///< of all years until this one's end
    [[nodiscard]] Pence surplus() const noexcept { return income - running - repairs - loan - shareInterest; }
};
struct WholeLife
{
    std::vector<LifeYear> years;
    Pence lowest = 0; ///< balance
};
[[nodiscard]] WholeLife wholeLife(const Contents& contents, const Record& transfer, const WholeLifeOptions& options);

} // namespace hedgerow::model
