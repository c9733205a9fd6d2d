// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text on the map: measured and drawn at any size, angle and along a curve, with a halo under it.
#pragma once

#include "map/canvas.h"

namespace hedgerow::map {

enum class Face { Regular, Bold, Italic, Water };

struct Letters
{
    Face face = Face::Regular;
    double size = 12;   ///< units of drawing
    double spacing = 0; ///< between letters, in parts of the size
    QString colour;     ///< role of the style

    [[nodiscard]] double lineHeight() const { return size * 1.14; }
};

[[nodiscard]] double textWidth(const QString& text, const Letters& letters);

/// A text of which the middle (half way between baseline and height of capitals) is at a point.
struct Inscription
{
    QString text;
    Letters letters;
    QPointF middle;
    double degrees = 0; ///< clockwise
};

/// All halos go below all letters, so that no letter of a curved name is cut by its neighbour.
void drawInscriptions(const Canvas& canvas, const std::vector<Inscription>& inscriptions);

} // namespace hedgerow::map
