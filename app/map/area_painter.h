// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Neighbourhoods: their fill where there is no base map, a soft band along their borders, and the
// dashed line itself.
#pragma once

#include "map/canvas.h"

#include <functional>

namespace hedgerow::map {

void drawAreaFills(const Canvas& canvas);

/// "flatGround" draws what the band lies on; paper has it drawn again in mixed colours, inside the
/// band.
void drawAreaBorders(const Canvas& canvas, const std::function<void(const Canvas&)>& flatGround);

} // namespace hedgerow::map
