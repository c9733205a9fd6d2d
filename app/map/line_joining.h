// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joining pieces of lines end to end, and taking shared borders once.
#pragma once

#include "model/geometry.h"

#include <QString>

#include <map>

namespace hedgerow::map {

/// Lines by class and name; ordered, so that what is made from them is always in the same order.
using NamedWays = std::map<std::pair<int, QString>, model::Lines>;

/// The same course in as few lines as can be: ends nearer than 1 cm are one point, and where more
/// than two lines meet the straightest pair goes on.
[[nodiscard]] model::Lines joinedLines(model::Lines pieces);

/// The edges of all rings, each once however many areas share it, as lines. Without this, dashes
/// of neighbours would fill each other's gaps.
[[nodiscard]] model::Lines bordersOnce(const std::vector<const model::Polygons*>& areas);

} // namespace hedgerow::map
