// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a row from another file is, judged before it is believed.
#pragma once

#include "exchange/import_columns.h"
#include "geo/crs.h"
#include "geo/vector_features.h"
#include "model/contents.h"

#include <map>

namespace hedgerow::exchange {

struct ImportedPosition {
    std::optional<model::Point> point; ///< in the document's CRS
    std::optional<double> accuracyMetres;
    QString why; ///< when there is no point: a sentence; empty: nothing was said
};

/// Turns coordinates into points of the document. Nothing lands at 0,0, off the Earth, or (in a
/// British or Irish map) outside these islands; such rows wait under "To place". One thread.
class PositionReader
{
public:
    /// numbers: the CRS of eastings and northings; none: the document's, where it is a national
    /// grid.
    PositionReader(const model::Contents& contents, const geo::Crs& document,
                   const geo::Crs& numbers);

    [[nodiscard]] ImportedPosition ofGeometry(const geo::Feature& feature) const;
    [[nodiscard]] ImportedPosition ofColumns(const geo::Feature& feature,
                                             const PositionColumns& columns) const;

    /// True when eastings and northings were read without anybody naming their CRS; to be said.
    [[nodiscard]] bool assumedGrid() const noexcept { return assumedGrid_; }
    /// True when they can only have been degrees; to be said.
    [[nodiscard]] bool assumedDegrees() const noexcept { return assumedDegrees_; }
    [[nodiscard]] bool isOutside(model::Point p) const noexcept { return !areas_.contains(p); }

private:
    [[nodiscard]] ImportedPosition fromDegrees(double lon, double lat) const;
    [[nodiscard]] ImportedPosition fromGrid(double x, double y) const;
    [[nodiscard]] ImportedPosition judged(model::Point inDocument) const;

    geo::Crs document_;
    model::Box areas_;
    bool islands_; ///< a map in the British Isles
    std::optional<geo::Transformation> fromDegrees_;
    std::optional<geo::Transformation> fromNumbers_;
    bool numbersAreGiven_;
    bool gridIsKnown_;
    mutable bool assumedGrid_ = false;
    mutable bool assumedDegrees_ = false;
};

} // namespace hedgerow::exchange
