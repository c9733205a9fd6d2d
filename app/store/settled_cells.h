// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries that no trigger could write: a conflict that is settled, also with the value that is
// shown already, opened again by undo, and settled again by redo.
#pragma once

#include "store/heads.h"

namespace hedgerow::store {

/// Writes into the step that is being written (hedgerow_here.step). The row follows what is shown,
/// and goes to the bin where all that is open again is that it was deleted, as merging would have it.
class SettledCells
{
public:
    explicit SettledCells(Connection& connection)
        : connection_(connection)
        , heads_(connection)
    {
    }

    /// The value of this entry becomes the only one.
    void settle(const CellName& cell, qint64 chosen);
    /// A value that no entry has (both, one after the other) becomes the only one.
    void settle(const CellName& cell, const model::Value& value);
    /// Undo: the value before the step is shown again, and each that it closed stands beside it.
    void reopen(const CellName& cell, quint64 settlingStep);
    /// Redo: turns back the undo step that opened it, closing what that one opened.
    void settleAgain(const CellName& cell, quint64 reopeningStep);

    /// Whether the step closed other values of this cell, or opened them.
    [[nodiscard]] bool isSettling(const CellName& cell, quint64 step);

private:
    void replaceShown(const CellName& cell, qint64 id, const model::Value& value);
    void close(const std::vector<qint64>& entries);
    void renew(const CellName& cell);
    [[nodiscard]] std::vector<qint64> entries(const QString& where, const CellName& cell,
                                              quint64 step = 0);
    [[nodiscard]] model::Value valueBefore(const CellName& cell, quint64 step);

    Connection& connection_;
    Heads heads_;
};

} // namespace hedgerow::store
