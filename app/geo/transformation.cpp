// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best way that PROJ knows between two CRSs here and now, without grids that aren't on this
// computer; never a rough one, and never one whose accuracy nobody claims.
#include "geo/crs.h"

#include "base/text.h"
#include "geo/crs_content.h"

namespace hedgerow::geo {

struct Transformation::Private {
    ProjContext context;
    ProjObject operation; ///< null: nothing to convert
    double accuracy = 0;
    QString description;

    [[nodiscard]] std::optional<model::Point> convert(PJ_DIRECTION direction, model::Point p) const;
};

namespace {

using base::Text;

struct Candidate {
    ProjObject operation;
    double accuracy = -1;
    bool covers = false; ///< its area of use holds all of the box
};

/// The box in degrees on its own datum: near enough to choose an operation by.
model::Box inDegrees(PJ_CONTEXT* context, const Crs& crs, const model::Box& box)
{
    if (box.isEmpty() || crs.isGeographic())
        return box;
    const ProjObject step = toOwnDegrees(context, crs);
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    constexpr int pointsOnEachSide = 21;
    if (!step ||
        !proj_trans_bounds(context, step.get(), PJ_FWD, box.min().x, box.min().y, box.max().x,
                           box.max().y, &west, &south, &east, &north, pointsOnEachSide))
        return {};
    return {{west, south}, {east, north}};
}

bool covers(PJ_CONTEXT* context, const PJ* operation, const model::Box& degrees)
{
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    if (degrees.isEmpty() ||
        !proj_get_area_of_use(context, operation, &west, &south, &east, &north, nullptr))
        return true;
    if (west > east)
        return false; // across 180°: not worth the trouble for a first choice
    const model::Box area({west, south}, {east, north});
    return area.contains(degrees.min()) && area.contains(degrees.max());
}

/// PROJ's order is kept: it weighs area and accuracy. One that covers all of the box goes first.
Candidate bestOperation(PJ_CONTEXT* context, const PJ* from, const PJ* to,
                        const model::Box& degrees)
{
    const ProjFactory factory(proj_create_operation_factory_context(context, nullptr));
    if (!degrees.isEmpty())
        proj_operation_factory_context_set_area_of_interest(context, factory.get(), degrees.min().x,
                                                            degrees.min().y, degrees.max().x,
                                                            degrees.max().y);
    proj_operation_factory_context_set_spatial_criterion(
        context, factory.get(), PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
    proj_operation_factory_context_set_grid_availability_use(
        context, factory.get(), PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
    proj_operation_factory_context_set_allow_ballpark_transformations(context, factory.get(), 0);

    const ProjList found(proj_create_operations(context, from, to, factory.get()));
    Candidate best;
    for (int i = 0; found && i < proj_list_get_count(found.get()); ++i) {
        ProjObject operation(proj_list_get(context, found.get(), i));
        if (proj_coordoperation_has_ballpark_transformation(context, operation.get()))
            continue;
        double accuracy = proj_coordoperation_get_accuracy(context, operation.get());
        if (accuracy < 0 && proj_get_type(operation.get()) == PJ_TYPE_CONVERSION)
            accuracy = 0; // no change of datum: exact by definition
        if (accuracy < 0)
            continue;
        const bool all = covers(context, operation.get(), degrees);
        if (!best.operation || (all && !best.covers))
            best = {std::move(operation), accuracy, all};
        if (best.covers)
            break;
    }
    return best;
}

} // namespace

std::optional<model::Point> Transformation::Private::convert(PJ_DIRECTION direction,
                                                             model::Point p) const
{
    if (!operation)
        return p;
    proj_errno_reset(operation.get());
    const PJ_COORD out = proj_trans(operation.get(), direction, proj_coord(p.x, p.y, 0, 0));
    const model::Point result{out.xy.x, out.xy.y};
    if (proj_errno(operation.get()) != 0 || !result.isFinite())
        return std::nullopt;
    return result;
}

base::Result<Transformation> Transformation::between(const Crs& from, const Crs& to,
                                                     const model::Box& where)
{
    auto d = std::make_unique<Private>();
    if (from.isNull() || to.isNull() || from.content().definition == to.content().definition)
        return Transformation(std::move(d));

    d->context = newProjContext();
    PJ_CONTEXT* context = d->context.get();
    const ProjObject source = projObject(context, from);
    const ProjObject target = projObject(context, to);
    Candidate best;
    if (source && target)
        best = bestOperation(context, source.get(), target.get(), inDegrees(context, from, where));
    if (best.operation)
        d->operation.reset(proj_normalize_for_visualization(context, best.operation.get()));
    if (!d->operation)
        return base::failure(
            base::ErrorKind::Input,
            Text::tr(
                "We could put these areas on the map only roughly (perhaps 100 m off), because "
                "the fine conversion isn't on this computer. We don't do rough. Use a copy of the "
                "file in British National Grid or GPS degrees."),
            QStringLiteral("%1 → %2").arg(from.name(), to.name()));
    d->accuracy = best.accuracy;
    d->description = QString::fromUtf8(proj_get_name(best.operation.get()));
    return Transformation(std::move(d));
}

Transformation::Transformation(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Transformation::Transformation(Transformation&&) noexcept = default;
Transformation& Transformation::operator=(Transformation&&) noexcept = default;
Transformation::~Transformation() = default;

double Transformation::accuracyMetres() const
{
    return d->accuracy;
}

bool Transformation::isIdentity() const
{
    return !d->operation;
}

QString Transformation::description() const
{
    return d->description;
}

std::optional<model::Point> Transformation::apply(model::Point p) const
{
    return d->convert(PJ_FWD, p);
}

std::optional<model::Point> Transformation::inverse(model::Point p) const
{
    return d->convert(PJ_INV, p);
}

} // namespace hedgerow::geo
