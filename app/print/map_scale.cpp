// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/map_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr std::array RoundScales{500,   1000,  1250,  2000,  2500,  4000,  5000,  7500,  10000,
                                 12500, 15000, 20000, 25000, 30000, 40000, 50000, 75000, 100000};
constexpr double RoundingSlack = 1e-9;

/// In figures that people know from maps; then by decades.
constexpr std::array DecadeParts{1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0};

QString inThreeFigures(double n)
{
    const double unit = std::pow(10.0, std::floor(std::log10(n)) - 2);
    return grouped(std::round(n / unit) * unit);
}

} // namespace

double roundScale(double n)
{
    for (const int scale : RoundScales)
        if (scale >= n * (1 - RoundingSlack))
            return scale;
    const double decade = std::pow(10.0, std::floor(std::log10(n)));
    for (const double part : DecadeParts)
        if (part * decade >= n * (1 - RoundingSlack))
            return part * decade;
    return 10 * decade;
}

double unitsPerMetre(const geo::Crs& crs, model::Point middle, double lengthMetres)
{
    if (crs.isNull())
        return 1;
    const double half = lengthMetres / 2;
    const double across =
        geo::geodesicDistance(crs, middle - model::Point{half, 0}, middle + model::Point{half, 0});
    const double along =
        geo::geodesicDistance(crs, middle - model::Point{0, half}, middle + model::Point{0, half});
    const double units = (lengthMetres / across + lengthMetres / along) / 2;
    return std::isfinite(units) && units > 0 ? units : 1;
}

BarParts barFor(double n, double mostMm)
{
    const double most = mostMm * n / 1000;
    // The longest bar of two to five equal parts of 1, 2 or 5; of equally long ones the fewest
    // parts.
    BarParts best;
    double decade = std::pow(10.0, std::floor(std::log10(most)) - 1);
    for (int d = 0; d < 2; ++d, decade *= 10)
        for (const double part : {1.0, 2.0, 2.5, 5.0})
            for (int parts = 2; parts <= 5; ++parts)
                if (const BarParts bar{part * decade, parts};
                    bar.metres() <= most * (1 + RoundingSlack) &&
                    (bar.metres() > best.metres() ||
                     (bar.metres() == best.metres() &&
                      std::abs(parts - 4) < std::abs(best.parts - 4))))
                    best = bar;
    return best;
}

QString grouped(double number)
{
    QString digits = QString::number(number, 'f', 0);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x00A0));
    return digits;
}

QString scaleWords(double n, bool fitted, const QString& language)
{
    if (!fitted)
        return u"1:"_s + grouped(n);
    return (language == u"cy" ? u"tua 1:"_s : u"about 1:"_s) + inThreeFigures(n);
}

QString lengthWords(double metres)
{
    const QChar space(0x00A0);
    if (metres < 1000)
        return QString::number(metres, 'g', 4) + space + u'm';
    return QString::number(metres / 1000, 'g', 4) + space + u"km"_s;
}

} // namespace hedgerow::print
