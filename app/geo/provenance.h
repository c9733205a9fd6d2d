// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where areas come from and under which licence, as far as a file's columns and companions tell.
#pragma once

#include "geo/boundaries.h"

namespace hedgerow::geo {

struct Provenance {
    QString licence; ///< "Open Government Licence v3"; empty: not known
    QString credit;  ///< the line to print
};

/// By the kind of code that the layer has. A guess, to be shown as one.
[[nodiscard]] Provenance guessedProvenance(const QString& path, const BoundaryLayer& layer);

} // namespace hedgerow::geo
