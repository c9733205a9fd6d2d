// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts the surroundings of the areas out of a vector file.
#include "exchange/base_map.h"

#include "base/text.h"
#include "geo/vector_features.h"
#include "model/compact_map.h"
#include "model/place.h"

#include <QFileInfo>

namespace hedgerow::exchange {

namespace {

using base::Text;
using model::Value;

/// Where the columns that we read stand in a layer; -1: not there.
struct Columns
{
    qsizetype mapClass = -1;
    qsizetype name = -1;
};

Columns columnsOf(const geo::FeatureLayer& layer)
{
    Columns columns;
    for (qsizetype i = 0; i < layer.columns.size(); ++i) {
        if (layer.columns[i].compare(u"class", Qt::CaseInsensitive) == 0)
            columns.mapClass = i;
        else if (layer.columns[i].compare(u"name", Qt::CaseInsensitive) == 0)
            columns.name = i;
    }
    return columns;
}

QString valueAt(const geo::Feature& feature, qsizetype column)
{
    return column < 0 ? QString() : feature.values[static_cast<std::size_t>(column)];
}

/// Keeps what is of a known class and near; counts the rest so that a refusal can say why.
class Cutter
{
public:
    explicit Cutter(const model::Box& keep)
        : keep_(keep)
    {
    }

    void take(const geo::FeatureLayer& layer, geo::Feature&& feature)
    {
        if (layer.name != layerName_ || !layerSeen_) {
            columns_ = columnsOf(layer);
            layerName_ = layer.name;
            layerSeen_ = true;
        }
        const auto mapClass =
            model::mapClassFromName(valueAt(feature, columns_.mapClass).trimmed().toLower());
        if (!mapClass || feature.geometry.isNull())
            return;
        ++known_;
        if (keep_.meets(feature.geometry.box()))
            kept_.push_back({*mapClass, valueAt(feature, columns_.name).trimmed(),
                             std::move(feature.geometry)});
    }

    [[nodiscard]] qint64 known() const noexcept { return known_; }
    [[nodiscard]] std::vector<model::MapFeature>& kept() noexcept { return kept_; }

private:
    model::Box keep_;
    QString layerName_;
    bool layerSeen_ = false;
    Columns columns_;
    qint64 known_ = 0;
    std::vector<model::MapFeature> kept_;
};

base::Result<geo::Crs> crsOf(const model::Contents& contents)
{
    return geo::Crs::fromEpsg(contents.srs());
}

tl::unexpected<base::Error> nothingKept(const Cutter& cutter, const QString& source)
{
    const QString file = QFileInfo(source).fileName();
    if (cutter.known() == 0) {
        return base::failure(
            base::ErrorKind::Input,
            Text::tr(
                "%1 has nothing that we can draw as a base map. It needs a column \"class\" with "
                "words such as building, street_main or water_area.")
                .arg(file));
    }
    return base::failure(
        base::ErrorKind::Input,
        Text::tr("%1 doesn't reach your neighbourhood. Choose a file that does.").arg(file));
}

} // namespace

base::Result<BaseMapPlan> planBaseMap(const model::Contents& contents, const QString& source,
                                      const BaseMapOptions& options, base::Job& job)
{
    const auto crs = crsOf(contents);
    if (!crs)
        return tl::unexpected(crs.error());
    const model::Box around = model::extent(contents);
    if (around.isEmpty()) {
        return base::failure(
            base::ErrorKind::Usage,
            Text::tr(
                "This map has no neighbourhoods yet, so there is nothing to cut a base map for."));
    }

    Cutter cutter(around.grown(options.marginMetres));
    geo::FeatureOptions reading;
    reading.crs = options.crs;
    reading.toCrs = *crs;
    const auto read = geo::eachFeature(
        source, reading,
        [&](const geo::FeatureLayer& layer, geo::Feature&& feature) {
            cutter.take(layer, std::move(feature));
            return base::Outcome();
        },
        job);
    if (!read)
        return tl::unexpected(read.error());
    if (cutter.kept().empty())
        return nothingKept(cutter, source);

    BaseMapPlan plan;
    const QString name =
        options.name.isEmpty() ? QFileInfo(source).completeBaseName() : options.name;
    plan.step = model::Step(Text::tr("Add base map %1").arg(name), model::StepKind::Import);
    plan.features = static_cast<qint64>(cutter.kept().size());
    QByteArray bytes = model::toCompactMap(std::move(cutter.kept()));
    plan.bytes = bytes.size();
    const QString hash = plan.step.keep(std::move(bytes));
    plan.step.insert(model::Table::BaseMaps,
                     {{"name", Value::ofText(name)},
                      {"kind", Value(QStringLiteral("compact"))},
                      {"hash", Value(hash)},
                      {"sort", Value(contents.records(model::Table::BaseMaps).size() + 1)},
                      {"shown_on", Value(QStringLiteral("both"))},
                      {"opacity", Value(1.0)},
                      {"licence", Value::ofText(options.licence)},
                      {"attribution", Value::ofText(options.credit)}});
    return plan;
}

} // namespace hedgerow::exchange
