// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge.h"

namespace hedgerow::store {

base::Result<MergeReport> previewMerge(const QString&, const QStringList&, base::Job&)
{
    return base::failure(base::ErrorKind::Unforeseen, {});
}

std::unique_ptr<Order> mergeOrder(const QString&, const QStringList&, std::shared_ptr<MergeReport>)
{
    return std::make_unique<Order>();
}

QString backupBeforeLastMerge(const QString&) { return {}; }

} // namespace hedgerow::store
