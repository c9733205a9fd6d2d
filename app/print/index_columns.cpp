// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/index_columns.h"

#include <algorithm>
#include <numeric>

namespace hedgerow::print {

namespace {

constexpr double Slack = 1e-6;
constexpr double Precision = 0.05; // mm to which the least height is searched
constexpr double WholeMayCost = 4; // lines of height that unsplit groups are worth

/// Lines that stay together: the first two with their head, the last two, and each between.
std::vector<std::size_t> breaksOf(const GroupHeights& group, Groups how)
{
    const std::size_t count = group.lines.size();
    std::vector<std::size_t> ends;
    if (how == Groups::Split && count >= 4) {
        ends.push_back(2);
        for (std::size_t end = 3; end <= count - 2; ++end)
            ends.push_back(end);
    }
    ends.push_back(count);
    return ends;
}

double linesHeight(const GroupHeights& group, std::size_t from, std::size_t to)
{
    return std::accumulate(group.lines.begin() + static_cast<std::ptrdiff_t>(from),
                           group.lines.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
}

} // namespace

double heightOf(const std::vector<GroupHeights>& groups, const Column& column)
{
    double height = 0;
    for (const ColumnPart& part : column) {
        const GroupHeights& group = groups[part.group];
        height +=
            (height > 0 ? group.before : 0) + group.head + linesHeight(group, part.from, part.to);
    }
    return height;
}

std::vector<Column> filledColumns(const std::vector<GroupHeights>& groups, double height,
                                  Groups how)
{
    std::vector<Column> columns(1);
    double used = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const GroupHeights& group = groups[g];
        std::size_t from = 0;
        for (const std::size_t to : breaksOf(group, how)) {
            const double lines = linesHeight(group, from, to);
            const bool goesOn =
                from > 0 && !columns.back().empty() && columns.back().back().group == g;
            const double need = lines + (goesOn ? 0 : group.head + (used > 0 ? group.before : 0));
            if (used > 0 && used + need > height + Slack) {
                columns.emplace_back();
                columns.back().push_back({g, from, to});
                used = group.head + lines;
            } else {
                if (goesOn)
                    columns.back().back().to = to;
                else
                    columns.back().push_back({g, from, to});
                used += need;
            }
            from = to;
        }
    }
    return columns;
}

double leastHeight(const std::vector<GroupHeights>& groups, int columns, Groups how)
{
    double high = 0;
    for (const GroupHeights& group : groups)
        high += group.before + group.head + linesHeight(group, 0, group.lines.size());
    double low = 0;
    while (high - low > Precision) {
        const double middle = (low + high) / 2;
        const auto filled = filledColumns(groups, middle, how);
        const bool fits = filled.size() <= static_cast<std::size_t>(columns) &&
                          std::all_of(filled.begin(), filled.end(), [&](const Column& c) {
                              return heightOf(groups, c) <= middle + Slack;
                          });
        (fits ? high : low) = middle;
    }
    return high;
}

std::optional<std::vector<Column>> balancedColumns(const std::vector<GroupHeights>& groups,
                                                   int columns, double most)
{
    const double whole = leastHeight(groups, columns, Groups::Whole),
                 split = leastHeight(groups, columns, Groups::Split);
    double line = 0;
    for (const GroupHeights& group : groups)
        for (const double height : group.lines)
            line = std::max(line, height);
    if (whole <= most && whole <= split + WholeMayCost * line)
        return filledColumns(groups, whole, Groups::Whole);
    if (split <= most)
        return filledColumns(groups, split, Groups::Split);
    return {};
}

} // namespace hedgerow::print
