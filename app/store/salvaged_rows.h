// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pieces of a damaged document and of its newest backup, put into a new file.
#pragma once

#include "store/backup.h"
#include "store/damaged_file.h"
#include "store/salvage.h"
#include "store/step_writing.h"

#include <map>
#include <optional>

namespace hedgerow::store {

/// In the order of its functions. The new file has our tables and no triggers yet; the backup, where
/// there is one, is attached as "backup".
class SalvagedRows
{
public:
    SalvagedRows(Connection& to, const DamagedFile& from, const std::optional<Backup>& backup, base::Job& job);

    /// Steps and log, rows and bins, bytes.
    void takeAll();
    /// What was read of a row is what it said last, whatever is left of its log.
    void writeWhatWasRead(StepWriting& step);
    /// Rows that are gone, but of which the log knows cells: born anew with these, so that a merge
    /// with a whole copy brings the true ones back beside them.
    void writeWhatOnlyTheLogKnows(StepWriting& step);
    [[nodiscard]] Salvaged account();

private:
    void takeOwnTables();
    void takeTable(const model::RecordType& type);
    void takeRows(const TableShape& shape, const QString& table);
    void takeFromBackup(const TableShape& shape);
    void takeIndexed(const TableShape& shape);
    void takeBlobs();
    void takeIdentity();
    [[nodiscard]] qint64 highestRow(const QString& table);

    Connection& to_;
    const DamagedFile& from_;
    const std::optional<Backup>& backup_;
    base::Job& job_;
    std::map<model::Table, SalvagedTable> tables_;
    Salvaged saved_;
    bool logIsWhole_ = true;
};

} // namespace hedgerow::store
