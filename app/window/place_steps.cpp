// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each step's title is what the menu says after "Undo".
#include "window/place_steps.h"

#include "model/geopackage_blob.h"

#include <QCoreApplication>

namespace hedgerow::window {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::PlaceSteps)
};

using model::Table;

} // namespace

QString nameOf(const model::Record& place)
{
    const QString name = place.text(u"name");
    return name.isEmpty() ? model::Place(place).category().name.en : name;
}

model::Step addPlace(const model::Contents& contents, const NewPlace& place)
{
    const model::Category& category = model::Categories::standard().category(place.category);
    model::Step step(Tr::tr("Add %1").arg(place.name.isEmpty() ? category.name.en : place.name));
    step.insert(Table::Places,
                {{"name", model::Value::ofText(place.name)},
                 {"category", category.id},
                 {"status", category.status.isEmpty() ? QStringLiteral("open") : category.status},
                 {"number", model::nextNumber(contents)},
                 {"position_how", place.how},
                 {"position_accuracy_m", place.accuracyMetres},
                 {"last_seen", place.seen.isValid() ? model::Value(place.seen.toString(Qt::ISODate)) : model::Value()},
                 {"source", Tr::tr("Our own walk")}},
                model::toGeoPackageBlob(place.position, contents.srs()));
    return step;
}

model::Step movePlace(const model::Record& place, model::Point to, double accuracyMetres, const QString& how, int srs)
{
    model::Step step(Tr::tr("Move %1").arg(nameOf(place)));
    step.setGeometry(Table::Places, place.id(), model::toGeoPackageBlob(to, srs));
    step.set(Table::Places, place.id(), "position_how", how);
    step.set(Table::Places, place.id(), "position_accuracy_m", accuracyMetres);
    return step;
}

model::Step changeField(const model::Record& place, int field, const model::Value& value)
{
    const model::Field& described = place.type().fields[static_cast<std::size_t>(field)];
    model::Step step(Tr::tr("Change %1 of %2").arg(model::label(described).toLower(), nameOf(place)));
    step.set(place.table(), place.id(), field, value);
    return step;
}

model::Step deletePlace(const model::Record& place)
{
    model::Step step(Tr::tr("Delete %1").arg(nameOf(place)));
    step.remove(Table::Places, place.id());
    return step;
}

model::Step linkPlaces(const model::Contents& contents, model::Uuid from, model::Uuid to, const QString& kind)
{
    model::Step step(Tr::tr("Link %1 with %2").arg(nameOf(contents.find(Table::Places, from)),
                                                   nameOf(contents.find(Table::Places, to))));
    for (const auto& link : contents.records(Table::Links)) {
        const auto a = link.reference(u"place");
        const auto b = link.reference(u"to_place");
        if ((a == from && b == to) || (a == to && b == from))
            return step;
    }
    step.insert(Table::Links, {{"place", from.toText()}, {"to_place", to.toText()}, {"kind", kind}});
    return step;
}

} // namespace hedgerow::window
