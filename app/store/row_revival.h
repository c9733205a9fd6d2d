// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a backup, brought back into the document with what hangs on them.
#pragma once

#include "store/contents_reading.h"
#include "store/step_writing.h"

#include <vector>

namespace hedgerow::store {

/// Reads from the attached database "backup", inside a transaction on the document.
class RowRevival
{
public:
    explicit RowRevival(Connection& connection) : connection_(connection) {}

    /// The row, records that refer to it, records of these, and what they refer to and is gone. False
    /// when the row wasn't there.
    [[nodiscard]] bool find(RowName row);
    [[nodiscard]] QString name() const { return name_; } ///< that the row had; may be empty

    /// Makes them as they were. Records that were made since are left alone. Returns what changed.
    [[nodiscard]] std::vector<RowName> bringBack(StepWriting& writing);

private:
    [[nodiscard]] bool isIn(const char* database, const QString& table, const QString& uuid);
    void add(RowName row);
    void addReferring(RowName row);
    void addReferredTo(RowName row);
    void takeIntoBin(const TableShape& shape, const QString& uuid);
    void revive(const TableShape& shape, const QString& uuid);
    void putValues(const TableShape& shape, const QString& uuid);

    Connection& connection_;
    QString name_;
    std::vector<RowName> rows_;
    std::size_t own_ = 0; ///< so many of the rows get their old values; the rest need only be there
};

} // namespace hedgerow::store
