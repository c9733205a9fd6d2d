// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo and redo as new steps that turn back one's own, from what the log says.
#pragma once

#include "store/contents_reading.h"
#include "store/step_done.h"
#include "store/step_writing.h"

namespace hedgerow::store {

/// The next of one's own steps to be undone and to be redone; id 0: none.
struct TurnableSteps
{
    struct Named
    {
        quint64 id = 0;
        QString title;
    };
    Named undo;
    Named redo;
};

/// Own steps are those of this copy, other programs' on it among them. The step in which the
/// document was born can't be undone.
[[nodiscard]] TurnableSteps turnableSteps(Connection& connection);

struct TurnedBack
{
    std::vector<RowName> rows;        ///< changed, brought back or put into the bin
    std::vector<SkippedCell> skipped; ///< left alone, since another copy changed them since
};

/// Turns a step back, logged under the one that is being written.
[[nodiscard]] TurnedBack turnBack(Connection& connection, quint64 step, StepWriting& writing);

/// The undo step that a redo of this step has to turn back; 0: none.
[[nodiscard]] quint64 lastUndoOf(Connection& connection, quint64 step);

} // namespace hedgerow::store
