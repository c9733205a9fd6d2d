// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Surfaces told apart without colour: waves, dots and lines, drawn as vectors inside a shape.
#pragma once

#include "map/canvas.h"

namespace hedgerow::map {

/// Anchored to the window's corner. Cut to the rings (even-odd) by arithmetic and not by a clip,
/// which an SVG doesn't keep; never a tinted image, so that a printer keeps the lines.
void drawPattern(const Canvas& canvas, Pattern pattern, const std::vector<QPolygonF>& rings);

} // namespace hedgerow::map
