// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a table of a damaged file around the pages that can't be read.
#pragma once

#include "store/statement.h"

#include <QStringList>

#include <functional>

namespace hedgerow::store {

struct DamagedTable
{
    QString name;
    QStringList columns; ///< as SQL names them
    qint64 highest = 0;  ///< no row has a greater rowid; 0: not known
};

/// Gives every row that can be read, once, in no order; its columns begin at 0. False when some
/// part of the table couldn't be read.
[[nodiscard]] bool readAroundDamage(Connection& connection, const DamagedTable& table,
    const std::function<void(const Statement& row)>& visit);

} // namespace hedgerow::store
