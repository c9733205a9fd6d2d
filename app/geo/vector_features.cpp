// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Features of any kind for places and base maps: nothing is mended, nothing is left out in silence.
#include "geo/vector_features.h"

#include "base/text.h"
#include "geo/layer_survey.h"
#include "geo/placement.h"
#include "geo/shapes.h"

#include <algorithm>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

/// The way into the target CRS, made when the first shape says where on earth we are.
class Placer
{
public:
    Placer(const QString& name, Crs from, Crs to)
        : name_(name)
        , from_(std::move(from))
        , to_(std::move(to))
    {
    }

    base::Outcome place(model::Geometry& geometry)
    {
        if (to_.isNull() || geometry.isNull())
            return {};
        if (from_.isNull())
            return noCrs(name_, geometry.box(), false);
        if (!way_) {
            auto way = Transformation::between(from_, to_, geometry.box());
            if (!way)
                return tl::unexpected(way.error());
            way_ = std::move(*way);
        }
        geometry = placed(geometry);
        return {};
    }

private:
    bool placePoints(std::vector<model::Point>& points) const
    {
        return std::all_of(points.begin(), points.end(), [this](model::Point& p) {
            const auto there = isOffTheEarth(from_, p) ? std::nullopt : way_->apply(p);
            p = there.value_or(p);
            return there.has_value();
        });
    }

    /// Nothing when a corner can't be there: the feature stays, without a position.
    model::Geometry placed(const model::Geometry& geometry) const
    {
        if (const model::Point* point = geometry.point()) {
            std::vector<model::Point> one{*point};
            return placePoints(one) ? model::Geometry(one.front()) : model::Geometry();
        }
        if (const model::Lines* lines = geometry.lines()) {
            model::Lines moved = *lines;
            const bool fine = std::all_of(moved.begin(), moved.end(),
                                          [this](model::Line& line) { return placePoints(line); });
            return fine ? model::Geometry(std::move(moved)) : model::Geometry();
        }
        model::Polygons moved = *geometry.polygons();
        const bool fine = std::all_of(moved.begin(), moved.end(), [this](model::Polygon& polygon) {
            return placePoints(polygon.outer) &&
                   std::all_of(polygon.holes.begin(), polygon.holes.end(),
                               [this](model::Ring& hole) { return placePoints(hole); });
        });
        return fine ? model::Geometry(std::move(moved)) : model::Geometry();
    }

    QString name_;
    Crs from_;
    Crs to_;
    std::optional<Transformation> way_;
};

} // namespace

base::Outcome eachFeature(const QString& path, const FeatureOptions& options,
                          const FeatureVisitor& visit, base::Job& job)
{
    auto source = VectorSource::open(path, job);
    if (!source)
        return tl::unexpected(source.error());
    for (std::size_t i = 0; i < source->layers().size(); ++i) {
        const SourceLayer& from = source->layers()[i];
        if (!options.layers.isEmpty() && !options.layers.contains(from.name))
            continue;
        FeatureLayer layer{from.name, from.columns, options.crs.isNull() ? from.crs : options.crs};
        if (source->kind() == FileKind::TopoJson && layer.crs.isNull())
            layer.crs = Crs::wgs84();
        Placer placer(source->name(), layer.crs, options.toCrs);
        const auto take = [&](SourceFeature&& feature) -> base::Outcome {
            Feature taken;
            taken.layer = layer.name;
            taken.values = std::move(feature.values);
            taken.geometry = geometryOf(feature.shape.get());
            if (const auto placed = placer.place(taken.geometry); !placed)
                return placed;
            return visit(layer, std::move(taken));
        };
        if (const auto read = source->read(i, take, job); !read)
            return read;
    }
    return {};
}

} // namespace hedgerow::geo
