// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// May a copy be merged? Each answer is empty, or says for experts what was found.
#pragma once

#include "base/job.h"
#include "store/connection.h"

namespace hedgerow::store {

/// To be asked in this order: each question takes the answers before it for granted.
class CopySoundness
{
public:
    CopySoundness(Connection& copy, base::Job& job)
        : copy_(copy)
        , job_(job)
    {
    }

    [[nodiscard]] bool isDocument() const;
    [[nodiscard]] QString brokenPages() const;
    /// Tables, or entries of tables, that this program doesn't know.
    [[nodiscard]] QString unknownTables() const;
    /// Tables of ours that another program has replaced: no names of rows any more, or a view.
    [[nodiscard]] QString changedTables() const;
    /// Signs that half a step is in it.
    [[nodiscard]] QString halfSteps() const;

private:
    Connection& copy_;
    base::Job& job_;
};

/// How many shown entries differ from the cell that they stand for: one pass over the log a table.
[[nodiscard]] qint64 shownEntriesUnlikeTheirCell(Connection& connection);

} // namespace hedgerow::store
