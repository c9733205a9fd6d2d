// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "store/check.h"
#include "store/repairing.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

void writeReport(Call& call, const store::CheckReport& report)
{
    JsonArray checks;
    call.out.row({QStringLiteral("name"), QStringLiteral("ok"), QStringLiteral("found"),
                  QStringLiteral("what_to_do")});
    for (const store::Check& check : report.checks) {
        checks.add(JsonObject()
                       .add("name", check.name)
                       .add("ok", check.ok)
                       .add("found", check.found)
                       .add("what_to_do", check.whatToDo)
                       .json());
        call.out.row({check.name, check.ok ? QStringLiteral("yes") : QStringLiteral("no"),
                      check.found, check.whatToDo});
        if (!check.ok)
            call.out.line(QStringLiteral("%1 %2").arg(check.found, check.whatToDo).trimmed());
    }
    call.out.result(JsonObject()
                        .add("sound", report.isSound())
                        .add("format", report.format)
                        .add("places", report.places)
                        .add("checks", checks.json())
                        .json());
}

/// What a script that only looks at stderr needs to know.
base::Error damageOf(const store::CheckReport& report, const QString& file)
{
    QStringList found;
    for (const store::Check& check : report.checks) {
        if (!check.ok && check.weight == store::Check::Weight::Damage)
            found << check.found;
    }
    return {ErrorKind::Damaged,
            Text::tr("%1 is damaged. Nothing has been changed. %2").arg(file, found.value(0)),
            found.join(u'\n')};
}

base::Outcome repair(Call& call)
{
    const auto done = store::repairDocument(call.line.argument(0), call.author, call.job);
    if (!done)
        return tl::unexpected(done.error());
    for (const QString& sentence : *done)
        call.out.done(sentence);
    return {};
}

} // namespace

Result runCheck(Call& call)
{
    if (const auto sound = call.checkInput(call.line.argument(0)); !sound)
        return tl::unexpected(sound.error());
    if (call.line.has("repair"))
        if (const auto repaired = repair(call); !repaired)
            return tl::unexpected(repaired.error());
    const auto thoroughness =
        call.line.has("quick") ? store::Thoroughness::Quick : store::Thoroughness::Thorough;
    const auto report = store::checkDocument(call.line.argument(0), thoroughness, call.job);
    if (!report)
        return tl::unexpected(report.error());
    const QString file = QFileInfo(call.line.argument(0)).fileName();
    writeReport(call, *report);
    if (report->isDamaged()) {
        if (!call.out.flush()) // here the list of what is wrong is the result
            return base::failure(ErrorKind::Output, Text::tr("The result can't be written."));
        return tl::unexpected(damageOf(*report, file));
    }
    if (report->isSound())
        call.out.line(
            Text::tr("%1 is sound: %n place(s).", nullptr, static_cast<int>(report->places))
                .arg(file));
    return report->isSound() ? Ending::Done : Ending::Notes;
}

} // namespace hedgerow::command
