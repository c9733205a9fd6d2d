// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the areas of one layer, one feature at a time: labels, places, mends, and keeps account.
#pragma once

#include "geo/area_account.h"
#include "geo/layer_choice.h"

#include <QSet>

namespace hedgerow::geo {

class AreaTaker
{
public:
    /// All arguments outlive it. `crs` is that of the file, `way` leads from there to the
    /// document's.
    AreaTaker(const ColumnPlaces& columns, const QStringList& wanted, const Crs& crs,
              const Transformation& way);

    void take(SourceFeature&& feature);

    [[nodiscard]] std::vector<BoundaryArea>& areas() { return areas_; }
    [[nodiscard]] const AreaAccount& account() const { return account_; }
    [[nodiscard]] int features() const { return features_; }  ///< looked at, of those wanted
    [[nodiscard]] int numbered() const { return numbered_; }  ///< areas without a code of their own
    [[nodiscard]] qint64 corners() const { return corners_; } ///< kept so far
    [[nodiscard]] QStringList notFound() const;               ///< wanted, but not there

private:
    [[nodiscard]] BoundaryArea labelled(const SourceFeature& feature);
    [[nodiscard]] bool isWanted(const BoundaryArea& area);
    [[nodiscard]] bool place(model::Polygons& polygons);
    [[nodiscard]] ShapeFault takeShape(const SourceFeature& feature, BoundaryArea& area,
                                       const QString& label);

    const ColumnPlaces& columns_;
    const QStringList& wanted_;
    const Crs& crs_;
    const Transformation& way_;
    QSet<QString> wantedSet_;
    QSet<QString> found_;
    std::vector<BoundaryArea> areas_;
    AreaAccount account_;
    int features_ = 0;
    int numbered_ = 0;
    qint64 corners_ = 0;
};

} // namespace hedgerow::geo
