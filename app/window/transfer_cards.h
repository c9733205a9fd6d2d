// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the board and the table say of each transfer.
#pragma once

#include "transfers/diary.h"

#include <optional>

namespace hedgerow::window {

class Session;

struct TransferCard
{
    model::Record transfer = {};
    model::Record place = {};    ///< none when it is gone
    QString name = {};           ///< of the place
    QString stage = {};          ///< its key
    QString here = {};           ///< "12 days here"
    QString hereTip = {};        ///< "Longer than usual: 8 weeks"; empty while it isn't
    QString next = {};           ///< "Ask to be a bidder · Joan"
    QString photo = {};          ///< hash of the place's first photo
    std::optional<transfers::Entry> due = {}; ///< the nearest date of ours
    QString dueWords = {};       ///< "41 days: write to the council by 4 January"; "no date yet"
    QString dueShort = {};       ///< "41 days: 4 January", where the other is too long; may be empty
    bool isPressing = false;
    QString who = {};

    [[nodiscard]] model::Uuid id() const { return transfer.id(); }
};

/// In the order of the board within a stage: what presses first, then by name.
[[nodiscard]] std::vector<TransferCard> transferCards(const Session& session);

} // namespace hedgerow::window
