// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/photo_steps.h"

#include "window/place_steps.h"

#include <QCoreApplication>

namespace hedgerow::window {

using model::Table;
using model::Value;

model::Step addPhoto(const model::Contents& contents, model::Uuid place, const store::Photo& photo)
{
    model::Step step(QCoreApplication::translate("hedgerow::window::PlaceSteps", "Add a photo to %1")
                         .arg(nameOf(contents.find(Table::Places, place))));
    const QString hash = step.keep(photo.jpeg);
    const Value taken = photo.takenOn.isValid() ? Value(photo.takenOn.toUTC().toString(Qt::ISODate)) : Value();
    const auto id = step.insert(Table::Photos, {{"hash", hash},
                                                {"taken_on", taken},
                                                {"lon", photo.position ? Value(photo.position->lon) : Value()},
                                                {"lat", photo.position ? Value(photo.position->lat) : Value()},
                                                {"width", photo.size.width()},
                                                {"height", photo.size.height()},
                                                {"file_name", Value::ofText(photo.fileName)}});
    const auto before = contents.referring(Table::PhotoUses, u"place", place);
    step.insert(Table::PhotoUses, {{"photo", id.toText()},
                                   {"place", place.toText()},
                                   {"sort", static_cast<int>(before.size()) + 1}});
    return step;
}

} // namespace hedgerow::window
