// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/number_placer.h"

#include "print/close_by.h"

#include <algorithm>
#include <array>

namespace hedgerow::print {

namespace {

constexpr std::array RingMm{6, 9, 13, 18, 25};
constexpr int LatticeStep = 200, LatticeReach = 4000;
constexpr int Rounds = 10; // of trying again, most

/// Sixteen directions as thousandths of a unit, best side first: to the right, then around.
constexpr std::array<Spot, 16> Directions{{{1000, 0},
                                           {924, -383},
                                           {924, 383},
                                           {707, -707},
                                           {707, 707},
                                           {-1000, 0},
                                           {-924, -383},
                                           {-924, 383},
                                           {-707, -707},
                                           {-707, 707},
                                           {383, -924},
                                           {383, 924},
                                           {-383, -924},
                                           {-383, 924},
                                           {0, -1000},
                                           {0, 1000}}};

/// Middles relative to an anchor's, nearest first.
const std::vector<Spot>& lattice()
{
    static const std::vector<Spot> spots = [] {
        std::vector<Spot> all;
        for (int y = -LatticeReach; y <= LatticeReach; y += LatticeStep)
            for (int x = -LatticeReach; x <= LatticeReach; x += LatticeStep)
                if (x * x + y * y <= LatticeReach * LatticeReach)
                    all.push_back({x, y});
        std::stable_sort(all.begin(), all.end(), [](Spot a, Spot b) {
            return a.x * a.x + a.y * a.y < b.x * b.x + b.y * b.y;
        });
        return all;
    }();
    return spots;
}

std::optional<NumberRoom> roomAt(const Numbered& n, Spot middle, const Room& room)
{
    const Rect box = Rect::around(middle, n.width, n.height);
    if (!room.isFree(box))
        return {};
    const Segment leader = between(n.anchor, box);
    if (!room.isFree(leader, n.anchor, box))
        return {};
    return NumberRoom{box, Side::Away, leader};
}

std::optional<NumberRoom> roomAway(const Numbered& n, const Room& room)
{
    const Spot from = n.anchor.middle();
    for (const int ring : RingMm)
        for (const Spot& d : Directions) {
            // The ring is measured to the near edge of the box, so that wide boxes stand no nearer.
            const Spot middle{from.x + d.x * (ring * 100 + n.width / 2) / 1000,
                              from.y + d.y * (ring * 100 + n.height / 2) / 1000};
            if (const auto found = roomAt(n, middle, room))
                return found;
        }
    for (const Spot& by : lattice())
        if (const auto found = roomAt(n, {from.x + by.x, from.y + by.y}, room))
            return found;
    return {};
}

using Rooms = std::vector<std::optional<NumberRoom>>;

void take(Room& room, const NumberRoom& taken)
{
    room.take(taken.box);
    if (taken.leader)
        room.take(*taken.leader);
}

void placeAway(Rooms& rooms, std::size_t i, const NumberTask& task, Room& room)
{
    rooms[i] = roomAway(task.numbered[i], room);
    if (rooms[i])
        take(room, *rooms[i]);
}

/// One try: leaders for those that come first, positions close by, leaders for the rest.
Rooms tried(const NumberTask& task, const std::vector<std::size_t>& first)
{
    Room room(task.frame);
    for (const Numbered& n : task.numbered)
        room.take(n.anchor);
    Rooms away(task.numbered.size());
    for (const std::size_t i : first)
        placeAway(away, i, task, room);
    Rooms result = roomCloseBy(task, room, away);
    if (!task.leaders)
        return result;
    for (std::size_t i = 0; i < result.size(); ++i)
        if (result[i] && !away[i])
            take(room, *result[i]);
    for (std::size_t i = 0; i < result.size(); ++i)
        if (!result[i])
            placeAway(result, i, task, room);
    return result;
}

} // namespace

std::vector<std::optional<NumberRoom>> roomForNumbers(const NumberTask& task)
{
    Rooms best = tried(task, {});
    const auto missing = [](const Rooms& rooms) {
        return std::count(rooms.begin(), rooms.end(), std::nullopt);
    };
    std::vector<std::size_t> first;
    Rooms last = best;
    // Whoever was walled in by neighbours goes before them in the next try.
    for (int round = 0; task.leaders && round < Rounds && missing(best) > 0; ++round) {
        for (std::size_t i = last.size(); i-- > 0;)
            if (!last[i]) {
                std::erase(first, i);
                first.insert(first.begin(), i);
            }
        last = tried(task, first);
        if (missing(last) < missing(best))
            best = last;
    }
    return best;
}

} // namespace hedgerow::print
