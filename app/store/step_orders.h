// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The orders of every day: a step, its undo, its redo.
#pragma once

#include "model/step.h"
#include "store/order.h"

#include <memory>

namespace hedgerow::store {

[[nodiscard]] std::unique_ptr<Order> stepOrder(const model::Step& step);
[[nodiscard]] std::unique_ptr<Order> undoOrder();
[[nodiscard]] std::unique_ptr<Order> redoOrder();

} // namespace hedgerow::store
