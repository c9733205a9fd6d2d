// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bringing copies of one document together: the union of births and log, in any order, as often as
// one likes. FORMAT.md, "Merging".
#pragma once

#include "base/job.h"
#include "store/merge_report.h"
#include "store/order.h"

#include <memory>

namespace hedgerow::store {

/// What a merge of these files into the document would do, tried on a private copy of it. Fails
/// only where ours can't be read or room for the copies is missing. Any thread.
[[nodiscard]] base::Result<MergeReport> previewMerge(const QString& ours, const QStringList& files,
                                                     base::Job& job);

/// Takes in the files, all or none (Input, Damaged or Refused says which one is at fault). Each is
/// verified on a private copy first; a backup is made before. The report is filled in.
[[nodiscard]] std::unique_ptr<Order> mergeOrder(const QString& ours, const QStringList& files,
                                                std::shared_ptr<MergeReport> report);

/// The backup with which the last merge can be taken back: no step was made in this copy since.
/// Empty: there is none.
[[nodiscard]] QString backupBeforeLastMerge(const QString& path);

} // namespace hedgerow::store
