// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Path, then kind, then what that kind needs: a Shapefile its companions, an archive its limits.
#include "geo/source_fence.h"

#include "base/text.h"
#include "geo/archive.h"
#include "geo/geopackage_check.h"
#include "geo/json_check.h"
#include "geo/shapefile_check.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 largestFile = 4LL << 30;
/// These are taken into memory whole by what reads them, many times their size.
constexpr qint64 largestInMemory = 100LL << 20;

tl::unexpected<base::Error> refused(const QString& sentence, const QString& detail = {})
{
    return base::failure(ErrorKind::Input, sentence, detail);
}

/// What GDAL would take for something else than a file: "/vsicurl/…", "WFS:…", "http://…", "{…}".
bool isDatasetName(const QString& path)
{
    static const QRegularExpression prefix(QStringLiteral("^[A-Za-z][A-Za-z0-9_+.-]+:"));
    return path == u"-" || path.startsWith(u"/vsi") || path.startsWith(u'{') ||
           path.startsWith(u'<') || prefix.match(path).hasMatch();
}

QString shownName(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return name.size() > 80 ? name.left(77) + QStringLiteral("…") : name;
}

base::Outcome checkPath(const QString& path)
{
    if (path.trimmed().isEmpty())
        return refused(Text::tr("No file was named. Choose one with the areas of your map."));
    const QFileInfo info(path);
    if (path.startsWith(u"/vsi") || (!info.exists() && isDatasetName(path)))
        return refused(Text::tr("“%1” isn't a file on this computer. Only plain files are taken; "
                                "nothing is fetched "
                                "from elsewhere.")
                           .arg(path.left(80)));
    if (!info.exists())
        return refused(
            Text::tr("We can't find %1. Perhaps it was moved or renamed.").arg(shownName(path)));
    if (info.isDir())
        return refused(Text::tr("%1 is a folder. Choose the file inside it.").arg(shownName(path)));
    if (!info.isFile())
        return refused(
            Text::tr("%1 isn't a plain file. Only plain files are taken.").arg(shownName(path)));
    if (!info.isReadable())
        return refused(Text::tr("This computer doesn't let us read %1. Ask whoever looks after the "
                                "folder, or copy the "
                                "file to your own.")
                           .arg(shownName(path)));
    if (info.size() == 0)
        return refused(Text::tr("%1 is empty (0 bytes). It may not have finished copying. Copy it "
                                "again from where it "
                                "came.")
                           .arg(shownName(path)));
    if (info.size() > largestFile)
        return refused(Text::tr("%1 has more than %2 GB; we read files up to that size.")
                           .arg(shownName(path))
                           .arg(largestFile >> 30));
    return {};
}

/// Drivers look for files of the same stem; a pipe or device among them would hang the reader.
base::Outcome checkCompanions(const QString& path)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    const QStringList beside = folder.entryList({info.completeBaseName() + QStringLiteral(".*")},
                                                QDir::Files | QDir::System | QDir::Hidden);
    for (const QString& name : beside) {
        const QFileInfo companion(folder.filePath(name));
        if (companion.exists() && !companion.isFile() && !companion.isDir())
            return refused(
                Text::tr(
                    "%1, which lies beside %2, isn't a plain file. Only plain files are taken.")
                    .arg(name, info.fileName()));
    }
    return {};
}

bool isReadIntoMemory(FileKind kind)
{
    return kind == FileKind::Kml || kind == FileKind::TopoJson || kind == FileKind::EsriJson ||
           kind == FileKind::Xls || kind == FileKind::Dxf;
}

base::Outcome prepared(FencedFile& file, QStringList& notes, base::Job& job)
{
    if (isReadIntoMemory(file.kind) && QFileInfo(file.path).size() > largestInMemory)
        return refused(Text::tr("%1 has more than %2 MB, which is too much for this kind of file "
                                "(%3). Ask for it as "
                                "GeoPackage or GeoJSON.")
                           .arg(file.name)
                           .arg(largestInMemory >> 20)
                           .arg(kindWords(file.kind)));
    if (const auto fine = checkCompanions(file.path); !fine)
        return fine;
    switch (file.kind) {
    case FileKind::GeoPackage:
        return checkGeoPackage(file, notes);
    case FileKind::Shapefile:
        return checkShapefile(file, notes);
    case FileKind::GeoJson:
    case FileKind::GeoJsonLines:
    case FileKind::TopoJson:
    case FileKind::EsriJson:
        return checkJson(file, notes, job);
    case FileKind::Xlsx:
    case FileKind::Ods:
        return checkPacked(file.path, file.name, job);
    default:
        return {};
    }
}

bool isMain(const QString& name)
{
    static const QStringList companions{
        QStringLiteral("shx"), QStringLiteral("dbf"), QStringLiteral("prj"),
        QStringLiteral("cpg"), QStringLiteral("xsd"), QStringLiteral("mid"),
        QStringLiteral("dat"), QStringLiteral("map"), QStringLiteral("id")};
    return !companions.contains(QFileInfo(name).suffix().toLower());
}

tl::unexpected<base::Error> nothingInside(const QString& name, const QStringList& passedOver)
{
    const bool nested = std::any_of(passedOver.begin(), passedOver.end(), [](const QString& entry) {
        return entry.endsWith(u".zip", Qt::CaseInsensitive) ||
               entry.endsWith(u".kmz", Qt::CaseInsensitive) ||
               entry.endsWith(u".gz", Qt::CaseInsensitive) ||
               entry.endsWith(u".7z", Qt::CaseInsensitive);
    });
    if (nested)
        return refused(Text::tr("%1 holds another archive; the limit is one inside the other. "
                                "Unpack it yourself and "
                                "choose the file inside.")
                           .arg(name));
    return refused(Text::tr("%1 holds no map that we know how to read. Inside are: %2.")
                       .arg(name, passedOver.isEmpty()
                                      ? Text::tr("nothing")
                                      : passedOver.mid(0, 5).join(QStringLiteral(", "))));
}

/// A KMZ is one map: doc.kml, or the first .kml; the rest are pictures and links.
void keepOneKml(std::vector<UnpackedFile>& files)
{
    const auto isKml = [](const UnpackedFile& file) {
        return file.name.endsWith(u".kml", Qt::CaseInsensitive);
    };
    auto chosen = std::find_if(files.begin(), files.end(),
                               [](const UnpackedFile& file) { return file.name == u"doc.kml"; });
    if (chosen == files.end())
        chosen = std::find_if(files.begin(), files.end(), isKml);
    if (chosen != files.end())
        files = {*chosen};
}

base::Result<FencedSource> openedArchive(const QString& path, FencedSource source, base::Job& job)
{
    auto content = unpacked(path, source.name, job);
    if (!content)
        return tl::unexpected(content.error());
    if (source.name.endsWith(u".kmz", Qt::CaseInsensitive))
        keepOneKml(content->files);
    std::optional<base::Error> firstError;
    for (const UnpackedFile& file : content->files) {
        const QString name = Text::tr("%1 (in %2)").arg(file.name.section(u'/', -1), source.name);
        if (!isMain(file.name))
            continue;
        auto kind = recognised(file.path, name);
        FencedFile fenced{name, file.path, kind.value_or(FileKind::Csv), {}, {}, content->folder};
        base::Outcome fine;
        if (!kind)
            fine = tl::unexpected(kind.error());
        else if (*kind != FileKind::Zip && *kind != FileKind::Gzip)
            fine = prepared(fenced, source.notes, job);
        else
            fine = nothingInside(source.name, {QStringLiteral(".zip")});
        if (fine)
            source.files.push_back(std::move(fenced));
        else if (fine.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(fine.error());
        else if (!firstError)
            firstError = fine.error();
    }
    // Tables beside areas are lookups and notes.
    const bool hasAreas =
        std::any_of(source.files.begin(), source.files.end(),
                    [](const FencedFile& file) { return file.kind != FileKind::Csv; });
    if (hasAreas)
        std::erase_if(source.files,
                      [](const FencedFile& file) { return file.kind == FileKind::Csv; });
    if (firstError && !hasAreas)
        return tl::unexpected(*firstError);
    if (source.files.empty())
        return nothingInside(source.name, content->passedOver);
    source.format = Text::tr("%1 in a zip").arg(kindWords(source.files.front().kind));
    return source;
}

/// The .shp that a file belongs to, when it is one of its companions.
QString shapesBeside(const QString& path)
{
    static const QStringList companions{QStringLiteral("shx"), QStringLiteral("dbf"),
                                        QStringLiteral("prj"), QStringLiteral("cpg")};
    const QFileInfo info(path);
    const QString shapes = info.completeBaseName() + QStringLiteral(".shp");
    return companions.contains(info.suffix().toLower()) && info.dir().exists(shapes) ? shapes
                                                                                     : QString();
}

/// Spreadsheets are zips too; they're read packed, after the same checks.
FileKind kindOfZip(const QString& path)
{
    const QStringList names = entryNames(path);
    if (names.contains(QStringLiteral("xl/workbook.xml")))
        return FileKind::Xlsx;
    if (names.contains(QStringLiteral("content.xml")) &&
        QFileInfo(path).suffix().toLower() == u"ods")
        return FileKind::Ods;
    return FileKind::Zip;
}

} // namespace

base::Result<FencedSource> throughFence(const QString& path, base::Job& job)
{
    if (const auto fine = checkPath(path); !fine)
        return tl::unexpected(fine.error());
    const QString absolute = QFileInfo(path).absoluteFilePath();
    FencedSource source;
    source.name = shownName(path);
    auto kind = recognised(absolute, source.name);
    if (const QString shapes = shapesBeside(absolute); !shapes.isEmpty())
        return refused(
            Text::tr("%1 is one part of a Shapefile. Choose %2 instead.").arg(source.name, shapes));
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == FileKind::Zip)
        kind = kindOfZip(absolute);
    if (*kind == FileKind::Zip || *kind == FileKind::Gzip)
        return openedArchive(absolute, std::move(source), job);

    FencedFile file{source.name, absolute, *kind, {}, {}, {}};
    if (const auto fine = prepared(file, source.notes, job); !fine)
        return tl::unexpected(fine.error());
    source.format = kindWords(*kind);
    source.files.push_back(std::move(file));
    return source;
}

} // namespace hedgerow::geo
