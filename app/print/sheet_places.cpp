// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_places.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

bool isWanted(const model::Place& place, const SheetOptions& options)
{
    if (options.shown)
        return options.shown->contains(place.id());
    return !place.isTeamOnly() && place.statusId() != u"gone";
}

QStringList namesOf(const model::Place& place, const QStringList& languages)
{
    QStringList names;
    for (const QString& language : languages)
        if (const QString name = place.shownName(language).simplified();
            !name.isEmpty() && !names.contains(name))
            names << name;
    return names;
}

} // namespace

std::vector<SheetPlace> placesOn(const model::Contents& contents, const SheetOptions& options,
                                 const QStringList& languages)
{
    const QHash<model::Uuid, int> numbers = model::shownNumbers(contents);
    std::vector<SheetPlace> result;
    for (const model::Record& record : contents.places()) {
        const model::Place place(record);
        const auto position = place.position();
        if (!position || !isWanted(place, options) ||
            (options.extent && !options.extent->contains(*position)))
            continue;
        const bool named = !record.text(u"name").isEmpty() || !record.text(u"name_cy").isEmpty();
        result.push_back({place.id(), *position, numbers.value(place.id()),
                          namesOf(place, languages), place.categoryId(), place.statusId(),
                          model::Categories::standard().order(place.categoryId()),
                          place.isStarred(), named});
    }
    std::sort(result.begin(), result.end(), [](const SheetPlace& a, const SheetPlace& b) {
        return std::tuple(!a.starred, a.categoryOrder, a.number, a.id) <
               std::tuple(!b.starred, b.categoryOrder, b.number, b.id);
    });
    return result;
}

QStringList languagesOf(const model::Contents& contents, const SheetOptions& options)
{
    QStringList languages = options.languages.isEmpty() ? contents.languages() : options.languages;
    languages.removeDuplicates();
    return languages.mid(0, 2);
}

} // namespace hedgerow::print
