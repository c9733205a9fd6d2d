// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

namespace hedgerow::store {

base::Result<std::vector<HistoryEntry>> readHistory(const QString&, const HistoryFilter&, base::Job&) { return std::vector<HistoryEntry>{}; }
base::Result<std::vector<HistoryDay>> historyDays(const QString&, base::Job&) { return std::vector<HistoryDay>{}; }
base::Result<model::Contents> contentsAsAt(const QString&, const QDateTime&, base::Job&) { return model::Contents{}; }

} // namespace hedgerow::store
