// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/assignments.h"
#include "command/conflict_words.h"
#include "command/place_naming.h"
#include "command/row_filter.h"
#include "model/geopackage_blob.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using model::Table;

struct Wanted {
    std::vector<model::Record> places;
    std::vector<Assignment> fields;
    std::optional<geo::WhereReading> spot;
};

base::Result<std::vector<model::Record>>
chosenPlaces(const Call& call, const model::Contents& contents, QStringList& words)
{
    if (!call.line.has("where")) {
        if (words.isEmpty())
            return base::failure(
                ErrorKind::Usage,
                Text::tr("Say which place: its name, #number or id, or --where field=value."));
        const auto place = findPlace(contents, words.takeFirst());
        if (!place)
            return tl::unexpected(place.error());
        return std::vector{*place};
    }
    const auto filter = readFilter(call, Table::Places, contents);
    if (!filter)
        return tl::unexpected(filter.error());
    std::vector<model::Record> chosen;
    for (const model::Record& place : contents.places()) {
        if ((*filter)(place))
            chosen.push_back(place);
    }
    return chosen;
}

base::Result<Wanted> readWanted(const Call& call, const model::Contents& contents)
{
    Wanted wanted;
    QStringList words = call.line.arguments().mid(1);
    auto places = chosenPlaces(call, contents, words);
    if (!places)
        return tl::unexpected(places.error());
    wanted.places = std::move(*places);
    auto fields = readAssignments(Table::Places, words, call.today);
    if (!fields)
        return tl::unexpected(fields.error());
    wanted.fields = std::move(*fields);
    if (call.line.has("at")) {
        const auto crs = call.crs();
        if (!crs)
            return tl::unexpected(crs.error());
        const auto spot = readSpot(contents, call.line.value("at"), *crs);
        if (!spot)
            return tl::unexpected(spot.error());
        wanted.spot = *spot;
    }
    if (wanted.fields.empty() && !wanted.spot)
        return base::failure(ErrorKind::Usage,
                             Text::tr("Say what to change: field=value, or --at WHERE."));
    return wanted;
}

void setIfNew(model::Step& step, const model::Record& place, const char* field,
              const model::Value& value)
{
    if (place.value(QString::fromLatin1(field)) != value)
        step.set(Table::Places, place.id(), field, value);
}

model::Step setStep(const Call& call, const Wanted& wanted, int srs)
{
    model::Step step(
        wanted.places.size() == 1
            ? Text::tr("Change %1 (command)").arg(shownName(wanted.places.front(), call.language))
            : Text::tr("Change %n place(s) (command)", nullptr,
                       static_cast<int>(wanted.places.size())));
    for (const model::Record& place : wanted.places) {
        if (wanted.spot) {
            const QByteArray blob = model::toGeoPackageBlob(wanted.spot->position, srs);
            if (blob != place.geometryBlob())
                step.setGeometry(Table::Places, place.id(), blob);
            setIfNew(step, place, "position_how", wanted.spot->how);
            setIfNew(step, place, "position_accuracy_m", wanted.spot->accuracyMetres);
        }
        for (const Assignment& assignment : wanted.fields)
            setIfNew(step, place, assignment.field->name, assignment.value);
    }
    return step;
}

/// By the first digits of the id of any record that is open, else as places are named.
base::Result<std::vector<store::Conflict>> conflictsOf(const store::Document& document, const QString& word)
{
    constexpr int LeastDigits = 6;
    std::vector<store::Conflict> found;
    for (const store::Conflict& conflict : document.conflicts())
        if (word.size() >= LeastDigits && conflict.row.toText().startsWith(word.toLower()))
            found.push_back(conflict);
    if (!found.empty())
        return found;
    const auto place = findPlace(document.contents(), word);
    if (!place)
        return tl::unexpected(place.error());
    for (const store::Conflict& conflict : document.conflicts())
        if (conflict.row == place->id())
            found.push_back(conflict);
    return found;
}

Result settle(Call& call)
{
    const bool dryRun = call.line.has("dry-run");
    auto document = call.open(dryRun ? store::Access::ReadOnly : store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const QStringList words = call.line.arguments().mid(1);
    if (words.size() != 1)
        return base::failure(ErrorKind::Usage,
                             Text::tr("Say which place or record, and only what to decide about it."));
    const auto open = conflictsOf(**document, words.front());
    if (!open)
        return tl::unexpected(open.error());
    std::vector<store::Decision> decisions;
    for (const QString& text : call.line.values("settle")) {
        const auto decision = readDecision(*open, text);
        if (!decision)
            return tl::unexpected(decision.error());
        decisions.push_back(*decision);
    }
    const int count = static_cast<int>(decisions.size());
    if (!dryRun) {
        const QString title = Text::tr("Settle %n difference(s) (command)", nullptr, count);
        if (const auto done = finished(**document, (*document)->decide(decisions, title)); !done)
            return tl::unexpected(done.error());
    }
    call.out.done(dryRun ? Text::tr("Would decide %n difference(s).", nullptr, count)
                         : Text::tr("Decided %n difference(s).", nullptr, count));
    call.out.result(JsonObject().add("decided", count).json());
    return Ending::Done;
}

} // namespace

Result runSet(Call& call)
{
    if (call.line.has("settle"))
        return settle(call);
    const bool dryRun = call.line.has("dry-run");
    auto document = call.open(dryRun ? store::Access::ReadOnly : store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const auto wanted = readWanted(call, (*document)->contents());
    if (!wanted)
        return tl::unexpected(wanted.error());
    const model::Step step = setStep(call, *wanted, (*document)->contents().srs());
    const int changes = static_cast<int>(step.changes().size());
    const QString what =
        wanted->places.size() == 1
            ? shownName(wanted->places.front(), call.language)
            : Text::tr("%n place(s)", nullptr, static_cast<int>(wanted->places.size()));
    if (!dryRun) {
        if (const auto done = call.apply(**document, step); !done)
            return tl::unexpected(done.error());
    }
    call.out.done(dryRun ? Text::tr("Would change %n field(s) of %1.", nullptr, changes).arg(what)
                         : Text::tr("Changed %n field(s) of %1.", nullptr, changes).arg(what));
    call.out.result(JsonObject()
                        .add("places", static_cast<int>(wanted->places.size()))
                        .add("fields", changes)
                        .json());
    return Ending::Done;
}

} // namespace hedgerow::command
