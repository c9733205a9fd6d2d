// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of many rows: what triggers would do for each row is done once for all of them.
#pragma once

#include "store/table_sql.h"

#include <array>

namespace hedgerow::store {

/// Inside one transaction, which undoes everything if finish() isn't reached. Capture stays on:
/// what is changed or deleted is logged as ever.
class BulkWriting
{
public:
    explicit BulkWriting(Connection& connection) : connection_(connection) {}

    /// Does nothing for a few rows. To be called before the first of them is written.
    void expectInserts(const model::RecordType& type, std::size_t rows);
    /// Of rows that are moved, deleted or brought back.
    void expectChanges(const model::RecordType& type, std::size_t rows);
    /// Packs the R-trees that stood still, and puts back the triggers, word for word.
    void finish();

private:
    void standStill(const model::RecordType& type);
    void drop(const QString& trigger);

    Connection& connection_;
    std::array<bool, model::TableCount> stands_{};
    QStringList dropped_; ///< texts of triggers
};

} // namespace hedgerow::store
