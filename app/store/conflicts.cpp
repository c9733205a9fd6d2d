// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conflicts.h"

namespace hedgerow::store {

std::vector<Conflict> openConflicts(Connection&) { return {}; }

} // namespace hedgerow::store
