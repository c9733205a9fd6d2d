// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/date_text.h"

#include "base/fold.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Result;
using base::Text;

constexpr std::array<const char16_t*, 12> EnglishMonths{
    u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
    u"October", u"November", u"December"};
constexpr std::array<const char16_t*, 12> WelshMonths{
    u"Ionawr", u"Chwefror", u"Mawrth", u"Ebrill", u"Mai", u"Mehefin", u"Gorffennaf", u"Awst", u"Medi",
    u"Hydref", u"Tachwedd", u"Rhagfyr"};

QString monthName(int month, const QString& language)
{
    const auto& names = language == u"cy" ? WelshMonths : EnglishMonths;
    return QString::fromUtf16(names[static_cast<std::size_t>(month - 1)]);
}

/// 1 to 12 for a month's name or its first three letters or more; 0 for anything else.
int monthOf(const QString& word)
{
    if (word.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("cy")})
            if (base::folded(monthName(month, language)).startsWith(word))
                return month;
    return 0;
}

struct Parts
{
    int year = 0, month = 0, day = 0; ///< 0: not said
};

int fullYear(const QString& digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int thisCentury = today.year() / 100 * 100 + year;
    return thisCentury <= today.year() ? thisCentury : thisCentury - 100;
}

std::optional<Parts> partsOf(const QString& typed, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    if (const auto match = iso.match(typed.trimmed()); match.hasMatch())
        return Parts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};

    QString spaced = base::folded(typed);
    if (spaced == u"today" || spaced == u"heddiw")
        return Parts{today.year(), today.month(), today.day()};
    static const QRegularExpression ordinal(QStringLiteral("(\\d)(?:st|nd|rd|th|af|ail|ydd|fed|eg)\\b"));
    spaced.replace(ordinal, QStringLiteral("\\1"));
    // A dot parts numbers but folding takes it out: part it first.
    static const QRegularExpression dotted(QStringLiteral("^\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2,4})\\s*$"));
    if (const auto match = dotted.match(typed); match.hasMatch())
        spaced = QStringLiteral("%1 %2 %3").arg(match.captured(1), match.captured(2), match.captured(3));

    const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    QStringList numbers;
    int named = 0;
    for (const QString& word : words) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (isNumber)
            numbers += word;
        else if (named == 0 && monthOf(word) != 0)
            named = monthOf(word);
        else
            return {};
    }
    if (named != 0 && numbers.size() == 2)
        return Parts{fullYear(numbers[1], today), named, numbers[0].toInt()};
    if (named != 0 && numbers.size() == 1 && numbers[0].size() == 4)
        return Parts{numbers[0].toInt(), named, 0};
    if (named == 0 && numbers.size() == 3)
        return Parts{fullYear(numbers[2], today), numbers[1].toInt(), numbers[0].toInt()};
    if (named == 0 && numbers.size() == 2 && numbers[1].size() == 4)
        return Parts{numbers[1].toInt(), numbers[0].toInt(), 0};
    return {};
}

tl::unexpected<base::Error> noDate(const QString& typed)
{
    return base::failure(ErrorKind::Usage, Text::tr("\"%1\" isn't a date. Write it like 3 May 1987.").arg(typed));
}

tl::unexpected<base::Error> noSuchDay(const Parts& parts)
{
    const QString language = QStringLiteral("en");
    if (parts.month < 1 || parts.month > 12)
        return base::failure(ErrorKind::Usage, Text::tr("There is no month %1.").arg(parts.month));
    const QDate first(parts.year, parts.month, 1);
    const QDate last = first.addMonths(1).addDays(-1);
    return base::failure(ErrorKind::Usage, Text::tr("There is no %1 %2. Did you mean %3 %2 or 1 %4?")
        .arg(parts.day).arg(monthName(parts.month, language)).arg(last.day())
        .arg(monthName(parts.month % 12 + 1, language)));
}

} // namespace

Result<QDate> parseDate(const QString& typed, QDate today)
{
    const auto parts = partsOf(typed, today);
    if (!parts || parts->day == 0 || parts->month == 0)
        return noDate(typed);
    const QDate date(parts->year, parts->month, parts->day);
    if (!date.isValid())
        return noSuchDay(*parts);
    return date;
}

Result<QString> parsePartialDate(const QString& typed, QDate today)
{
    const auto parts = partsOf(typed, today);
    if (!parts)
        return noDate(typed);
    if (parts->month == 0)
        return QStringLiteral("%1").arg(parts->year, 4, 10, QLatin1Char('0'));
    if (parts->day == 0) {
        if (parts->month > 12)
            return noSuchDay(*parts);
        return QStringLiteral("%1-%2").arg(parts->year, 4, 10, QLatin1Char('0')).arg(parts->month, 2, 10, QLatin1Char('0'));
    }
    const QDate date(parts->year, parts->month, parts->day);
    if (!date.isValid())
        return noSuchDay(*parts);
    return date.toString(Qt::ISODate);
}

QString longDate(QDate date, const QString& language)
{
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(monthName(date.month(), language)).arg(date.year());
}

QString longPartialDate(const QString& partial, const QString& language)
{
    if (const QDate day = QDate::fromString(partial, Qt::ISODate); partial.size() == 10 && day.isValid())
        return longDate(day, language);
    if (const QDate month = QDate::fromString(partial + QStringLiteral("-01"), Qt::ISODate); partial.size() == 7 && month.isValid())
        return longDate(month, language).section(u' ', 1);
    return partial;
}

} // namespace hedgerow::model
