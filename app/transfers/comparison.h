// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Up to five buildings side by side, for the evening on which one is chosen.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "model/contents.h"

#include <QDate>
#include <QStringList>

namespace hedgerow::transfers {

inline constexpr int MostCompared = 5;

struct ComparisonRow
{
    QString label;
    QStringList cells; ///< one a place; "not known" where the record doesn't say
};

struct Comparison
{
    QStringList names;
    std::vector<ComparisonRow> rows; ///< without those that no place says anything about
    bool isPrivate = false;          ///< one of them is kept for the team only: the sheet says PRIVATE
    int distancesFrom = -1;          ///< first row of distances to what people named; -1: none
};

/// Two to five places. `named`: what people love or need to be near; none given: starred places that
/// aren't compared themselves, the first four by number. Distances are as the crow flies.
/// Fails (Usage) on fewer or more places.
[[nodiscard]] base::Result<Comparison> compare(const model::Contents& contents, const std::vector<model::Record>& places,
                                               const std::vector<model::Record>& named, const QString& language);

/// A landscape A4 sheet, .pdf or .odt. Fails as writePack().
[[nodiscard]] base::Outcome writeComparison(const Comparison& comparison, const QString& title, QDate today, const QString& language,
                                            const QString& path, bool replace);

} // namespace hedgerow::transfers
