// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Result<int> readSteps(const Call& call)
{
    if (!call.line.has("steps"))
        return 1;
    bool isNumber = false;
    const int steps = call.line.value("steps").toInt(&isNumber);
    if (!isNumber || steps < 1)
        return base::failure(ErrorKind::Usage,
                             Text::tr("%1 isn't a number of steps.").arg(call.line.value("steps")));
    return steps;
}

} // namespace

Result runUndo(Call& call)
{
    const auto steps = readSteps(call);
    if (!steps)
        return tl::unexpected(steps.error());
    const bool dryRun = call.line.has("dry-run");
    const bool redo = call.line.has("redo");
    auto document =
        call.open(store::Access::Edit); // whose steps they are is known to a writer only
    if (!document)
        return tl::unexpected(document.error());
    QStringList names;
    for (int i = 0; i < *steps; ++i) {
        const QString title = redo ? (*document)->redoTitle() : (*document)->undoTitle();
        if (title.isEmpty())
            break;
        names << title;
        if (dryRun)
            break; // what lies below shows only when this one is gone
        auto future = redo ? (*document)->redo() : (*document)->undo();
        (*document)->settle();
        if (const auto done = future.result(); !done)
            return tl::unexpected(done.error());
    }
    for (const QString& name : names)
        call.out.line((dryRun ? Text::tr("Would undo: %1.")
                       : redo ? Text::tr("Done again: %1.")
                              : Text::tr("Undone: %1."))
                          .arg(name));
    if (names.isEmpty())
        call.out.note(redo ? Text::tr("There is nothing to do again.")
                           : Text::tr("There is nothing of yours to undo."));
    call.out.result(JsonObject().add("undone", names).add("skipped", JsonArray().json()).json());
    return Ending::Done;
}

} // namespace hedgerow::command
