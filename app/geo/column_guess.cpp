// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of domain 3.2: official heads, known heads, values.
#include "geo/column_guess.h"

#include "geo/area_kinds.h"

#include <QRegularExpression>

#include <algorithm>

namespace hedgerow::geo {

namespace {

/// Enough to judge any column by; a layer of thousands of columns doesn't get the memory of many
/// rows.
constexpr qint64 cellsLookedAt = 400'000;
constexpr int exampleCount = 3;

QString foldedHead(const QString& head)
{
    QString folded;
    for (const QChar c : head.toLower()) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

QStringList words(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

/// "lsoa11cd" as {lsoa, 11, cd}; for heads beyond the ONS's list too ("area24cd").
QRegularExpressionMatch officialHead(const QString& head)
{
    static const QRegularExpression form(QStringLiteral("^([a-z]+)(\\d{2})(cd|nm|nmw)$"));
    return form.match(head);
}

} // namespace

ColumnGuess::ColumnGuess(const QStringList& columns)
    : columns_(columns)
    , stats_(std::size_t(columns.size()))
{
    for (const QString& column : columns)
        heads_ += foldedHead(column);
}

void ColumnGuess::add(const std::vector<QString>& values)
{
    ++rows_;
    cells_ += qint64(values.size());
    if (cells_ > cellsLookedAt && rows_ > 100)
        return;
    for (std::size_t i = 0; i < values.size() && i < stats_.size(); ++i) {
        const QString value = values[i].simplified();
        if (value.isEmpty())
            continue;
        Stats& stats = stats_[i];
        ++stats.filled;
        stats.letters += value.size();
        if (value.size() <= 200)
            stats.distinct.insert(value);
        bool isNumber = false;
        value.toDouble(&isNumber);
        stats.numeric += isNumber ? 1 : 0;
        if (const QString kind = areaKindOf(value); !kind.isEmpty())
            ++stats.kinds[kind];
        if (stats.examples.size() < exampleCount && !stats.examples.contains(value))
            stats.examples += value.left(80);
    }
}

bool ColumnGuess::isNever(int column) const
{
    static const QStringList never = words("objectid fid ogcfid globalid shapearea shapelength "
                                           "shapeleng bnge bngn long lat id gmlid uuid geom wkt "
                                           // what LIBKML adds to every layer
                                           "description timestamp begin end altitudemode "
                                           "tessellate extrude visibility draworder icon");
    return never.contains(heads_[column]);
}

/// The code column with an official head whose codes tell the most features apart.
int ColumnGuess::officialCode() const
{
    int best = -1;
    for (int i = 0; i < heads_.size(); ++i) {
        const auto match = officialHead(heads_[i]);
        if (!match.hasMatch() || match.captured(3) != u"cd")
            continue;
        if (best < 0 ||
            stats_[std::size_t(i)].distinct.size() > stats_[std::size_t(best)].distinct.size())
            best = i;
    }
    return best;
}

int ColumnGuess::known(const QStringList& heads) const
{
    for (const QString& head : heads) {
        for (int i = 0; i < heads_.size(); ++i) {
            if (heads_[i] == head && (stats_[std::size_t(i)].filled > 0 || rows_ == 0))
                return i;
        }
    }
    return -1;
}

QString ColumnGuess::mainKind(int column) const
{
    if (column < 0)
        return {};
    const Stats& stats = stats_[std::size_t(column)];
    for (auto kind = stats.kinds.begin(); kind != stats.kinds.end(); ++kind) {
        if (kind.value() * 10 >= stats.filled * 9)
            return kind.key();
    }
    return {};
}

int ColumnGuess::codeByValues() const
{
    for (int i = 0; i < heads_.size(); ++i) {
        if (!isNever(i) && !mainKind(i).isEmpty())
            return i;
    }
    return -1;
}

int ColumnGuess::nameByValues(int code) const
{
    int best = -1;
    for (int i = 0; i < heads_.size(); ++i) {
        const Stats& stats = stats_[std::size_t(i)];
        if (i == code || isNever(i) || stats.filled == 0 || stats.numeric * 2 > stats.filled ||
            !mainKind(i).isEmpty())
            continue;
        const double meanLength = double(stats.letters) / double(stats.filled);
        if (meanLength < 4 || meanLength > 60)
            continue;
        if (best < 0 || stats.distinct.size() > stats_[std::size_t(best)].distinct.size())
            best = i;
    }
    return best;
}

ColumnChoice ColumnGuess::choice() const
{
    static const QStringList codeHeads =
        words("datazone dzcode dz2021cd sdz2021cd dz2022code dz2011code dz11code interzone intzone "
              "soacode soa11code sacode "
              "lgd2014cd lgdcode dea2014cd geocode geographycode areacode gsscode onscode code "
              "featurecode");
    static const QStringList nameHeads =
        words("dzname dz2021nm sdz2021nm dz2022name dz2011name dz11name datazonename soalabel "
              "soaname soa11name wardname wdname "
              "lgd2014nm lgdname dea2014nm areaname geographyname label name namn enw");
    static const QStringList welshHeads = words("namew nmw enw enwcymraeg namecy namewelsh");
    static const QStringList populationHeads =
        words("population pop totpop2011 totpop2022 respop2011 respop allpersons totalpopulation");

    ColumnChoice choice;
    int code = officialCode();
    QString year;
    int name = -1;
    int welsh = -1;
    if (code >= 0) {
        const auto match = officialHead(heads_[code]);
        year = match.captured(2);
        const QString stem = match.captured(1) + year;
        name = known({stem + QStringLiteral("nm")});
        welsh = known({stem + QStringLiteral("nmw")});
    } else {
        code = known(codeHeads);
    }
    if (code < 0)
        code = codeByValues();
    if (name < 0)
        name = known(nameHeads);
    if (name < 0)
        name = nameByValues(code);
    if (welsh < 0)
        welsh = known(welshHeads);
    int population = known(populationHeads);
    for (int i = 0; population < 0 && i < heads_.size(); ++i) {
        if (heads_[i].startsWith(u"totalpopulationmid"))
            population = i;
    }
    choice.code = nameOf(code);
    choice.name = nameOf(name == code ? -1 : name);
    choice.nameCy = nameOf(welsh == name ? -1 : welsh);
    choice.population = nameOf(population);
    if (const QString kind = mainKind(code); !kind.isEmpty())
        choice.kind = areaKindWords(kind, stats_[std::size_t(code)].examples.value(0), year);
    return choice;
}

QString ColumnGuess::commonName() const
{
    const auto column = columns_.indexOf(choice().name);
    if (column < 0 || stats_[std::size_t(column)].distinct.size() < 2)
        return {};
    QStringList common;
    bool isFirst = true;
    for (const QString& name : stats_[std::size_t(column)].distinct) {
        const QStringList parts = name.split(u' ');
        if (isFirst)
            common = parts;
        isFirst = false;
        qsizetype same = 0;
        while (same < common.size() && same < parts.size() && common[same] == parts[same])
            ++same;
        common = common.mid(0, same);
    }
    QString words = common.join(u' ');
    while (!words.isEmpty() && !words.back().isLetter())
        words.chop(1);
    return words;
}

} // namespace hedgerow::geo
