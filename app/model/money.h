// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums of money: whole pence, never floating point.
#pragma once

#include "base/result.h"

namespace hedgerow::model {

using Pence = qint64;

/// "1234.50", "£1,234.50", "1 234". Fails (Usage): a comma that doesn't part thousands, another
/// currency, more than two decimals, more than £99,999,999,999.
[[nodiscard]] base::Result<Pence> parsePounds(const QString& typed);

[[nodiscard]] QString plainPounds(Pence sum); ///< "-1234.50", as exports write it
[[nodiscard]] QString shownPounds(Pence sum); ///< "£1,234.50", "−£12,400": no pence when there are none

/// A part in ten thousand (basis points) of a sum, rounded half away from zero.
[[nodiscard]] Pence partOf(Pence sum, int basisPoints);

} // namespace hedgerow::model
