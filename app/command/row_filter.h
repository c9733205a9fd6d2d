// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which records --where, --category, --status, --area and --near mean.
#pragma once

#include "command/call.h"
#include "model/place.h"

#include <functional>

namespace hedgerow::command {

using RowFilter = std::function<bool(const model::Record&)>;

/// All conditions of the command's options together ("and"; the same option twice is "or", but for
/// --where). Fails (Usage) on unknown fields, values and areas.
[[nodiscard]] base::Result<RowFilter> readFilter(const Call& call, model::Table table,
                                                 const model::Contents& contents);

} // namespace hedgerow::command
