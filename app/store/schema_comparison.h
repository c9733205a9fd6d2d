// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file's triggers and views are, beside what they should be.
#pragma once

#include "store/table_sql.h"

namespace hedgerow::store {

struct SchemaComparison
{
    QList<NamedSql> missing; ///< ours that aren't there as we write them, with the text to put them back
    QStringList altered;     ///< in the place of ours, but not as we write them: to be dropped unused
    QStringList unknown;     ///< on our tables, and not ours
};

/// A trigger counts as ours when it is generated from the description, or from the columns that the
/// table really has (another program may have added some).
[[nodiscard]] SchemaComparison compareSchema(Connection& connection);

} // namespace hedgerow::store
