// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text as people compare it: without case, accents, apostrophes and repeated spaces.
#pragma once

#include <QString>
#include <QStringList>

namespace hedgerow::base {

/// "The Café–Bar, St. Mary’s" → "the cafe bar st marys".
[[nodiscard]] QString folded(QStringView text);

/// Number of single-letter insertions, deletions, replacements and swaps of neighbours that turn
/// one text into the other (optimal string alignment), or most + 1 when it is more than that.
[[nodiscard]] int editDistance(QStringView one, QStringView other, int most);

/// The word nearest in spelling to the one given, or empty when none is near enough to be meant
/// (a third of its letters wrong at most).
[[nodiscard]] QString nearestWord(const QString& word, const QStringList& words);

} // namespace hedgerow::base
