// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which places stand together in an index, and in which order.
#include "base/fold.h"
#include "print/index_block.h"
#include "print/sheet_words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

/// As people look names up: by letters without case and accents, and "Hall 9" before "Hall 10".
int compareNames(const QString& one, const QString& other)
{
    const QString a = base::folded(one), b = base::folded(other);
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const auto figure = [](const QString& text, qsizetype& at) {
                while (at < text.size() && text[at] == u'0')
                    ++at;
                const qsizetype from = at;
                while (at < text.size() && text[at].isDigit())
                    ++at;
                return QStringView(text).mid(from, at - from);
            };
            const auto x = figure(a, i), y = figure(b, j);
            if (const auto longer = x.size() - y.size(); longer != 0)
                return longer < 0 ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return (a.size() - i > 0) - (b.size() - j > 0);
}

bool comesBefore(const SheetPlace& a, const SheetPlace& b)
{
    if (const int order = compareNames(a.names.value(0), b.names.value(0)); order != 0)
        return order < 0;
    return std::tuple(a.number, a.id) < std::tuple(b.number, b.id);
}

QStringList inLanguages(const model::Words& words, const QStringList& languages)
{
    QStringList result;
    for (const QString& language : languages)
        if (const QString text = words.in(language); !result.contains(text))
            result << text;
    return result;
}

std::vector<IndexGroup> byCategory(const std::vector<SheetPlace>& places,
                                   const QStringList& languages)
{
    const model::Categories& categories = model::Categories::standard();
    std::vector<IndexGroup> result;
    for (const model::CategoryGroup& group : categories.groups()) {
        IndexGroup own{inLanguages(group.name, languages), {}};
        for (const SheetPlace& place : places)
            if (categories.category(place.category).group == group.id)
                own.places.push_back(place);
        result.push_back(std::move(own));
    }
    IndexGroup rest{inLanguages(categories.category(model::OtherCategory).name, languages), {}};
    for (const SheetPlace& place : places)
        if (!categories.group(categories.category(place.category).group))
            rest.places.push_back(place);
    result.push_back(std::move(rest));
    return result;
}

std::vector<IndexGroup> byArea(const model::Contents& contents,
                               const std::vector<SheetPlace>& places, const QStringList& languages)
{
    std::map<std::pair<QString, model::Uuid>, IndexGroup> found;
    IndexGroup outside{SheetWords::standard().inEach(u"outside_areas"_s, languages), {}};
    for (const SheetPlace& place : places) {
        const model::Record area = model::areaAt(contents, place.position);
        if (!area) {
            outside.places.push_back(place);
            continue;
        }
        const QString name = area.text(u"name").isEmpty() ? area.text(u"code") : area.text(u"name");
        IndexGroup& group = found[{base::folded(name), area.id()}];
        group.head = inLanguages({name, area.text(u"name_cy")}, languages);
        group.places.push_back(place);
    }
    std::vector<IndexGroup> result;
    for (auto& [key, group] : found)
        result.push_back(std::move(group));
    result.push_back(std::move(outside));
    return result;
}

} // namespace

std::vector<IndexGroup> indexGroups(const model::Contents& contents, std::vector<SheetPlace> places,
                                    Grouping how, const QStringList& languages)
{
    std::sort(places.begin(), places.end(), comesBefore);
    std::vector<IndexGroup> groups;
    switch (how) {
    case Grouping::Category:
        groups = byCategory(places, languages);
        break;
    case Grouping::Area:
        groups = byArea(contents, places, languages);
        break;
    case Grouping::None:
        groups.push_back({{}, std::move(places)});
        break;
    }
    std::erase_if(groups, [](const IndexGroup& group) { return group.places.empty(); });
    return groups;
}

} // namespace hedgerow::print
