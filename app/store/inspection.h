// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file turns out to be, before anything in it is trusted.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <memory>

namespace hedgerow::store {

/// A file that is a Hedgerow document which can be looked at.
struct Inspected
{
    std::unique_ptr<Connection> reader; ///< open, nothing read yet
    QString documentId;
    int format = 0;
    QString whyReadOnly; ///< one sentence; empty when it can be edited
};

/// Looks without writing a byte, but for one case: where the last writer was cut short, the file
/// is healed from its journal, as SQLite must. Fails with the words of what is wrong: Input for
/// what is no document or can't be read, Damaged for a broken one.
[[nodiscard]] base::Result<Inspected> inspect(const QString& path);

} // namespace hedgerow::store
