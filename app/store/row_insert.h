// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inserting rows, with one prepared statement for each table.
#pragma once

#include "model/record.h"
#include "store/connection.h"
#include "store/statement.h"

#include <array>
#include <memory>

namespace hedgerow::store {

class RowInserts
{
public:
    explicit RowInserts(Connection& connection) : connection_(connection) {}
    /// The row has its name for good.
    void insert(const model::Record& row);

private:
    [[nodiscard]] Statement& statement(const model::RecordType& type);

    Connection& connection_;
    std::array<std::unique_ptr<Statement>, model::TableCount> statements_;
};

} // namespace hedgerow::store
