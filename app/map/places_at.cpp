// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/grouping.h"
#include "map/render_worker.h"

#include <QLineF>

#include <algorithm>

namespace hedgerow::map {

namespace {
constexpr double ReachPixels = 14;
}

std::vector<model::Uuid> placesAt(const Placement& placement, QPointF pixel)
{
    for (const Bubble& bubble : placement.bubbles) {
        if (QLineF(bubble.at, pixel).length() <= BubblePixels / 2)
            return bubble.members;
    }
    std::vector<std::pair<double, model::Uuid>> near;
    for (const PlacedSymbol& symbol : placement.symbols) {
        const double distance = QLineF(symbol.at, pixel).length();
        if (distance <= ReachPixels)
            near.emplace_back(distance, symbol.id);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<model::Uuid> ids;
    for (const auto& [distance, id] : near)
        ids.push_back(id);
    return ids;
}

} // namespace hedgerow::map
