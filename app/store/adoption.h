// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Taking in what other programs did to a document in ways that its triggers couldn't record: layers
// overwritten or renamed, columns added, renamed or gone, triggers dropped. FORMAT.md, "Adoption".
#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace hedgerow::store {

/// True when there is something to be taken in: till then what is shown may lack rows.
[[nodiscard]] bool hasSomethingToAdopt(Connection& connection);

/// Makes a backup, then takes in everything as one step "adopt" that can be undone like any other.
/// Returns what was done in sentences for people; empty when there was nothing. Fails (Refused)
/// under triggers of others on our tables, and where it can't be done without losing something.
[[nodiscard]] base::Result<QString> adopt(Connection& writer, const QString& path, const QString& author);

} // namespace hedgerow::store
