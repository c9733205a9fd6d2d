// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exports: GDAL writes into a private folder, and the whole file then takes its place in one step.
#include "geo/vector_features.h"

#include "base/text.h"
#include "geo/crs_content.h"
#include "geo/gdal_session.h"
#include "geo/shapes.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

struct Writer {
    const char* driver;
    CPLStringList datasetOptions;
    CPLStringList layerOptions;
    bool onlyDegrees; ///< the format knows nothing else
};

std::optional<Writer> writerFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    Writer writer{"", {}, {}, true};
    if (suffix == u"geojson" || suffix == u"json") {
        writer.driver = "GeoJSON";
        writer.layerOptions.SetNameValue("RFC7946", "YES");
        writer.layerOptions.SetNameValue("COORDINATE_PRECISION", "7");
    } else if (suffix == u"kml") {
        writer.driver = GDALGetDriverByName("LIBKML") ? "LIBKML" : "KML";
    } else if (suffix == u"gpkg") {
        writer.driver = "GPKG";
        writer.layerOptions.SetNameValue("GEOMETRY_NAME", "geom");
        writer.onlyDegrees = false;
    } else {
        return std::nullopt;
    }
    return writer;
}

tl::unexpected<base::Error> cantWrite(const QString& path, const QString& detail)
{
    return base::failure(
        ErrorKind::Output,
        Text::tr("We can't write %1. The old file, if there was one, is untouched.")
            .arg(QFileInfo(path).fileName()),
        detail);
}

OGRFieldType typeOf(OutField::Type type)
{
    switch (type) {
    case OutField::Type::Integer:
        return OFTInteger64;
    case OutField::Type::Real:
        return OFTReal;
    case OutField::Type::Date:
        return OFTDate;
    case OutField::Type::YesNo:
        return OFTInteger;
    case OutField::Type::Text:
        break;
    }
    return OFTString;
}

void setValue(OGRFeature& feature, int index, OutField::Type type, const QString& value)
{
    if (value.isEmpty())
        return;
    switch (type) {
    case OutField::Type::Integer:
        feature.SetField(index, static_cast<GIntBig>(value.toLongLong()));
        return;
    case OutField::Type::Real:
        feature.SetField(index, value.toDouble());
        return;
    case OutField::Type::YesNo:
        feature.SetField(index, value == u"1" || value == u"yes" || value == u"true" ? 1 : 0);
        return;
    case OutField::Type::Date:
    case OutField::Type::Text:
        feature.SetField(index, value.toUtf8().constData());
        return;
    }
}

/// Moves GDAL's shape point by point through our own transformation.
bool move(OGRGeometry& shape, const Transformation& way)
{
    class Mover : public OGRDefaultGeometryVisitor
    {
    public:
        explicit Mover(const Transformation& ofWay)
            : way_(ofWay)
        {
        }
        using OGRDefaultGeometryVisitor::visit;
        void visit(OGRPoint* point) override
        {
            const auto moved = way_.apply({point->getX(), point->getY()});
            fine = fine && moved;
            if (moved) {
                point->setX(moved->x);
                point->setY(moved->y);
            }
        }
        bool fine = true;

    private:
        const Transformation& way_;
    };
    Mover mover(way);
    shape.accept(&mover);
    return mover.fine;
}

OGRLayer* newLayer(GDALDataset& dataset, const Writer& writer, const QString& name, const Crs& crs,
                   const std::vector<OutField>& fields)
{
    OGRSpatialReference reference;
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    reference.SetFromUserInput(crs.content().definition.constData());
    OGRLayer* layer = dataset.CreateLayer(name.toUtf8().constData(), &reference, wkbUnknown,
                                          CPLStringList(writer.layerOptions).List());
    for (const OutField& field : fields) {
        OGRFieldDefn definition(field.name.toUtf8().constData(), typeOf(field.type));
        if (field.type == OutField::Type::YesNo)
            definition.SetSubType(OFSTBoolean);
        if (!layer || layer->CreateField(&definition) != OGRERR_NONE)
            return nullptr;
    }
    return layer;
}

base::Outcome writeAll(OGRLayer& layer, const std::vector<OutField>& fields,
                       const std::vector<OutFeature>& features, const Transformation& way,
                       const QString& path, base::Job& job)
{
    const QString what = Text::tr("Writing %1").arg(QFileInfo(path).fileName());
    for (std::size_t i = 0; i < features.size(); ++i) {
        OGRFeature feature(layer.GetLayerDefn());
        for (std::size_t field = 0; field < fields.size() && field < features[i].values.size();
             ++field)
            setValue(feature, int(field), fields[field].type, features[i].values[field]);
        auto shape = ogrShape(features[i].geometry);
        if (shape && !move(*shape, way))
            shape.reset();
        feature.SetGeometryDirectly(shape.release());
        if (layer.CreateFeature(&feature) != OGRERR_NONE)
            return cantWrite(path, QString::fromUtf8(CPLGetLastErrorMsg()));
        if (job.stopped())
            return base::cancelled();
        job.report(qint64(i) + 1, qint64(features.size()), what);
    }
    return {};
}

/// The finished file takes the place of an older one, synced to the disk, or nothing changes.
base::Outcome putInPlace(const QString& written, const QString& path)
{
    QFile in(written);
    QSaveFile out(path);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return cantWrite(path, out.errorString());
    constexpr qint64 chunkBytes = 1 << 20;
    while (!in.atEnd()) {
        const QByteArray chunk = in.read(chunkBytes);
        if (out.write(chunk) != chunk.size())
            return cantWrite(path, out.errorString());
    }
    return out.commit() ? base::Outcome() : cantWrite(path, out.errorString());
}

} // namespace

base::Outcome writeFeatures(const QString& path, const QString& layerName,
                            const std::vector<OutField>& fields,
                            const std::vector<OutFeature>& features, const Crs& from, const Crs& to,
                            base::Job& job)
{
    startGdal();
    const auto writer = writerFor(path);
    if (!writer)
        return base::failure(
            ErrorKind::Usage,
            Text::tr("The name should end in .geojson, .kml or .gpkg; “%1” doesn't.")
                .arg(QFileInfo(path).fileName()));
    const Crs target =
        writer->onlyDegrees || to.isNull() ? (writer->onlyDegrees ? Crs::wgs84() : from) : to;
    model::Box box;
    for (const OutFeature& feature : features)
        box.add(feature.geometry.box());
    const auto way = Transformation::between(from, target, box);
    if (!way)
        return tl::unexpected(way.error());

    const QTemporaryDir folder;
    const QString written =
        folder.filePath(QStringLiteral("out.") + QFileInfo(path).suffix().toLower());
    GdalComplaints complaints;
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(writer->driver);
    GDALDatasetUniquePtr dataset(
        driver ? driver->Create(written.toUtf8().constData(), 0, 0, 0, GDT_Unknown,
                                CPLStringList(writer->datasetOptions).List())
               : nullptr);
    OGRLayer* layer = dataset ? newLayer(*dataset, *writer, layerName, target, fields) : nullptr;
    if (!layer)
        return cantWrite(path, complaints.words());
    if (const auto done = writeAll(*layer, fields, features, *way, path, job); !done)
        return done;
    dataset.reset(); // closing writes the rest
    if (complaints.any())
        return cantWrite(path, complaints.words());
    return putInPlace(written, path);
}

} // namespace hedgerow::geo
