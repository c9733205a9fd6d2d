// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan of a site as councils ask for it: 1:1250 or 1:2500, the outline in red, north arrow,
// scale bar, credit, "For identification only".
#pragma once

#include "geo/crs.h"
#include "map/painter.h"
#include "model/contents.h"

#include <QPainter>
#include <QSizeF>

namespace hedgerow::transfers {

class SitePlan
{
public:
    /// The largest of 1:1250, 1:2500, 1:5000, 1:10 000 at which the outline fits, with air. Without
    /// an outline the place's position stands in the middle and a small red cross on it.
    SitePlan(const model::Contents& contents, const model::Record& place, map::Snapshot snapshot, const geo::Crs& crs, QSizeF sizeMm);

    [[nodiscard]] double scale() const noexcept { return scale_; }
    [[nodiscard]] QSizeF sizeMm() const noexcept { return size_; }
    /// Draws from the origin; the painter's unit must be a millimetre.
    void draw(QPainter& painter) const;

private:
    void drawOutline(QPainter& painter) const;
    void drawFurniture(QPainter& painter) const;
    [[nodiscard]] map::Frame frame() const;

    map::Snapshot snapshot_;
    std::vector<model::Polygons> outlines_;
    model::Point middle_;
    QSizeF size_;
    double scale_ = 1250;
    double unitsPerMetre_ = 1;
};

} // namespace hedgerow::transfers
