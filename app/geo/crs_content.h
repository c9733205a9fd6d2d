// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Crs holds: worked out once, so that it can be shared between threads without PROJ's
// handles.
#pragma once

#include "geo/crs.h"
#include "geo/proj_handles.h"

#include <QByteArray>

namespace hedgerow::geo {

struct Crs::Content {
    QByteArray definition; ///< what proj_create understands: "EPSG:27700", or WKT 2
    QString wkt1;
    QString name;
    int epsg = 0;
    bool geographic = false;
    bool metres = false; ///< projected, both axes in metres
};

/// The CRS in a context of its user; null only when PROJ's data is gone.
[[nodiscard]] inline ProjObject projObject(PJ_CONTEXT* context, const Crs& crs)
{
    return ProjObject(proj_create(context, crs.content().definition.constData()));
}

/// A step from the CRS to longitude and latitude (in degrees, longitude first) on its own datum.
[[nodiscard]] ProjObject toOwnDegrees(PJ_CONTEXT* context, const Crs& crs);

} // namespace hedgerow::geo
