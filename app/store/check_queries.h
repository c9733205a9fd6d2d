// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The invariants of a document (FORMAT.md, "What always holds"), each as a count of what breaks it.
#pragma once

#include "store/connection.h"

namespace hedgerow::store {

[[nodiscard]] qint64 rowsWithoutSoundName(Connection& connection);
[[nodiscard]] qint64 entriesWithWrongMark(Connection& connection);
[[nodiscard]] qint64 cellsUnlikeTheirHistory(Connection& connection);
[[nodiscard]] qint64 rowsInTheWrongPlace(Connection& connection);
[[nodiscard]] qint64 shapesNotIndexed(Connection& connection);
[[nodiscard]] qint64 brokenBlobs(Connection& connection);
[[nodiscard]] qint64 danglingReferences(Connection& connection);
[[nodiscard]] qint64 leftovers(Connection& connection);

} // namespace hedgerow::store
