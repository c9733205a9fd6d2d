// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A layer's R-tree written whole, node by node: many times quicker than a row at a time, and a
// tree that is quicker to search. FORMAT.md, "R-trees", has the bytes.
#pragma once

#include "model/geometry.h"
#include "store/table_shape.h"

namespace hedgerow::store {

/// Writes the R-tree of a layer anew from its geometries. Inside a transaction in which nothing
/// else has the tree open. SQLite's own check has the last word; where it isn't content the tree
/// is filled by SQLite itself.
void packRtree(Connection& connection, const TableShape& layer);

/// The box of everything in the tree, from its root alone.
[[nodiscard]] model::Box extentOfRtree(Connection& connection, const TableShape& layer);

} // namespace hedgerow::store
