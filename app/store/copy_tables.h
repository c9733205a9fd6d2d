// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The described tables of a document beside those of an attached copy of it.
#pragma once

#include "store/table_shape.h"

#include <vector>

namespace hedgerow::store {

struct CopyTable
{
    const model::RecordType* type = nullptr;
    TableShape ours; ///< no columns where our file was made before there was such a table
    TableShape theirs;
};

/// All that the copy has.
[[nodiscard]] std::vector<CopyTable> tablesOfCopy(Connection& connection, const QString& copy);

/// Tables and columns that only the copy has are added to ours, with their triggers. Inside a
/// transaction; the shapes are those after it.
void makeRoom(Connection& connection, std::vector<CopyTable>& tables);

/// Leftovers of another program's INSERT OR IGNORE in a bin are no rows.
inline constexpr auto IsRow = "NOT (uuid>='!' AND uuid<'\"')";

} // namespace hedgerow::store
