// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the file into Contents.
#pragma once

#include "base/job.h"
#include "model/contents.h"
#include "store/connection.h"

#include <functional>

namespace hedgerow::store {

/// Everything, areas first. Tables and columns that aren't there (an older or newer format) are
/// empty; rows without a sound uuid are left out. The caller holds a read transaction.
[[nodiscard]] model::Contents readContents(Connection& connection, base::Job& job);
[[nodiscard]] model::Records readTable(Connection& connection, const model::RecordType& type);

/// All rows of a table in its order, those in the bin among them.
void eachRow(Connection& connection, const model::RecordType& type,
    const std::function<void(const model::Record& row, bool isInBin)>& visit);

struct RowName
{
    model::Table table;
    model::Uuid id;
};
/// The same with these rows as they stand in the file now: changed, come back or gone.
[[nodiscard]] model::Contents rereadRows(Connection& connection, const model::Contents& contents,
    const std::vector<RowName>& rows);

} // namespace hedgerow::store
