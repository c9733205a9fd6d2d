// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One base map made ready for drawing: its features by class with an index, its streets and waters
// as whole named lines.
#pragma once

#include "map/box_grid.h"
#include "map/line_joining.h"
#include "model/compact_map.h"

#include <array>
#include <memory>

namespace hedgerow::map {

/// A street or water from end to end: ways of one name and class, joined where they touch.
struct NamedLine
{
    QString name;
    model::MapClass mapClass;
    model::Line line;
    double metres = 0;
};

/// A park, wood or water with a name, or the point of a village.
struct NamedSpot
{
    QString name;
    model::MapClass mapClass;
    model::Point label;
    model::Box box; ///< of the surface; of a point, the point
};

/// Immutable. Points into the compact map, which it keeps.
class Ground
{
public:
    explicit Ground(std::shared_ptr<const model::CompactMap> map);

    [[nodiscard]] const std::shared_ptr<const model::CompactMap>& map() const noexcept
    {
        return map_;
    }
    /// In the order of the map.
    [[nodiscard]] std::vector<const model::MapFeature*> features(model::MapClass mapClass,
                                                                 const model::Box& box) const;
    /// Waters first, then streets from main to lane; the longest first.
    [[nodiscard]] std::vector<const NamedLine*> namedLines(const model::Box& box) const;
    [[nodiscard]] std::vector<const NamedSpot*> namedSpots(const model::Box& box) const;

private:
    struct Layer
    {
        std::vector<const model::MapFeature*> features;
        BoxGrid grid;
    };
    void takeNamed(const model::MapFeature& feature, NamedWays& ways);
    void indexNamed();

    std::shared_ptr<const model::CompactMap> map_;
    std::array<Layer, model::MapClassCount> layers_;
    std::vector<NamedLine> lines_;
    std::vector<NamedSpot> spots_;
    BoxGrid lineGrid_, spotGrid_;
};

} // namespace hedgerow::map
