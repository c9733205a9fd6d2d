// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record of the table "places", read by name.
#pragma once

#include "model/categories.h"
#include "model/contents.h"

namespace hedgerow::model {

class Place
{
public:
    explicit Place(Record record) : record_(std::move(record)) {}

    [[nodiscard]] Uuid id() const noexcept { return record_.id(); }
    [[nodiscard]] const Record& record() const noexcept { return record_; }
    [[nodiscard]] QString name() const { return record_.text(u"name"); }
    /// Name in this language ("cy" reads name_cy first), else in the other, else the category's words.
    [[nodiscard]] QString shownName(const QString& language) const;
    [[nodiscard]] QString categoryId() const; ///< OtherCategory when empty
    [[nodiscard]] const Category& category() const { return Categories::standard().category(categoryId()); }
    [[nodiscard]] QString statusId() const;   ///< "open" when empty
    [[nodiscard]] int number() const { return static_cast<int>(record_.value(u"number").integer()); } ///< 0: none
    [[nodiscard]] bool isStarred() const { return record_.value(u"star").yes(); }
    [[nodiscard]] bool isTeamOnly() const { return record_.value(u"team_only").yes(); }
    /// Nothing for a place that waits under "To place".
    [[nodiscard]] std::optional<Point> position() const;

private:
    Record record_;
};

/// The area under a point (the last one of the file that contains it), or none.
[[nodiscard]] Record areaAt(const Contents& contents, Point p);

struct NearestArea
{
    Record area;         ///< none when there are no areas
    double distance = 0; ///< metres; 0 inside
};
[[nodiscard]] NearestArea nearestArea(const Contents& contents, Point p);

/// Box of all areas; of the places where there is no area.
[[nodiscard]] Box extent(const Contents& contents);

/// The next number for a new place: one above the greatest in use, 1 in an empty document.
[[nodiscard]] int nextNumber(const Contents& contents);

/// Numbers as printed: a number given twice stays with the place made first, later ones and places
/// without a number get the next free ones in order of (birth, uuid). Equal in all copies of equal
/// content; writes nothing.
[[nodiscard]] QHash<Uuid, int> shownNumbers(const Contents& contents);

} // namespace hedgerow::model
