// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/print_transfers.h"

#include "base/text.h"
#include "command/day_option.h"
#include "command/place_naming.h"
#include "transfers/comparison.h"
#include "transfers/letter.h"
#include "transfers/pack_output.h"
#include "transfers/wall_calendar.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Result<std::vector<model::Record>> readPlaces(const Call& call, const model::Contents& contents)
{
    std::vector<model::Record> places;
    for (const QString& name : call.line.values("of")) {
        const auto place = findPlace(contents, name);
        if (!place)
            return tl::unexpected(place.error());
        places.push_back(*place);
    }
    return places;
}

void say(Call& call, const QString& path, const QString& sheet, const QStringList& missing)
{
    call.out.line(Text::tr("Printed %1.").arg(QFileInfo(path).fileName()));
    if (!missing.isEmpty())
        call.out.note(Text::tr("Still missing: %1.").arg(missing.join(QStringLiteral("; "))));
    call.out.result(JsonObject().add("output", path).add("sheet", sheet).add("missing", missing).json());
}

Result printPack(Call& call, store::Document& document, transfers::PackKind kind, const QString& path)
{
    const model::Contents contents = document.contents();
    const auto places = readPlaces(call, contents);
    if (!places)
        return tl::unexpected(places.error());
    if (places->size() != 1)
        return base::failure(ErrorKind::Usage, Text::tr("Say which place the pack is for: --of PLACE."));
    const transfers::Pack pack = transfers::makePack(contents, places->front(), {kind, call.today, call.language, call.line.has("private")});
    const auto written = writePack(pack, contents, document.blobs(), path, call.line.has("force"), call.job);
    if (!written)
        return tl::unexpected(written.error());
    say(call, path, keyOf(kind), pack.missing);
    return pack.missing.isEmpty() ? Ending::Done : Ending::Notes;
}

Result printLetter(Call& call, const model::Contents& contents, const QString& path)
{
    const auto places = readPlaces(call, contents);
    if (!places)
        return tl::unexpected(places.error());
    if (places->size() != 1)
        return base::failure(ErrorKind::Usage, Text::tr("Say which place the letter is about: --of PLACE."));
    const auto letter = transfers::draftLetter(contents, places->front(), {call.line.value("letter"), call.today, call.language});
    if (!letter)
        return tl::unexpected(letter.error());
    const auto written = writeLetter(*letter, path, call.line.has("force"));
    if (!written)
        return tl::unexpected(written.error());
    call.out.note(Text::tr("A draft: “%1”").arg(letter->subject));
    say(call, path, QStringLiteral("letter"), letter->missing);
    return letter->missing.isEmpty() ? Ending::Done : Ending::Notes;
}

Result printComparison(Call& call, const model::Contents& contents, const QString& path)
{
    const auto places = readPlaces(call, contents);
    if (!places)
        return tl::unexpected(places.error());
    const auto comparison = transfers::compare(contents, *places, {}, call.language);
    if (!comparison)
        return tl::unexpected(comparison.error());
    const QString title = call.line.has("title") ? call.line.value("title") : Text::tr("Which building?");
    const auto written = writeComparison(*comparison, title, call.today, call.language, path, call.line.has("force"));
    if (!written)
        return tl::unexpected(written.error());
    say(call, path, QStringLiteral("compare"), {});
    return Ending::Done;
}

Result printCalendar(Call& call, const model::Contents& contents, const QString& path)
{
    transfers::WallCalendarOptions options{.title = call.line.has("title") ? call.line.value("title") : contents.title(),
                                           .firstMonth = call.today, .language = call.language,
                                           .nation = transfers::nationOf(contents), .includePrivate = call.line.has("private"),
                                           .today = call.today};
    const auto from = readDay(call, "from");
    if (!from)
        return tl::unexpected(from.error());
    options.firstMonth = from->value_or(call.today);
    if (call.line.has("months"))
        options.months = call.line.value("months").toInt(); // 0 is refused with the limits
    if (call.line.has("paper"))
        options.paper = call.line.value("paper");
    const auto entries = transfers::diary(contents, {.today = call.today, .language = call.language, .place = {}, .from = {}, .until = {}});
    const auto written = writeWallCalendar(entries, options, path, call.line.has("force"), call.job);
    if (!written)
        return tl::unexpected(written.error());
    say(call, path, QStringLiteral("calendar"), {});
    return Ending::Done;
}

} // namespace

QStringList transferSheets()
{
    QStringList sheets{QStringLiteral("compare"), QStringLiteral("calendar"), QStringLiteral("letter")};
    for (const transfers::PackKind kind : transfers::PackKinds)
        sheets << transfers::keyOf(kind);
    return sheets;
}

Result printTransferSheet(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QString path = call.line.argument(1);
    if (const auto free = call.checkOutput(path, call.line.argument(0)); !free)
        return tl::unexpected(free.error());
    const QString sheet = call.line.value("sheet");
    if (const auto kind = transfers::packKindOf(sheet))
        return printPack(call, **document, *kind, path);
    const model::Contents contents = (*document)->contents();
    if (sheet == u"letter")
        return printLetter(call, contents, path);
    return sheet == u"compare" ? printComparison(call, contents, path) : printCalendar(call, contents, path);
}

} // namespace hedgerow::command
