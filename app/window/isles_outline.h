// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Britain and Ireland in a few corners, for pictures of the size of a stamp.
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace hedgerow::window {

/// In degrees (longitude, latitude), with y upwards. Good to some 20 km.
[[nodiscard]] const QPainterPath& islesOutline();

/// What the outline lies in, with a margin of sea: longitude and latitude of south-west and size.
inline constexpr QRectF IslesBox{-11.5, 49.3, 14.5, 11.9};

/// A longitude and latitude as a point of a picture of this height; north is up, and a degree east
/// is drawn as long as it is on the ground in the middle of Britain.
[[nodiscard]] QPointF islesPixel(QPointF degrees, double height);
[[nodiscard]] double islesWidth(double height);

} // namespace hedgerow::window
