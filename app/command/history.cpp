// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/day_option.h"
#include "command/place_naming.h"
#include "model/field_text.h"
#include "store/history.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using model::Table;
using store::HistoryEntry;

/// A place that is on the map goes before deleted ones of the same name.
base::Result<model::Record> findEver(const model::Contents& now, const model::Contents& ever,
                                     const QString& text)
{
    auto onMap = findPlace(now, text);
    if (onMap)
        return onMap;
    auto deleted = findPlace(ever, text);
    return deleted ? deleted : onMap;
}

base::Result<store::HistoryFilter> readFilter(const Call& call, const model::Contents& now,
                                              const model::Contents& ever)
{
    store::HistoryFilter filter;
    const auto since = readDay(call, "since"), until = readDay(call, "until");
    for (const auto* day : {&since, &until})
        if (!*day)
            return tl::unexpected(day->error());
    filter.since = *since;
    filter.until = *until;
    filter.by = call.line.value("by");
    if (call.line.has("of")) {
        const auto place = findEver(now, ever, call.line.value("of"));
        if (!place)
            return tl::unexpected(place.error());
        filter.of = place->id();
    }
    if (call.line.has("limit")) {
        bool isNumber = false;
        filter.limit = call.line.value("limit").toInt(&isNumber);
        if (!isNumber || filter.limit < 1)
            return base::failure(
                ErrorKind::Usage,
                Text::tr("%1 isn't a whole number.").arg(call.line.value("limit")));
    }
    return filter;
}

/// The place that a row is, or lies under, be it by way of its transfer or letter; none for others.
model::Record placeOf(const model::Contents& ever, Table table, model::Uuid id)
{
    model::Record row = ever.find(table, id);
    for (int hops = 0; row && row.table() != Table::Places && hops < 3; ++hops) {
        model::Record next;
        for (const model::Field& field : row.type().fields)
            if (!next && field.refersTo)
                if (const auto to = row.reference(QString::fromLatin1(field.name)))
                    next = ever.find(*field.refersTo, *to);
        row = next;
    }
    return row && row.table() == Table::Places ? row : model::Record();
}

const model::Field* fieldOf(const HistoryEntry& entry)
{
    const model::RecordType& type = model::recordType(entry.table);
    const int index = type.indexOf(entry.field);
    return index < 0 ? nullptr : &type.fields[static_cast<std::size_t>(index)];
}

QString shapeText(const HistoryEntry& entry, const model::Value& value)
{
    if (value.isNull())
        return {};
    const model::Record row(entry.table, entry.row, value.bytes());
    const model::Geometry shape = row.geometry();
    if (const auto point = shape.point())
        return QStringLiteral("%1,%2").arg(point->x, 0, 'f', 2).arg(point->y, 0, 'f', 2);
    return Text::tr("a shape");
}

/// A value as exports write it; empty for nothing.
QString valueText(const HistoryEntry& entry, const model::Value& value)
{
    if (entry.field.isEmpty())
        return value.yes() ? QStringLiteral("yes") : QStringLiteral("no");
    if (entry.field == u"geom")
        return shapeText(entry, value);
    if (const model::Field* field = fieldOf(entry))
        return model::plainText(*field, value);
    return value.isText()      ? value.text()
           : value.isReal()    ? QString::number(value.real(), 'g', 15)
           : value.isInteger() ? QString::number(value.integer())
                               : QString();
}

Json valueJson(const HistoryEntry& entry, const model::Value& value)
{
    if (entry.field.isEmpty())
        return value.yes();
    const QString text = valueText(entry, value);
    if (text.isEmpty())
        return {};
    const model::Field* field = fieldOf(entry);
    if (field && field->kind == model::FieldKind::YesNo)
        return value.yes();
    return value.isInteger() || value.isReal() ? Json::ofNumberText(text) : Json(text);
}

Json textOrNull(const QString& text)
{
    return text.isEmpty() ? Json() : Json(text);
}

QString fieldLabel(const HistoryEntry& entry)
{
    if (entry.field == u"geom")
        return Text::tr("Position");
    const model::Field* field = fieldOf(entry);
    const QString words = field ? model::label(*field) : QString();
    return words.isEmpty() ? entry.field : words;
}

/// "Name: Library, then Old Library".
QString changeText(const HistoryEntry& entry)
{
    if (entry.field.isEmpty())
        return !entry.value.yes()   ? Text::tr("deleted")
               : entry.old.isNull() ? Text::tr("added")
                                    : Text::tr("brought back");
    const QString old = valueText(entry, entry.old), now = valueText(entry, entry.value);
    if (old.isEmpty())
        return Text::tr("%1: %2").arg(fieldLabel(entry), now);
    if (now.isEmpty())
        return Text::tr("%1: %2, then emptied").arg(fieldLabel(entry), old);
    return Text::tr("%1: %2, then %3").arg(fieldLabel(entry), old, now);
}

QString person(const HistoryEntry& entry)
{
    if (!entry.by.isEmpty())
        return entry.by;
    return entry.stepKind == u"outside" ? Text::tr("another program") : Text::tr("somebody");
}

/// Sentences in one line, whatever the values hold.
QString oneLine(const QString& text)
{
    return text.simplified();
}

void write(Call& call, const HistoryEntry& entry, const model::Record& place)
{
    const QString at = entry.at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    const QString program =
        entry.stepKind == u"outside" ? QStringLiteral("other") : QStringLiteral("Hedgerow");
    const QString table = QString::fromLatin1(model::recordType(entry.table).name);
    const QString name = place ? shownName(place, call.language) : QString();
    switch (call.out.format()) {
    case Format::Text: {
        const QString what = entry.table == Table::Places && !name.isEmpty() ? name
                             : name.isEmpty()                                ? table
                                              : QStringLiteral("%1 (%2)").arg(name, table);
        call.out.line(QStringLiteral("%1%2  %3  %4  %5")
                          .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                               entry.clockWrong ? QStringLiteral("?") : QString(), person(entry),
                               what, oneLine(changeText(entry))));
        return;
    }
    case Format::Csv:
        call.out.row({at, entry.by, program, entry.stepTitle, table, entry.row.toText(), name,
                      entry.field, valueText(entry, entry.old), valueText(entry, entry.value)});
        return;
    case Format::Json:
        return;
    }
}

Json entryJson(const Call& call, const HistoryEntry& entry, const model::Record& place)
{
    return JsonObject()
        .add("at", entry.at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")))
        .add("by", textOrNull(entry.by))
        .add("program",
             entry.stepKind == u"outside" ? QStringLiteral("other") : QStringLiteral("Hedgerow"))
        .add("step", textOrNull(entry.stepTitle))
        .add("table", QString::fromLatin1(model::recordType(entry.table).name))
        .add("id", entry.row.toText())
        .add("place", place ? textOrNull(shownName(place, call.language)) : Json())
        .add("field", textOrNull(entry.field))
        .add("old", valueJson(entry, entry.old))
        .add("new", valueJson(entry, entry.value))
        .json();
}

} // namespace

Result runHistory(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QString path = (*document)->path();
    const auto ever = store::withDeletedRows(path, call.job);
    if (!ever)
        return tl::unexpected(ever.error());
    const auto filter = readFilter(call, (*document)->contents(), *ever);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto entries = store::readHistory(path, *filter, call.job);
    if (!entries)
        return tl::unexpected(entries.error());

    JsonArray all;
    call.out.row({QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("program"),
                  QStringLiteral("step"), QStringLiteral("table"), QStringLiteral("id"),
                  QStringLiteral("place"), QStringLiteral("field"), QStringLiteral("old"),
                  QStringLiteral("new")});
    bool clockWrong = false;
    for (const HistoryEntry& entry : *entries) {
        const model::Record place = placeOf(*ever, entry.table, entry.row);
        write(call, entry, place);
        if (call.out.format() == Format::Json)
            all.add(entryJson(call, entry, place));
        clockWrong |= entry.clockWrong;
    }
    call.out.result(all.json());
    if (clockWrong)
        call.out.note(Text::tr("Times with a ? are of a computer whose clock was wrong. The order "
                               "is right all the same."));
    return Ending::Done;
}

} // namespace hedgerow::command
