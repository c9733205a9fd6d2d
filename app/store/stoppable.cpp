// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stoppable.h"

#include <sqlite3.h>

namespace hedgerow::store {

namespace {

constexpr int InstructionsBetweenLooks = 20000;

int isStopped(void* job)
{
    return static_cast<const base::Job*>(job)->stopped() ? 1 : 0;
}

} // namespace

Stoppable::Stoppable(Connection& connection, const base::Job& job) : connection_(connection)
{
    sqlite3_progress_handler(connection.handle(), InstructionsBetweenLooks, isStopped,
        const_cast<base::Job*>(&job)); // read only: SQLite's type knows no const
}

Stoppable::~Stoppable()
{
    sqlite3_progress_handler(connection_.handle(), 0, nullptr, nullptr);
}

} // namespace hedgerow::store
