// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "store/backup.h"

#include <QFileInfo>

namespace hedgerow::command {

using base::Text;

Result runSaveCopy(Call& call)
{
    const QString file = call.line.argument(0);
    const QString out = call.line.argument(1);
    if (const auto document = call.open(store::Access::ReadOnly); !document)
        return tl::unexpected(document.error());
    if (const auto free = call.checkOutput(out, file); !free)
        return tl::unexpected(free.error());
    store::CopyOptions options;
    options.withoutOriginals = call.line.has("without-originals");
    options.withoutHistory = call.line.has("without-history");
    options.replace = call.line.has("force");
    if (const auto copied = store::saveCopy(file, out, options, call.job); !copied)
        return tl::unexpected(copied.error());
    call.out.line(options.withoutHistory
            ? Text::tr("Saved %1 without history. It is a map of its own now and can't be merged with this one.").arg(out)
            : Text::tr("Saved a copy: %1.").arg(out));
    call.out.result(JsonObject().add("file", QFileInfo(out).absoluteFilePath()).add("bytes", QFileInfo(out).size()).json());
    return Ending::Done;
}

} // namespace hedgerow::command
