// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids of steps, replicas and log entries: numbers that need no agreement between copies.
#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace hedgerow::store {

/// 63 bits: centiseconds since 2020 UTC above 25 random ones; always greater than the last one, so
/// that it counts on even where the clock stands still, is years wrong or out of range.
[[nodiscard]] quint64 nextStepId(const QDateTime& now, quint64 last, quint32 random) noexcept;

/// When a step was made by the count of its copy, which a clock that was ahead has moved on.
[[nodiscard]] QDateTime timeOfStep(quint64 id);

/// 63 random bits, never 0.
[[nodiscard]] qint64 randomId();

} // namespace hedgerow::store
