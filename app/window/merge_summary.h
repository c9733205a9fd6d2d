// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a merge brought, on a sheet of paper: nothing was lost, by count.
#pragma once

#include "store/merge_report.h"

class QTextDocument;

namespace hedgerow::window {

/// title: of the map; at: when it was merged.
void writeMergeSummary(QTextDocument& paper, const store::MergeReport& report, const QString& title, const QDateTime& at);

} // namespace hedgerow::window
