// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which CRS a new document gets: the grid that people there know, metres everywhere.
#include "geo/boundaries.h"

#include "base/text.h"
#include "geo/crs_content.h"

#include <cmath>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

bool isLocalGrid(int epsg)
{
    return epsg == 27700 || epsg == 2157 || (epsg >= 29900 && epsg <= 29903);
}

/// The island of Ireland without Scotland's nearest shores (Kintyre and Islay lie north-east).
bool isInIreland(model::Point degrees)
{
    const bool inFrame =
        degrees.x > -10.8 && degrees.x < -5.4 && degrees.y > 51.3 && degrees.y < 55.5;
    const bool scottish = degrees.x > -6.0 && degrees.y > 55.25;
    return inFrame && !scottish;
}

bool isInBritain(model::Point degrees)
{
    return degrees.x > -9 && degrees.x < 2.2 && degrees.y > 49.8 && degrees.y < 61;
}

std::optional<model::Point> inDegrees(const Crs& crs, model::Point p)
{
    if (crs.isGeographic())
        return p;
    const ProjContext context = newProjContext();
    const ProjObject step = toOwnDegrees(context.get(), crs);
    if (!step)
        return std::nullopt;
    const PJ_COORD out = proj_trans(step.get(), PJ_FWD, proj_coord(p.x, p.y, 0, 0));
    const model::Point degrees{out.xy.x, out.xy.y};
    return degrees.isFinite() ? std::optional(degrees) : std::nullopt;
}

} // namespace

base::Result<Crs> documentCrs(const Crs& source, const model::Box& box)
{
    if (isLocalGrid(source.epsg()) || box.isEmpty())
        return source.isProjected() ? base::Result<Crs>(source) : Crs::fromEpsg(27700);
    const auto degrees = inDegrees(source, box.centre());
    constexpr double farthestNorth = 84; // where UTM ends
    constexpr double farthestSouth = -80;
    if (!degrees || std::abs(degrees->x) > 180 || degrees->y > farthestNorth ||
        degrees->y < farthestSouth)
        return base::failure(ErrorKind::Input,
                             Text::tr("These areas lie too near a pole, or off the earth. A map of "
                                      "neighbourhoods can't be "
                                      "measured there."));
    if (isInIreland(*degrees))
        return Crs::fromEpsg(29902);
    if (isInBritain(*degrees))
        return Crs::fromEpsg(27700);
    const int zone = std::min(60, int((degrees->x + 180) / 6) + 1);
    return Crs::fromEpsg((degrees->y >= 0 ? 32600 : 32700) + zone);
}

} // namespace hedgerow::geo
