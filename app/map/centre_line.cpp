// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/centre_line.h"

#include <algorithm>

namespace hedgerow::map {

namespace {

using model::Line;
using model::Point;
using model::Ring;

constexpr double LeastSlenderness = 8;
constexpr int Steps = 120;
constexpr int Window = Steps / 10; // how far the banks may lag behind each other in a bend
constexpr int Smoothing = 3;       // neighbours on each side

double lengthOf(const Line& line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += model::distance(line[i - 1], line[i]);
    return length;
}

/// Points at even steps of the length.
Line resampled(const Line& line)
{
    const double step = lengthOf(line) / Steps;
    Line result{line.front()};
    double passed = 0; // up to the vertex before
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double piece = model::distance(line[i - 1], line[i]);
        while (static_cast<double>(result.size()) * step <= passed + piece
               && result.size() < Steps) {
            const double t = (static_cast<double>(result.size()) * step - passed) / piece;
            const Point way = line[i] - line[i - 1];
            result.push_back(line[i - 1] + Point{way.x * t, way.y * t});
        }
        passed += piece;
    }
    result.push_back(line.back());
    return result;
}

/// The two vertices farthest from each other, found by going there and back: exact enough for ends.
std::pair<std::size_t, std::size_t> ends(const Ring& ring)
{
    const auto farthest = [&](std::size_t from) {
        std::size_t best = from;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            if (model::distance(ring[from], ring[i]) > model::distance(ring[from], ring[best]))
                best = i;
        }
        return best;
    };
    const std::size_t one = farthest(0), other = farthest(one);
    return {std::min(one, other), std::max(one, other)};
}

Line smoothed(const Line& line)
{
    Line result = line;
    for (std::size_t i = Smoothing; i + Smoothing < line.size(); ++i) {
        Point sum;
        for (std::size_t j = i - Smoothing; j <= i + Smoothing; ++j)
            sum = sum + line[j];
        result[i] = {sum.x / (2 * Smoothing + 1), sum.y / (2 * Smoothing + 1)};
    }
    return result;
}

} // namespace

std::optional<Line> centreLine(const model::Polygon& water)
{
    const Ring& ring = water.outer;
    const double length = lengthOf(ring) / 2;
    const double square = std::abs(model::signedArea(ring));
    if (ring.size() < 4 || square <= 0 || length * length < LeastSlenderness * square)
        return std::nullopt;
    const auto [from, to] = ends(ring);
    if (from == to)
        return std::nullopt;
    const auto at = [&](std::size_t i) { return ring.begin() + static_cast<std::ptrdiff_t>(i); };
    Line left(at(from), at(to) + 1);
    Line right(at(to), ring.end() - 1);
    right.insert(right.end(), ring.begin(), at(from) + 1);
    std::reverse(right.begin(), right.end());
    left = resampled(left);
    right = resampled(right);

    Line middle;
    for (int i = 0; i <= Steps; ++i) {
        const Point bank = left[static_cast<std::size_t>(i)];
        Point opposite = right[static_cast<std::size_t>(i)];
        for (int j = std::max(0, i - Window); j <= std::min(Steps, i + Window); ++j) {
            const Point other = right[static_cast<std::size_t>(j)];
            if (model::distance(bank, other) < model::distance(bank, opposite))
                opposite = other;
        }
        middle.push_back({(bank.x + opposite.x) / 2, (bank.y + opposite.y) / 2});
    }
    return smoothed(middle);
}

} // namespace hedgerow::map
