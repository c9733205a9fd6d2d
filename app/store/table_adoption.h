// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table that another program has written without our triggers, taken back under them: what it
// says differently from before becomes ordinary recorded changes.
#pragma once

#include "base/result.h"
#include "store/step_writing.h"

namespace hedgerow::store {

/// What says how the table was: the log alone, or also the backup, attached as "backup".
enum class Before { LogAlone, BackupAndLog };

/// Inside a transaction, under the step of the adoption. Fails (Refused) where the layer's positions are measured in another way now.
[[nodiscard]] base::Outcome adoptTable(Connection& connection, const model::RecordType& type, Before before, StepWriting& step);

/// Index, R-tree and rows of the GeoPackage, made anew.
void registerAnew(Connection& connection, const model::RecordType& type);

} // namespace hedgerow::store
