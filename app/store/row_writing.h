// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows into their tables. Each statement is prepared once: with it SQLite prepares the table's
// triggers, which takes longer than running it.
#pragma once

#include "model/step.h"
#include "store/statement.h"

#include <map>
#include <memory>

namespace hedgerow::store {

/// Names are those for good (no provisional ones). A row that isn't there is left alone.
class RowWriter
{
public:
    explicit RowWriter(Connection& connection) : connection_(connection) {}

    void insert(const model::Record& row);
    void set(model::Table table, model::Uuid id, int field, const model::Value& value);
    void setGeometry(model::Table table, model::Uuid id, const QByteArray& blob);
    void remove(model::Table table, model::Uuid id);

private:
    enum : int { Geometry = -1, Insertion = -2, Removal = -3 }; // beside the fields, from 0
    [[nodiscard]] Statement& prepared(model::Table table, int what);

    Connection& connection_;
    std::map<std::pair<model::Table, int>, std::unique_ptr<Statement>> statements_;
};

} // namespace hedgerow::store
