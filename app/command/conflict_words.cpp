// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/conflict_words.h"

#include "base/text.h"
#include "command/place_naming.h"
#include "model/field_text.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using store::Choice;
using store::Conflict;
using store::ConflictSide;

const model::Field* fieldOf(const Conflict& conflict)
{
    const model::RecordType& type = model::recordType(conflict.table);
    const int field = type.indexOf(conflict.field);
    return field < 0 ? nullptr : &type.fields[static_cast<std::size_t>(field)];
}

/// As the option --settle names it.
QString fieldKey(const Conflict& conflict)
{
    return conflict.field.isEmpty() ? QStringLiteral("record") : conflict.field;
}

QString valueText(const Conflict& conflict, const ConflictSide& side)
{
    if (conflict.field.isEmpty())
        return side.value.yes() ? Text::tr("kept") : Text::tr("deleted");
    if (const model::Field* field = fieldOf(conflict))
        return model::plainText(*field, side.value);
    if (!side.value.isBytes())
        return side.value.text();
    const model::Record row(conflict.table, conflict.row, side.value.bytes());
    const model::Geometry shape = row.geometry();
    const model::Point* point = shape.point();
    return point ? QStringLiteral("%1,%2").arg(point->x, 0, 'f', 2).arg(point->y, 0, 'f', 2)
                 : Text::tr("a shape");
}

QString instant(const ConflictSide& side)
{
    return side.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString nameOf(const Call& call, const model::Record& row)
{
    if (!row)
        return {};
    return row.table() == model::Table::Places ? shownName(row, call.language) : row.text(u"name");
}

Json sideJson(const Conflict& conflict, const ConflictSide& side)
{
    return JsonObject()
        .add("value", valueText(conflict, side))
        .add("by", side.by)
        .add("at", instant(side))
        .add("shown", side.shown)
        .json();
}

QString sideText(const Conflict& conflict, const ConflictSide& side)
{
    const QString by = side.by.isEmpty() ? Text::tr("somebody") : side.by;
    return QStringLiteral("%1 (%2, %3)")
        .arg(valueText(conflict, side).simplified(), by,
             side.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

void listOne(Call& call, const Conflict& conflict, const model::Record& row)
{
    const QString table = QString::fromLatin1(model::recordType(conflict.table).name);
    const QString id = conflict.row.toText(), name = nameOf(call, row);
    QStringList others;
    for (const ConflictSide& side : conflict.theirs) {
        others << sideText(conflict, side);
        call.out.row({table, id, name, fieldKey(conflict), valueText(conflict, conflict.ours),
                      conflict.ours.by, instant(conflict.ours), valueText(conflict, side), side.by,
                      instant(side)});
    }
    call.out.line(QStringLiteral("%1  %2  %3: %4 | %5")
                      .arg(id.left(12), name.isEmpty() ? table : name, fieldKey(conflict),
                           sideText(conflict, conflict.ours), others.join(QStringLiteral(" | "))));
}

} // namespace

base::Result<Choice> readChoice(const QString& word)
{
    if (word == u"ours" || word == u"keep")
        return Choice::Ours;
    if (word == u"theirs" || word == u"delete")
        return Choice::Theirs;
    if (word == u"notes")
        return Choice::Notes;
    return base::failure(
        ErrorKind::Usage,
        Text::tr("Decide by one of: ours, theirs, notes. \"%1\" is none of them.").arg(word));
}

base::Result<store::Decision> readDecision(const std::vector<Conflict>& ofRow, const QString& text)
{
    const QString field = text.section(u'=', 0, 0), word = text.section(u'=', 1);
    const bool isRecord = field == u"record";
    if (isRecord != (word == u"keep" || word == u"delete"))
        return base::failure(ErrorKind::Usage,
                             Text::tr("Write FIELD=ours, theirs or notes; of a record that one "
                                      "copy deleted: record=keep or record=delete."));
    const auto choice = readChoice(word);
    if (!choice)
        return tl::unexpected(choice.error());
    QStringList open;
    for (const Conflict& conflict : ofRow) {
        if (fieldKey(conflict) == field)
            return store::Decision{conflict.table, conflict.row, conflict.field, *choice};
        open << fieldKey(conflict);
    }
    return base::failure(ErrorKind::Usage,
                         open.isEmpty()
                             ? Text::tr("Nothing is to be decided about it.")
                             : Text::tr("Nothing is to be decided about %1, only about %2.")
                                   .arg(field, open.join(QStringLiteral(", "))));
}

Json conflictJson(const Call& call, const Conflict& conflict, const model::Record& row)
{
    JsonArray theirs;
    for (const ConflictSide& side : conflict.theirs)
        theirs.add(sideJson(conflict, side));
    return JsonObject()
        .add("table", QString::fromLatin1(model::recordType(conflict.table).name))
        .add("id", conflict.row.toText())
        .add("name", nameOf(call, row))
        .add("field", fieldKey(conflict))
        .add("ours", sideJson(conflict, conflict.ours))
        .add("theirs", theirs.json())
        .json();
}

void listConflicts(Call& call, const store::Document& document)
{
    JsonArray all;
    call.out.row({QStringLiteral("table"), QStringLiteral("id"), QStringLiteral("name"),
                  QStringLiteral("field"), QStringLiteral("ours"), QStringLiteral("ours_by"),
                  QStringLiteral("ours_at"), QStringLiteral("theirs"), QStringLiteral("theirs_by"),
                  QStringLiteral("theirs_at")});
    for (const Conflict& conflict : document.conflicts()) {
        const model::Record row = document.contents().find(conflict.table, conflict.row);
        listOne(call, conflict, row);
        all.add(conflictJson(call, conflict, row));
    }
    call.out.result(all.json());
    if (document.conflicts().empty())
        call.out.done(Text::tr("Nothing is to be decided."));
}

} // namespace hedgerow::command
