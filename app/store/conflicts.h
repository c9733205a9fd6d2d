// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where copies that were brought together differ, until somebody decides.
#pragma once

#include "model/record.h"
#include "store/connection.h"

#include <QDateTime>

#include <vector>

namespace hedgerow::store {

/// A value that one copy gave to a cell, and who gave it when.
struct ConflictSide
{
    qint64 entry = 0; ///< its entry in the log
    model::Value
        value; ///< of a shape: its GeoPackage bytes; of a row's existence: 1 kept, 0 deleted
    QString by;
    QDateTime at;       ///< UTC, by that computer's own clock
    bool shown = false; ///< what the row holds at present
};

/// One cell of a live row with more than one value, or a live row that one copy has deleted.
struct Conflict
{
    model::Table table = model::Table::Places;
    model::Uuid row;
    QString field;     ///< "geom" for the shape; empty: deleted in one copy, changed in another
    ConflictSide ours; ///< what this file had first
    std::vector<ConflictSide> theirs; ///< the others, in the order in which they came; never empty
};

enum class Choice {
    Ours,   ///< of a deletion: the row stays
    Theirs, ///< of a deletion: the row goes
    Notes,  ///< ours stays, theirs is added to the private notes; of a deletion as Ours
};

struct Decision
{
    model::Table table = model::Table::Places;
    model::Uuid row;
    QString field;
    Choice choice = Choice::Ours;
};

/// All that are open, those of one row together. The caller holds a transaction.
[[nodiscard]] std::vector<Conflict> openConflicts(Connection& connection);

/// The same from what was open before a step: of a small one only the rows that it has entries of
/// are looked at, and not the whole log.
[[nodiscard]] std::vector<Conflict> conflictsAfter(Connection& connection, quint64 step,
                                                   std::vector<Conflict> before);

} // namespace hedgerow::store
