// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "store/salvage.h"

#include <QFileInfo>

namespace hedgerow::command {

using base::Text;

Result runSalvage(Call& call)
{
    const QString file = call.line.argument(0);
    const QString out = call.line.argument(1);
    if (const auto there = call.checkInput(file); !there)
        return tl::unexpected(there.error());
    if (const auto free = call.checkOutput(out, file); !free)
        return tl::unexpected(free.error());
    const auto saved = store::salvage(file, out, call.line.has("force"), call.job);
    if (!saved)
        return tl::unexpected(saved.error());
    JsonArray tables;
    call.out.row({QStringLiteral("name"), QStringLiteral("rows"), QStringLiteral("saved")});
    for (const store::SalvagedTable& table : saved->tables) {
        tables.add(JsonObject().add("name", table.name).add("rows", table.rows).add("saved", table.saved).json());
        call.out.row({table.name, QString::number(table.rows), QString::number(table.saved)});
    }
    call.out.line(Text::tr("Saved %1 of %2 places into %3.").arg(saved->places().saved).arg(saved->places().rows).arg(out));
    for (const QString& lost : saved->lost)
        call.out.line(lost);
    if (saved->fromBackup > 0)
        call.out.note(Text::tr("%n row(s) came from the newest backup: look whether they are up to date.", nullptr,
            static_cast<int>(saved->fromBackup)));
    call.out.result(JsonObject()
                        .add("tables", tables.json())
                        .add("photos", saved->photos)
                        .add("saved_photos", saved->savedPhotos)
                        .add("lost", saved->lost)
                        .json());
    return saved->isWhole() ? Ending::Done : Ending::Notes;
}

} // namespace hedgerow::command
