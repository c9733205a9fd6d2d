// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hedgerow::store {

namespace {
constexpr int RandomBits = 25;
constexpr quint32 RandomMask = (1u << RandomBits) - 1;
constexpr qint64 EpochMs = 1577836800000; // 2020-01-01T00:00:00Z
constexpr qint64 MostCentiseconds = (qint64{1} << 38) - 1;
} // namespace

quint64 nextStepId(const QDateTime& now, quint64 last, quint32 random) noexcept
{
    const quint64 chance = random & RandomMask;
    const qint64 centiseconds = (now.toMSecsSinceEpoch() - EpochMs) / 10;
    const bool sound = centiseconds > 0 && centiseconds <= MostCentiseconds;
    const quint64 byClock = sound ? static_cast<quint64>(centiseconds) << RandomBits | chance : 0;
    return std::max(byClock, last + 1 + chance);
}

QDateTime timeOfStep(quint64 id)
{
    return QDateTime::fromMSecsSinceEpoch(EpochMs + static_cast<qint64>(id >> RandomBits) * 10, Qt::UTC);
}

qint64 randomId()
{
    qint64 id = 0;
    while (id == 0)
        id = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1);
    return id;
}

} // namespace hedgerow::store
