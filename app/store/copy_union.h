// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heart of a merge: everything that an attached copy has and the document hasn't.
#pragma once

#include "store/contents_reading.h"
#include "store/copy_tables.h"
#include "store/merge_report.h"

#include <set>

namespace hedgerow::store {

/// The copy is a verified one, attached under a name. It is only read.
class CopyUnion
{
public:
    CopyUnion(Connection& connection, QString copy);
    ~CopyUnion();
    CopyUnion(const CopyUnion&) = delete;
    CopyUnion& operator=(const CopyUnion&) = delete;

    /// Whether there is anything to take. Writes nothing.
    [[nodiscard]] bool hasNews();

    /// Takes it, inside a transaction, and fills in the counts. Writes nothing where nothing is
    /// new. Fails (Input) where the copy says something else than the document under the same id,
    /// or bytes aren't what their hash says.
    [[nodiscard]] base::Outcome take(CopyReport& report);

    /// Every row that came or changed.
    [[nodiscard]] const std::vector<RowName>& touched() const noexcept { return touched_; }
    /// Rows, entries and blobs of either side that aren't there afterwards.
    [[nodiscard]] qint64 lost() const noexcept { return lost_; }

private:
    [[nodiscard]] base::Outcome sayTheSame(const CopyReport& report);
    [[nodiscard]] base::Outcome takeAll(CopyReport& report);
    void listWhatIsNew();
    void takeSteps();
    void takeRows();
    qint64 takeRows(const CopyTable& table, bool live);
    void takeEntries();
    [[nodiscard]] base::Outcome takeBlobs(const CopyReport& report);
    void renewCells(CopyReport& report);
    void countNewRows(CopyReport& report);
    [[nodiscard]] std::map<quint64, qint64> newEditsBySteps();
    void writeTimesAndExtents();
    [[nodiscard]] QString newRows(const CopyTable& table, bool live) const;

    Connection& connection_;
    QString copy_;
    std::vector<CopyTable> tables_;
    std::vector<RowName> touched_;
    std::set<model::Table> touchedTables_;
    qint64 broughtRows_ = 0, broughtEntries_ = 0, broughtBlobs_ = 0;
    qint64 lost_ = 0;
};

} // namespace hedgerow::store
