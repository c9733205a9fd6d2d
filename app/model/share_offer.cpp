// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/share_offer.h"

#include "base/text.h"

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Text;

Pence roundedUp(Pence sum, Pence by)
{
    return by <= 0 ? 0 : std::max(Pence{0}, (sum + by - 1) / by);
}

Pence withMatch(Pence raised, Pence match)
{
    return raised + std::min(raised, match);
}

/// What members must bring for the target: what the match doesn't, and never less than half.
Pence toRaise(const ShareOffer& offer)
{
    return std::max(offer.target - offer.match, roundedUp(offer.target, 2));
}

} // namespace

base::Outcome ShareOffer::check() const
{
    const auto wrong = [](const QString& words) { return base::failure(ErrorKind::Usage, words); };
    if (target < 0 || minimumOffer < 0 || minimumHolding < 0 || maximumHolding < 0 || averageHolding < 0 || match < 0
        || members < 0 || adults < 0 || largeHolders < 0)
        return wrong(Text::tr("None of these can be below nothing."));
    if (averageHolding > 0 && minimumHolding > averageHolding)
        return wrong(Text::tr("The least that one can hold is more than the average."));
    if (maximumHolding > 0 && averageHolding > maximumHolding)
        return wrong(Text::tr("The average is more than one member can hold."));
    if (minimumOffer > target)
        return wrong(Text::tr("The least that must come together is more than the target."));
    return {};
}

ShareOutcome outcomeOf(const ShareOffer& offer)
{
    ShareOutcome outcome;
    outcome.raised = offer.members * offer.averageHolding;
    outcome.total = withMatch(outcome.raised, offer.match);
    outcome.membersNeeded = static_cast<int>(roundedUp(toRaise(offer), offer.averageHolding));
    outcome.averageNeeded = roundedUp(toRaise(offer), offer.members);
    outcome.ordinaryMembersNeeded =
        static_cast<int>(roundedUp(toRaise(offer) - offer.largeHolders * offer.maximumHolding, offer.averageHolding));
    outcome.perThousandAdults = offer.adults > 0 ? static_cast<int>(roundedUp(Pence{1000} * offer.members, offer.adults)) : 0;
    outcome.reachesMinimum = outcome.total >= offer.minimumOffer;
    outcome.reachesTarget = outcome.total >= offer.target;
    return outcome;
}

std::vector<std::vector<ShareCell>> whatIf(const ShareOffer& offer)
{
    std::vector<std::vector<ShareCell>> table;
    for (const int more : WhatIfPercents) {
        std::vector<ShareCell> row;
        for (const int larger : WhatIfPercents) {
            ShareCell cell;
            cell.members = offer.members + static_cast<int>(partOf(offer.members, more * 100));
            cell.average = offer.averageHolding + partOf(offer.averageHolding, larger * 100);
            cell.total = withMatch(cell.members * cell.average, offer.match);
            cell.reachesMinimum = cell.total >= offer.minimumOffer;
            cell.reachesTarget = cell.total >= offer.target;
            row.push_back(cell);
        }
        table.push_back(std::move(row));
    }
    return table;
}

} // namespace hedgerow::model
