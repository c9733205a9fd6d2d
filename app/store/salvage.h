// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can still be read of a damaged document, in a new one.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QStringList>

#include <vector>

namespace hedgerow::store {

struct SalvagedTable
{
    QString name;
    qint64 rows = 0;  ///< that there were, as far as index, log and backup know
    qint64 saved = 0; ///< from wherever
    qint64 read = 0;  ///< of these, out of the damaged file itself
};

struct Salvaged
{
    std::vector<SalvagedTable> tables;
    qint64 photos = 0; ///< and other bytes kept in the file
    qint64 savedPhotos = 0;
    qint64 fromBackup = 0; ///< rows that only the newest backup still had
    qint64 fromHistory = 0; ///< rows of which only what was changed in them is known
    QStringList lost; ///< sentences; empty when nothing is missing

    [[nodiscard]] bool isWhole() const noexcept { return lost.isEmpty(); }
    [[nodiscard]] SalvagedTable places() const;
};

/// Reads around the damage, fills gaps from the newest backup and from the log, and writes a sound
/// document of the same id. The damaged file isn't touched. Fails (Input) where nothing of a
/// Hedgerow document is left, (Refused, Output) for the new file.
[[nodiscard]] base::Result<Salvaged> salvage(const QString& damaged, const QString& to, bool replace, base::Job& job);

} // namespace hedgerow::store
