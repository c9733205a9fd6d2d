// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as people write them.
#pragma once

#include "base/result.h"

#include <QDate>

namespace hedgerow::model {

/// "2026-11-24", "3 May 1987", "3 Mai 1987", "May 3 1987", "3/5/87" (day first), "today", "heddiw".
/// Two-figure years are this century's when not later than today, else the last's. Fails (Usage)
/// with the days that are near when there is no such day: "There is no 31 June. …".
[[nodiscard]] base::Result<QDate> parseDate(const QString& typed, QDate today);

/// The same, or only a year ("1987") or month and year ("05/1987", "May 1987"), as the document
/// keeps it: "1987", "1987-05", "1987-05-03".
[[nodiscard]] base::Result<QString> parsePartialDate(const QString& typed, QDate today);

/// "24 November 2026" in English or Welsh, whatever the system's language.
[[nodiscard]] QString longDate(QDate date, const QString& language);

/// "31 March 2019", "June 2017", "2017"; what isn't a partial date comes back as it is.
[[nodiscard]] QString longPartialDate(const QString& partial, const QString& language);

} // namespace hedgerow::model
