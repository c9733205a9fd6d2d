// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place from which the window takes the day.
#pragma once

#include <QDate>

namespace hedgerow::window {

/// The computer's day, unless one is set.
[[nodiscard]] QDate today();
/// Invalid: the computer's again. For tests and for pictures of a day.
void setToday(QDate day);

} // namespace hedgerow::window
