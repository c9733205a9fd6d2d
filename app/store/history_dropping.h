// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document that begins anew with what it holds now.
#pragma once

#include "store/connection.h"

#include <QStringView>

namespace hedgerow::store {

/// Another document id, so that it is never merged by mistake with copies that know more; log, bins
/// and what only they need are gone, and one step says where it began. Inside a transaction.
void dropHistory(Connection& document);

/// SELECT of every hash (64 hex digits) that a row, live or in a bin, names; but for a field.
[[nodiscard]] QString hashesInUse(QStringView butForField = {});

} // namespace hedgerow::store
