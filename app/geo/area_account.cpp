// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences name up to five areas; more would hide what matters.
#include "geo/area_account.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace hedgerow::geo {

namespace {

using base::Text;

constexpr int named = 5;

QString listOf(const QStringList& labels)
{
    const QString list = labels.mid(0, named).join(QStringLiteral(", "));
    return labels.size() > named ? Text::tr("%1 and %2 more").arg(list).arg(labels.size() - named)
                                 : list;
}

QString leftOutSentence(ShapeFault fault, int count, int features)
{
    switch (fault) {
    case ShapeFault::NotAnArea:
        return Text::tr("%n of %1 hold points or lines, not areas, and were left out: %2.", nullptr,
                        count)
            .arg(features);
    case ShapeFault::OffTheEarth:
        return Text::tr("%n of %1 areas have corners off the earth and were left out: %2.", nullptr,
                        count)
            .arg(features);
    case ShapeFault::NoSize:
        return Text::tr("%n of %1 areas have no size and were left out: %2.", nullptr, count)
            .arg(features);
    case ShapeFault::Unreadable:
        return Text::tr("%n of %1 areas have a damaged shape and were left out: %2.", nullptr,
                        count)
            .arg(features);
    case ShapeFault::NoShape:
    case ShapeFault::None:
        break;
    }
    return Text::tr("%n of %1 areas have no shape and were left out: %2.", nullptr, count)
        .arg(features);
}

} // namespace

void AreaAccount::leaveOut(ShapeFault fault, const QString& label)
{
    leftOut_[fault] += label;
}

void AreaAccount::mended(const QString& label, double sizeChange)
{
    mended_ += label;
    largestChange_ = std::max(largestChange_, sizeChange);
}

int AreaAccount::leftOut() const
{
    int sum = 0;
    for (const auto& [fault, labels] : leftOut_)
        sum += int(labels.size());
    return sum;
}

int AreaAccount::count(ShapeFault fault) const
{
    const auto found = leftOut_.find(fault);
    return found == leftOut_.end() ? 0 : int(found->second.size());
}

QStringList AreaAccount::sentences(int features) const
{
    QStringList all;
    if (!mended_.isEmpty()) {
        const QString change = largestChange_ < 0.001 ? Text::tr("less than 0.1 %")
                                                      : Text::tr("up to %1 %")
                                                            .arg(largestChange_ * 100, 0, 'f',
                                                                 largestChange_ < 0.1 ? 1 : 0);
        all +=
            Text::tr("%n areas had crossing edges. We mended them; their size changed by %1: %2.",
                     nullptr, repaired())
                .arg(change, listOf(mended_));
    }
    if (!closed_.isEmpty())
        all += Text::tr("%n areas had an outline that wasn't closed. We closed it: %1.", nullptr,
                        int(closed_.size()))
                   .arg(listOf(closed_));
    for (const auto& [fault, labels] : leftOut_)
        all += leftOutSentence(fault, int(labels.size()), features).arg(listOf(labels));
    return all;
}

QStringList doubtsAbout(const std::vector<BoundaryArea>& areas)
{
    QHash<QString, int> codes;
    int sameShape = 0;
    QHash<QString, QList<std::size_t>> byCorner;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        ++codes[areas[i].code];
        const model::Point corner = areas[i].shape.front().outer.front();
        auto& there =
            byCorner[QStringLiteral("%1 %2").arg(corner.x, 0, 'f', 3).arg(corner.y, 0, 'f', 3)];
        const bool seen = std::any_of(there.begin(), there.end(), [&](std::size_t other) {
            return areas[other].shape == areas[i].shape;
        });
        sameShape += seen ? 1 : 0;
        there += i;
    }
    QStringList twice;
    for (const BoundaryArea& area : areas) {
        if (codes.value(area.code) > 1 && !twice.contains(area.code))
            twice += area.code;
    }
    QStringList doubts;
    if (!twice.isEmpty())
        doubts +=
            Text::tr("%n codes stand for more than one area each: %1.", nullptr, int(twice.size()))
                .arg(listOf(twice));
    if (sameShape > 0)
        doubts += Text::tr(
            "%n areas have exactly the same shape as another. Perhaps the file is damaged.",
            nullptr, sameShape);
    return doubts;
}

} // namespace hedgerow::geo
