// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The diary as an iCalendar file (RFC 5545), for the calendars that people already use.
#pragma once

#include "transfers/diary.h"

#include <QDateTime>

namespace hedgerow::transfers {

/// All-day events. The UID of an entry is the same in every export, so that calendars update it
/// instead of doubling it; `made` (UTC) is its time stamp.
[[nodiscard]] QByteArray calendarFile(const std::vector<Entry>& entries, const QString& title, const QDateTime& made);

/// Writes it whole or not at all. Fails (Output).
[[nodiscard]] base::Outcome writeCalendar(const QString& path, const std::vector<Entry>& entries, const QString& title,
                                          const QDateTime& made);

} // namespace hedgerow::transfers
