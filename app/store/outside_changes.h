// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes by other programs that the person at this computer hasn't been told of yet.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace hedgerow::store {

struct OutsideChanges
{
    int rows = 0;        ///< places and records that were changed, made or deleted
    bool onlyPlaces = true;
    QDate first, last;   ///< local days
    quint64 newest = 0;  ///< step; 0: nothing new

    /// "QGIS or another program changed 12 places on Tuesday."; empty: nothing new.
    [[nodiscard]] QString sentence(const QDate& today) const;
};

/// Steps of other programs on this copy that are newer than the one seen last. Any thread.
[[nodiscard]] base::Result<OutsideChanges> outsideChangesSince(const QString& path, quint64 seen);

/// What was seen last, kept for each document in the person's settings.
[[nodiscard]] quint64 lastSeenStep(const QString& documentId);
void setLastSeenStep(const QString& documentId, quint64 step);

} // namespace hedgerow::store
