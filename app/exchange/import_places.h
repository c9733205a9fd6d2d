// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places from another file: points with coordinates in GeoJSON, CSV, GPX or KML.
#pragma once

#include "base/job.h"
#include "geo/crs.h"
#include "model/contents.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <QDate>
#include <QHash>
#include <QStringList>

namespace hedgerow::exchange {

struct ImportOptions {
    geo::Crs crs;     ///< of numbers without one
    QString category; ///< for all rows; empty: from a column, else guessed by name
    QString layer;
    QDate today;
};

struct ImportReason {
    qint64 row;   ///< 1 is the first row of data
    QString what; ///< "left out", "to place"
    QString why;
};

struct ImportPlan {
    model::Step step{QString()};
    QString layout;                  ///< "GeoJSON points"
    QHash<QString, QString> columns; ///< column → field
    qint64 rows = 0, placed = 0, toPlace = 0, leftOut = 0;
    std::vector<ImportReason> reasons; ///< the first thousand
    QStringList notes;
};

/// Reads everything and says what would happen; the caller applies plan.step or doesn't.
[[nodiscard]] base::Result<ImportPlan> planImport(const model::Contents& contents,
                                                  const QString& source,
                                                  const ImportOptions& options, base::Job& job);

} // namespace hedgerow::exchange
