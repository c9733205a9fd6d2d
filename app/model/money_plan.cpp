// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/money_plan.h"

#include "base/text.h"

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::Text;

bool isOnce(const Record& cost)
{
    return !cost.value(u"every_year").yes() && cost.text(u"kind") != u"running" && cost.text(u"kind") != u"income";
}

/// Interest of a month on a balance: a twelfth of the year's rate, rounded half away from zero.
Pence monthOfInterest(Pence balance, int rate)
{
    constexpr Pence Whole = 120'000;
    return balance / Whole * rate + (balance % Whole * rate + Whole / 2) / Whole;
}

/// What is still owed after all months of this instalment; below zero: too much was paid.
Pence owedAfter(const Loan& loan, Pence monthly)
{
    if (loan.months > 1 && monthly <= monthOfInterest(loan.sum, loan.rate))
        return loan.sum; // never paid back: what is owed would only grow
    Pence owed = loan.sum;
    for (int month = 0; month < loan.months && owed > 0; ++month) // beyond, what was paid too much would earn interest
        owed += monthOfInterest(owed, loan.rate) - monthly;
    return owed;
}

/// Of a year counted from the first; the last year may hold fewer months and the last instalment.
Pence loanOfYear(const Loan& loan, const LoanTerms& terms, int year)
{
    Pence paid = 0;
    for (int month = 12 * year; month < std::min(12 * (year + 1), loan.months); ++month)
        paid += month + 1 == loan.months ? terms.last : terms.monthly;
    return paid;
}

/// A row's year: of the calendar, or counted from the first (1 is the first; 0, none: from the first on).
int yearOf(const Record& row, int firstYear)
{
    constexpr int LeastOfCalendar = 1900;
    const int year = static_cast<int>(row.value(u"year").integer());
    return year >= LeastOfCalendar ? year : firstYear + std::max(year, 1) - 1;
}

/// A yearly row counts from its year on, a single one in its own year only.
bool countsIn(const Record& row, int year, int firstYear)
{
    const int from = yearOf(row, firstYear);
    return row.value(u"every_year").yes() ? from <= year : from == year;
}

} // namespace

MoneyPlan moneyPlan(const Contents& contents, const Record& transfer)
{
    MoneyPlan plan;
    for (const Record& cost : contents.referring(Table::Costs, u"transfer", transfer.id()))
        if (isOnce(cost))
            plan.costs += cost.value(u"amount_pence").integer();
    for (const Record& source : contents.referring(Table::Funding, u"transfer", transfer.id())) {
        const Pence sum = source.value(u"amount_pence").integer();
        const QString status = source.text(u"status");
        if (status == u"refused")
            continue;
        if (source.text(u"kind") == u"in_kind")
            plan.inKind += sum;
        else if (status == u"in_bank")
            plan.inBank += sum;
        else if (status == u"promised" || status == u"offered")
            plan.promised += sum;
        else if (status == u"asked")
            plan.asked += sum;
    }
    return plan;
}

QString gapWords(const MoneyPlan& plan)
{
    const Pence gap = plan.gap();
    if (plan.isEmpty())
        return Text::tr("No sums yet");
    if (gap > 0)
        return Text::tr("%1 still to find").arg(shownPounds(gap));
    return gap == 0 ? Text::tr("All found") : Text::tr("%1 more than needed").arg(shownPounds(-gap));
}

LoanTerms termsOf(const Loan& loan)
{
    if (loan.sum <= 0 || loan.months <= 0)
        return {};
    // The least instalment that pays everything back: found by halving, in whole pence throughout.
    Pence least = 0, most = loan.sum + monthOfInterest(loan.sum, loan.rate);
    while (least < most) {
        const Pence middle = least + (most - least) / 2;
        if (owedAfter(loan, middle) <= 0)
            most = middle;
        else
            least = middle + 1;
    }
    LoanTerms terms{.monthly = least, .last = 0, .interest = 0};
    for (Pence owed = loan.sum; owed > 0; owed -= terms.last) {
        const Pence interest = monthOfInterest(owed, loan.rate);
        owed += interest;
        terms.interest += interest;
        terms.last = std::min(terms.monthly, owed);
    }
    return terms;
}

WholeLife wholeLife(const Contents& contents, const Record& transfer, const WholeLifeOptions& options)
{
    const auto costs = contents.referring(Table::Costs, u"transfer", transfer.id());
    const LoanTerms terms = termsOf(options.loan);
    WholeLife life;
    Pence balance = 0;
    for (int i = 0; i < options.years; ++i) {
        LifeYear year{.year = options.firstYear + i};
        for (const Record& row : costs) {
            if (isOnce(row) || !countsIn(row, year.year, options.firstYear))
                continue;
            (row.text(u"kind") == u"income" ? year.income : year.running) += row.value(u"amount_pence").integer();
        }
        year.repairs = partOf(options.rebuildCost, options.repairs);
        year.loan = loanOfYear(options.loan, terms, i);
        year.shareInterest = partOf(options.shares, options.shareInterest);
        balance += year.surplus();
        year.balance = balance;
        life.lowest = i == 0 ? balance : std::min(life.lowest, balance);
        life.years.push_back(year);
    }
    return life;
}

} // namespace hedgerow::model
