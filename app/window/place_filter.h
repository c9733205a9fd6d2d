// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which places are shown, and finding them by words.
#pragma once

#include "model/place.h"
#include "model/stages.h"

#include <QHash>
#include <QSet>

namespace hedgerow::window {

/// Values in one set are joined by "or", the sets by "and". An empty set asks for nothing.
struct PlaceFilter
{
    QSet<QString> categories;
    QSet<QString> statuses;
    bool inTransfer = false;
    QSet<QString> stages; ///< of transfers; asks for a transfer too

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() && statuses.isEmpty() && !asksForTransfer(); }
    [[nodiscard]] bool asksForTransfer() const { return inTransfer || !stages.isEmpty(); }
    /// stagesOf: the stages that a place's transfers stand in; looked at only when they are asked for.
    [[nodiscard]] bool shows(const model::Place& place, const QHash<model::Uuid, QSet<QString>>& stagesOf) const;
    /// What it asks for, in words: "library or pub, and open".
    [[nodiscard]] QString words(const QString& language, const model::Stages& stagesKnown) const;
};

struct Found
{
    model::Uuid place;
    int rank = 0;      ///< 0: the name begins so, 1: the name holds it, 2: another field does
    QString field;     ///< label of the other field; empty: the name
};

/// Folded words of all places, made once for each changed record.
class PlaceSearch
{
public:
    void take(const model::Contents& contents);
    /// Places that hold all words of the text, the last one perhaps begun; best first, then nearest
    /// to the point. At most so many.
    [[nodiscard]] std::vector<Found> find(const QString& text, model::Point near, int most) const;
    /// The word of a name nearest to this one in spelling, when nothing was found.
    [[nodiscard]] QString nearest(const QString& text) const;

private:
    struct Entry
    {
        model::Record record;
        QString name;
        QString rest; ///< other fields, each after a line break and its number
    };
    QHash<model::Uuid, Entry> entries_;
};

} // namespace hedgerow::window
