// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// exchange: what comes into a document and what leaves it: a new map from boundaries, places from
// other files, exports, base maps. Start reading here.
#pragma once

#include "base/job.h"
#include "geo/boundaries.h"
#include "store/document.h"

namespace hedgerow::exchange {

struct NewMapOptions {
    geo::BoundaryOptions boundaries;
    QString title;   ///< empty: guessed
    QString licence; ///< empty: as the file says, or not known yet
    QString credit;
    QStringList languages; ///< empty: Welsh and English for codes "W…", else English
    QString author;
};

struct NewMap {
    std::unique_ptr<store::Document> document;
    geo::Boundaries boundaries; ///< what was read; its areas are moved into the document
    int areas = 0;
    bool licenceKnown = false;
};

/// Reads boundaries and makes the document whole or not at all.
[[nodiscard]] base::Result<NewMap> makeNewMap(const QString& path, const QString& boundaries,
                                              const NewMapOptions& options, base::Job& job);

} // namespace hedgerow::exchange
