// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long statement that ends when its job is stopped.
#pragma once

#include "base/job.h"
#include "store/connection.h"

namespace hedgerow::store {

/// While it lives, whatever the connection does ends soon after the job is stopped, with
/// SQLITE_INTERRUPT thrown as SqlError.
class Stoppable
{
public:
    Stoppable(Connection& connection, const base::Job& job);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    Connection& connection_;
};

} // namespace hedgerow::store
