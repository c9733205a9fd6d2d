// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clock.h"

#include <atomic>

namespace hedgerow::store {

namespace {
std::atomic<Clock> clockInUse = nullptr;
}

QDateTime now()
{
    const Clock clock = clockInUse;
    return clock ? clock() : QDateTime::currentDateTimeUtc();
}

void setClock(Clock clock) noexcept
{
    clockInUse = clock;
}

} // namespace hedgerow::store
