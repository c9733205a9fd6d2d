// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot of a sheet: north, scale, accuracy, credits, date. It grows upward rather than lose a
// word.
#pragma once

#include "print/paper.h"
#include "print/sheet.h"

namespace hedgerow::print {

struct FootWords
{
    QStringList languages;
    QStringList credits;        ///< each whole, in its own words
    double accuracyMetres = -1; ///< below 0: not known
    QDate date;
    QString notNumbered; ///< a line across the foot, may be empty
};

struct FootScale
{
    double n = 0; ///< 1:n; 0: no map on this page
    bool fitted = false;
    bool trueInTheMiddleOnly = false;
    double barMostMm = 100;
};

class FootBlock
{
public:
    FootBlock(FootWords words, const Measures& measures, double widthMm);

    [[nodiscard]] double height() const; ///< doesn't depend on the scale
    [[nodiscard]] std::vector<Item> items(QPointF topLeft, const FootScale& scale) const;

private:
    [[nodiscard]] double stripHeight() const;
    void addNorth(std::vector<Item>& items, QRectF box) const;
    double addBar(std::vector<Item>& items, QPointF topLeft, const FootScale& scale) const;
    double addLines(std::vector<Item>& items, QPointF topLeft, const QStringList& lines,
                    bool firstBold) const;
    [[nodiscard]] QStringList scaleLines(const FootScale& scale) const;
    [[nodiscard]] QStringList accuracyLines(const FootScale& scale) const;

    FootWords words_;
    Measures m_;
    double widthMm_;
    QStringList rightLines_, listLines_;
};

/// Credit lines of what is drawn, each once; sources without a known licence are said to be open.
[[nodiscard]] QStringList creditsOf(const model::Contents& contents, bool baseMap,
                                    const QStringList& languages);
/// The greatest accuracy that the areas claim, in metres; below 0 where none is known.
[[nodiscard]] double accuracyOf(const model::Contents& contents);

} // namespace hedgerow::print
