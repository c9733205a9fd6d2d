// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where something stands already: boxes in buckets, so that a question costs a few of them.
#pragma once

#include <QHash>
#include <QPoint>
#include <QRectF>

#include <vector>

namespace hedgerow::map {

/// Boxes that only touch don't meet. An owner is told apart so that a symbol doesn't push away its
/// own label.
class Occupancy
{
public:
    /// cell: about the size of a label, in the unit of the boxes.
    explicit Occupancy(double cell) : cell_(cell) {}

    static constexpr int Nobody = -1;
    void add(const QRectF& box, int owner = Nobody);
    [[nodiscard]] bool isFree(const QRectF& box, int besides = Nobody) const;

private:
    struct Entry
    {
        QRectF box;
        int owner;
    };
    template <class Visit>
    bool eachCell(const QRectF& box, Visit visit) const;

    double cell_;
    std::vector<Entry> entries_;
    QHash<QPoint, std::vector<int>> cells_;
};

} // namespace hedgerow::map
