// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vector base map as one compact blob: classes, whole centimetres, delta-coded, in blocks.
#pragma once

#include "base/result.h"
#include "model/geometry.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hedgerow::model {

/// What a feature of the base map is, from below to above. The number is stored: add at the end.
enum class MapClass : quint8 {
    Land, Built, WaterArea, WaterLine, Park, Wood, Meadow, Sport, Allotment, School, Church, Cemetery,
    Waste, Square, Building, Landmark, Tree, Hedge, Contour, StreetMain, StreetSecond, StreetMinor,
    StreetLane, Path, Rail, PlaceName,
};
inline constexpr int MapClassCount = 26;

/// "water_area" … as in source files; nothing for an unknown word.
[[nodiscard]] std::optional<MapClass> mapClassFromName(QStringView name);
[[nodiscard]] QString mapClassName(MapClass mapClass);

struct MapFeature
{
    MapClass mapClass = MapClass::Land;
    QString name;      ///< may be empty
    Geometry geometry; ///< lines, polygons or a point
};

/// All features of one base map in the document's CRS, by class and block.
struct CompactMap
{
    struct Block
    {
        MapClass mapClass;
        Box box;
        std::vector<MapFeature> features;
    };
    std::vector<Block> blocks; ///< ordered by class

    [[nodiscard]] Box box() const;
};

/// Coordinates are kept to 1 cm within ±21 474 km. Equal features give equal bytes.
[[nodiscard]] QByteArray toCompactMap(std::vector<MapFeature> features);
/// Fails (Damaged) on bytes that are no compact map, of a newer kind, or cut short.
[[nodiscard]] base::Result<CompactMap> fromCompactMap(const QByteArray& bytes);

} // namespace hedgerow::model
