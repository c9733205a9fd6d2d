// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All tables, triggers and rows that a new document begins with, made from the description.
#pragma once

#include "store/document.h"
#include "store/geopackage_sql.h"

namespace hedgerow::store {

/// The format that this program writes, and the newest it can write to.
inline constexpr int DocumentFormat = 1;

/// Everything but triggers: a new document's first rows go in faster without them.
void createTables(Connection& connection, const NewDocument& settings);
/// Fills the R-trees from their layers and makes all triggers.
void createTriggers(Connection& connection);
/// The row of hedgerow_here, this copy's replica, and the row of "document".
void writeIdentity(Connection& connection, const NewDocument& settings, const QString& documentId,
    const QString& author, const QDateTime& at);

/// Every trigger and view of ours by name, for tables as they really are.
[[nodiscard]] QList<NamedSql> expectedTriggers(Connection& connection);

} // namespace hedgerow::store
