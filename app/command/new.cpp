// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "exchange/new_map.h"
#include "model/place.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Result<exchange::NewMapOptions> optionsOf(const Call& call)
{
    exchange::NewMapOptions options;
    const auto crs = call.crs();
    if (!crs)
        return tl::unexpected(crs.error());
    const auto toCrs = call.crs("to-crs");
    if (!toCrs)
        return tl::unexpected(toCrs.error());
    options.boundaries.crs = *crs;
    options.boundaries.toCrs = *toCrs;
    options.boundaries.layer = call.line.value("layer");
    options.boundaries.codeColumn = call.line.value("code");
    options.boundaries.nameColumn = call.line.value("name");
    options.boundaries.nameCyColumn = call.line.value("name-cy");
    options.boundaries.areas = call.line.value("areas").split(u',', Qt::SkipEmptyParts);
    options.title = call.line.value("title");
    options.licence = call.line.value("licence");
    options.credit = call.line.value("credit");
    options.author = call.author;
    return options;
}

/// With --force only a map without places gives way.
base::Outcome mayReplace(const Call& call, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!call.line.has("force"))
        return base::failure(ErrorKind::Refused,
                             Text::tr("%1 exists. Choose another name.").arg(name));
    const auto old = store::Document::open(path, store::Access::ReadOnly, call.author, call.job);
    if (old && (*old)->contents().places().isEmpty())
        return {};
    return base::failure(
        ErrorKind::Refused,
        old ? Text::tr("%1 holds places, so we don't replace it. Choose another name.").arg(name)
            : Text::tr("%1 isn't a Hedgerow map, so we don't replace it. Choose another name.")
                  .arg(name));
}

/// Makes the map beside the old one and puts it in its place when it is whole.
base::Result<exchange::NewMap> replaceMap(const QString& path, const QString& source,
                                          const exchange::NewMapOptions& options, base::Job& job)
{
    const QTemporaryDir beside(QFileInfo(path).absolutePath() +
                               QStringLiteral("/.hedgerow-new-XXXXXX"));
    const QString made = beside.filePath(QFileInfo(path).fileName());
    auto map = exchange::makeNewMap(made, source, options, job);
    if (!map)
        return map;
    map->document->close();
    std::error_code error;
    std::filesystem::rename(made.toStdU16String(), path.toStdU16String(), error);
    if (error) {
        return base::failure(ErrorKind::Output,
                             Text::tr("We can't write %1. The old file is untouched.")
                                 .arg(QFileInfo(path).fileName()),
                             QString::fromStdString(error.message()));
    }
    return map;
}

QString positionWords(const geo::Boundaries& read)
{
    if (read.accuracyMetres == 0 && read.crs.epsg() == read.sourceCrs.epsg())
        return Text::tr("Positions as in the file (%1), no conversion.").arg(read.crs.plainName());
    return Text::tr("Positions from %1 to %2, good to about %3 m.")
        .arg(read.sourceCrs.plainName(), read.crs.plainName(),
             QString::number(read.accuracyMetres));
}

QString columnWords(const geo::Boundaries& read)
{
    const QString code = read.codeColumn.isEmpty() ? Text::tr("numbered, since no column is a code")
                                                   : Text::tr("code in %1").arg(read.codeColumn);
    const QString name = read.nameColumn.isEmpty() ? Text::tr("no names")
                                                   : Text::tr("name in %1").arg(read.nameColumn);
    return code + QStringLiteral(", ") + name;
}

Json extentJson(const model::Contents& contents)
{
    const model::Box box = model::extent(contents);
    JsonArray sides;
    for (const double side : {box.min().x, box.min().y, box.max().x, box.max().y})
        sides.add(Json::ofReal(side, 2));
    return sides.json();
}

void report(Call& call, const exchange::NewMap& map, const QString& path,
            const model::Contents& contents)
{
    const geo::Boundaries& read = map.boundaries;
    Output& out = call.out;
    out.line(Text::tr("Made %1: %n area(s), %2.", nullptr, map.areas)
                 .arg(QFileInfo(path).fileName(), columnWords(read)));
    out.line(positionWords(read));
    for (const QString& note : read.notes)
        out.note(note);
    if (!map.licenceKnown)
        out.note(Text::tr("Where the areas come from isn't known yet. Add --licence and --credit, "
                          "or fill it in later."));
    out.result(JsonObject()
                   .add("document", path)
                   .add("areas", map.areas)
                   .add("layer", read.layer)
                   .add("code_column", read.codeColumn)
                   .add("name_column", read.nameColumn)
                   .add("crs", QStringLiteral("EPSG:%1").arg(read.crs.epsg()))
                   .add("source_crs", read.sourceCrs.epsg()
                                          ? QStringLiteral("EPSG:%1").arg(read.sourceCrs.epsg())
                                          : read.sourceCrs.name())
                   .add("accuracy_m", Json::ofReal(read.accuracyMetres, 3))
                   .add("repaired", read.repaired)
                   .add("left_out", read.leftOut)
                   .add("extent", extentJson(contents))
                   .add("notes", read.notes)
                   .json());
}

} // namespace

Result runNew(Call& call)
{
    const QString path = call.line.argument(0);
    const QString source = call.line.value("boundaries");
    if (source.isEmpty())
        return base::failure(ErrorKind::Usage,
                             Text::tr("A new map needs boundaries. Add --boundaries FILE."));
    if (const auto sound = call.checkInput(source); !sound)
        return tl::unexpected(sound.error());
    const auto options = optionsOf(call);
    if (!options)
        return tl::unexpected(options.error());
    const bool exists = QFileInfo::exists(path);
    if (exists) {
        if (const auto may = mayReplace(call, path); !may)
            return tl::unexpected(may.error());
    }
    const auto map = exists ? replaceMap(path, source, *options, call.job)
                            : exchange::makeNewMap(path, source, *options, call.job);
    if (!map)
        return tl::unexpected(map.error());
    report(call, *map, path, map->document->contents());
    return map->boundaries.repaired + map->boundaries.leftOut > 0 ? Ending::Notes : Ending::Done;
}

} // namespace hedgerow::command
