// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/category_guess.h"

#include "base/fold.h"
#include "base/resource.h"
#include "model/categories.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace hedgerow::model {

namespace {

constexpr double WordWeight = 2, AtItsPlace = 1, RecentlyUsed = 0.5, AfterFormer = 0.25, IsEmptyNow = 2;
constexpr double EnoughToBeSure = 2, AheadToBeSure = 1;
constexpr int LikelyCount = 3;

enum class Language { English, Welsh };

struct Phrase
{
    QString category;
    Language language;
};

/// Folded phrase → what it means.
struct Phrases
{
    QMultiHash<QString, Phrase> byText;
    QSet<QString> firstWords;
    int mostWords = 1;
};

void load(Phrases& phrases, const QString& file, Language language)
{
    const QJsonObject all = QJsonDocument::fromJson(base::resourceBytes(file))[u"phrases"].toObject();
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        for (const QJsonValue& text : entry.value().toArray()) {
            const QString phrase = base::folded(text.toString());
            if (phrase.isEmpty() || !Categories::standard().has(entry.key()))
                continue;
            phrases.byText.insert(phrase, {entry.key(), language});
            phrases.firstWords.insert(phrase.section(u' ', 0, 0));
            phrases.mostWords = std::max(phrases.mostWords, static_cast<int>(phrase.count(u' ')) + 1);
        }
}

const Phrases& phrases()
{
    static const Phrases loaded = [] {
        Phrases result;
        load(result, QStringLiteral("words/en.json"), Language::English);
        load(result, QStringLiteral("words/cy.json"), Language::Welsh);
        return result;
    }();
    return loaded;
}

bool saysFormer(const QString& word)
{
    static const std::array<QStringView, 6> words{u"former", u"old", u"ex", u"hen", u"cyn", u"disused"};
    return std::ranges::find(words, QStringView(word)) != words.end();
}

using Scores = std::map<QString, double>; // ordered, so that ties come out alike everywhere

/// Longest phrases that don't overlap, from the left.
Scores scoresOf(const QStringList& words)
{
    Scores scores;
    for (qsizetype at = 0; at < words.size();) {
        if (!phrases().firstWords.contains(words[at])) { // most words: no need to put phrases together
            ++at;
            continue;
        }
        qsizetype length = std::min<qsizetype>(phrases().mostWords, words.size() - at);
        QList<Phrase> meant;
        for (; length > 0 && meant.isEmpty(); --length)
            meant = phrases().byText.values(words.mid(at, length).join(u' '));
        if (meant.isEmpty()) {
            ++at;
            continue;
        }
        ++length; // the loop went one further
        const bool atEnd = at + length == words.size();
        const bool formerBefore = at > 0 && saysFormer(words[at - 1]);
        for (const Phrase& phrase : meant) {
            // English says what a place is at the end of its name, Welsh at the beginning.
            const bool inItsPlace = phrase.language == Language::English ? atEnd : at == 0;
            scores[phrase.category] += WordWeight * static_cast<double>(length) + (inItsPlace ? AtItsPlace : 0)
                + (formerBefore ? AfterFormer : 0);
        }
        if (formerBefore)
            scores[QStringLiteral("empty_building")] += IsEmptyNow;
        at += length;
    }
    return scores;
}

} // namespace

CategoryGuess guessCategory(const QString& name, const QStringList& recent)
{
    Scores scores = scoresOf(base::folded(name).split(u' ', Qt::SkipEmptyParts));
    for (auto& [category, score] : scores)
        if (recent.contains(category))
            score += RecentlyUsed;

    std::vector<std::pair<QString, double>> best(scores.begin(), scores.end());
    std::ranges::stable_sort(best, std::greater(), &std::pair<QString, double>::second);

    CategoryGuess guess;
    if (!best.empty() && best[0].second >= EnoughToBeSure
        && (best.size() == 1 || best[0].second - best[1].second >= AheadToBeSure))
        guess.sure = best[0].first;
    for (std::size_t i = 0; i < best.size() && i < LikelyCount; ++i)
        guess.likely += best[i].first;
    return guess;
}

} // namespace hedgerow::model
