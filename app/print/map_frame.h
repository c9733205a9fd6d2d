// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame round a map: its edge, the lines of its squares and the band with their letters.
#pragma once

#include "print/reference_grid.h"
#include "print/sheet.h"

namespace hedgerow::print {

/// page.mapMm and its frame are set already. Without a grid only the edge is drawn.
void addMapFrame(Page& page, const QRectF& band, const ReferenceGrid* grid, double letterPoints);

} // namespace hedgerow::print
