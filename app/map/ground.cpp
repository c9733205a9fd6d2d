// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/ground.h"

#include "map/centre_line.h"

#include <algorithm>

namespace hedgerow::map {

namespace {

using model::MapClass;

constexpr bool isNamedLine(MapClass mapClass)
{
    switch (mapClass) {
    case MapClass::StreetMain:
    case MapClass::StreetSecond:
    case MapClass::StreetMinor:
    case MapClass::StreetLane:
    case MapClass::Path:
    case MapClass::WaterLine:
    case MapClass::Rail: return true;
    default: return false;
    }
}

constexpr bool isNamedSurface(MapClass mapClass)
{
    switch (mapClass) {
    case MapClass::WaterArea:
    case MapClass::Park:
    case MapClass::Wood:
    case MapClass::Meadow:
    case MapClass::Sport:
    case MapClass::Allotment:
    case MapClass::Cemetery:
    case MapClass::Square: return true;
    default: return false;
    }
}

model::Box boxOf(const model::Line& line)
{
    model::Box box;
    for (const model::Point p : line)
        box.add(p);
    return box;
}

double lengthOf(const model::Line& line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += model::distance(line[i - 1], line[i]);
    return metres;
}

} // namespace

Ground::Ground(std::shared_ptr<const model::CompactMap> map) : map_(std::move(map))
{
    std::array<std::vector<model::Box>, model::MapClassCount> boxes;
    NamedWays ways;
    for (const auto& block : map_->blocks) {
        const auto index = static_cast<std::size_t>(block.mapClass);
        for (const model::MapFeature& feature : block.features) {
            layers_[index].features.push_back(&feature);
            boxes[index].push_back(feature.geometry.box());
            takeNamed(feature, ways);
        }
    }
    for (std::size_t i = 0; i < layers_.size(); ++i)
        layers_[i].grid = BoxGrid(std::move(boxes[i]));
    for (auto& [key, lines] : ways) {
        for (model::Line& line : joinedLines(std::move(lines))) {
            const double metres = lengthOf(line);
            lines_.push_back(
                {key.second, static_cast<MapClass>(key.first), std::move(line), metres});
        }
    }
    indexNamed();
}

void Ground::takeNamed(const model::MapFeature& feature, NamedWays& ways)
{
    if (feature.name.isEmpty())
        return;
    if (const model::Lines* lines = feature.geometry.lines();
        lines && isNamedLine(feature.mapClass)) {
        auto& known = ways[{static_cast<int>(feature.mapClass), feature.name}];
        known.insert(known.end(), lines->begin(), lines->end());
    } else if (const model::Polygons* polygons = feature.geometry.polygons();
               polygons && isNamedSurface(feature.mapClass)) {
        bool hasLine = false;
        if (feature.mapClass == MapClass::WaterArea) {
            for (const model::Polygon& polygon : *polygons) {
                if (auto line = centreLine(polygon)) {
                    ways[{static_cast<int>(MapClass::WaterLine), feature.name}].push_back(
                        *std::move(line));
                    hasLine = true;
                }
            }
        }
        if (!hasLine)
            spots_.push_back({feature.name, feature.mapClass, model::labelPoint(*polygons),
                              feature.geometry.box()});
    } else if (const model::Point* point = feature.geometry.point();
               point && feature.mapClass == MapClass::PlaceName) {
        spots_.push_back({feature.name, feature.mapClass, *point, {*point, *point}});
    }
}

void Ground::indexNamed()
{
    // Waters are few and give the map its bones, so they choose their room first.
    const auto rank = [](const NamedLine& l) {
        return l.mapClass == MapClass::WaterLine ? -1 : static_cast<int>(l.mapClass);
    };
    std::stable_sort(lines_.begin(), lines_.end(), [&](const NamedLine& a, const NamedLine& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.metres > b.metres;
    });
    std::vector<model::Box> boxes;
    for (const NamedLine& line : lines_)
        boxes.push_back(boxOf(line.line));
    lineGrid_ = BoxGrid(std::exchange(boxes, {}));
    for (const NamedSpot& spot : spots_)
        boxes.push_back(spot.box);
    spotGrid_ = BoxGrid(std::move(boxes));
}

std::vector<const model::MapFeature*> Ground::features(MapClass mapClass,
                                                       const model::Box& box) const
{
    const Layer& layer = layers_[static_cast<std::size_t>(mapClass)];
    std::vector<const model::MapFeature*> found;
    for (const quint32 index : layer.grid.meeting(box))
        found.push_back(layer.features[index]);
    return found;
}

std::vector<const NamedLine*> Ground::namedLines(const model::Box& box) const
{
    std::vector<const NamedLine*> found;
    for (const quint32 index : lineGrid_.meeting(box))
        found.push_back(&lines_[index]);
    return found;
}

std::vector<const NamedSpot*> Ground::namedSpots(const model::Box& box) const
{
    std::vector<const NamedSpot*> found;
    for (const quint32 index : spotGrid_.meeting(box))
        found.push_back(&spots_[index]);
    return found;
}

} // namespace hedgerow::map
