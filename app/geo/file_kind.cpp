// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Magic numbers first, then XML by its root element, JSON by its members, and tables last.
#include "geo/file_kind.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 headBytes = 256 * 1024;

using Answer = base::Result<FileKind>;

tl::unexpected<base::Error> refused(const QString& sentence)
{
    return base::failure(ErrorKind::Input, sentence);
}

tl::unexpected<base::Error> unknown(const QString& name)
{
    return refused(
        Text::tr(
            "We don't know how to read %1. Boundaries can be GeoPackage, Shapefile, GeoJSON, KML "
            "and many more.")
            .arg(name));
}

tl::unexpected<base::Error> pointer(const QString& name)
{
    return refused(
        Text::tr(
            "%1 only points to other files or addresses. Hedgerow doesn't follow such pointers. "
            "Open the file it points to instead.")
            .arg(name));
}

tl::unexpected<base::Error> picture(const QString& name)
{
    return refused(Text::tr("%1 is a picture. It shows areas, perhaps, but holds none. It could "
                            "serve as a base map.")
                       .arg(name));
}

bool isPicture(const QByteArray& head)
{
    static const std::array<QByteArray, 8> magics{QByteArrayLiteral("\xff\xd8\xff"),
                                                  QByteArrayLiteral("\x89PNG"),
                                                  QByteArrayLiteral("GIF8"),
                                                  QByteArray("II*\0", 4),
                                                  QByteArray("MM\0*", 4),
                                                  QByteArray("II+\0", 4),
                                                  QByteArray("MM\0+", 4),
                                                  QByteArray("\0\0\0\x0cjP", 6)};
    return std::any_of(magics.begin(), magics.end(),
                       [&](const QByteArray& magic) { return head.startsWith(magic); }) ||
           (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP");
}

/// The head as text: UTF-16 is recognised by its mark or by every other byte being zero.
QString textOf(const QByteArray& head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return QString::fromUtf16(reinterpret_cast<const char16_t*>(head.constData()),
                                  head.size() / 2);
    const QByteArray bytes = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

/// Root element of an XML text without its prefix; empty when it has none within the head.
QString rootElement(const QString& text)
{
    static const QRegularExpression prolog(
        QStringLiteral(
            "^\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>\\s*)*"
            "<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)"),
        QRegularExpression::DotMatchesEverythingOption);
    return prolog.match(text).captured(1);
}

Answer xmlKind(const QString& text, const QString& name)
{
    if (text.contains(QStringLiteral("<!ENTITY"))) {
        static const QRegularExpression elsewhere(
            QStringLiteral("<!ENTITY[^>]*\\s(SYSTEM|PUBLIC)\\s"));
        if (elsewhere.match(text).hasMatch())
            return pointer(name);
        return refused(
            Text::tr(
                "%1 builds its text from pieces that can grow without limit, so we don't read it. "
                "Ask for a copy without them.")
                .arg(name));
    }
    const QString root = rootElement(text);
    static const QStringList pointers{QStringLiteral("OGRVRTDataSource"),
                                      QStringLiteral("VRTDataset"),
                                      QStringLiteral("OGRWFSDataSource"),
                                      QStringLiteral("WFS_Capabilities"),
                                      QStringLiteral("GDAL_WMS"),
                                      QStringLiteral("GDAL_WMTS"),
                                      QStringLiteral("GDAL_WCS"),
                                      QStringLiteral("WMS_Capabilities"),
                                      QStringLiteral("WMT_MS_Capabilities"),
                                      QStringLiteral("Capabilities"),
                                      QStringLiteral("WCS_Capabilities"),
                                      QStringLiteral("OGRCSWDataSource")};
    if (pointers.contains(root))
        return pointer(name);
    if (root.compare(u"html", Qt::CaseInsensitive) == 0)
        return refused(Text::tr("%1 is a web page, not a map. The site may have asked to sign in; "
                                "download the file again.")
                           .arg(name));
    if (root == u"kml")
        return FileKind::Kml;
    if (root == u"gpx")
        return FileKind::Gpx;
    if (root == u"osm")
        return FileKind::OpenStreetMap;
    if (root == u"svg")
        return picture(name);
    if (text.contains(QStringLiteral("opengis.net/gml")))
        return FileKind::Gml;
    return unknown(name);
}

Answer jsonKind(const QString& text, const QString& name)
{
    static const QRegularExpression topology(QStringLiteral("\"type\"\\s*:\\s*\"Topology\""));
    static const QRegularExpression esri(QStringLiteral(
        "\"(?:geometryType\"\\s*:\\s*\"esri|spatialReference\"\\s*:\\s*\\{|fieldAliases\")"));
    static const QRegularExpression geo(QStringLiteral(
        "\"type\"\\s*:\\s*\"(?:FeatureCollection|Feature|GeometryCollection|(?:Multi)?"
        "(?:Polygon|Point|LineString))\""));
    static const QRegularExpression lines(
        QStringLiteral("\\}\\s*[\\r\\n\\x1e]+\\s*\\{\\s*\"type\"\\s*:\\s*\"Feature\""));
    if (topology.match(text).hasMatch())
        return FileKind::TopoJson;
    const bool isGeo = geo.match(text).hasMatch();
    if (isGeo && !text.contains(QStringLiteral("\"FeatureCollection\"")) &&
        lines.match(text).hasMatch())
        return FileKind::GeoJsonLines;
    if (isGeo)
        return FileKind::GeoJson;
    if (esri.match(text).hasMatch())
        return FileKind::EsriJson;
    // Some writers put the type last. A deep nest of brackets is GDAL's to refuse, within its
    // limits.
    if (text.size() >= headBytes / 2 || text.contains(QStringLiteral("\"features\"")) ||
        text.startsWith(u"[[["))
        return FileKind::GeoJson;
    return refused(
        Text::tr("%1 is well-formed text (JSON), but no map: it holds no areas or places.")
            .arg(name));
}

/// Texts without brackets: drawings, MapInfo, and tables by their name.
Answer textKind(const QString& text, const QString& suffix, const QString& name)
{
    static const QRegularExpression drawing(QStringLiteral("^\\s*0\\s*[\\r\\n]+\\s*SECTION"));
    if (drawing.match(text).hasMatch())
        return FileKind::Dxf;
    if (suffix == u"mif" && text.startsWith(u"Version", Qt::CaseInsensitive))
        return FileKind::MapInfo;
    if (text.startsWith(u"!table", Qt::CaseInsensitive)) {
        const bool joins = text.contains(QStringLiteral("create view"), Qt::CaseInsensitive) ||
                           text.contains(QStringLiteral("IsSeamless"), Qt::CaseInsensitive);
        return joins ? Answer(pointer(name)) : FileKind::MapInfo;
    }
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"),
                                    QStringLiteral("txt"), QStringLiteral("tab")};
    const QString firstLine =
        text.left(text.indexOf(QRegularExpression(QStringLiteral("[\\r\\n]"))));
    const bool hasColumns =
        firstLine.contains(u',') || firstLine.contains(u';') || firstLine.contains(u'\t');
    if (suffix == u"csv" || suffix == u"tsv" || (tables.contains(suffix) && hasColumns))
        return FileKind::Csv;
    return unknown(name);
}

/// One control character in twenty bytes: no text of any encoding.
bool looksBinary(const QByteArray& head)
{
    qsizetype odd = 0;
    for (const char c : head.left(4096))
        odd += (static_cast<unsigned char>(c) < 32 && c != '\n' && c != '\r' && c != '\t') ? 1 : 0;
    return odd * 20 > qMin<qsizetype>(head.size(), 4096);
}

std::optional<FileKind> magicKind(const QByteArray& head, const QString& suffix)
{
    if (head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return FileKind::GeoPackage;
    if (head.startsWith(QByteArray("\0\0\x27\x0a", 4)) && suffix == u"shp")
        return FileKind::Shapefile;
    if (head.startsWith("fgb\x03"))
        return FileKind::FlatGeobuf;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (head.startsWith("\x1f\x8b"))
        return FileKind::Gzip;
    if (head.mid(4, 16).contains("OSMHeader"))
        return FileKind::OpenStreetMap;
    if (head.startsWith("\xd0\xcf\x11\xe0") && suffix == u"xls")
        return FileKind::Xls;
    return std::nullopt;
}

tl::unexpected<base::Error> notMagic(const QString& suffix, const QString& name)
{
    static const QStringList binary{QStringLiteral("gpkg"), QStringLiteral("shp"),
                                    QStringLiteral("fgb"),  QStringLiteral("zip"),
                                    QStringLiteral("kmz"),  QStringLiteral("xlsx")};
    if (binary.contains(suffix))
        return refused(
            Text::tr("%1 isn't what its name says. It is damaged, or locked with a password.")
                .arg(name));
    return unknown(name);
}

} // namespace

base::Result<FileKind> recognised(const QString& path, const QString& shownName)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Text::tr("This computer doesn't let us read %1. Ask whoever looks after the "
                                "folder, or copy the "
                                "file to your own.")
                           .arg(shownName));
    const QByteArray head = file.read(headBytes);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (const auto kind = magicKind(head, suffix))
        return *kind;
    if (isPicture(head))
        return picture(shownName);
    if (head.startsWith("%PDF"))
        return refused(
            Text::tr(
                "%1 is a page for printing (PDF), not a map that we can read. Ask for the areas as "
                "GeoPackage, Shapefile or GeoJSON.")
                .arg(shownName));

    const QString text = textOf(head);
    const QString start = text.left(1000).trimmed();
    if (start.isEmpty() && file.size() <= head.size())
        return refused(
            Text::tr(
                "%1 is empty. It may not have finished copying. Copy it again from where it came.")
                .arg(shownName));
    if (start.startsWith(u'<'))
        return xmlKind(text, shownName);
    if (start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(QChar(0x1e)))
        return jsonKind(text, shownName);
    const bool isWideText =
        head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || suffix == u"csv";
    if (!isWideText && looksBinary(head))
        return notMagic(suffix, shownName);
    return textKind(text, suffix, shownName);
}

QString kindWords(FileKind kind)
{
    switch (kind) {
    case FileKind::GeoPackage:
        return QStringLiteral("GeoPackage");
    case FileKind::Shapefile:
        return QStringLiteral("Shapefile");
    case FileKind::GeoJson:
    case FileKind::GeoJsonLines:
        return QStringLiteral("GeoJSON");
    case FileKind::TopoJson:
        return QStringLiteral("TopoJSON");
    case FileKind::EsriJson:
        return QStringLiteral("Esri JSON");
    case FileKind::Kml:
        return QStringLiteral("KML");
    case FileKind::Gml:
        return QStringLiteral("GML");
    case FileKind::Gpx:
        return QStringLiteral("GPX");
    case FileKind::FlatGeobuf:
        return QStringLiteral("FlatGeobuf");
    case FileKind::MapInfo:
        return QStringLiteral("MapInfo");
    case FileKind::Dxf:
        return QStringLiteral("DXF");
    case FileKind::OpenStreetMap:
        return QStringLiteral("OpenStreetMap");
    case FileKind::Csv:
        return Text::tr("Table (CSV)");
    case FileKind::Xls:
    case FileKind::Xlsx:
        return QStringLiteral("Excel");
    case FileKind::Ods:
        return QStringLiteral("OpenDocument");
    case FileKind::Zip:
    case FileKind::Gzip:
        return QStringLiteral("Zip");
    }
    return {};
}

QStringList allowedDrivers(FileKind kind)
{
    switch (kind) {
    case FileKind::GeoPackage:
        return {QStringLiteral("GPKG")};
    case FileKind::Shapefile:
        return {QStringLiteral("ESRI Shapefile")};
    case FileKind::GeoJson:
        return {QStringLiteral("GeoJSON")};
    case FileKind::GeoJsonLines:
        return {QStringLiteral("GeoJSONSeq")};
    case FileKind::TopoJson:
        return {QStringLiteral("TopoJSON")};
    case FileKind::EsriJson:
        return {QStringLiteral("ESRIJSON")};
    case FileKind::Kml:
        return {QStringLiteral("LIBKML")};
    case FileKind::Gml:
        return {QStringLiteral("GML")};
    case FileKind::Gpx:
        return {QStringLiteral("GPX")};
    case FileKind::FlatGeobuf:
        return {QStringLiteral("FlatGeobuf")};
    case FileKind::MapInfo:
        return {QStringLiteral("MapInfo File")};
    case FileKind::Dxf:
        return {QStringLiteral("DXF")};
    case FileKind::OpenStreetMap:
        return {QStringLiteral("OSM")};
    case FileKind::Xls:
        return {QStringLiteral("XLS")};
    case FileKind::Xlsx:
        return {QStringLiteral("XLSX")};
    case FileKind::Ods:
        return {QStringLiteral("ODS")};
    case FileKind::Csv:
    case FileKind::Zip:
    case FileKind::Gzip:
        return {};
    }
    return {};
}

} // namespace hedgerow::geo
