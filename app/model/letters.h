// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters that stewards write at a turn of a transfer, as data (resources/letters.json): to whom, for
// which rule of the rights clock, and words with gaps that the record fills.
#pragma once

#include "base/result.h"
#include "model/categories.h"

#include <vector>

namespace hedgerow::model {

enum class LetterTo : quint8 { Council, Owner, Ministers };

struct LetterWords
{
    QString id;           ///< "bidder"
    QStringList regimes;  ///< under which it makes sense; empty: under all
    QString rule;         ///< the act of NextAct::rule that it does; empty: at any time
    LetterTo to = LetterTo::Council;
    QStringList notFor;   ///< legal forms of ours in which it can't be written
    Words notForWhy;      ///< what to say then
    Words subject;        ///< with gaps: {place}, {holder}, {notice_received_on}, {date:interim} …
    std::vector<Words> text; ///< paragraphs, with gaps

    /// Whether it may be written under these rules.
    [[nodiscard]] bool isFor(const QString& regime) const { return regimes.isEmpty() || regimes.contains(regime); }
};

/// Fails (Input) naming the line: unknown regimes and rules too.
[[nodiscard]] base::Result<std::vector<LetterWords>> readLetters(const QByteArray& json);
/// The user's file where there is a sound one, else the built-in one. Loaded once; any thread.
[[nodiscard]] const std::vector<LetterWords>& letters();
} // namespace hedgerow::model
