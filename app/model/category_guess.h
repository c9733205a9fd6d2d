// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Guessing what a place is from its name, by the word lists resources/words/*.json.
#pragma once

#include <QStringList>

namespace hedgerow::model {

struct CategoryGuess
{
    QString sure;       ///< category that is clearly meant; empty when none is
    QStringList likely; ///< up to three, best first; holds "sure" first when there is one
};

/// recent: categories used in the last ten places, they gain half a point. Any thread.
[[nodiscard]] CategoryGuess guessCategory(const QString& name, const QStringList& recent = {});

} // namespace hedgerow::model
