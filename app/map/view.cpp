// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view.h"

#include <algorithm>

namespace hedgerow::map {

QPointF View::toPixel(model::Point p) const
{
    return {(p.x - centre.x) / metresPerPixel + size.width() / 2,
            (centre.y - p.y) / metresPerPixel + size.height() / 2};
}

model::Point View::toMap(QPointF pixel) const
{
    return {centre.x + (pixel.x() - size.width() / 2) * metresPerPixel,
            centre.y - (pixel.y() - size.height() / 2) * metresPerPixel};
}

model::Box View::box() const
{
    return {toMap({0, 0}), toMap({size.width(), size.height()})};
}

View View::panned(QPointF byPixels) const
{
    View moved = *this;
    moved.centre.x -= byPixels.x() * metresPerPixel;
    moved.centre.y += byPixels.y() * metresPerPixel;
    return moved;
}

View View::zoomed(double factor, QPointF about) const
{
    const model::Point fixed = toMap(about);
    View nearer = *this;
    nearer.metresPerPixel = metresPerPixel / factor;
    const model::Point shifted = nearer.toMap(about);
    nearer.centre = centre + (fixed - shifted);
    return nearer;
}

View View::fitting(const model::Box& box, QSizeF size, double deviceScale, double marginPixels)
{
    View view;
    view.size = size;
    view.deviceScale = deviceScale;
    if (box.isEmpty())
        return view;
    view.centre = box.centre();
    const double width = std::max(1.0, size.width() - 2 * marginPixels);
    const double height = std::max(1.0, size.height() - 2 * marginPixels);
    // A box without extent (one place) is shown as a street or two, not as a point.
    const double metres = std::max(box.width() / width, box.height() / height);
    view.metresPerPixel = metres > 0 ? metres : 1;
    return view;
}

} // namespace hedgerow::map
