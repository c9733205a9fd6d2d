// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paper.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr double LeastSideMm = 100, MostSideMm = 5000;

struct NamedPaper
{
    const char16_t* name;
    QSizeF mm;
};
constexpr NamedPaper Papers[] = {
    {u"A4", {210, 297}},          {u"A3", {297, 420}},  {u"A2", {420, 594}},
    {u"A1", {594, 841}},          {u"A0", {841, 1189}}, {u"Letter", {215.9, 279.4}},
    {u"Tabloid", {279.4, 431.8}},
};

// One row a size, one column a paper: A4, A3, A2, A1, A0.
constexpr std::size_t Columns = 5;
constexpr std::array<double, Columns> SideMm{249.7, 353.2, 499.5, 706.8, 1000.0}; // √area
using Row = std::array<double, Columns>;
struct Table
{
    double Measures::*size;
    Row row;
};
constexpr Table Sizes[] = {
    {&Measures::margin, {8, 10, 12, 15, 20}},
    {&Measures::titleHeight, {16, 20, 28, 40, 56}},
    {&Measures::footHeight, {9, 10, 13, 18, 24}},
    {&Measures::band, {4, 5, 6.5, 9, 12}},
    {&Measures::gap, {4, 5, 6, 8, 11}},
    {&Measures::columnWidth, {58, 62, 78, 108, 144}},
    {&Measures::columnGap, {4, 5, 6, 8, 11}},
    {&Measures::titlePt, {20, 26, 36, 52, 72}},
    {&Measures::subtitlePt, {11, 13, 17, 24, 32}},
    {&Measures::areaPt, {10, 12, 16, 22, 30}},
    {&Measures::indexPt, {9, 10, 13, 18, 24}},
    {&Measures::headPt, {10, 11, 14, 20, 26}},
    {&Measures::numberPt, {8, 9, 12, 16, 21}},
    {&Measures::streetPt, {6.5, 7, 9, 12, 16}},
    {&Measures::gridPt, {8, 9, 12, 16, 21}},
    {&Measures::footPt, {7, 7.5, 9, 12, 16}},
    {&Measures::symbol, {4.2, 4.8, 6.4, 8.6, 11.5}},
    {&Measures::leastIndexPt, {8, 8, 8, 10, 12}},
};

double at(const Row& row, double side)
{
    // Outside the table sizes go on in proportion to the nearest paper; never under two thirds of
    // A4's, which would be too small to read.
    if (side <= SideMm.front())
        return row.front() * std::max(0.8, side / SideMm.front());
    if (side >= SideMm.back())
        return row.back() * side / SideMm.back();
    const auto upper = std::upper_bound(SideMm.begin(), SideMm.end(), side);
    const auto i = static_cast<std::size_t>(upper - SideMm.begin());
    const double share = (side - SideMm[i - 1]) / (SideMm[i] - SideMm[i - 1]);
    return row[i - 1] + share * (row[i] - row[i - 1]);
}

} // namespace

base::Result<Paper> paperNamed(const QString& text)
{
    const QString wanted = text.trimmed();
    for (const NamedPaper& paper : Papers) {
        const QString name = QString::fromUtf16(paper.name);
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return Paper{name, paper.mm, {}};
    }
    static const QRegularExpression size(
        uR"(^(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)(?:\s*mm)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(wanted);
    const double w = match.captured(1).toDouble(), h = match.captured(2).toDouble();
    if (!match.hasMatch())
        return base::failure(base::ErrorKind::Usage,
                             base::Text::tr("There is no paper “%1”. Say A4, A3, A2, A1, A0, "
                                            "letter, or a size such as 420x297.")
                                 .arg(wanted));
    if (std::min(w, h) < LeastSideMm || std::max(w, h) > MostSideMm)
        return base::failure(
            base::ErrorKind::Usage,
            base::Text::tr("A sheet can be 100 to 5000 mm wide and high; %1 is outside that.")
                .arg(wanted));
    const QString name = u"%1 x %2 mm"_s.arg(QString::number(w), QString::number(h));
    return Paper{
        name, {std::min(w, h), std::max(w, h)}, w > h ? Direction::Landscape : Direction::Portrait};
}

Measures measuresFor(QSizeF paperMm)
{
    const double side = std::sqrt(paperMm.width() * paperMm.height());
    Measures measures{};
    for (const Table& table : Sizes)
        measures.*table.size = std::round(at(table.row, side) * 10) / 10;
    measures.columnsBeside = side < 300 ? 1 : 2;
    return measures;
}

} // namespace hedgerow::print
