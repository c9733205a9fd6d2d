// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boundaries become areas, and the areas become a document.
#include "exchange/new_map.h"

#include "base/text.h"
#include "model/geopackage_blob.h"

#include <QFileInfo>

namespace hedgerow::exchange {

namespace {

using base::Text;
using model::Value;

/// The nation whose statistical code begins like this; empty where codes don't say.
QString nationOfCode(const QString& code)
{
    if (code.startsWith(u"95") && code.size() == 8) // Super Output Areas of 2011
        return QStringLiteral("northern-ireland");
    if (code.size() != 9)
        return {};
    switch (code.at(0).toUpper().unicode()) {
    case u'E':
        return QStringLiteral("england");
    case u'W':
        return QStringLiteral("wales");
    case u'S':
        return QStringLiteral("scotland");
    case u'N':
        return QStringLiteral("northern-ireland");
    default:
        return {};
    }
}

QString nationOf(const std::vector<geo::BoundaryArea>& areas)
{
    QString nation;
    for (const geo::BoundaryArea& area : areas) {
        const QString ofArea = nationOfCode(area.code);
        if (ofArea.isEmpty() || (!nation.isEmpty() && ofArea != nation))
            return {}; // on a border, or codes of somebody's own
        nation = ofArea;
    }
    return nation;
}

QStringList languagesFor(const QString& nation)
{
    if (nation == u"wales")
        return {QStringLiteral("cy"), QStringLiteral("en")};
    return {QStringLiteral("en")};
}

Value populationValue(const geo::BoundaryArea& area)
{
    if (!area.population)
        return {};
    return Value(*area.population);
}

model::Step areasStep(const geo::Boundaries& boundaries, const QString& source,
                      const store::NewDocument& settings)
{
    model::Step step(Text::tr("Bring in %n neighbourhood(s)", nullptr,
                              static_cast<int>(boundaries.areas.size())),
                     model::StepKind::Import);
    for (const geo::BoundaryArea& area : boundaries.areas) {
        step.insert(model::Table::Areas,
                    {{"code", Value::ofText(area.code)},
                     {"name", Value::ofText(area.name)},
                     {"name_cy", Value::ofText(area.nameCy)},
                     {"kind", Value::ofText(boundaries.kind)},
                     {"population", populationValue(area)},
                     {"source", Value::ofText(source)},
                     {"licence", Value::ofText(settings.licence)},
                     {"attribution", Value::ofText(settings.attribution)},
                     {"accuracy_m", Value(boundaries.accuracyMetres)}},
                    model::toGeoPackageBlob(area.shape, settings.srs));
    }
    return step;
}

store::NewDocument settingsOf(const NewMapOptions& options, const geo::BoundaryFile& file,
                              const geo::Boundaries& boundaries)
{
    store::NewDocument settings;
    settings.title = options.title.isEmpty() ? file.guessedTitle : options.title;
    if (settings.title.isEmpty())
        settings.title = QFileInfo(file.path).completeBaseName();
    settings.srs = boundaries.crs.epsg();
    settings.srsWkt = boundaries.crs.wkt1();
    settings.srsName = boundaries.crs.name();
    settings.nation = nationOf(boundaries.areas);
    settings.languages =
        options.languages.isEmpty() ? languagesFor(settings.nation) : options.languages;
    settings.licence = options.licence.isEmpty() ? file.licence : options.licence;
    settings.attribution = options.credit.isEmpty() ? file.credit : options.credit;
    return settings;
}

} // namespace

base::Result<NewMap> makeNewMap(const QString& path, const QString& boundaries,
                                const NewMapOptions& options, base::Job& job)
{
    if (QFileInfo::exists(path)) {
        return base::failure(
            base::ErrorKind::Refused,
            Text::tr("%1 exists. Choose another name.").arg(QFileInfo(path).fileName()));
    }
    const auto file = geo::inspectBoundaries(boundaries, job);
    if (!file)
        return tl::unexpected(file.error());
    auto read = geo::readBoundaries(boundaries, options.boundaries, job);
    if (!read)
        return tl::unexpected(read.error());
    if (read->crs.epsg() == 0) {
        return base::failure(base::ErrorKind::Usage,
                             Text::tr("A map needs a known way to measure positions. Add --to-crs "
                                      "with a number, such as 27700."),
                             read->crs.name());
    }

    const store::NewDocument settings = settingsOf(options, *file, *read);
    const model::Step step = areasStep(*read, QFileInfo(boundaries).fileName(), settings);
    auto document = store::Document::create(path, settings, step, options.author, job);
    if (!document)
        return tl::unexpected(document.error());

    NewMap result;
    result.document = std::move(*document);
    result.areas = static_cast<int>(read->areas.size());
    result.licenceKnown = !settings.licence.isEmpty() || !settings.attribution.isEmpty();
    result.boundaries = std::move(*read);
    result.boundaries.areas.clear(); // they live in the document now
    return result;
}

} // namespace hedgerow::exchange
