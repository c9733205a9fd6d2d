// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/close_by.h"

#include <algorithm>
#include <numeric>

namespace hedgerow::print {

namespace {

constexpr int Gap = 30;               // beside the symbol's own white edge
constexpr std::size_t ExactMost = 12; // places of a group that are solved exactly
constexpr int NodesMost = 200'000;    // of one exact search; then its best so far counts
constexpr int Passes = 3;
constexpr int NoneCost = 1000; // leaving one out is worse than any position

struct Candidate
{
    std::size_t owner;
    NumberRoom room;
    int cost;
};

Rect besideAt(const Numbered& n, Side side)
{
    const Rect& a = n.anchor;
    const Spot c = a.middle();
    const int right = a.right + Gap, left = a.left - Gap - n.width;
    const auto at = [&](int x, int y) { return Rect{x, y, x + n.width, y + n.height}; };
    switch (side) {
    case Side::East:
        return at(right, c.y - n.height / 2);
    case Side::NorthEast:
        return at(right, c.y - n.height);
    case Side::SouthEast:
        return at(right, c.y);
    case Side::West:
        return at(left, c.y - n.height / 2);
    case Side::NorthWest:
        return at(left, c.y - n.height);
    case Side::SouthWest:
        return at(left, c.y);
    case Side::North:
        return at(c.x - n.width / 2, a.top - Gap - n.height);
    default:
        return at(c.x - n.width / 2, a.bottom + Gap);
    }
}

/// The graph of positions: which are possible, and which exclude each other.
class Choices
{
public:
    Choices(const NumberTask& task, const Room& room,
            const std::vector<std::optional<NumberRoom>>& placed);
    std::vector<std::optional<NumberRoom>> solved();

private:
    using Ids = std::vector<std::size_t>;
    static constexpr std::size_t None = static_cast<std::size_t>(-1);

    void findConflicts();
    std::vector<Ids> groups() const;
    void solveExactly(const Ids& group);
    void solveGreedily(const Ids& group);
    void improve(const Ids& group);
    bool isOpen(std::size_t candidate) const;
    std::size_t blockerOf(std::size_t candidate) const;
    void choose(std::size_t owner, std::size_t candidate) { chosen_[owner] = candidate; }

    const std::vector<std::optional<NumberRoom>>& placed_;
    std::vector<Candidate> candidates_;
    std::vector<Ids> of_;        // candidates of each number
    std::vector<Ids> conflicts_; // of each candidate
    Ids chosen_;                 // candidate of each number
};

Choices::Choices(const NumberTask& task, const Room& room,
                 const std::vector<std::optional<NumberRoom>>& placed)
    : placed_(placed)
    , of_(task.numbered.size())
    , chosen_(task.numbered.size(), None)
{
    for (std::size_t i = 0; i < task.numbered.size(); ++i)
        for (int side = 0; side < static_cast<int>(Side::Away); ++side) {
            const Rect box = besideAt(task.numbered[i], static_cast<Side>(side));
            if (placed_[i] || !room.isFree(box))
                continue;
            of_[i].push_back(candidates_.size());
            candidates_.push_back({i, {box, static_cast<Side>(side), {}}, side});
        }
    findConflicts();
}

void Choices::findConflicts()
{
    // Sweep from left to right: only boxes whose x-ranges overlap are compared.
    Ids byLeft(candidates_.size());
    std::iota(byLeft.begin(), byLeft.end(), 0);
    const auto box = [&](std::size_t i) -> const Rect& { return candidates_[i].room.box; };
    std::stable_sort(byLeft.begin(), byLeft.end(),
                     [&](std::size_t a, std::size_t b) { return box(a).left < box(b).left; });
    conflicts_.resize(candidates_.size());
    for (std::size_t i = 0; i < byLeft.size(); ++i)
        for (std::size_t j = i + 1; j < byLeft.size() && box(byLeft[j]).left < box(byLeft[i]).right;
             ++j) {
            const std::size_t a = byLeft[i], b = byLeft[j];
            if (candidates_[a].owner == candidates_[b].owner || !box(a).meets(box(b)))
                continue;
            conflicts_[a].push_back(b);
            conflicts_[b].push_back(a);
        }
    for (Ids& ids : conflicts_)
        std::sort(ids.begin(), ids.end());
}

std::vector<Choices::Ids> Choices::groups() const
{
    Ids root(of_.size());
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](std::size_t i) {
        while (root[i] != i)
            i = root[i] = root[root[i]];
        return i;
    };
    for (std::size_t c = 0; c < candidates_.size(); ++c)
        for (const std::size_t other : conflicts_[c]) {
            const std::size_t a = find(candidates_[c].owner), b = find(candidates_[other].owner);
            root[std::max(a, b)] = std::min(a, b);
        }
    std::vector<Ids> result(of_.size());
    for (std::size_t i = 0; i < of_.size(); ++i)
        result[find(i)].push_back(i);
    std::erase_if(result, [](const Ids& group) { return group.empty(); });
    return result;
}

bool Choices::isOpen(std::size_t candidate) const
{
    return std::none_of(
        conflicts_[candidate].begin(), conflicts_[candidate].end(),
        [&](std::size_t other) { return chosen_[candidates_[other].owner] == other; });
}

/// The only number that stands in the way of a candidate; None when there are more or none.
std::size_t Choices::blockerOf(std::size_t candidate) const
{
    std::size_t found = None;
    for (const std::size_t other : conflicts_[candidate]) {
        const std::size_t owner = candidates_[other].owner;
        if (chosen_[owner] != other)
            continue;
        if (found != None && found != owner)
            return None;
        found = owner;
    }
    return found;
}

void Choices::solveExactly(const Ids& group)
{
    solveGreedily(group);
    const auto costOf = [&](std::size_t owner) {
        return chosen_[owner] == None ? NoneCost : candidates_[chosen_[owner]].cost;
    };
    int best = std::accumulate(group.begin(), group.end(), 0,
                               [&](int sum, std::size_t i) { return sum + costOf(i); });
    Ids bestChosen;
    for (const std::size_t i : group)
        bestChosen.push_back(chosen_[i]);
    for (const std::size_t i : group)
        chosen_[i] = None;
    int nodes = 0;
    const auto search = [&](auto&& self, std::size_t depth, int cost) -> void {
        if (cost >= best || ++nodes > NodesMost)
            return;
        if (depth == group.size()) {
            best = cost;
            for (std::size_t k = 0; k < group.size(); ++k)
                bestChosen[k] = chosen_[group[k]];
            return;
        }
        const std::size_t owner = group[depth];
        for (const std::size_t candidate : of_[owner])
            if (isOpen(candidate)) {
                choose(owner, candidate);
                self(self, depth + 1, cost + candidates_[candidate].cost);
                choose(owner, None);
            }
        self(self, depth + 1, cost + NoneCost);
    };
    search(search, 0, 0);
    for (std::size_t k = 0; k < group.size(); ++k)
        chosen_[group[k]] = bestChosen[k];
}

void Choices::solveGreedily(const Ids& group)
{
    for (const std::size_t owner : group)
        for (const std::size_t candidate : of_[owner])
            if (isOpen(candidate)) {
                choose(owner, candidate);
                break;
            }
    for (int pass = 0; pass < Passes; ++pass)
        improve(group);
}

void Choices::improve(const Ids& group)
{
    for (const std::size_t owner : group) {
        const std::size_t before = std::exchange(chosen_[owner], None);
        const int cost = before == None ? NoneCost : candidates_[before].cost;
        const auto better = std::find_if(of_[owner].begin(), of_[owner].end(), [&](std::size_t c) {
            return candidates_[c].cost < cost && isOpen(c);
        });
        chosen_[owner] = better == of_[owner].end() ? before : *better;
        if (chosen_[owner] != None)
            continue;
        // Ask one neighbour to move over.
        for (const std::size_t wanted : of_[owner]) {
            const std::size_t neighbour = blockerOf(wanted);
            if (neighbour == None)
                continue;
            const std::size_t stood = chosen_[neighbour];
            chosen_[neighbour] = None;
            choose(owner, wanted);
            const auto other = std::find_if(of_[neighbour].begin(), of_[neighbour].end(),
                                            [&](std::size_t c) { return isOpen(c); });
            if (other != of_[neighbour].end()) {
                choose(neighbour, *other);
                break;
            }
            chosen_[neighbour] = stood;
            choose(owner, None);
        }
    }
}

std::vector<std::optional<NumberRoom>> Choices::solved()
{
    for (const Ids& group : groups())
        if (group.size() <= ExactMost)
            solveExactly(group);
        else
            solveGreedily(group);
    std::vector<std::optional<NumberRoom>> result = placed_;
    for (std::size_t i = 0; i < of_.size(); ++i)
        if (chosen_[i] != None)
            result[i] = candidates_[chosen_[i]].room;
    return result;
}

} // namespace

std::vector<std::optional<NumberRoom>>
roomCloseBy(const NumberTask& task, const Room& room,
            const std::vector<std::optional<NumberRoom>>& placed)
{
    return Choices(task, room, placed).solved();
}

} // namespace hedgerow::print
