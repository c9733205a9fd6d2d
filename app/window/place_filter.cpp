// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_filter.h"

#include "base/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr const char* Searched[] = {"name_cy", "also_known_as", "description", "good_here", "story",
                                    "address", "postcode", "tags", "run_by", "owner_name", "notes"};

QString joined(const QSet<QString>& ids, const std::function<QString(const QString&)>& name)
{
    QStringList words;
    for (const auto& id : ids)
        words += name(id);
    words.sort();
    return words.join(QCoreApplication::translate("hedgerow::window::PlaceFilter", " or "));
}

/// All words begin a word of the text.
bool holds(const QString& folded, const QStringList& words)
{
    const QString spaced = QLatin1Char(' ') + folded;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return spaced.contains(QLatin1Char(' ') + word); });
}

} // namespace

bool PlaceFilter::shows(const model::Place& place, const QHash<model::Uuid, QSet<QString>>& stagesOf) const
{
    const auto isInStage = [&] {
        const auto its = stagesOf.constFind(place.id());
        return its != stagesOf.cend() && (stages.isEmpty() || its->intersects(stages));
    };
    return (!asksForTransfer() || isInStage())
        && (categories.isEmpty() || categories.contains(place.categoryId()))
        && (statuses.isEmpty() || statuses.contains(place.statusId()));
}

QString PlaceFilter::words(const QString& language, const model::Stages& stagesKnown) const
{
    const auto& known = model::Categories::standard();
    QStringList parts;
    if (!categories.isEmpty())
        parts += joined(categories, [&](const QString& id) { return known.category(id).name.in(language).toLower(); });
    if (!statuses.isEmpty())
        parts += joined(statuses, [&](const QString& id) {
            const auto* status = known.status(id);
            return status ? status->name.in(language).toLower() : id;
        });
    if (!stages.isEmpty())
        parts += joined(stages, [&](const QString& id) {
            const auto* stage = stagesKnown.stage(id);
            return QCoreApplication::translate("hedgerow::window::PlaceFilter", "in the stage “%1”").arg(stage ? stage->name.in(language) : id);
        });
    else if (inTransfer)
        parts += QCoreApplication::translate("hedgerow::window::PlaceFilter", "in a transfer");
    return parts.join(QCoreApplication::translate("hedgerow::window::PlaceFilter", ", and "));
}

void PlaceSearch::take(const model::Contents& contents)
{
    QHash<model::Uuid, Entry> next;
    next.reserve(contents.places().size());
    for (const auto& record : contents.places()) {
        if (const auto before = entries_.constFind(record.id()); before != entries_.cend() && before->record == record) {
            next.insert(record.id(), *before);
            continue;
        }
        QString rest;
        for (const char* field : Searched) {
            const QString text = record.text(QLatin1StringView(field).toString());
            if (!text.isEmpty())
                rest += QLatin1Char(' ') + base::folded(text);
        }
        next.insert(record.id(), {record, base::folded(model::Place(record).shownName(QStringLiteral("en"))), rest});
    }
    entries_ = std::move(next);
}

std::vector<Found> PlaceSearch::find(const QString& text, model::Point near, int most) const
{
    const QString folded = base::folded(text);
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<double, Found>> found;
    for (const auto& entry : entries_) {
        Found one{entry.record.id(), 0, {}};
        if (holds(entry.name, words)) {
            one.rank = entry.name.startsWith(folded) ? 0 : 1;
        } else if (holds(entry.name + entry.rest, words)) {
            one.rank = 2;
            for (const char* field : Searched) {
                const QLatin1StringView name(field);
                if (holds(base::folded(entry.record.text(name.toString())), {words.last()}))
                    one.field = model::label(entry.record.type().fields[static_cast<std::size_t>(
                        entry.record.type().indexOf(name.toString()))]);
            }
        } else {
            continue;
        }
        const auto position = model::Place(entry.record).position();
        found.emplace_back(position ? model::distance(*position, near) : 1e12, one);
    }
    const auto before = [](const auto& a, const auto& b) {
        return std::tie(a.second.rank, a.first, a.second.place) < std::tie(b.second.rank, b.first, b.second.place);
    };
    const auto kept = std::min<std::size_t>(found.size(), static_cast<std::size_t>(most));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), before);
    std::vector<Found> best;
    for (std::size_t i = 0; i < kept; ++i)
        best.push_back(found[i].second);
    return best;
}

QString PlaceSearch::nearest(const QString& text) const
{
    QStringList words;
    for (const auto& entry : entries_)
        words += entry.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return base::nearestWord(base::folded(text), words);
}

} // namespace hedgerow::window
