// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of a step.
#pragma once

#include "base/result.h"
#include "model/record.h"

#include <vector>

namespace hedgerow::store {

/// A cell that undo left alone, since somebody else changed it since.
struct SkippedCell
{
    model::Table table = model::Table::Places;
    model::Uuid row;
    QString field; ///< "geom" for the shape; empty for the row as a whole
    QString by;    ///< who changed it
};

struct StepDone
{
    quint64 stepId = 0;                ///< 0: there was nothing to undo or redo
    std::vector<model::Uuid> inserted; ///< born names of inserted rows, in the step's order
    std::vector<SkippedCell> skipped;  ///< of an undo or redo
    QString takeBackWith;              ///< of a merge: the backup made before it
};

} // namespace hedgerow::store
