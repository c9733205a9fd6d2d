// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps that the window makes of what people do to a place.
#pragma once

#include "model/place.h"

#include <QDate>

namespace hedgerow::window {

/// A place as it is put together in the add strip.
struct NewPlace
{
    QString name;
    QString category;   ///< empty: other
    model::Point position;
    double accuracyMetres = 0;
    QString how;        ///< key of position_how
    QDate seen;         ///< today when it was clicked
};

/// "Add Hollow Youth Club".
[[nodiscard]] model::Step addPlace(const model::Contents& contents, const NewPlace& place);

/// "Move Hollow Youth Club". Takes a place out of "To place" too.
[[nodiscard]] model::Step movePlace(const model::Record& place, model::Point to, double accuracyMetres,
                                    const QString& how, int srs);

/// "Change description of Hollow Youth Club".
[[nodiscard]] model::Step changeField(const model::Record& place, int field, const model::Value& value);

[[nodiscard]] model::Step deletePlace(const model::Record& place);

/// One step that links two places; empty when they are linked already.
[[nodiscard]] model::Step linkPlaces(const model::Contents& contents, model::Uuid from, model::Uuid to, const QString& kind);

/// Name in the window's language; the category's words for a place without a name.
[[nodiscard]] QString nameOf(const model::Record& place);

} // namespace hedgerow::window
