// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geometries as the bytes that a GeoPackage keeps (OGC 12-128r18, clause 2.1.3; ISO WKB inside).
#pragma once

#include "base/result.h"
#include "model/geometry.h"

#include <QByteArray>

namespace hedgerow::model {

/// Written exactly as OGR writes them, so that a feature that another program writes back unmoved
/// is the same bytes: little endian, no envelope for points, an XY envelope for all else, polygons
/// always as MultiPolygon. Nothing gives no bytes.
[[nodiscard]] QByteArray toGeoPackageBlob(const Geometry& geometry, int srsId);

/// Reads points, lines and polygons, single or multi, in either byte order; heights and measures
/// are dropped. Fails (Damaged) on bytes that aren't such a geometry, are cut short, hold a
/// coordinate that is no number, or claim more points than bytes. An empty geometry is Nothing.
[[nodiscard]] base::Result<Geometry> fromGeoPackageBlob(const QByteArray& bytes);

/// The box of a geometry's bytes without decoding them whole where they have an envelope.
[[nodiscard]] Box boxOfGeoPackageBlob(const QByteArray& bytes);

} // namespace hedgerow::model
