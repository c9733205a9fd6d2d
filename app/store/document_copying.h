// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document's tables into another file, but for the bytes of its photos.
#pragma once

#include "base/job.h"
#include "store/connection.h"

namespace hedgerow::store {

/// How to open a file for reading alone: as it lies where it says WAL and the log isn't there, which
/// SQLite would have to make.
[[nodiscard]] Opening openingForReading(const QString& path);

/// A second database that a connection sees under a name, for as long as this lives. It is only
/// read. Not to be made or ended inside a transaction.
class Attached
{
public:
    Attached(Connection& connection, const QString& path, const char* name);
    ~Attached();
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    Connection& connection_;
    QString name_;
};

/// Everything of the attached database "source", tables and columns of other programs with it, into
/// the empty main one; hedgerow_blob stays empty. The caller holds a transaction, so that it is one
/// moment's state.
void copyAllButBlobs(Connection& connection, base::Job& job);

} // namespace hedgerow::store
