// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/day_option.h"
#include "command/deadline_json.h"
#include "command/place_naming.h"
#include "model/date_text.h"
#include "transfers/diary.h"

#include <algorithm>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using transfers::Entry;
using transfers::EntryKind;

const QStringList KindWords{QStringLiteral("rule"), QStringLiteral("task"), QStringLiteral("visit"), QStringLiteral("renewal")};

base::Result<QStringList> readKinds(const Call& call)
{
    if (!call.line.has("kind"))
        return KindWords;
    const QStringList kinds = call.line.value("kind").split(u',', Qt::SkipEmptyParts);
    for (const QString& kind : kinds)
        if (!KindWords.contains(kind))
            return base::failure(ErrorKind::Usage,
                                 Text::tr("There is no kind \"%1\". The kinds are rule, task, visit and renewal.").arg(kind));
    return kinds;
}

base::Result<transfers::DiaryOptions> readOptions(const Call& call, const model::Contents& contents)
{
    transfers::DiaryOptions options{.today = call.today, .language = call.language, .place = {}, .from = {}, .until = {}};
    const auto from = readDay(call, "from"), until = readDay(call, "until");
    for (const auto* day : {&from, &until})
        if (!*day)
            return tl::unexpected(day->error());
    options.from = from->value_or(QDate());
    options.until = until->value_or(QDate());
    if (call.line.has("of")) {
        const auto place = findPlace(contents, call.line.value("of"));
        if (!place)
            return tl::unexpected(place.error());
        options.place = place->id();
    }
    return options;
}

QString kindWord(EntryKind kind)
{
    return KindWords[static_cast<int>(kind)];
}

QString daysWords(int days)
{
    if (days == 0)
        return Text::tr("today");
    return days > 0 ? Text::tr("in %n day(s)", nullptr, days) : Text::tr("%n day(s) ago", nullptr, -days);
}

QString placeName(const Call& call, const Entry& entry)
{
    return entry.place ? shownName(entry.place, call.language) : QString();
}

void write(Call& call, const Entry& entry)
{
    const QString date = entry.date.toString(Qt::ISODate), actBy = entry.actBy.toString(Qt::ISODate);
    const QString id = entry.place ? entry.place.id().toText() : QString();
    call.out.line(QStringLiteral("%1  %2  %3  %4")
                      .arg(model::longDate(entry.date, call.language), daysWords(static_cast<int>(call.today.daysTo(entry.date))),
                           placeName(call, entry), entry.act.isEmpty() || !entry.isOurs ? entry.what : entry.act));
    call.out.row({date, entry.what, entry.rule, entry.regime, placeName(call, entry), actBy, id});
}

} // namespace

Json deadlineJson(const Call& call, const Entry& entry)
{
    JsonObject place;
    if (entry.place)
        place.add("id", entry.place.id().toText()).add("name", placeName(call, entry));
    return JsonObject()
        .add("date", entry.date.toString(Qt::ISODate))
        .add("what", entry.what)
        .add("rule", entry.rule)
        .add("regime", entry.regime.isEmpty() ? Json() : Json(entry.regime))
        .add("place", entry.place ? place.json() : Json())
        .add("act_by", entry.actBy.toString(Qt::ISODate))
        .json();
}

Result runDeadlines(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const model::Contents contents = (*document)->contents();
    const auto kinds = readKinds(call);
    if (!kinds)
        return tl::unexpected(kinds.error());
    const auto options = readOptions(call, contents);
    if (!options)
        return tl::unexpected(options.error());
    std::vector<Entry> entries = transfers::diary(contents, *options);
    std::erase_if(entries, [&](const Entry& entry) {
        return !kinds->contains(kindWord(entry.kind)) || (call.line.has("overdue") && entry.daysLeft(call.today) >= 0);
    });
    call.out.row({QStringLiteral("date"), QStringLiteral("what"), QStringLiteral("rule"), QStringLiteral("regime"),
                  QStringLiteral("place"), QStringLiteral("act_by"), QStringLiteral("place_id")});
    JsonArray all;
    for (const Entry& entry : entries) {
        write(call, entry);
        all.add(deadlineJson(call, entry));
    }
    call.out.result(all.json());
    if (const QString& fault = model::Regimes::fault(); !fault.isEmpty())
        call.out.note(fault);
    if (std::ranges::any_of(entries, &Entry::mayChange))
        call.out.note(Text::tr("Days after %1 may change: holidays can still be added.")
                          .arg(transfers::holidaysKnownUntil().toString(Qt::ISODate)));
    call.out.note(Text::tr("Dates and words, not legal advice."));
    return Ending::Done;
}

} // namespace hedgerow::command
