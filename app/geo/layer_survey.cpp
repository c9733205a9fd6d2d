// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shapes are counted by their type and not kept: a survey takes no more memory than one feature.
#include "geo/layer_survey.h"

#include "base/text.h"

#include <algorithm>

namespace hedgerow::geo {

namespace {

using base::Text;

void addShape(LayerSurvey& survey, const OGRGeometry& shape)
{
    const auto type = wkbFlatten(shape.getGeometryType());
    if (shape.IsEmpty())
        return;
    if (OGR_GT_IsSurface(type) || OGR_GT_IsSubClassOf(type, wkbMultiSurface))
        ++survey.areas;
    else if (type == wkbPoint || type == wkbMultiPoint)
        ++survey.points;
    else if (OGR_GT_IsCurve(type) || OGR_GT_IsSubClassOf(type, wkbMultiCurve))
        ++survey.lines;
    else if (type == wkbGeometryCollection) {
        const OGRGeometryCollection& collection = *shape.toGeometryCollection();
        const bool hasArea =
            std::any_of(collection.begin(), collection.end(), [](const OGRGeometry* part) {
                return OGR_GT_IsSurface(part->getGeometryType()) ||
                       OGR_GT_IsSubClassOf(wkbFlatten(part->getGeometryType()), wkbMultiSurface);
            });
        survey.areas += hasArea ? 1 : 0;
    }
    OGREnvelope envelope;
    shape.getEnvelope(&envelope);
    const model::Point min{envelope.MinX, envelope.MinY};
    const model::Point max{envelope.MaxX, envelope.MaxY};
    static const model::Box earth({-41'000'000, -41'000'000}, {41'000'000, 41'000'000});
    static const model::Box degrees({-180, -90}, {180, 90});
    if (earth.contains(min) && earth.contains(max))
        survey.box.add(model::Box(min, max));
    if (degrees.contains(min) && degrees.contains(max))
        survey.degreesBox.add(model::Box(min, max));
}

} // namespace

QString LayerSurvey::words() const
{
    if (areas > 0)
        return Text::tr("areas");
    if (lines > 0)
        return Text::tr("lines");
    if (points > 0)
        return Text::tr("points");
    return Text::tr("no shapes");
}

base::Result<std::vector<LayerSurvey>> surveyed(VectorSource& source, base::Job& job)
{
    std::vector<LayerSurvey> surveys;
    for (std::size_t i = 0; i < source.layers().size(); ++i) {
        LayerSurvey& survey = surveys.emplace_back(source.layers()[i].columns);
        const auto look = [&survey](SourceFeature&& feature) -> base::Outcome {
            ++survey.features;
            survey.guess.add(feature.values);
            if (feature.shape)
                addShape(survey, *feature.shape);
            return {};
        };
        if (const auto read = source.read(i, look, job); !read)
            return tl::unexpected(read.error());
    }
    return surveys;
}

int guessedLayer(const std::vector<LayerSurvey>& surveys)
{
    int best = -1;
    for (std::size_t i = 0; i < surveys.size(); ++i) {
        if (surveys[i].areas > 0 &&
            (best < 0 || surveys[i].areas > surveys[std::size_t(best)].areas))
            best = int(i);
    }
    for (std::size_t i = 0; best >= 0 && i < surveys.size(); ++i) {
        if (int(i) != best && surveys[i].areas * 10 >= surveys[std::size_t(best)].areas)
            return -1;
    }
    return best;
}

} // namespace hedgerow::geo
