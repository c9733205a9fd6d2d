// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/place_naming.h"

namespace hedgerow::command {

namespace {

using base::Text;
using model::Table;
using model::Value;

/// Everything that names the place names the other one from now on, and its history stays findable.
void joinInto(model::Step& step, const model::Contents& contents, const model::Record& place,
              model::Uuid other)
{
    for (const model::RecordType& type : model::schema()) {
        for (const model::Field& field : type.fields) {
            if (field.refersTo != Table::Places)
                continue;
            for (const model::Record& row :
                 contents.referring(type.table, QString::fromLatin1(field.name), place.id()))
                step.set(type.table, row.id(), field.name, Value(other.toText()));
        }
    }
    step.insert(Table::Links, {{"place", Value(other.toText())},
                               {"to_place", Value(place.id().toText())},
                               {"kind", Value(QStringLiteral("merged_from"))}});
}

base::Result<std::vector<model::Record>> chosenPlaces(const Call& call,
                                                      const model::Contents& contents)
{
    std::vector<model::Record> places;
    for (const QString& word : call.line.arguments().mid(1)) {
        const auto place = findPlace(contents, word);
        if (!place)
            return tl::unexpected(place.error());
        if (std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*place);
    }
    return places;
}

} // namespace

Result runRemove(Call& call)
{
    auto document = call.open(store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const model::Contents contents = (*document)->contents();
    const auto places = chosenPlaces(call, contents);
    if (!places)
        return tl::unexpected(places.error());
    std::optional<model::Record> into;
    if (call.line.has("join-into")) {
        const auto found = findPlace(contents, call.line.value("join-into"));
        if (!found)
            return tl::unexpected(found.error());
        into = *found;
    }

    QStringList names;
    for (const model::Record& place : *places)
        names << shownName(place, call.language);
    model::Step step(names.size() == 1 ? Text::tr("Delete %1 (command)").arg(names.constFirst())
                                       : Text::tr("Delete %n place(s) (command)", nullptr,
                                                  static_cast<int>(names.size())));
    for (const model::Record& place : *places) {
        if (into && place.id() == into->id())
            return base::failure(
                base::ErrorKind::Usage,
                Text::tr("%1 can't be joined into itself.").arg(shownName(place, call.language)));
        if (into)
            joinInto(step, contents, place, into->id());
        step.remove(Table::Places, place.id());
    }
    if (const auto done = call.apply(**document, step); !done)
        return tl::unexpected(done.error());
    for (const QString& name : names)
        call.out.done(
            into ? Text::tr("Joined %1 into %2.").arg(name, shownName(*into, call.language))
                 : Text::tr("Deleted %1.").arg(name));
    call.out.result(JsonObject().add("removed", static_cast<int>(names.size())).json());
    return Ending::Done;
}

} // namespace hedgerow::command
