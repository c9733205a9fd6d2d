// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/reference_grid.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr double TargetMm = 40;

double stepNear(double metres)
{
    const double decade = std::pow(10.0, std::floor(std::log10(metres)));
    double best = decade;
    for (const double part : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (std::abs(part * decade - metres) < std::abs(best - metres))
            best = part * decade;
    return best;
}

} // namespace

QString gridLetters(int column)
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    const int count = static_cast<int>(letters.size());
    QString result;
    for (int rest = column; rest >= 0; rest = rest / count - 1)
        result.prepend(letters[rest % count]);
    return result;
}

ReferenceGrid::ReferenceGrid(const model::Box& ground, double metresPerMm)
    : ground_(ground)
    , step_(stepNear(TargetMm * metresPerMm))
{
}

QString ReferenceGrid::square(model::Point p) const
{
    const double west = std::floor(ground_.min().x / step_),
                 north = std::ceil(ground_.max().y / step_);
    const int column = static_cast<int>(std::floor(p.x / step_) - west);
    const int row = static_cast<int>(north - std::ceil(p.y / step_));
    return gridLetters(std::max(0, column)) + QString::number(std::max(0, row) + 1);
}

std::vector<ReferenceGrid::Band> ReferenceGrid::columns() const
{
    std::vector<Band> result;
    const double west = std::floor(ground_.min().x / step_);
    for (int i = 0; (west + i) * step_ < ground_.max().x; ++i)
        result.push_back({std::max(ground_.min().x, (west + i) * step_),
                          std::min(ground_.max().x, (west + i + 1) * step_), gridLetters(i)});
    return result;
}

std::vector<ReferenceGrid::Band> ReferenceGrid::rows() const
{
    std::vector<Band> result;
    const double north = std::ceil(ground_.max().y / step_);
    for (int i = 0; (north - i) * step_ > ground_.min().y; ++i)
        result.push_back({std::min(ground_.max().y, (north - i) * step_),
                          std::max(ground_.min().y, (north - i - 1) * step_),
                          QString::number(i + 1)});
    return result;
}

} // namespace hedgerow::print
