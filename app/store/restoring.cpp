// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restoring.h"

namespace hedgerow::store {

std::unique_ptr<Order> goBackOrder(const QString&, const QString&) { return std::make_unique<Order>(); }
std::unique_ptr<Order> bringBackRowOrder(const QString&, const QString&, model::Table, model::Uuid) { return std::make_unique<Order>(); }

} // namespace hedgerow::store
