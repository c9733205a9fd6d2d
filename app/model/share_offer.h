// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The community-share calculator: how many neighbours, with how much each, buy the building.
#pragma once

#include "base/result.h"
#include "model/money.h"

#include <vector>

namespace hedgerow::model {

struct ShareOffer
{
    Pence target = 0;
    Pence minimumOffer = 0;    ///< below it all money goes back
    Pence minimumHolding = 0;
    Pence maximumHolding = 0;  ///< 0: not said
    int members = 0;           ///< expected
    Pence averageHolding = 0;
    Pence match = 0;           ///< joined pound for pound, up to this
    int adults = 0;            ///< of the areas; 0: not known
    int largeHolders = 0;      ///< who hold the most that is allowed

    /// Fails (Usage) on least over average, average over most, minimum over target, negative sums.
    [[nodiscard]] base::Outcome check() const;
};

struct ShareOutcome
{
    Pence raised = 0;
    Pence total = 0;           ///< with the match
    int membersNeeded = 0;     ///< for the target, at this average
    Pence averageNeeded = 0;   ///< for the target, with these members; rounded up
    int ordinaryMembersNeeded = 0; ///< with the large holders
    int perThousandAdults = 0; ///< 0: adults not known
    bool reachesMinimum = false, reachesTarget = false;
};
[[nodiscard]] ShareOutcome outcomeOf(const ShareOffer& offer);

struct ShareCell
{
    int members = 0;
    Pence average = 0;
    Pence total = 0;
    bool reachesMinimum = false, reachesTarget = false;
};
/// Members and averages at −50, −25, −10, 0, +10, +25, +50 %: a row for each number of members.
inline constexpr int WhatIfPercents[] = {-50, -25, -10, 0, 10, 25, 50};
[[nodiscard]] std::vector<std::vector<ShareCell>> whatIf(const ShareOffer& offer);

} // namespace hedgerow::model
