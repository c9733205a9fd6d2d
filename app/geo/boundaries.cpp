// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at a file of areas, and taking them.
#include "geo/boundaries.h"

#include "base/text.h"
#include "geo/area_taker.h"
#include "geo/placement.h"
#include "geo/provenance.h"

#include <algorithm>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 mostCorners = 20'000'000; ///< 320 MB of positions

/// TopoJSON can't say how it is measured; by custom it is GPS degrees.
Crs crsOfLayer(const VectorSource& source, const SourceLayer& layer)
{
    const bool custom =
        source.kind() == FileKind::TopoJson && layer.crs.isNull() && !layer.crsUnusable;
    return custom ? Crs::wgs84() : layer.crs;
}

tl::unexpected<base::Error> noAreas(const QString& name, const std::vector<LayerSurvey>& surveys,
                                    const QStringList& notes)
{
    const auto has = [&](auto member) {
        return std::any_of(surveys.begin(), surveys.end(),
                           [member](const LayerSurvey& survey) { return survey.*member > 0; });
    };
    const QString needed = Text::tr("For a map we need areas such as wards or neighbourhoods.");
    QString sentence;
    if (has(&LayerSurvey::lines))
        sentence =
            Text::tr("%1 holds lines, not areas, even where they are closed. %2").arg(name, needed);
    else if (has(&LayerSurvey::points))
        sentence = Text::tr("%1 holds points, not areas. They can be brought in as places once "
                            "there is a map. %2")
                       .arg(name, needed);
    else if (has(&LayerSurvey::features))
        sentence = Text::tr("%1 holds a table, but no shapes. %2").arg(name, needed);
    else
        sentence = Text::tr("%1 holds no areas at all. %2").arg(name, needed);
    if (!notes.isEmpty())
        sentence += u' ' + notes.join(u' ');
    return base::failure(ErrorKind::Input, sentence);
}

bool anyAreas(const std::vector<LayerSurvey>& surveys)
{
    return std::any_of(surveys.begin(), surveys.end(),
                       [](const LayerSurvey& survey) { return survey.areas > 0; });
}

BoundaryLayer described(const VectorSource& source, std::size_t index, const LayerSurvey& survey)
{
    const SourceLayer& from = source.layers()[index];
    BoundaryLayer layer;
    layer.name = from.name;
    layer.features = survey.features;
    layer.polygons = survey.areas;
    layer.geometryWords = survey.words();
    layer.crs = crsOfLayer(source, from);
    layer.box = survey.box;
    if (layer.crs.isNull())
        layer.suggested = suggestedCrs(survey.box);
    for (int i = 0; i < from.columns.size(); ++i)
        layer.columns.push_back({from.columns[i], survey.guess.examples(i)});
    const ColumnChoice choice = survey.guess.choice();
    layer.codeColumn = choice.code;
    layer.nameColumn = choice.name;
    layer.nameCyColumn = choice.nameCy;
    layer.populationColumn = choice.population;
    layer.kind = choice.kind;
    return layer;
}

/// How the layer is measured: the user's word, else the file's.
base::Result<Crs> sourceCrs(const VectorSource& source, const SourceLayer& layer,
                            const LayerSurvey& survey, const BoundaryOptions& options,
                            QStringList& notes)
{
    const Crs said = crsOfLayer(source, layer);
    const Crs crs = options.crs.isNull() ? said : options.crs;
    if (crs.isNull())
        return noCrs(source.name(), survey.box, layer.crsUnusable);
    if (source.kind() == FileKind::TopoJson && options.crs.isNull() && layer.crs.isNull())
        notes += Text::tr("%1 doesn't say how its positions are measured; files of its kind "
                          "(TopoJSON) use GPS degrees, so "
                          "it was read that way.")
                     .arg(source.name());
    if (!options.crs.isNull() && !said.isNull() && said.epsg() != options.crs.epsg())
        notes +=
            Text::tr(
                "%1 says its positions are measured in %2; they were read as %3, as you asked.")
                .arg(source.name(), said.plainName(), options.crs.plainName());
    const model::Box& box =
        crs.isGeographic() && !survey.degreesBox.isEmpty() ? survey.degreesBox : survey.box;
    if (const auto fine = checkPlacement(source.name(), crs, box); !fine)
        return tl::unexpected(fine.error());
    return crs;
}

QString numberedSentence(int numbered, std::size_t areas)
{
    return std::size_t(numbered) >= areas
               ? Text::tr("No column holds codes, so the areas are numbered.")
               : Text::tr("%n areas without a code were given a number.", nullptr, numbered);
}

/// Fills what is left to say and to hand over once all features have been taken.
base::Result<Boundaries> finished(AreaTaker& taker, const VectorSource& source,
                                  const BoundaryOptions& options, const Crs& crs,
                                  const model::Box& box, Boundaries result)
{
    if (const QStringList missing = taker.notFound(); !missing.isEmpty())
        return base::failure(ErrorKind::Usage,
                             Text::tr("%1 has no area “%2”.").arg(source.name(), missing.front()));
    if (taker.areas().empty() && taker.account().count(ShapeFault::OffTheEarth) > 0)
        return base::failure(ErrorKind::Input,
                             Text::tr("The positions in %1 don't fit what it says about them (%2): "
                                      "all areas lie off the earth. %3")
                                 .arg(source.name(), crs.plainName(), suggestionWords(box))
                                 .trimmed());
    if (taker.areas().empty())
        return base::failure(
            ErrorKind::Input,
            Text::tr("%1 holds no areas that can be used. %2")
                .arg(source.name(), taker.account().sentences(taker.features()).join(u' ')));
    if (taker.numbered() > 0 && options.areas.isEmpty())
        result.notes += numberedSentence(taker.numbered(), taker.areas().size());
    result.notes += source.notes();
    result.notes += taker.account().sentences(taker.features());
    result.notes += doubtsAbout(taker.areas());
    result.areas = std::move(taker.areas());
    result.repaired = taker.account().repaired();
    result.leftOut = taker.account().leftOut();
    return result;
}

} // namespace

base::Result<BoundaryFile> inspectBoundaries(const QString& path, base::Job& job)
{
    auto source = VectorSource::open(path, job);
    if (!source)
        return tl::unexpected(source.error());
    const auto surveys = surveyed(*source, job);
    if (!surveys)
        return tl::unexpected(surveys.error());
    if (!anyAreas(*surveys))
        return noAreas(source->name(), *surveys, source->notes());

    BoundaryFile file;
    file.path = path;
    file.format = source->format();
    for (std::size_t i = 0; i < surveys->size(); ++i)
        file.layers.push_back(described(*source, i, (*surveys)[i]));
    const int guessed = guessedLayer(*surveys);
    if (guessed >= 0) {
        const BoundaryLayer& layer = file.layers[std::size_t(guessed)];
        file.guessedLayer = layer.name;
        file.guessedTitle = (*surveys)[std::size_t(guessed)].guess.commonName();
        const Provenance from = guessedProvenance(path, layer);
        file.licence = from.licence;
        file.credit = from.credit;
    }
    std::stable_partition(file.layers.begin(), file.layers.end(),
                          [](const BoundaryLayer& layer) { return layer.polygons > 0; });
    return file;
}

base::Result<Boundaries> readBoundaries(const QString& path, const BoundaryOptions& options,
                                        base::Job& job)
{
    auto source = VectorSource::open(path, job);
    if (!source)
        return tl::unexpected(source.error());
    const auto surveys = surveyed(*source, job);
    if (!surveys)
        return tl::unexpected(surveys.error());
    if (!anyAreas(*surveys))
        return noAreas(source->name(), *surveys, source->notes());
    const auto index = chosenLayer(*source, *surveys, options.layer);
    if (!index)
        return tl::unexpected(index.error());
    const SourceLayer& layer = source->layers()[*index];
    const LayerSurvey& survey = (*surveys)[*index];
    const ColumnChoice guess = survey.guess.choice();
    const auto columns = chosenColumns(layer, options, guess);
    if (!columns)
        return tl::unexpected(columns.error());

    Boundaries result;
    const auto crs = sourceCrs(*source, layer, survey, options, result.notes);
    if (!crs)
        return tl::unexpected(crs.error());
    const model::Box& box =
        crs->isGeographic() && !survey.degreesBox.isEmpty() ? survey.degreesBox : survey.box;
    const auto target =
        options.toCrs.isNull() ? documentCrs(*crs, box) : base::Result<Crs>(options.toCrs);
    if (!target)
        return tl::unexpected(target.error());
    const auto way = Transformation::between(*crs, *target, box);
    if (!way)
        return tl::unexpected(way.error());

    AreaTaker taker(*columns, options.areas, *crs, *way);
    const auto take = [&](SourceFeature&& feature) -> base::Outcome {
        taker.take(std::move(feature));
        if (taker.corners() > mostCorners)
            return base::failure(ErrorKind::Input,
                                 Text::tr("%1 has more than %2 million corners, which is more than "
                                          "one map holds. Choose some of its "
                                          "areas, or a simpler version of it.")
                                     .arg(source->name())
                                     .arg(mostCorners / 1'000'000));
        return {};
    };
    if (const auto read = source->read(*index, take, job); !read)
        return tl::unexpected(read.error());

    const auto nameOf = [&](int column) { return column < 0 ? QString() : layer.columns[column]; };
    result.layer = layer.name;
    result.codeColumn = nameOf(columns->code);
    result.nameColumn = nameOf(columns->name);
    result.nameCyColumn = nameOf(columns->nameCy);
    result.kind = guess.kind;
    result.crs = *target;
    result.sourceCrs = *crs;
    result.accuracyMetres = way->accuracyMetres();
    return finished(taker, *source, options, *crs, box, std::move(result));
}

} // namespace hedgerow::geo
