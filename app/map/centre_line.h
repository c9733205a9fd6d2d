// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line down the middle of a long, thin water, so that its name can run along it.
#pragma once

#include "model/geometry.h"

#include <optional>

namespace hedgerow::map {

/// Nothing for a pond: only what is at least eight times as long as wide has a middle line.
[[nodiscard]] std::optional<model::Line> centreLine(const model::Polygon& water);

} // namespace hedgerow::map
