// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small document in a folder of its own, for the tests of this room.
#pragma once

#include "model/geopackage_blob.h"
#include "store/document.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace hedgerow::store::tests {

inline NewDocument wrensford()
{
    NewDocument settings;
    settings.title = QStringLiteral("Wrensford");
    settings.srsName = QStringLiteral("OSGB36 / British National Grid");
    settings.srsWkt = QStringLiteral(
        "PROJCS[\"OSGB36 / British National Grid\",GEOGCS[\"OSGB36\",DATUM[\"Ordnance_Survey_of_Great_Britain_1936\","
        "SPHEROID[\"Airy 1830\",6377563.396,299.3249646]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
        "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",49],PARAMETER[\"central_meridian\",-2],"
        "PARAMETER[\"scale_factor\",0.9996012717],PARAMETER[\"false_easting\",400000],"
        "PARAMETER[\"false_northing\",-100000],UNIT[\"metre\",1],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],"
        "AUTHORITY[\"EPSG\",\"27700\"]]");
    return settings;
}

inline QByteArray square(double west, double south, double side)
{
    const model::Ring ring{{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}};
    return model::toGeoPackageBlob(model::Polygons{{ring, {}}}, 27700);
}

inline QByteArray pointAt(model::Point at)
{
    return model::toGeoPackageBlob(at, 27700);
}

inline model::Step twoAreas()
{
    model::Step step(QStringLiteral("Bring in areas"), model::StepKind::Import);
    step.insert(model::Table::Areas, {{"code", QStringLiteral("W01")}, {"name", QStringLiteral("Mill Ward")}},
        square(500000, 100000, 1000));
    step.insert(model::Table::Areas, {{"code", QStringLiteral("W02")}, {"name", QStringLiteral("Bridge Ward")}},
        square(501000, 100000, 1000));
    return step;
}

/// A value that fits each field of a type.
inline std::vector<std::pair<const char*, model::Value>> everyField(const model::RecordType& type)
{
    std::vector<std::pair<const char*, model::Value>> values;
    for (const model::Field& field : type.fields) {
        switch (field.kind) {
        case model::FieldKind::Integer:
        case model::FieldKind::Money:
            values.emplace_back(field.name, 12);
            break;
        case model::FieldKind::Real:
            values.emplace_back(field.name, 12.5);
            break;
        case model::FieldKind::YesNo:
            values.emplace_back(field.name, true);
            break;
        case model::FieldKind::Date:
            values.emplace_back(field.name, QStringLiteral("2026-11-24"));
            break;
        case model::FieldKind::Instant:
            values.emplace_back(field.name, QStringLiteral("2026-11-24T18:05:09Z"));
            break;
        case model::FieldKind::Reference:
            break;
        default:
            values.emplace_back(field.name, QStringLiteral("2017"));
        }
    }
    return values;
}

inline QByteArray someGeometry(const model::RecordType& type)
{
    switch (type.geometry) {
    case model::GeometryKind::Point:
        return pointAt({500500, 100500});
    case model::GeometryKind::MultiPolygon:
        return square(500500, 100500, 20);
    case model::GeometryKind::None:
        break;
    }
    return {};
}

/// "town.gpkg" of two square areas, open for editing by Ann.
class Neighbourhood
{
public:
    Neighbourhood()
    {
        base::Job job;
        auto made = Document::create(path(), wrensford(), twoAreas(), QStringLiteral("Ann"), job);
        if (!made)
            qFatal("%s (%s)", qPrintable(made.error().message), qPrintable(made.error().detail));
        document_ = std::move(*made);
    }

    [[nodiscard]] QString folder() const { return folder_.path(); }
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("town.gpkg")); }
    [[nodiscard]] Document& document() const { return *document_; }
    void close() { document_.reset(); }

    /// The same file once more.
    [[nodiscard]] std::unique_ptr<Document> opened(Access access, const QString& author = QStringLiteral("Ben")) const
    {
        base::Job job;
        auto document = Document::open(path(), access, author, job);
        if (!document)
            qFatal("%s (%s)", qPrintable(document.error().message), qPrintable(document.error().detail));
        return std::move(*document);
    }

    model::Uuid addPlace(const QString& name, model::Point at)
    {
        model::Step step(QStringLiteral("Add ") + name);
        step.insert(model::Table::Places, {{"name", name}}, pointAt(at));
        return applied(step).inserted.at(0);
    }

    void set(model::Table table, model::Uuid id, const char* field, const model::Value& value)
    {
        model::Step step(QStringLiteral("Change ") + QString::fromLatin1(field));
        step.set(table, id, field, value);
        (void)applied(step);
    }

    void move(model::Uuid place, model::Point to)
    {
        model::Step step(QStringLiteral("Move"));
        step.setGeometry(model::Table::Places, place, pointAt(to));
        (void)applied(step);
    }

    void remove(model::Table table, model::Uuid id)
    {
        model::Step step(QStringLiteral("Remove"));
        step.remove(table, id);
        (void)applied(step);
    }

    QString keepBytes(const QByteArray& bytes)
    {
        model::Step step(QStringLiteral("Add a photo"));
        const QString hash = step.keep(bytes);
        step.insert(model::Table::Photos, {{"hash", hash}});
        (void)applied(step);
        return hash;
    }

    StepDone applied(const model::Step& step)
    {
        const auto done = document_->applyAndWait(step);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
        return *done;
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
};

} // namespace hedgerow::store::tests
