// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a merge brings, in counts: nothing is lost, and it can be shown.
#pragma once

#include "base/result.h"
#include "model/record.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace hedgerow::store {

enum class CopyState {
    Brings,     ///< sound, with something that we don't have
    NothingNew, ///< sound, all of it is here
    AnotherMap, ///< a sound document of another id: its places can be imported, not merged
    Newer,      ///< made by a newer Hedgerow, with tables or a format that we don't know
    Torn,       ///< copied while it was being written, or without its journal: copy it again
    Damaged,
    Unreadable, ///< missing, empty, no document at all, gone in the middle
};

/// One file that is merged.
struct CopyReport
{
    QString path;
    CopyState state = CopyState::Unreadable;
    base::Error why;          ///< in words; of a sound copy what else is to be known, mostly empty
    QString title;            ///< of the map in it, as far as it can be read
    qint64 places = 0;        ///< in that copy
    QStringList by;           ///< whose edits it brings, most first
    QDateTime latest;         ///< its newest edit, by its own clock
    bool clockWrong = false;  ///< some of its edits are dated more than a day off

    std::vector<model::Uuid> newPlaces, changedPlaces, deletedPlaces, undecidedPlaces;
    int newRows = 0, changedRows = 0, deletedRows = 0; ///< of all tables, places too
    int photos = 0;
    int conflicts = 0;        ///< open after it that weren't before
    qint64 theirEdits = 0, broughtEdits = 0, knownEdits = 0; ///< entries and births; theirs = brought + known
};

struct MergeReport
{
    std::vector<CopyReport> copies;
    qint64 lost = 0; ///< rows, entries and blobs of either side that are not there after; always 0
};

} // namespace hedgerow::store
