// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going back to a backup inside the document.
#pragma once

#include "model/record.h"
#include "store/backup.h"
#include "store/order.h"

#include <memory>

namespace hedgerow::store {

/// The whole document as in the backup; what is there now becomes a backup first. Blobs are only
/// added to. Also takes a merge back, with the backup that was made before it.
[[nodiscard]] std::unique_ptr<Order> goBackOrder(const QString& document, const QString& backup);

/// One row with the records that refer to it as they were in the backup: an ordinary step.
[[nodiscard]] std::unique_ptr<Order> bringBackRowOrder(const QString& document, const QString& backup, model::Table table,
                                                       model::Uuid row);

} // namespace hedgerow::store
