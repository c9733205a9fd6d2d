// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A base map in two halves, between which the borders of areas are drawn: what lies flat (green,
// water, paths), and what stands on it (streets, buildings, rail, trees).
#pragma once

#include "map/canvas.h"

namespace hedgerow::map {

void drawFlatGround(const Canvas& canvas, const Ground& ground);
void drawStandingGround(const Canvas& canvas, const Ground& ground);

} // namespace hedgerow::map
