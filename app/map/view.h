// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which ground is shown, how large, on how many pixels. Pure arithmetic.
#pragma once

#include "model/geometry.h"

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace hedgerow::map {

/// Pixels are logical pixels from the top left; map units are metres of the document's CRS. On
/// paper a "pixel" is a millimetre.
struct View
{
    model::Point centre;
    double metresPerPixel = 1;
    QSizeF size;            ///< pixels
    double deviceScale = 1; ///< device pixels for one pixel

    [[nodiscard]] QPointF toPixel(model::Point p) const;
    [[nodiscard]] model::Point toMap(QPointF pixel) const;
    [[nodiscard]] model::Box box() const;
    [[nodiscard]] View panned(QPointF byPixels) const; ///< the ground moves with the hand
    [[nodiscard]] View
    zoomed(double factor,
           QPointF about) const; ///< factor over 1: nearer; the ground under "about" stays
    [[nodiscard]] static View fitting(const model::Box& box, QSizeF size, double deviceScale,
                                      double marginPixels);
    bool operator==(const View&) const = default;
};

} // namespace hedgerow::map
