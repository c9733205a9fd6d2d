// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which SQLite this program runs with, and which document format it writes.
#pragma once

#include <QString>

namespace hedgerow::store {

[[nodiscard]] QString sqliteVersion(); ///< "3.40.1"
[[nodiscard]] int documentFormat();    ///< hedgerow_here.format of new documents

} // namespace hedgerow::store
