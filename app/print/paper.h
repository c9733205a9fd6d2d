// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers, and the sizes that everything on a sheet takes from its paper.
#pragma once

#include "base/result.h"
#include "print/sheet_options.h"

#include <QSizeF>

namespace hedgerow::print {

struct Paper
{
    QString name;                       ///< "A3", or "420 x 297 mm"
    QSizeF portraitMm;                  ///< narrow side first
    std::optional<Direction> direction; ///< of a paper that was given wider than high, or higher
};

/// "A0" … "A4", "letter", "tabloid" or "420x297" in mm. Fails with Usage.
[[nodiscard]] base::Result<Paper> paperNamed(const QString& text);

/// Lengths in mm, type in points. Made for A4 to A0 and interpolated between and beyond them on the
/// square root of the page's area.
struct Measures
{
    double margin, titleHeight, footHeight, band, gap;
    double columnWidth, columnGap;
    double titlePt, subtitlePt, areaPt, indexPt, headPt, numberPt, streetPt, gridPt, footPt;
    double symbol;       ///< across its shape, without the white edge
    double leastIndexPt; ///< that a full index may shrink to
    int columnsBeside;   ///< of the index, at first
};

[[nodiscard]] Measures measuresFor(QSizeF paperMm);

} // namespace hedgerow::print
