// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The patterns of the four nations' statistics offices (design: domain, 3.1).
#include "geo/area_kinds.h"

#include <QRegularExpression>

#include <array>

namespace hedgerow::geo {

namespace {

struct Pattern {
    const char* kind;
    const char* words;
    const char* code;
    int year; ///< 0: by the column's head
};

constexpr std::array patterns{
    Pattern{"oa", "OA", "[EW]00\\d{6}|S00\\d{6}", 0},
    Pattern{"lsoa", "LSOA", "[EW]01\\d{6}", 0},
    Pattern{"msoa", "MSOA", "[EW]02\\d{6}", 0},
    Pattern{"dz-sco", "Data Zone", "S01\\d{6}", 0},
    Pattern{"iz", "Intermediate Zone", "S02\\d{6}", 0},
    Pattern{"soa", "Super Output Area", "95[A-Z]{2}\\d{2}[SW]\\d", 2011},
    Pattern{"dz-ni", "Data Zone", "N20\\d{6}", 2021},
    Pattern{"sdz", "Super Data Zone", "N21\\d{6}", 2021},
    Pattern{"sa", "Small Area", "N00\\d{6}", 2011},
    Pattern{"ward", "Ward", "(?:E05|W05|S13|N08)\\d{6}", 0},
    Pattern{"parish", "Parish", "[EW]04\\d{6}", 0},
    Pattern{"council", "Council", "(?:E0[6-9]|W06|S12|N09)\\d{6}", 0},
    Pattern{"county", "County", "E10\\d{6}", 0},
    Pattern{"authority", "Combined Authority", "E47\\d{6}", 0},
    Pattern{"region", "Region", "E12\\d{6}", 0},
    Pattern{"country", "Country", "[EWSN]92\\d{6}", 0},
    Pattern{"bua", "Built-up Area", "[EW]63\\d{6}", 0},
    Pattern{"constituency", "Constituency", "(?:[ES]14|W07|N0[56])\\d{6}", 0},
};

const Pattern* patternOf(const QString& kind)
{
    for (const Pattern& pattern : patterns) {
        if (kind == QLatin1String(pattern.kind))
            return &pattern;
    }
    return nullptr;
}

} // namespace

QString areaKindOf(const QString& code)
{
    static const auto expressions = [] {
        std::array<QRegularExpression, patterns.size()> list;
        for (std::size_t i = 0; i < patterns.size(); ++i)
            list[i].setPattern(QStringLiteral("^(?:%1)$").arg(QLatin1String(patterns[i].code)));
        return list;
    }();
    const QString tidy = code.trimmed().toUpper();
    if (tidy.size() < 8 || tidy.size() > 9)
        return {};
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (expressions[i].match(tidy).hasMatch())
            return QLatin1String(patterns[i].kind);
    }
    return {};
}

QString areaKindWords(const QString& kind, const QString& code, const QString& twoDigitYear)
{
    const Pattern* pattern = patternOf(kind);
    if (!pattern)
        return {};
    QString year = pattern->year ? QString::number(pattern->year) : QString();
    if (kind == u"dz-sco") {
        constexpr int first2022 = 13482; // S01013482
        year = code.trimmed().mid(3).toInt() >= first2022 ? QStringLiteral("2022")
                                                          : QStringLiteral("2011");
    } else if (year.isEmpty() && !twoDigitYear.isEmpty()) {
        year = (twoDigitYear.toInt() > 70 ? QStringLiteral("19") : QStringLiteral("20")) +
               twoDigitYear;
    }
    return year.isEmpty() ? QLatin1String(pattern->words)
                          : QLatin1String(pattern->words) + u' ' + year;
}

} // namespace hedgerow::geo
