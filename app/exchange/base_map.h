// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A base map cut out of a vector file and kept in the document as a compact blob.
#pragma once

#include "base/job.h"
#include "geo/crs.h"
#include "model/contents.h"

namespace hedgerow::exchange {

struct BaseMapOptions {
    QString name; ///< empty: the file's
    QString licence, credit;
    double marginMetres = 500; ///< kept around the areas
    geo::Crs crs;              ///< of a source without one
};

struct BaseMapPlan {
    model::Step step{QString()};
    qint64 features = 0;
    qint64 bytes = 0;
};

/// Features of any vector file whose column "class" is one of model::MapClass's names (and "name",
/// if any), within the areas and the margin. Fails (Input) when nothing of it is near.
[[nodiscard]] base::Result<BaseMapPlan> planBaseMap(const model::Contents& contents,
                                                    const QString& source,
                                                    const BaseMapOptions& options, base::Job& job);

} // namespace hedgerow::exchange
