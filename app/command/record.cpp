// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/fold.h"
#include "base/text.h"
#include "command/assignments.h"
#include "command/place_naming.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using model::Table;
using model::Value;

base::Result<Table> readTable(const QString& word)
{
    if (const model::RecordType* type = model::recordType(word))
        return type->table;
    QStringList known;
    for (const model::RecordType& type : model::schema())
        known << QString::fromLatin1(type.name);
    const QString near = base::nearestWord(word, known);
    return base::failure(
        ErrorKind::Usage,
        near.isEmpty() ? Text::tr("There is no table \"%1\".").arg(word)
                       : Text::tr("There is no table \"%1\". Did you mean %2?").arg(word, near));
}

/// The field that says what a record belongs to, and the row that is meant by --of.
struct Owner {
    const model::Field* field = nullptr;
    model::Record row;
};

base::Result<Owner> ownerByTransfer(const model::Contents& contents, const model::Field& field,
                                    const model::Record& place)
{
    const auto transfers = contents.referring(Table::Transfers, u"place", place.id());
    if (transfers.size() == 1)
        return Owner{&field, transfers.front()};
    return base::failure(
        ErrorKind::Usage,
        transfers.empty()
            ? Text::tr("%1 has no transfer yet. Add one first: record FILE transfers --of it.")
                  .arg(place.text(u"name"))
            : Text::tr("%1 has several transfers. Give the id of one.").arg(place.text(u"name")));
}

base::Result<Owner> readOwner(const model::Contents& contents, Table table, const QString& text)
{
    const model::Field* toTransfer = nullptr;
    for (const model::Field& field : model::recordType(table).fields) {
        if (field.refersTo == Table::Places) {
            const auto place = findPlace(contents, text);
            if (!place)
                return tl::unexpected(place.error());
            return Owner{&field, *place};
        }
        if (field.refersTo == Table::Transfers)
            toTransfer = &field;
    }
    if (!toTransfer)
        return base::failure(ErrorKind::Usage,
                             Text::tr("Records of %1 belong to no place. Leave out --of.")
                                 .arg(QLatin1String(model::recordType(table).name)));
    if (const auto transfer = findRow(contents, Table::Transfers, text))
        return Owner{toTransfer, *transfer};
    const auto place = findPlace(contents, text);
    if (!place)
        return tl::unexpected(place.error());
    return ownerByTransfer(contents, *toTransfer, *place);
}

base::Outcome needsOwner(Table table)
{
    const QString first = QString::fromLatin1(model::recordType(table).fields.front().name);
    if (first == u"place" || first == u"transfer")
        return base::failure(ErrorKind::Usage, Text::tr("Say what it belongs to: --of PLACE."));
    return {};
}

base::Result<model::Step> insertStep(const Call& call, const model::Contents& contents, Table table,
                                     const std::vector<Assignment>& fields)
{
    std::vector<std::pair<const char*, Value>> values;
    if (call.line.has("of")) {
        const auto owner = readOwner(contents, table, call.line.value("of"));
        if (!owner)
            return tl::unexpected(owner.error());
        values.emplace_back(owner->field->name, Value(owner->row.id().toText()));
    } else if (const auto needed = needsOwner(table); !needed) {
        return tl::unexpected(needed.error());
    }
    for (const Assignment& assignment : fields)
        values.emplace_back(assignment.field->name, assignment.value);
    model::Step step(
        Text::tr("Add a record to %1 (command)").arg(QLatin1String(model::recordType(table).name)));
    step.insert(table, values);
    return step;
}

base::Result<model::Step> changeStep(const Call& call, const model::Contents& contents, Table table,
                                     const std::vector<Assignment>& fields)
{
    const auto row = findRow(contents, table, call.line.value("id"));
    if (!row)
        return tl::unexpected(row.error());
    const QString name = QString::fromLatin1(model::recordType(table).name);
    if (call.line.has("remove")) {
        model::Step step(Text::tr("Delete a record of %1 (command)").arg(name));
        step.remove(table, row->id());
        return step;
    }
    model::Step step(Text::tr("Change a record of %1 (command)").arg(name));
    for (const Assignment& assignment : fields) {
        if (row->value(QString::fromLatin1(assignment.field->name)) != assignment.value)
            step.set(table, row->id(), assignment.field->name, assignment.value);
    }
    return step;
}

} // namespace

Result runRecord(Call& call)
{
    const auto table = readTable(call.line.argument(1));
    if (!table)
        return tl::unexpected(table.error());
    if (*table == Table::Places || model::recordType(*table).isLayer() ||
        (*table == Table::Document && !call.line.has("id")))
        return base::failure(
            ErrorKind::Usage,
            Text::tr("Records of %1 have commands of their own: new, add, set, remove.")
                .arg(call.line.argument(1)));
    if (call.line.has("remove") && !call.line.has("id"))
        return base::failure(ErrorKind::Usage, Text::tr("Say which record: --id ID."));
    auto document = call.open(store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const auto fields = readAssignments(*table, call.line.arguments().mid(2), call.today);
    if (!fields)
        return tl::unexpected(fields.error());
    const model::Contents contents = (*document)->contents();
    const auto step = call.line.has("id") ? changeStep(call, contents, *table, *fields)
                                          : insertStep(call, contents, *table, *fields);
    if (!step)
        return tl::unexpected(step.error());
    const auto done = call.apply(**document, *step);
    if (!done)
        return tl::unexpected(done.error());
    const QString id = done->inserted.empty()
                           ? findRow(contents, *table, call.line.value("id"))->id().toText()
                           : done->inserted.front().toText();
    call.out.line(id);
    call.out.result(JsonObject().add("id", id).json());
    return Ending::Done;
}

} // namespace hedgerow::command
