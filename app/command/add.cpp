// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/assignments.h"
#include "command/place_naming.h"
#include "model/category_guess.h"
#include "model/geopackage_blob.h"
#include "model/similar_places.h"
#include "store/photo.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using model::Table;
using model::Value;

/// Everything that was asked for, checked, before anything is written.
struct NewPlace {
    QString name;
    QString category;
    bool categoryGuessed = false;
    std::optional<geo::WhereReading> spot;
    std::vector<Assignment> fields;
    std::vector<store::Photo> photos;
    std::vector<model::SimilarPlace> like;
};

base::Outcome readCategory(const Call& call, NewPlace& place)
{
    if (call.line.has("category")) {
        const auto read = readAssignments(
            Table::Places, {QStringLiteral("category=") + call.line.value("category")}, call.today);
        if (!read)
            return tl::unexpected(read.error());
        place.category = read->front().value.text();
        return {};
    }
    for (const Assignment& assignment : place.fields) {
        if (QLatin1String(assignment.field->name) == QLatin1String("category")) {
            place.category = assignment.value.text();
            return {};
        }
    }
    place.category = model::guessCategory(place.name).sure;
    place.categoryGuessed = !place.category.isEmpty();
    return {};
}

base::Outcome readPhotos(const Call& call, NewPlace& place)
{
    for (const QString& path : call.line.values("photo")) {
        if (const auto sound = call.checkInput(path); !sound)
            return tl::unexpected(sound.error());
        auto photo = store::readPhoto(path);
        if (!photo)
            return tl::unexpected(photo.error());
        place.photos.push_back(std::move(*photo));
    }
    return {};
}

base::Result<NewPlace> readPlace(const Call& call, const model::Contents& contents)
{
    NewPlace place;
    place.name = call.line.value("name").trimmed();
    QStringList words = call.line.arguments().mid(1);
    if (call.line.has("name"))
        words << QStringLiteral("name=") + place.name;
    auto fields = readAssignments(Table::Places, words, call.today);
    if (!fields)
        return tl::unexpected(fields.error());
    place.fields = std::move(*fields);
    if (place.name.isEmpty() && !call.line.has("category"))
        return base::failure(ErrorKind::Usage, Text::tr("A place needs a name. Add --name TEXT."));
    if (const auto read = readCategory(call, place); !read)
        return tl::unexpected(read.error());
    if (const auto read = readPhotos(call, place); !read)
        return tl::unexpected(read.error());
    if (!call.line.has("at"))
        return place;
    const auto crs = call.crs();
    if (!crs)
        return tl::unexpected(crs.error());
    auto spot = readSpot(contents, call.line.value("at"), *crs);
    if (!spot)
        return tl::unexpected(spot.error());
    place.spot = std::move(*spot);
    place.like = model::similarPlaces(contents, place.name, place.category, place.spot->position);
    return place;
}

void addPhotos(model::Step& step, model::Uuid place, const std::vector<store::Photo>& photos)
{
    int sort = 0;
    for (const store::Photo& photo : photos) {
        const QString hash = step.keep(photo.jpeg);
        std::vector<std::pair<const char*, Value>> values{
            {"hash", Value(hash)},
            {"width", Value(photo.size.width())},
            {"height", Value(photo.size.height())},
            {"file_name", Value::ofText(photo.fileName)}};
        if (photo.takenOn.isValid())
            values.emplace_back(
                "taken_on", Value(photo.takenOn.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))));
        if (photo.position) {
            values.emplace_back("lon", Value(photo.position->lon));
            values.emplace_back("lat", Value(photo.position->lat));
        }
        const model::Uuid id = step.insert(Table::Photos, values);
        step.insert(Table::PhotoUses, {{"photo", Value(id.toText())},
                                       {"place", Value(place.toText())},
                                       {"sort", Value(++sort)}});
    }
}

model::Step addStep(const NewPlace& place, const model::Contents& contents)
{
    model::Step step(Text::tr("Add %1 (command)").arg(place.name));
    std::vector<std::pair<const char*, Value>> values{
        {"number", Value(model::nextNumber(contents))}};
    if (!place.category.isEmpty()) {
        values.emplace_back("category", Value(place.category));
        values.emplace_back(
            "status", Value::ofText(model::Categories::standard().category(place.category).status));
    }
    if (place.spot) {
        values.emplace_back("position_how", Value(place.spot->how));
        values.emplace_back("position_accuracy_m", Value(place.spot->accuracyMetres));
    }
    for (const Assignment& assignment :
         place.fields) // what was said wins over what follows from it
        values.emplace_back(assignment.field->name, assignment.value);
    const QByteArray blob =
        place.spot ? model::toGeoPackageBlob(place.spot->position, contents.srs()) : QByteArray();
    addPhotos(step, step.insert(Table::Places, values, blob), place.photos);
    return step;
}

/// Fills the empty fields of a place that is there already.
model::Step joinStep(const NewPlace& place, const model::Record& into)
{
    model::Step step(Text::tr("Add to %1 (command)").arg(into.text(u"name")));
    for (const Assignment& assignment : place.fields) {
        if (into.value(QString::fromLatin1(assignment.field->name)).isNull() &&
            !assignment.value.isNull())
            step.set(Table::Places, into.id(), assignment.field->name, assignment.value);
    }
    addPhotos(step, into.id(), place.photos);
    return step;
}

Json likeJson(const std::vector<model::SimilarPlace>& like)
{
    JsonArray all;
    for (const model::SimilarPlace& other : like) {
        all.add(JsonObject()
                    .add("id", other.place.id().toText())
                    .add("name", other.place.name())
                    .add("distance_m", Json::ofReal(other.distance, 1))
                    .json());
    }
    return all.json();
}

QString categoryWords(const model::Record& row, bool guessed)
{
    const QString id = model::Place(row).categoryId();
    return guessed ? Text::tr("%1, guessed").arg(id) : id;
}

/// Says where the new place lies; false when that needs a look.
bool sayWhere(const Call& call, const NewPlace& place, const model::Record& row,
              const model::Contents& contents)
{
    if (!place.spot) {
        call.out.note(Text::tr(
            "Added, without a position. It waits under To place; add --at WHERE with set."));
        return false;
    }
    const QString outside = outsideWords(contents, place.spot->position);
    if (!outside.isEmpty()) {
        call.out.note(Text::tr("Added, outside every neighbourhood of the map (%1).").arg(outside));
        return false;
    }
    const model::Record area = model::areaAt(contents, place.spot->position);
    const QString head =
        QStringLiteral("#%1 %2 (%3)")
            .arg(row.value(u"number").integer())
            .arg(shownName(row, call.language), categoryWords(row, place.categoryGuessed));
    const QString areaName = !area                          ? QString()
                             : area.text(u"name").isEmpty() ? area.text(u"code")
                                                            : area.text(u"name");
    call.out.done(areaName.isEmpty()
                      ? Text::tr("Added %1, %2.").arg(head, place.spot->words)
                      : Text::tr("Added %1 in %2, %3.").arg(head, areaName, place.spot->words));
    return true;
}

void sayLike(const Call& call, const NewPlace& place)
{
    for (const model::SimilarPlace& other : place.like) {
        call.out.note(Text::tr("Is it one of these? %1 (%2) is %3 m away.")
                          .arg(other.place.shownName(call.language), other.place.id().toText())
                          .arg(std::lround(other.distance)));
    }
}

void writeResult(Call& call, const NewPlace& place, const model::Record& row,
                 const model::Contents& contents)
{
    const model::Record area =
        place.spot ? model::areaAt(contents, place.spot->position) : model::Record();
    const QString id = row.id().toText();
    call.out.line(id);
    call.out.row({QStringLiteral("id")});
    call.out.row({id});
    call.out.result(
        JsonObject()
            .add("id", id)
            .add("number", row.value(u"number").integer())
            .add("name", row.text(u"name"))
            .add("category", model::Place(row).categoryId())
            .add("guessed", place.categoryGuessed)
            .add("area_code", area ? Json(area.text(u"code")) : Json())
            .add("x", place.spot ? Json::ofReal(place.spot->position.x, 2) : Json())
            .add("y", place.spot ? Json::ofReal(place.spot->position.y, 2) : Json())
            .add("accuracy_m", place.spot ? Json::ofReal(place.spot->accuracyMetres, 2) : Json())
            .add("like", likeJson(place.like))
            .json());
}

} // namespace

Result runAdd(Call& call)
{
    auto document = call.open(store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const auto place = readPlace(call, (*document)->contents());
    if (!place)
        return tl::unexpected(place.error());
    const bool joins = call.line.has("join") && !place->like.empty();
    const model::Step step = joins ? joinStep(*place, place->like.front().place.record())
                                   : addStep(*place, (*document)->contents());
    const auto done = call.apply(**document, step);
    if (!done)
        return tl::unexpected(done.error());

    const model::Contents contents = (*document)->contents();
    const model::Uuid id = joins ? place->like.front().place.id() : done->inserted.front();
    const model::Record row = contents.find(Table::Places, id);
    writeResult(call, *place, row, contents);
    if (joins) {
        call.out.done(Text::tr("Filled in %1.").arg(shownName(row, call.language)));
        return Ending::Done;
    }
    const bool inside = sayWhere(call, *place, row, contents);
    sayLike(call, *place);
    return inside && place->like.empty() ? Ending::Done : Ending::Notes;
}

} // namespace hedgerow::command
