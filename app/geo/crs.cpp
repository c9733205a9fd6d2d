// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRSs by number, text or file; always flat (heights dropped) and known by EPSG's number if EPSG
// has it.
#include "geo/crs.h"

#include "base/text.h"
#include "geo/crs_content.h"

#include <geodesic.h>
#include <proj_experimental.h> // proj_crs_demote_to_2D

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int wgs84Code = 4326;

/// A .prj is a few hundred bytes; the longest WKT of EPSG has some ten thousand.
constexpr qint64 longestDefinition = 100'000;

/// Drops heights and "bound" shifts: what counts on a map is the plane or the ellipsoid.
ProjObject flattened(PJ_CONTEXT* context, ProjObject object)
{
    for (int depth = 0; object && depth < 4; ++depth) {
        switch (proj_get_type(object.get())) {
        case PJ_TYPE_BOUND_CRS:
            object.reset(proj_get_source_crs(context, object.get()));
            break;
        case PJ_TYPE_COMPOUND_CRS:
            object.reset(proj_crs_get_sub_crs(context, object.get(), 0));
            break;
        case PJ_TYPE_GEOGRAPHIC_3D_CRS:
            object.reset(proj_crs_demote_to_2D(context, nullptr, object.get()));
            break;
        default:
            return object;
        }
    }
    return object;
}

int epsgIn(const PJ* object)
{
    const QByteArray authority = proj_get_id_auth_name(object, 0);
    const QByteArray code = proj_get_id_code(object, 0);
    if (authority == "EPSG")
        return code.toInt();
    // The same degrees as 4326; which axis comes first plays no part here.
    return authority == "OGC" && code == "CRS84" ? wgs84Code : 0;
}

/// .prj files and old WKT carry no number; PROJ finds it by comparing definitions.
int identifiedEpsg(PJ_CONTEXT* context, const PJ* object)
{
    constexpr int sameDefinition = 70;
    int* confidence = nullptr;
    const ProjList found(proj_identify(context, object, "EPSG", nullptr, &confidence));
    int code = 0;
    if (found && proj_list_get_count(found.get()) > 0 && confidence[0] >= sameDefinition) {
        const ProjObject best(proj_list_get(context, found.get(), 0));
        code = epsgIn(best.get());
    }
    proj_int_list_destroy(confidence);
    return code;
}

bool axesInMetres(PJ_CONTEXT* context, const PJ* object)
{
    const ProjObject system(proj_crs_get_coordinate_system(context, object));
    if (!system)
        return false;
    for (int axis = 0; axis < proj_cs_get_axis_count(context, system.get()); ++axis) {
        double factor = 0;
        proj_cs_get_axis_info(context, system.get(), axis, nullptr, nullptr, nullptr, &factor,
                              nullptr, nullptr, nullptr);
        if (factor != 1.0)
            return false;
    }
    return true;
}

std::shared_ptr<const Crs::Content> contentOf(PJ_CONTEXT* context, ProjObject object)
{
    object = flattened(context, std::move(object));
    if (!object)
        return nullptr;
    auto content = std::make_shared<Crs::Content>();
    content->epsg = epsgIn(object.get());
    if (content->epsg == 0)
        content->epsg = identifiedEpsg(context, object.get());
    if (content->epsg != 0) {
        content->definition = QByteArrayLiteral("EPSG:") + QByteArray::number(content->epsg);
        object =
            flattened(context, ProjObject(proj_create(context, content->definition.constData())));
        if (!object)
            return nullptr;
    }
    const PJ_TYPE type = proj_get_type(object.get());
    content->geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS;
    if (!content->geographic && type != PJ_TYPE_PROJECTED_CRS)
        return nullptr; // of a building site or another planet's kind: no place on earth
    content->metres = !content->geographic && axesInMetres(context, object.get());
    content->name = QString::fromUtf8(proj_get_name(object.get()));
    const char* const oneLine[] = {"MULTILINE=NO", nullptr};
    content->wkt1 = QString::fromUtf8(proj_as_wkt(context, object.get(), PJ_WKT1_GDAL, oneLine));
    if (content->definition.isEmpty())
        content->definition = proj_as_wkt(context, object.get(), PJ_WKT2_2019, oneLine);
    return content;
}

base::Result<QString> definitionInFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).size() > longestDefinition || !file.open(QIODevice::ReadOnly))
        return base::failure(ErrorKind::Usage, Text::tr("We can't read “%1”.").arg(path));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

base::Result<Crs> Crs::fromEpsg(int code)
{
    return fromUserText(QString::number(code));
}

base::Result<Crs> Crs::fromUserText(const QString& text)
{
    QString number = text.trimmed();
    if (number.startsWith(QStringLiteral("EPSG:"), Qt::CaseInsensitive))
        number = number.mid(5).trimmed();
    bool isNumber = false;
    const int code = number.toInt(&isNumber);
    if (!isNumber && QFileInfo(text).isFile())
        return definitionInFile(text).and_then([](const QString& wkt) { return fromWkt(wkt); });

    if (isNumber && code > 0) {
        const ProjContext context = newProjContext();
        const QByteArray definition = QByteArrayLiteral("EPSG:") + QByteArray::number(code);
        Crs crs;
        crs.content_ = contentOf(context.get(),
                                 ProjObject(proj_create(context.get(), definition.constData())));
        if (!crs.isNull())
            return crs;
    }
    return base::failure(
        ErrorKind::Usage,
        Text::tr(
            "We don't know “%1” as a way to measure positions. Give its EPSG number, such as 27700 "
            "(British National Grid) or 4326 (longitude and latitude), or a .prj file.")
            .arg(text.trimmed()));
}

base::Result<Crs> Crs::fromWkt(const QString& wkt)
{
    const ProjContext context = newProjContext();
    Crs crs;
    if (wkt.size() <= longestDefinition)
        crs.content_ = contentOf(
            context.get(), ProjObject(proj_create_from_wkt(context.get(), wkt.toUtf8().constData(),
                                                           nullptr, nullptr, nullptr)));
    if (crs.isNull())
        return base::failure(
            ErrorKind::Usage,
            Text::tr("The description of how positions are measured names no place "
                     "on earth that we know."),
            wkt.left(200));
    return crs;
}

Crs Crs::wgs84()
{
    static const Crs crs = fromEpsg(wgs84Code).value_or(Crs());
    return crs;
}

int Crs::epsg() const
{
    return content_ ? content_->epsg : 0;
}

QString Crs::name() const
{
    return content_ ? content_->name : QString();
}

QString Crs::plainName() const
{
    switch (epsg()) {
    case 27700:
        return Text::tr("British National Grid");
    case 29900:
    case 29901:
    case 29902:
    case 29903:
        return Text::tr("Irish Grid");
    case 2157:
        return Text::tr("Irish Transverse Mercator");
    case wgs84Code:
        return Text::tr("Longitude and latitude (GPS)");
    case 3857:
        return Text::tr("Web map (Mercator)");
    default:
        return name();
    }
}

QString Crs::wkt1() const
{
    return content_ ? content_->wkt1 : QString();
}

bool Crs::isProjected() const
{
    return content_ && content_->metres;
}

bool Crs::isGeographic() const
{
    return content_ && content_->geographic;
}

ProjObject toOwnDegrees(PJ_CONTEXT* context, const Crs& crs)
{
    const ProjObject object = projObject(context, crs);
    if (!object)
        return nullptr;
    const ProjObject degrees(proj_crs_get_geodetic_crs(context, object.get()));
    const ProjObject step(
        proj_create_crs_to_crs_from_pj(context, object.get(), degrees.get(), nullptr, nullptr));
    return ProjObject(step ? proj_normalize_for_visualization(context, step.get()) : nullptr);
}

namespace {

/// The way to degrees and the ellipsoid of one CRS. Kept for each thread, since PROJ takes some
/// milliseconds to make it and a page asks dozens of times.
struct Ellipsoid {
    explicit Ellipsoid(const Crs& ofCrs)
        : crs(ofCrs)
        , context(newProjContext())
    {
        toDegrees = toOwnDegrees(context.get(), crs);
        const ProjObject object = projObject(context.get(), crs);
        const ProjObject shape(proj_get_ellipsoid(context.get(), object.get()));
        double a = 6378137;
        double b = 0;
        int isComputed = 0;
        double inverseFlattening = 298.257223563;
        if (shape)
            proj_ellipsoid_get_parameters(context.get(), shape.get(), &a, &b, &isComputed,
                                          &inverseFlattening);
        geod_init(&geodesic, a, inverseFlattening == 0 ? 0 : 1 / inverseFlattening);
    }

    Crs crs;
    ProjContext context;
    ProjObject toDegrees;
    geod_geodesic geodesic{};
};

} // namespace

double geodesicDistance(const Crs& crs, model::Point a, model::Point b)
{
    if (crs.isNull())
        return model::distance(a, b);
    static thread_local std::unique_ptr<Ellipsoid> last;
    if (!last || &last->crs.content() != &crs.content())
        last = std::make_unique<Ellipsoid>(crs);
    if (!crs.isGeographic()) {
        const PJ_COORD from = proj_trans(last->toDegrees.get(), PJ_FWD, proj_coord(a.x, a.y, 0, 0));
        const PJ_COORD to = proj_trans(last->toDegrees.get(), PJ_FWD, proj_coord(b.x, b.y, 0, 0));
        a = {from.xy.x, from.xy.y};
        b = {to.xy.x, to.xy.y};
    }
    double metres = 0;
    geod_inverse(&last->geodesic, a.y, a.x, b.y, b.x, &metres, nullptr, nullptr);
    return metres;
}

std::vector<Crs> suggestedCrs(const model::Box& box)
{
    struct Range {
        int epsg;
        model::Point min, max;
    };
    // Best first: where ranges overlap, the one that most files of these islands use wins.
    static constexpr std::array<Range, 5> ranges{{
        {wgs84Code, {-180, -90}, {180, 90}},
        {27700, {0, 0}, {700'000, 1'300'000}},
        {29902, {0, 0}, {400'000, 480'000}},
        {2157, {400'000, 500'000}, {800'000, 1'000'000}},
        {3857, {-2'000'000, 6'300'000}, {2'000'000, 8'800'000}},
    }};
    std::vector<Crs> fitting;
    if (box.isEmpty())
        return fitting;
    const double largest = std::max({std::abs(box.min().x), std::abs(box.min().y),
                                     std::abs(box.max().x), std::abs(box.max().y)});
    for (const Range& range : ranges) {
        const bool inMetres = range.epsg != wgs84Code;
        if (inMetres && largest < 1000)
            continue; // neither degrees nor likely metres
        const model::Box limits(range.min, range.max);
        if (!limits.contains(box.min()) || !limits.contains(box.max()))
            continue;
        if (const auto crs = Crs::fromEpsg(range.epsg))
            fitting.push_back(*crs);
        if (!inMetres)
            break; // numbers this small are degrees, not metres in the sea off Scilly
    }
    return fitting;
}

} // namespace hedgerow::geo
