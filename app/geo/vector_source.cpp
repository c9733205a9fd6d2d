// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each file of the source is a dataset of GDAL or a text table; their layers form one list.
#include "geo/vector_source.h"

#include "base/text.h"
#include "geo/csv_rows.h"
#include "geo/gdal_session.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QFileInfo>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

struct LayerHome {
    std::size_t file = 0;
    OGRLayer* layer = nullptr; ///< null: a text table
    int shapeColumn = -1;      ///< of a text table: the one with WKT
};

tl::unexpected<base::Error> damaged(const QString& name, const QString& detail)
{
    return base::failure(
        ErrorKind::Input,
        Text::tr(
            "%1 is damaged or ends too early, so some areas would be missing. We have not used "
            "it. Copy it again from where it came.")
            .arg(name),
        detail);
}

CPLStringList openOptions(const FencedFile& file)
{
    CPLStringList options;
    if (file.kind == FileKind::GeoPackage) {
        options.SetNameValue("LIST_ALL_TABLES", "NO");
        options.SetNameValue("IMMUTABLE", "YES"); // no lock, no journal beside the file
    } else if (file.kind == FileKind::Shapefile) {
        options.SetNameValue("ENCODING", ""); // bytes; text_encoding.h decodes them
    } else if (file.kind == FileKind::Gml) {
        options.SetNameValue("WRITE_GFS", "NO");
        options.SetNameValue("DOWNLOAD_SCHEMA", "NO");
        options.SetNameValue("EXPOSE_GML_ID", "NO");
    }
    return options;
}

GDALDatasetUniquePtr openedByGdal(const FencedFile& file)
{
    CPLStringList drivers;
    for (const QString& driver : allowedDrivers(file.kind))
        drivers.AddString(driver.toUtf8().constData());
    return GDALDatasetUniquePtr(GDALDataset::Open(
        file.path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
        drivers.List(), openOptions(file).List(), nullptr));
}

/// The layer's CRS through WKT: GDAL's object stays here.
void takeCrs(OGRLayer& layer, SourceLayer& taken)
{
    const OGRSpatialReference* reference = layer.GetSpatialRef();
    const QByteArray name = reference ? reference->GetName() : nullptr;
    if (!reference || name.startsWith("Undefined")) // GeoPackage's words for "not said"
        return;
    char* wkt = nullptr;
    const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
    GdalComplaints complaints;
    if (reference->exportToWkt(&wkt, options) == OGRERR_NONE) {
        const auto crs = Crs::fromWkt(QString::fromUtf8(wkt));
        taken.crs = crs.value_or(Crs());
        taken.crsUnusable = !crs;
    }
    CPLFree(wkt);
}

QString declaredEncoding(OGRLayer& layer)
{
    const char* page = layer.GetMetadataItem("CPG_VALUE", "SHAPEFILE");
    if (page && *page)
        return QString::fromLatin1(page);
    const char* language = layer.GetMetadataItem("LDID_VALUE", "SHAPEFILE");
    return language ? QStringLiteral("LDID/") + QString::fromLatin1(language) : QString();
}

} // namespace

struct VectorSource::Private {
    FencedSource fenced;
    std::vector<GDALDatasetUniquePtr> datasets; ///< one for each file; null for text tables
    std::vector<SourceLayer> layers;
    std::vector<LayerHome> homes;

    base::Outcome openFile(std::size_t index);
    base::Outcome addTable(std::size_t index);
    base::Outcome addLayers(std::size_t index, GDALDataset& dataset);
    void note(const QString& sentence);
    void noteDecoding(const TextDecoder& decoder, const QString& name);
    base::Outcome readTable(const LayerHome& home, const SourceLayer& layer, const Visitor& visit,
                            base::Job& job);
    base::Outcome readLayer(const LayerHome& home, const SourceLayer& layer, const Visitor& visit,
                            base::Job& job);
};

void VectorSource::Private::note(const QString& sentence)
{
    if (!fenced.notes.contains(sentence))
        fenced.notes += sentence;
}

void VectorSource::Private::noteDecoding(const TextDecoder& decoder, const QString& name)
{
    if (decoder.guessed())
        note(Text::tr("%1 doesn't say how its letters are written; they were read as Windows-1252. "
                      "Look at names "
                      "with accents.")
                 .arg(name));
    if (decoder.cleaned())
        note(Text::tr("Some names in %1 held invisible control characters; these were left out.")
                 .arg(name));
}

base::Outcome VectorSource::Private::openFile(std::size_t index)
{
    const FencedFile& file = fenced.files[index];
    datasets.emplace_back();
    if (file.kind == FileKind::Csv)
        return addTable(index);
    GdalComplaints complaints;
    datasets.back() = openedByGdal(file);
    // GeoJSON may name its CRS by a code that doesn't exist or by a link, which isn't followed.
    const bool aboutCrs =
        file.kind == FileKind::GeoJson &&
        (complaints.mentions(u"crs not found") || complaints.mentions(u"fetches nothing"));
    const bool tolerated = file.kind == FileKind::GeoPackage || aboutCrs;
    if (!datasets.back() || (complaints.any() && !tolerated))
        return damaged(file.name, complaints.words());
    const std::size_t before = layers.size();
    const auto added = addLayers(index, *datasets.back());
    for (std::size_t i = before; aboutCrs && i < layers.size(); ++i) {
        layers[i].crs = Crs(); // GDAL falls back to degrees; we don't guess
        layers[i].crsUnusable = true;
    }
    return added;
}

base::Outcome VectorSource::Private::addTable(std::size_t index)
{
    const FencedFile& file = fenced.files[index];
    auto rows = CsvRows::open(file.path, file.name);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto head = rows->next();
    if (!head)
        return tl::unexpected(head.error());
    SourceLayer layer;
    layer.name = QFileInfo(file.path).completeBaseName();
    layer.columns = head->value_or(QStringList());
    static const QStringList shapeHeads{QStringLiteral("wkt"),      QStringLiteral("geom"),
                                        QStringLiteral("geometry"), QStringLiteral("the_geom"),
                                        QStringLiteral("wkt_geom"), QStringLiteral("shape")};
    LayerHome home{index, nullptr, -1};
    for (int i = 0; i < layer.columns.size() && home.shapeColumn < 0; ++i) {
        if (shapeHeads.contains(layer.columns[i].trimmed().toLower()))
            home.shapeColumn = i;
    }
    layer.mayHaveShapes = home.shapeColumn >= 0;
    layers.push_back(layer);
    homes.push_back(home);
    return {};
}

base::Outcome VectorSource::Private::addLayers(std::size_t index, GDALDataset& dataset)
{
    const FencedFile& file = fenced.files[index];
    bool leftOutProgram = false;
    bool any = false;
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        OGRLayer* ogr = dataset.GetLayer(i);
        const QString name = QString::fromUtf8(ogr->GetName());
        // Asking a view for its columns is already running it, so this comes before anything else.
        if (file.kind == FileKind::GeoPackage && !file.tables.contains(name)) {
            leftOutProgram = true;
            continue;
        }
        any = true;
        SourceLayer layer;
        layer.name = name;
        TextDecoder decoder(declaredEncoding(*ogr));
        const OGRFeatureDefn* definition = ogr->GetLayerDefn();
        for (int field = 0; field < definition->GetFieldCount(); ++field)
            layer.columns +=
                decoder.decode(definition->GetFieldDefn(field)->GetNameRef()).simplified();
        layer.mayHaveShapes = definition->GetGeomFieldCount() > 0;
        takeCrs(*ogr, layer);
        layers.push_back(layer);
        homes.push_back({index, ogr, -1});
    }
    if (!any && leftOutProgram)
        return base::failure(
            ErrorKind::Input,
            Text::tr(
                "%1 would have to run a program of its own to be read. Hedgerow doesn't. Ask for a "
                "copy with plain tables.")
                .arg(file.name));
    return {};
}

base::Outcome VectorSource::Private::readTable(const LayerHome& home, const SourceLayer& layer,
                                               const Visitor& visit, base::Job& job)
{
    const FencedFile& file = fenced.files[home.file];
    auto rows = CsvRows::open(file.path, file.name);
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto head = rows->next(); !head)
        return tl::unexpected(head.error());
    for (qint64 number = 1;; ++number) {
        auto cells = rows->next();
        if (!cells)
            return tl::unexpected(cells.error());
        if (!*cells)
            break;
        SourceFeature feature;
        feature.number = number;
        cells.value()->resize(layer.columns.size());
        feature.values.assign(std::make_move_iterator(cells.value()->begin()),
                              std::make_move_iterator(cells.value()->end()));
        if (home.shapeColumn >= 0) {
            GdalComplaints complaints;
            const QByteArray wkt = feature.values[std::size_t(home.shapeColumn)].trimmed().toUtf8();
            OGRGeometry* shape = nullptr;
            const bool read =
                OGRGeometryFactory::createFromWkt(wkt.constData(), nullptr, &shape) == OGRERR_NONE;
            feature.shape.reset(shape);
            feature.shapeUnreadable = !wkt.isEmpty() && (!read || !shape);
        }
        if (const auto done = visit(std::move(feature)); !done)
            return done;
        if (job.stopped())
            return base::cancelled();
        job.report(rows->bytesRead(), rows->bytes(), Text::tr("Reading %1").arg(file.name));
    }
    noteDecoding(rows->decoder(), file.name);
    return {};
}

base::Outcome VectorSource::Private::readLayer(const LayerHome& home, const SourceLayer& layer,
                                               const Visitor& visit, base::Job& job)
{
    const FencedFile& file = fenced.files[home.file];
    GdalComplaints complaints;
    TextDecoder decoder(declaredEncoding(*home.layer));
    home.layer->ResetReading();
    qint64 number = 0;
    while (OGRFeatureUniquePtr ogr{home.layer->GetNextFeature()}) {
        SourceFeature feature;
        feature.number = ++number;
        feature.values.reserve(std::size_t(layer.columns.size()));
        for (int field = 0; field < ogr->GetFieldCount(); ++field)
            feature.values.push_back(ogr->IsFieldSetAndNotNull(field)
                                         ? decoder.decode(ogr->GetFieldAsString(field))
                                         : QString());
        feature.shape.reset(ogr->StealGeometry());
        // A GeoPackage's shapes stand each for itself; elsewhere one that can't be read means that
        // the rest can't be trusted.
        feature.shapeUnreadable =
            complaints.any() && !feature.shape && file.kind == FileKind::GeoPackage;
        if (complaints.any() && !feature.shapeUnreadable)
            return damaged(file.name, complaints.words());
        complaints.forget();
        if (const auto done = visit(std::move(feature)); !done)
            return done;
        if (job.stopped())
            return base::cancelled();
        job.report(number, 0, Text::tr("Reading %1").arg(file.name));
    }
    if (complaints.any())
        return damaged(file.name, complaints.words());
    // Of these the head says how many there are, and a file cut short simply ends.
    if (file.kind == FileKind::FlatGeobuf && home.layer->GetFeatureCount(FALSE) != number)
        return damaged(
            file.name,
            QStringLiteral("%1 of %2").arg(number).arg(home.layer->GetFeatureCount(FALSE)));
    noteDecoding(decoder, file.name);
    return {};
}

base::Result<VectorSource> VectorSource::open(const QString& path, base::Job& job)
{
    startGdal();
    auto fenced = throughFence(path, job);
    if (!fenced)
        return tl::unexpected(fenced.error());
    auto d = std::make_unique<Private>();
    d->fenced = std::move(*fenced);
    for (std::size_t i = 0; i < d->fenced.files.size(); ++i) {
        if (const auto opened = d->openFile(i); !opened)
            return tl::unexpected(opened.error());
    }
    return VectorSource(std::move(d));
}

VectorSource::VectorSource(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
VectorSource::VectorSource(VectorSource&&) noexcept = default;
VectorSource& VectorSource::operator=(VectorSource&&) noexcept = default;
VectorSource::~VectorSource() = default;

const QString& VectorSource::name() const
{
    return d->fenced.name;
}

const QString& VectorSource::format() const
{
    return d->fenced.format;
}

const QStringList& VectorSource::notes() const
{
    return d->fenced.notes;
}

FileKind VectorSource::kind() const
{
    return d->fenced.files.front().kind;
}

const std::vector<SourceLayer>& VectorSource::layers() const
{
    return d->layers;
}

base::Outcome VectorSource::read(std::size_t layer, const Visitor& visit, base::Job& job)
{
    const LayerHome& home = d->homes[layer];
    return home.layer ? d->readLayer(home, d->layers[layer], visit, job)
                      : d->readTable(home, d->layers[layer], visit, job);
}

} // namespace hedgerow::geo
