// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From GDAL's shapes to model's: flat, straight-edged, closed and finite; and the mending of areas.
#pragma once

#include "model/geometry.h"

#include <ogr_geometry.h>

namespace hedgerow::geo {

/// Why a feature is no area.
enum class ShapeFault { None, NoShape, NotAnArea, OffTheEarth, NoSize, Unreadable };

struct AreaReading {
    model::Polygons polygons; ///< as in the file, rings closed; may cross themselves
    ShapeFault fault = ShapeFault::None;
    bool closed = false; ///< a ring lacked its last point
};

/// The areas in a shape, also those inside collections. Heights are dropped, arcs become lines.
[[nodiscard]] AreaReading areasOf(const OGRGeometry* shape);

/// Any shape as the model knows it: several points become the first; nothing for what is empty or
/// holds numbers that aren't finite.
[[nodiscard]] model::Geometry geometryOf(const OGRGeometry* shape);

struct Mending {
    bool mended = false;
    double sizeChange = 0; ///< as a part of the larger of the two sizes; 0.001 is 0.1 %
};

/// Mends only what isn't valid. Leaves no polygon when nothing with a size remains.
[[nodiscard]] Mending mend(model::Polygons& polygons);

/// For writing: GDAL's shape of a geometry; null for none.
[[nodiscard]] std::unique_ptr<OGRGeometry> ogrShape(const model::Geometry& geometry);

} // namespace hedgerow::geo
