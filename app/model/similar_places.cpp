// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/similar_places.h"

#include "base/fold.h"

#include <QSet>

#include <algorithm>

namespace hedgerow::model {

namespace {

constexpr double Near = 75, FarWithEqualName = 300, OnTheSpot = 15; // metres
constexpr double LikeEnough = 0.88;
constexpr std::size_t MostShown = 3;

/// Words that tell nothing apart.
bool isFiller(const QString& word)
{
    static const QSet<QString> fillers{
        QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"), QStringLiteral("at"),
        QStringLiteral("st"), QStringLiteral("saint"), QStringLiteral("centre"), QStringLiteral("center"),
        QStringLiteral("community"), QStringLiteral("y"), QStringLiteral("yr"), QStringLiteral("a")};
    return fillers.contains(word);
}

QStringList tellingWords(const QString& name)
{
    QStringList words = base::folded(name).split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isFiller);
    words.sort();
    return words;
}

/// Jaro's similarity with Winkler's bonus for a common beginning of up to four letters
/// (Winkler 1990); 1 is equal.
double jaroWinkler(const QString& one, const QString& other)
{
    if (one == other)
        return 1;
    if (one.isEmpty() || other.isEmpty())
        return 0;
    const qsizetype window = std::max<qsizetype>(0, std::max(one.size(), other.size()) / 2 - 1);
    std::vector<bool> oneUsed(static_cast<std::size_t>(one.size())), otherUsed(static_cast<std::size_t>(other.size()));
    double matches = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        for (qsizetype j = std::max<qsizetype>(0, i - window); j <= std::min(other.size() - 1, i + window); ++j) {
            if (otherUsed[static_cast<std::size_t>(j)] || one[i] != other[j])
                continue;
            oneUsed[static_cast<std::size_t>(i)] = otherUsed[static_cast<std::size_t>(j)] = true;
            ++matches;
            break;
        }
    if (matches == 0)
        return 0;
    double outOfOrder = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (!oneUsed[static_cast<std::size_t>(i)])
            continue;
        while (!otherUsed[static_cast<std::size_t>(j)])
            ++j;
        if (one[i] != other[j++])
            ++outOfOrder;
    }
    const double jaro = (matches / static_cast<double>(one.size()) + matches / static_cast<double>(other.size())
                         + (matches - outOfOrder / 2) / matches) / 3;
    qsizetype common = 0;
    while (common < std::min<qsizetype>({4, one.size(), other.size()}) && one[common] == other[common])
        ++common;
    return jaro + static_cast<double>(common) * 0.1 * (1 - jaro);
}

bool isSubset(const QStringList& few, const QStringList& many)
{
    return !few.isEmpty() && std::ranges::all_of(few, [&](const QString& word) { return many.contains(word); });
}

bool areLike(const QStringList& one, const QStringList& other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    return one == other || isSubset(one, other) || isSubset(other, one)
        || jaroWinkler(one.join(u' '), other.join(u' ')) >= LikeEnough;
}

} // namespace

std::vector<SimilarPlace> similarPlaces(const Contents& contents, const QString& name, const QString& category, Point at)
{
    const QString foldedName = base::folded(name);
    const QStringList words = tellingWords(name);
    std::vector<SimilarPlace> found;
    for (const Record& record : contents.places()) {
        Place place(record);
        const auto position = place.position();
        if (!position)
            continue;
        const double away = distance(*position, at);
        if (away > FarWithEqualName)
            continue;
        const bool equalName = !foldedName.isEmpty() && base::folded(place.name()) == foldedName;
        const bool likeName = away <= Near && areLike(words, tellingWords(place.name()));
        const bool namelessTwin = away <= OnTheSpot && place.categoryId() == category
            && (foldedName.isEmpty() || place.name().isEmpty());
        if (equalName || likeName || namelessTwin)
            found.push_back({std::move(place), away});
    }
    std::ranges::stable_sort(found, {}, &SimilarPlace::distance);
    if (found.size() > MostShown)
        found.erase(found.begin() + MostShown, found.end());
    return found;
}

} // namespace hedgerow::model
