// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Official codes of areas in the United Kingdom, and what kind of area they name.
#pragma once

#include <QString>

namespace hedgerow::geo {

/// Key of the kind that a code belongs to ("lsoa", "ward"), or empty.
[[nodiscard]] QString areaKindOf(const QString& code);

/// "LSOA 2011" for people. The year is part of most kinds only in the column's head ("11"), which
/// may be empty; codes of Scottish Data Zones tell it themselves.
[[nodiscard]] QString areaKindWords(const QString& kind, const QString& code,
                                    const QString& twoDigitYear);

} // namespace hedgerow::geo
