// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/occupancy.h"

#include <cmath>

namespace hedgerow::map {

/// Stops, and says so, when a visit gives false.
template <class Visit>
bool Occupancy::eachCell(const QRectF& box, Visit visit) const
{
    const auto cellOf = [this](double v) { return static_cast<int>(std::floor(v / cell_)); };
    for (int y = cellOf(box.top()); y <= cellOf(box.bottom()); ++y) {
        for (int x = cellOf(box.left()); x <= cellOf(box.right()); ++x) {
            if (!visit(QPoint(x, y)))
                return false;
        }
    }
    return true;
}

void Occupancy::add(const QRectF& box, int owner)
{
    const int index = static_cast<int>(entries_.size());
    entries_.push_back({box, owner});
    eachCell(box, [&](QPoint cell) {
        cells_[cell].push_back(index);
        return true;
    });
}

bool Occupancy::isFree(const QRectF& box, int besides) const
{
    return eachCell(box, [&](QPoint cell) {
        const auto it = cells_.constFind(cell);
        if (it == cells_.constEnd())
            return true;
        for (const int index : *it) {
            const Entry& entry = entries_[static_cast<std::size_t>(index)];
            if ((besides == Nobody || entry.owner != besides) && entry.box.intersects(box))
                return false;
        }
        return true;
    });
}

} // namespace hedgerow::map
