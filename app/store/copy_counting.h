// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What there is in a document and in an attached copy of it: counted, and not inferred from what a
// merge believes to have done.
#pragma once

#include "store/copy_tables.h"
#include "store/merge_report.h"

#include <map>

namespace hedgerow::store {

struct Holdings
{
    qint64 rows = 0; ///< on the map and in the bins
    qint64 entries = 0;
    qint64 blobs = 0;

    [[nodiscard]] qint64 edits() const noexcept { return rows + entries; }
};

/// Of the main or an attached database.
[[nodiscard]] Holdings holdingsOf(Connection& connection, const QString& schema,
                                  const std::vector<CopyTable>& tables);

/// How much of the copy is in the document.
[[nodiscard]] Holdings sharedHoldings(Connection& connection, const QString& copy,
                                      const std::vector<CopyTable>& tables);

/// Fills in whose edits these are, most first, and when: edits by the copy's steps.
void tellWhoAndWhen(Connection& connection, const QString& copy,
                    const std::map<quint64, qint64>& editsBySteps, CopyReport& report);

} // namespace hedgerow::store
