// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing what is in the log already: while this lives the triggers of the file log nothing. Indices
// of shapes go on being kept.
#pragma once

#include "store/connection.h"

namespace hedgerow::store {

/// To be used inside a transaction: a failure takes it back with everything else.
class Mute
{
public:
    explicit Mute(Connection& connection) : connection_(connection) { set(1); }
    ~Mute()
    {
        try {
            set(0);
        } catch (const SqlError&) {
            // The transaction has failed, and with it this was never set.
        }
    }
    Mute(const Mute&) = delete;
    Mute& operator=(const Mute&) = delete;

private:
    void set(int mute) { connection_.run(QStringLiteral("UPDATE hedgerow_here SET mute=%1").arg(mute)); }

    Connection& connection_;
};

} // namespace hedgerow::store
