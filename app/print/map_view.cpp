// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scale of a map that has so many millimetres: the largest round one at which everything fits.
#include "print/arrangement.h"
#include "print/map_scale.h"

#include <algorithm>

namespace hedgerow::print {

namespace {

constexpr double SymbolAirMm = 1.5; // between an outermost symbol and the frame
constexpr double FittedAir = 0.03;
constexpr double MeasuredMm = 200; // over which the scale is measured

struct Needed
{
    model::Box box;
    double n;
};

/// What must be on the map when it is drawn at 1:n, symbols in full, and the scale which that
/// needs.
Needed neededAt(const SheetParts& parts, QSizeF mapMm, const Measures& m, double n, double units)
{
    Needed needed{parts.ground, 0};
    const double air = (m.symbol * 28 / 24 / 2 + SymbolAirMm) * n / 1000 * units;
    for (const model::Point& p : parts.wholeSymbols)
        needed.box.add(model::Box(p, p).grown(air));
    const double mm =
        std::max(needed.box.width() / mapMm.width(), needed.box.height() / mapMm.height());
    needed.n = mm / units * 1000;
    return needed;
}

} // namespace

MapView viewFor(const SheetParts& parts, QSizeF mapMm, const Measures& m, const geo::Crs& crs,
                const SheetOptions& options)
{
    const double first = neededAt(parts, mapMm, m, 0, 1).n;
    const double units =
        unitsPerMetre(crs, parts.ground.centre(), std::max(10.0, MeasuredMm / 1000 * first));
    double n = std::max(1.0, first);
    if (options.scale && *options.scale >= 1) {
        n = *options.scale;
    } else if (options.fitted) {
        // Symbols need more ground the smaller the scale is: a few rounds settle it.
        for (int i = 0; i < 8; ++i)
            n = std::max(1.0, neededAt(parts, mapMm, m, n, units).n / (1 - FittedAir));
    } else {
        n = roundScale(first / units);
        while (neededAt(parts, mapMm, m, n, units).n > n * (1 + 1e-9) && n < 1e8)
            n = roundScale(n * 1.01);
    }
    MapView result;
    result.n = n;
    result.view.size = mapMm;
    result.view.metresPerPixel = n / 1000 * units;
    result.view.centre = neededAt(parts, mapMm, m, n, units).box.centre();
    return result;
}

} // namespace hedgerow::print
