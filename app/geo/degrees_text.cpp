// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// First the forms that can't be mistaken (links, geo:, POINT), then two angles with or without
// letters, each of one to three numbers.
#include "geo/degrees_text.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

struct Angle {
    double value = 0;
    double step = 0;
    QChar letter; ///< N, S, E or W; null: none
};

double stepOf(const QString& number)
{
    const auto point = number.indexOf(u'.');
    return point < 0 ? 1.0 : std::pow(10.0, -double(number.size() - point - 1));
}

std::optional<DegreesReading> pairIn(const QRegularExpressionMatch& match, bool longitudeFirst)
{
    if (!match.hasMatch())
        return std::nullopt;
    DegreesReading reading;
    const QString first = match.captured(1);
    const QString second = match.captured(2);
    reading.latitude = (longitudeFirst ? second : first).toDouble();
    reading.longitude = (longitudeFirst ? first : second).toDouble();
    reading.step = std::max(stepOf(first), stepOf(second));
    reading.orderIsSure = true;
    return reading;
}

/// A form in which ~ stands for a number.
QRegularExpression formOf(QString form)
{
    form.replace(u'~', QStringLiteral("(-?[0-9]{1,3}(?:\\.[0-9]+)?)"));
    return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption);
}

std::optional<DegreesReading> readLink(const QString& text)
{
    static const auto at = formOf(QStringLiteral("@~,~"));
    static const auto hash = formOf(QStringLiteral("#map=[0-9.]+/~/~"));
    static const auto marker = formOf(QStringLiteral("mlat=~.*mlon=~"));
    static const auto query =
        formOf(QStringLiteral("[?&](?:q|ll|query|center|cp)=~(?:,|%2C)\\+?~"));
    static const auto geoUri = formOf(QStringLiteral("^geo:~,~"));
    static const auto wkt = formOf(QStringLiteral("^POINT\\s*\\(\\s*~\\s+~\\s*\\)$"));
    // A marker says what is meant; the middle of the map in the same link is only near it.
    for (const QRegularExpression* form : {&marker, &query, &geoUri, &hash, &at}) {
        if (const auto reading = pairIn(form->match(text), false))
            return reading;
    }
    return pairIn(wkt.match(text), true);
}

/// Signs for degrees, minutes and seconds become spaces, letters stay; "lat" and "long" go to N and
/// E.
QString plainSigns(QString text)
{
    static const QRegularExpression latitude(QStringLiteral("\\blat(itude)?\\b\\s*[:=]?"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression longitude(QStringLiteral("\\blo?ng?(itude)?\\b\\s*[:=]?"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signs(QStringLiteral("[°º˚′’‘'″”“\"]|\\bdeg\\b"));
    text.replace(u'−', u'-').replace(u'–', u'-');
    text.replace(latitude, QStringLiteral(" N ")).replace(longitude, QStringLiteral(" E "));
    text.replace(signs, QStringLiteral(" "));
    return text.toUpper();
}

/// A decimal comma has figures on both sides and the pair another separator: "51,01 -0,57".
QString withDecimalPoints(QString text)
{
    static const QRegularExpression decimalCommas(
        QStringLiteral("^[^,]*[0-9],[0-9]+[^0-9,]+[^,]*[0-9],[0-9]+[^,]*$"));
    static const QRegularExpression comma(QStringLiteral("([0-9]),([0-9])"));
    if (!text.contains(u'.') && decimalCommas.match(text).hasMatch())
        text.replace(comma, QStringLiteral("\\1.\\2"));
    return text.replace(u',', u' ').replace(u';', u' ').replace(u'/', u' ');
}

struct Token {
    bool isLetter = false;
    QString text;
};

std::optional<std::vector<Token>> tokens(const QString& text)
{
    static const QRegularExpression token(
        QStringLiteral("\\G\\s*(?:([NSEW])|([+-]?[0-9]{1,3}(?:\\.[0-9]*)?)(?![0-9.]))"));
    std::vector<Token> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = token.match(text, at);
        if (!match.hasMatch())
            break;
        found.push_back(
            {match.capturedLength(1) > 0, match.captured(match.capturedLength(1) > 0 ? 1 : 2)});
        at = match.capturedEnd();
    }
    if (!QStringView(text).mid(at).trimmed().isEmpty() || found.size() > 10)
        return std::nullopt;
    return found;
}

/// Degrees with minutes and seconds; only the last number may have decimals.
base::Result<Angle> angleOf(const std::vector<QString>& numbers, QChar letter, const QString& whole)
{
    Angle angle;
    angle.letter = letter;
    double unit = 1;
    for (std::size_t i = 0; i < numbers.size(); ++i, unit /= 60) {
        const double number = std::abs(numbers[i].toDouble());
        if (i > 0 && (number >= 60 || numbers[i].startsWith(u'-')))
            return base::failure(
                ErrorKind::Usage,
                Text::tr("Minutes and seconds go up to 59; “%1” has %2.").arg(whole, numbers[i]));
        angle.value += number * unit;
        angle.step = stepOf(numbers[i]) * unit;
    }
    const bool negative = numbers.front().startsWith(u'-');
    if (negative != (letter == u'S' || letter == u'W'))
        angle.value = -angle.value;
    return angle;
}

/// Splits the numbers in two: by letters where there are some, else in the middle.
std::optional<std::array<std::pair<std::vector<QString>, QChar>, 2>>
halves(const std::vector<Token>& all)
{
    std::array<std::pair<std::vector<QString>, QChar>, 2> pair;
    const auto letters =
        std::count_if(all.begin(), all.end(), [](const Token& t) { return t.isLetter; });
    const auto numbers = all.size() - std::size_t(letters);
    if ((letters != 0 && letters != 2) || numbers < 2 || numbers > 6)
        return std::nullopt;
    const bool letterFirst = all.front().isLetter;
    std::size_t half = 0;
    std::size_t seen = 0;
    for (const Token& token : all) {
        if (token.isLetter && letterFirst && !pair[half].first.empty())
            half = 1;
        if (half > 1)
            return std::nullopt;
        if (token.isLetter) {
            pair[half].second = token.text[0];
            if (!letterFirst)
                ++half;
            continue;
        }
        if (letters == 0 && seen++ == numbers / 2)
            half = 1;
        pair[half].first.push_back(token.text);
    }
    const auto fits = [](const auto& part) {
        return !part.first.empty() && part.first.size() <= 3;
    };
    if (!fits(pair[0]) || !fits(pair[1]) || pair[0].first.size() != pair[1].first.size())
        return std::nullopt;
    return pair;
}

std::optional<base::Result<DegreesReading>> readAngles(const QString& text)
{
    const auto all = tokens(withDecimalPoints(plainSigns(text)));
    if (!all || all->size() < 2)
        return std::nullopt;
    const auto pair = halves(*all);
    if (!pair)
        return std::nullopt;
    auto first = angleOf((*pair)[0].first, (*pair)[0].second, text);
    auto second = angleOf((*pair)[1].first, (*pair)[1].second, text);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());

    const auto isNorthing = [](const Angle& angle) {
        return angle.letter == u'N' || angle.letter == u'S';
    };
    const bool labelled = !first->letter.isNull();
    if (labelled && isNorthing(*first) == isNorthing(*second))
        return std::nullopt;
    if (labelled && !isNorthing(*first))
        std::swap(*first, *second);
    return DegreesReading{first->value, second->value, std::max(first->step, second->step),
                          labelled};
}

} // namespace

std::optional<base::Result<DegreesReading>> readDegrees(const QString& text)
{
    std::optional<base::Result<DegreesReading>> reading;
    if (const auto link = readLink(text.trimmed()))
        reading = *link;
    else
        reading = readAngles(text.trimmed());
    if (!reading || !*reading)
        return reading;
    const double latitude = std::abs((*reading)->latitude);
    const double longitude = std::abs((*reading)->longitude);
    const bool possible = latitude <= 90 && longitude <= 180;
    const bool possibleSwapped = !(*reading)->orderIsSure && longitude <= 90 && latitude <= 180;
    if (!possible && !possibleSwapped)
        return base::failure(
            ErrorKind::Usage,
            Text::tr("Latitude goes up to 90 and longitude up to 180; “%1” is off the earth.")
                .arg(text.simplified()));
    return reading;
}

} // namespace hedgerow::geo
