// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who changed what when, out of the log.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "model/contents.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace hedgerow::store {

/// One changed cell, or a row that was made, deleted or brought back.
struct HistoryEntry
{
    quint64 step = 0;
    QString stepKind;   ///< do, undo, redo, import, settle, outside, adopt
    QString stepTitle;  ///< "Rename Old Library"; empty where another program wrote
    QString by;         ///< empty: not known
    QString copy;       ///< the name of the copy ("Ann's laptop"); empty: not known
    QDateTime at;       ///< UTC, by the writer's own clock
    bool clockWrong = false; ///< that clock and the order of edits differ by more than a day

    model::Table table = model::Table::Places;
    model::Uuid row;
    QString field;      ///< "geom" for the shape; empty: the row as a whole
    model::Value old;   ///< of a row as a whole: 0 or NULL before it was there
    model::Value value; ///< of a row as a whole: 1 made or brought back, 0 deleted
};

struct HistoryFilter
{
    model::Uuid of = {}; ///< a row, with the records that refer to it; null: the whole document
    QString by = {};     ///< empty: everybody
    std::optional<QDate> since = {}, until = {}; ///< days, inclusive, in local time
    int limit = 0;       ///< entries, newest first; 0: all
    QDateTime now = {};  ///< what lies over a day ahead of it has a wrong clock; null: this moment
};

/// Newest first, in the order of edits, which a wrong clock doesn't change. A step that made many
/// rows (an import) has one entry a row. Any thread.
[[nodiscard]] base::Result<std::vector<HistoryEntry>> readHistory(const QString& path,
    const HistoryFilter& filter, base::Job& job);

/// A day of the timeline: how much each person did.
struct HistoryDay
{
    QDate day; ///< local time
    QString by;
    int steps = 0;
    int entries = 0;
};
/// Newest day first, people by name.
[[nodiscard]] base::Result<std::vector<HistoryDay>> historyDays(const QString& path, base::Job& job);

/// Rows that were deleted among those that are there: by it the names of what the history tells of.
[[nodiscard]] base::Result<model::Contents> withDeletedRows(const QString& path, base::Job& job);

/// Everything as it was at an instant, by the writers' clocks. Any thread.
[[nodiscard]] base::Result<model::Contents> contentsAsAt(const QString& path, const QDateTime& at, base::Job& job);

} // namespace hedgerow::store
