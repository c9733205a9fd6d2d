// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What time it is for the steps that are written. Clocks of people's computers are years wrong now
// and then, and a test has to be able to be such a computer.
#pragma once

#include <QDateTime>

namespace hedgerow::store {

using Clock = QDateTime (*)();

/// The system's, unless another one was set.
[[nodiscard]] QDateTime now();
/// None: the system's again. Any thread.
void setClock(Clock clock) noexcept;

} // namespace hedgerow::store
