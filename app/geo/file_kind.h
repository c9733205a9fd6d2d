// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file is, judged by its first bytes: GDAL is then asked to open it as that and nothing
// else.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace hedgerow::geo {

enum class FileKind {
    GeoPackage,
    Shapefile,
    GeoJson,
    GeoJsonLines,
    TopoJson,
    EsriJson,
    Kml,
    Gml,
    Gpx,
    FlatGeobuf,
    MapInfo,
    Dxf,
    OpenStreetMap,
    Csv,
    Xls,
    Xlsx,
    Ods,
    Zip,
    Gzip,
};

/// Looks at the content; the name only decides between texts that look alike. Fails (Input) with
/// what the file looks like when it is nothing that holds areas or places. `shownName` is what the
/// sentence calls the file.
[[nodiscard]] base::Result<FileKind> recognised(const QString& path, const QString& shownName);

/// For people: "GeoPackage", "Shapefile".
[[nodiscard]] QString kindWords(FileKind kind);

/// Names of the drivers of GDAL that may open it; empty: GDAL isn't asked.
[[nodiscard]] QStringList allowedDrivers(FileKind kind);

} // namespace hedgerow::geo
