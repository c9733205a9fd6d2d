// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "list people": who has written in a map, from its history.
#include "command/commands.h"

#include "base/text.h"
#include "store/history.h"

#include <map>

namespace hedgerow::command {

Result listPeople(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const auto days = store::historyDays((*document)->path(), call.job);
    if (!days)
        return tl::unexpected(days.error());

    struct Work
    {
        int edits = 0;
        QDate first, last;
    };
    std::map<QString, Work> people;
    for (const store::HistoryDay& day : *days) { // newest first
        if (day.by.isEmpty())
            continue; // another program
        Work& work = people[day.by];
        work.edits += day.entries;
        work.first = day.day;
        if (work.last.isNull())
            work.last = day.day;
    }
    JsonArray all;
    call.out.row({QStringLiteral("name"), QStringLiteral("edits"), QStringLiteral("first"),
                  QStringLiteral("last")});
    for (const auto& [name, work] : people) {
        const QString first = work.first.toString(Qt::ISODate),
                      last = work.last.toString(Qt::ISODate);
        call.out.line(QStringLiteral("%1  %2  %3  %4").arg(name).arg(work.edits).arg(first, last));
        call.out.row({name, QString::number(work.edits), first, last});
        all.add(JsonObject()
                    .add("name", name)
                    .add("edits", work.edits)
                    .add("first", first)
                    .add("last", last)
                    .json());
    }
    call.out.result(all.json());
    return Ending::Done;
}

} // namespace hedgerow::command
