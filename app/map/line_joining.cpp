// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/line_joining.h"

#include <QHash>

#include <algorithm>
#include <numbers>
#include <unordered_set>

namespace hedgerow::map {

namespace {

using model::Line;
using model::Lines;
using model::Point;

using Spot = std::pair<qint64, qint64>; ///< whole centimetres

Spot spotOf(Point p)
{
    return {static_cast<qint64>(std::llround(p.x * 100)),
            static_cast<qint64>(std::llround(p.y * 100))};
}

/// How much a line that comes to "at" from "before" turns to go on to "next": 0 straight on, π
/// back.
double turn(Point before, Point at, Point next)
{
    const Point in = at - before, out = next - at;
    const double angle = std::atan2(out.y, out.x) - std::atan2(in.y, in.x);
    return std::abs(std::remainder(angle, 2 * std::numbers::pi));
}

struct End
{
    std::size_t line;
    bool last; ///< the end, else the beginning
};

Point endPoint(const Lines& lines, End e)
{
    return e.last ? lines[e.line].back() : lines[e.line].front();
}

Point nextToEnd(const Lines& lines, End e)
{
    const Line& line = lines[e.line];
    return e.last ? line[line.size() - 2] : line[1];
}

constexpr double MostTurn = 1.2; // a street may bend at a corner; beyond some 70° it is another one

/// The pairs of ends that go on into each other.
std::map<std::pair<std::size_t, bool>, End> partners(const Lines& lines)
{
    std::map<Spot, std::vector<End>> meeting;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        meeting[spotOf(lines[i].front())].push_back({i, false});
        meeting[spotOf(lines[i].back())].push_back({i, true});
    }
    std::map<std::pair<std::size_t, bool>, End> result;
    for (auto& [spot, ends] : meeting) {
        while (ends.size() >= 2) {
            std::size_t bestA = 0, bestB = 0;
            double best = MostTurn;
            for (std::size_t a = 0; a < ends.size(); ++a) {
                for (std::size_t b = a + 1; b < ends.size(); ++b) {
                    if (ends[a].line == ends[b].line)
                        continue;
                    const double t = turn(nextToEnd(lines, ends[a]), endPoint(lines, ends[a]),
                                          nextToEnd(lines, ends[b]));
                    if (t < best) {
                        best = t;
                        bestA = a;
                        bestB = b;
                    }
                }
            }
            if (bestA == bestB)
                break;
            const End a = ends[bestA], b = ends[bestB];
            result.insert({{a.line, a.last}, b});
            result.insert({{b.line, b.last}, a});
            ends.erase(ends.begin() + static_cast<std::ptrdiff_t>(bestB));
            ends.erase(ends.begin() + static_cast<std::ptrdiff_t>(bestA));
        }
    }
    return result;
}

} // namespace

Lines joinedLines(Lines pieces)
{
    std::erase_if(pieces, [](const Line& line) { return line.size() < 2; });
    const auto next = partners(pieces);
    std::vector<bool> used(pieces.size());
    Lines result;
    const auto follow = [&](End start) { // from an end without partner (or anywhere on a ring)
        Line line;
        for (End enter = start;;) {
            used[enter.line] = true;
            Line piece = pieces[enter.line];
            if (enter.last)
                std::reverse(piece.begin(), piece.end());
            line.insert(line.end(), piece.begin() + (line.empty() ? 0 : 1), piece.end());
            const auto it = next.find({enter.line, !enter.last});
            if (it == next.end() || used[it->second.line])
                break;
            enter = it->second;
        }
        result.push_back(std::move(line));
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (const bool last : {false, true}) {
            if (!used[i] && !next.contains({i, last}))
                follow({i, last});
        }
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!used[i])
            follow({i, false});
    }
    return result;
}

namespace {

struct Edge
{
    Spot a, b;
    bool operator==(const Edge&) const = default;
};

struct EdgeHash
{
    std::size_t operator()(const Edge& e) const noexcept
    {
        return qHashMulti(0, e.a.first, e.a.second, e.b.first, e.b.second);
    }
};

void addNewEdges(const model::Ring& ring, std::unordered_set<Edge, EdgeHash>& seen, Lines& lines)
{
    bool going = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Spot a = spotOf(ring[i - 1]), b = spotOf(ring[i]);
        if (a == b)
            continue;
        const bool isNew = seen.insert({std::min(a, b), std::max(a, b)}).second;
        if (isNew && !going)
            lines.push_back({ring[i - 1]});
        if (isNew)
            lines.back().push_back(ring[i]);
        going = isNew;
    }
}

} // namespace

Lines bordersOnce(const std::vector<const model::Polygons*>& areas)
{
    std::unordered_set<Edge, EdgeHash> seen;
    Lines lines;
    for (const model::Polygons* area : areas) {
        for (const model::Polygon& polygon : *area) {
            addNewEdges(polygon.outer, seen, lines);
            for (const model::Ring& hole : polygon.holes)
                addNewEdges(hole, seen, lines);
        }
    }
    return lines;
}

} // namespace hedgerow::map
