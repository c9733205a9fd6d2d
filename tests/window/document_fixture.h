// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small document for tests of the window: two areas of 1 km side by side, five places, one that
// waits for a position, one link.
#pragma once

#include "geo/crs.h"
#include "model/geopackage_blob.h"
#include "store/document.h"

#include <QTemporaryDir>

namespace hedgerow::test {

inline constexpr int BritishNationalGrid = 27700;

inline QByteArray blob(const model::Geometry& geometry)
{
    return model::toGeoPackageBlob(geometry, BritishNationalGrid);
}

inline model::Geometry square(double x, double y, double side)
{
    return model::Polygons{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}, {}}};
}

inline model::Step townStep()
{
    using model::Table;
    model::Step step(QStringLiteral("Make the map"), model::StepKind::Import);
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    const auto area = [&](const char* code, const char* name, double x) {
        step.insert(Table::Areas, {{"code", text(code)}, {"name", text(name)}, {"attribution", text("Made for the tests")}},
                    blob(square(x, 100000, 1000)));
    };
    area("A1", "Old Town", 500000);
    area("A2", "Millfields", 501000);
    const auto place = [&](const char* name, const char* category, const char* status, double x, double y, int number) {
        return step.insert(Table::Places, {{"name", text(name)}, {"category", text(category)}, {"status", text(status)},
                                           {"number", number}, {"description", text("A place that people love.")}},
                           blob(model::Point{x, y}));
    };
    const auto library = place("Wrensford Library", "library", "open", 500400, 100600, 1);
    place("The Weaver's Arms", "pub", "risk", 500800, 100400, 2);
    const auto shed = place("The Shed Youth Club", "youth_club", "open", 501300, 100700, 3);
    place("Jubilee Baths", "empty_building", "empty", 501600, 100300, 4);
    place("Millfield Rec", "playing_field", "open", 501700, 100800, 5);
    step.insert(Table::Places, {{"name", text("Repair evening")}, {"category", text("repair")}, {"status", text("open")},
                                {"address", text("Gas Street")}});
    step.insert(Table::Links, {{"place", library.toText()}, {"to_place", shed.toText()}, {"kind", text("shares_people")}});
    return step;
}

/// A document made new in this folder; its file is town.gpkg.
inline std::unique_ptr<store::Document> makeTown(const QTemporaryDir& folder)
{
    const auto crs = geo::Crs::fromEpsg(BritishNationalGrid);
    store::NewDocument settings;
    settings.title = QStringLiteral("Wrensford");
    settings.srs = BritishNationalGrid;
    settings.srsWkt = crs ? crs->wkt1() : QString();
    settings.srsName = crs ? crs->name() : QString();
    base::Job job;
    auto made = store::Document::create(folder.filePath(QStringLiteral("town.gpkg")), settings, townStep(),
                                        QStringLiteral("Tester"), job);
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return std::move(*made);
}

/// Only the file; nothing has it open.
inline QString makeTownFile(const QTemporaryDir& folder)
{
    makeTown(folder)->close();
    return folder.filePath(QStringLiteral("town.gpkg"));
}

inline model::Record placeNamed(const model::Contents& contents, const QString& name)
{
    for (const auto& place : contents.places())
        if (place.text(u"name") == name)
            return place;
    return {};
}

} // namespace hedgerow::test
