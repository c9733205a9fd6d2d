// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records as JSON, with numbers, yes/no and lists as what they are.
#pragma once

#include "command/json_text.h"
#include "exchange/export_records.h"

namespace hedgerow::command {

/// The value of an export column; null for nothing, [] for an empty list.
[[nodiscard]] Json columnJson(const exchange::ExportRow& values, const model::Record& row,
                              const QString& column);

/// An object with these columns.
[[nodiscard]] JsonObject recordJson(const exchange::ExportRow& values, const model::Record& row,
                                    const QStringList& columns);

} // namespace hedgerow::command
