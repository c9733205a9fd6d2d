// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What copies differ about, as the command says it, and how it is told to decide.
#pragma once

#include "command/call.h"

namespace hedgerow::command {

/// "ours", "theirs", "notes"; of a record that one copy deleted also "keep", "delete".
[[nodiscard]] base::Result<store::Choice> readChoice(const QString& word);

/// A decision of --settle: FIELD=ours|theirs|notes, or record=keep|delete. Fails (Usage) where that
/// field isn't open.
[[nodiscard]] base::Result<store::Decision> readDecision(const std::vector<store::Conflict>& ofRow,
                                                         const QString& text);

/// One that is open, with both sides; the row may be none.
[[nodiscard]] Json conflictJson(const Call& call, const store::Conflict& conflict,
                                const model::Record& row);

/// All that is open, in the form that was asked for.
void listConflicts(Call& call, const store::Document& document);

/// Waits for what the document was given to do, and publishes it.
template <class T>
[[nodiscard]] base::Result<T> finished(store::Document& document, QFuture<base::Result<T>> future)
{
    document.settle();
    future.waitForFinished();
    return future.result();
}

} // namespace hedgerow::command
