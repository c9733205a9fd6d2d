// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows a row's story is told by.
#pragma once

#include "model/uuid.h"
#include "store/connection.h"

#include <set>

namespace hedgerow::store {

/// The row itself, all records that refer to it or ever did, in the bin or not, records of these
/// (the costs of a place's transfer), and the places that were joined into it.
[[nodiscard]] std::set<model::Uuid> relatedRows(Connection& connection, model::Uuid of);

} // namespace hedgerow::store
