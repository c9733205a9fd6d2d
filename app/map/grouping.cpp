// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/grouping.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hedgerow::map {

namespace {

constexpr double CellPixels = 36;
constexpr std::size_t Crowd = 3;
constexpr double JoinBubbles = 28, JoinSingle = 22; // pixels between middles
constexpr double GroupingScale = 1;                 // metres a pixel

using Cell = std::pair<qint64, qint64>;

class Grouper
{
public:
    explicit Grouper(const Canvas& canvas)
        : canvas_(canvas), cellMetres_(CellPixels * canvas.frame.view.metresPerPixel)
    {
    }

    [[nodiscard]] Grouping group() const
    {
        std::map<Cell, std::vector<quint32>> cells;
        Grouping result;
        for (const quint32 index : shown()) {
            const PlaceMark& place = canvas_.snapshot.places()[index];
            if (canvas_.frame.chosen.contains(place.id))
                result.singles.push_back(index);
            else
                cells[cellOf(place.position)].push_back(index);
        }
        std::vector<Group> groups;
        std::vector<quint32> lone;
        for (const auto& [cell, members] : cells) {
            if (members.size() >= Crowd)
                groups.push_back({members, meanOf(members)});
            else
                lone.insert(lone.end(), members.begin(), members.end());
        }
        join(groups, lone);
        result.singles.insert(result.singles.end(), lone.begin(), lone.end());
        for (const Group& group : groups)
            result.bubbles.push_back(bubbleOf(group));
        return result;
    }

    /// On the stage and, so that cells at its rim are whole, a little beyond.
    [[nodiscard]] std::vector<quint32> shown() const
    {
        std::vector<quint32> places = canvas_.snapshot.placesIn(
            canvas_.boxOf(canvas_.stage()).grown(canvas_.onPaper() ? 0 : 2 * cellMetres_));
        std::erase_if(places, [this](quint32 index) {
            return canvas_.frame.shown
                   && !canvas_.frame.shown->contains(canvas_.snapshot.places()[index].id);
        });
        return places;
    }

private:
    struct Group
    {
        std::vector<quint32> members;
        model::Point middle;
    };

    [[nodiscard]] Cell cellOf(model::Point p) const
    {
        return {static_cast<qint64>(std::floor(p.x / cellMetres_)),
                static_cast<qint64>(std::floor(p.y / cellMetres_))};
    }

    [[nodiscard]] model::Point meanOf(const std::vector<quint32>& members) const
    {
        model::Point sum;
        for (const quint32 index : members)
            sum = sum + canvas_.snapshot.places()[index].position;
        const auto count = static_cast<double>(members.size());
        return {sum.x / count, sum.y / count};
    }

    /// Bubbles that would overlap become one, the greater first; then places at a bubble's rim
    /// join.
    void join(std::vector<Group>& groups, std::vector<quint32>& lone) const
    {
        std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
            return a.members.size() > b.members.size();
        });
        std::map<Cell, std::vector<std::size_t>> standing;
        std::vector<Group> kept;
        const double pixel = canvas_.frame.view.metresPerPixel;
        const auto near = [&](model::Point p, double pixels) -> Group* {
            const Cell cell = cellOf(p);
            for (qint64 dy = -1; dy <= 1; ++dy) {
                for (qint64 dx = -1; dx <= 1; ++dx) {
                    const auto it = standing.find({cell.first + dx, cell.second + dy});
                    if (it == standing.end())
                        continue;
                    for (const std::size_t i : it->second) {
                        if (model::distance(kept[i].middle, p) < pixels * pixel)
                            return &kept[i];
                    }
                }
            }
            return nullptr;
        };
        for (Group& group : groups) {
            if (Group* other = near(group.middle, JoinBubbles)) {
                other->members.insert(other->members.end(), group.members.begin(),
                                      group.members.end());
                continue;
            }
            standing[cellOf(group.middle)].push_back(kept.size());
            kept.push_back(std::move(group));
        }
        std::erase_if(lone, [&](quint32 index) {
            Group* group = near(canvas_.snapshot.places()[index].position, JoinSingle);
            if (group)
                group->members.push_back(index);
            return group != nullptr;
        });
        groups = std::move(kept);
    }

    [[nodiscard]] Bubble bubbleOf(const Group& group) const
    {
        Bubble bubble;
        for (const quint32 index : group.members)
            bubble.members.push_back(canvas_.snapshot.places()[index].id);
        bubble.at = canvas_.anchor(group.middle);
        return bubble;
    }

    const Canvas& canvas_;
    double cellMetres_;
};

} // namespace

Grouping groupPlaces(const Canvas& canvas)
{
    const Grouper grouper(canvas);
    if (canvas.onPaper() || canvas.frame.view.metresPerPixel <= GroupingScale)
        return {grouper.shown(), {}};
    return grouper.group();
}

} // namespace hedgerow::map
