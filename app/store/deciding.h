// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settling conflicts: one step, that can be undone like any other.
#pragma once

#include "store/conflicts.h"
#include "store/order.h"

namespace hedgerow::store {

/// What isn't open any more is left alone; nothing open at all makes no step.
[[nodiscard]] Order::Act decide(std::vector<Decision> decisions, QString title);

} // namespace hedgerow::store
