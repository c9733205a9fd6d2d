// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing here moves or mends a position: it only notices, and offers.
#include "geo/placement.h"

#include "base/text.h"

#include <cmath>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

const model::Box degrees({-180, -90}, {180, 90});
const model::Box swappedBritain({49, -11}, {61.5, 2.5}); ///< latitude where longitude belongs

bool liesIn(const model::Box& inner, const model::Box& outer)
{
    return outer.contains(inner.min()) && outer.contains(inner.max());
}

QString offer(const model::Box& box)
{
    const QString words = suggestionWords(box);
    return words.isEmpty() ? Text::tr("Say how with --crs.")
                           : Text::tr("Its numbers suggest %1.").arg(words);
}

} // namespace

QString suggestionWords(const model::Box& box)
{
    QStringList words;
    for (const Crs& crs : suggestedCrs(box))
        words += QStringLiteral("--crs %1 (%2)").arg(crs.epsg()).arg(crs.plainName());
    return words.mid(0, 2).join(Text::tr(" or ", "between two suggestions"));
}

tl::unexpected<base::Error> noCrs(const QString& name, const model::Box& box, bool unusable)
{
    const QString what = unusable ? Text::tr("%1 says how its positions are measured in words that "
                                             "name no place on earth that we know.")
                                  : Text::tr("%1 doesn't say how its positions are measured.");
    return base::failure(ErrorKind::Usage, what.arg(name) + u' ' + offer(box));
}

bool isOffTheEarth(const Crs& crs, model::Point p)
{
    constexpr double halfWayRound =
        20'100'000; ///< metres; no map of the earth is wider on each side
    constexpr double slack = 1e-6;
    if (!p.isFinite())
        return true;
    if (crs.isGeographic())
        return std::abs(p.x) > 180 + slack || std::abs(p.y) > 90 + slack;
    return std::abs(p.x) > 2 * halfWayRound || std::abs(p.y) > halfWayRound;
}

base::Outcome checkPlacement(const QString& name, const Crs& crs, const model::Box& box)
{
    const auto refused = [](const QString& sentence) {
        return base::failure(ErrorKind::Input, sentence);
    };
    if (box.isEmpty())
        return {};
    if (!crs.isGeographic()) {
        if (liesIn(box, degrees))
            return refused(Text::tr("The positions in %1 don't fit what it says about them (%2): "
                                    "they look like degrees. %3")
                               .arg(name, crs.plainName(), offer(box)));
        return {};
    }
    if (!liesIn(box, degrees) && suggestedCrs(box).empty())
        return refused(Text::tr("The positions in %1 don't fit what it says about them (%2): they "
                                "lie off the earth. Ask for "
                                "the file again.")
                           .arg(name, crs.plainName()));
    if (!liesIn(box, degrees))
        return refused(Text::tr("The positions in %1 don't fit what it says about them (%2): they "
                                "look like metres. %3")
                           .arg(name, crs.plainName(), offer(box)));
    if (liesIn(box, swappedBritain))
        return refused(
            Text::tr("Latitude and longitude in %1 seem to have changed places: as they stand, the "
                     "areas lie "
                     "in the sea off Somalia. Swap them, or ask for a copy with longitude first.")
                .arg(name));
    if (liesIn(box, model::Box({-1, -1}, {1, 1})))
        return refused(Text::tr("The areas in %1 lie at 0, 0, in the sea off Africa. Their "
                                "positions were lost on the way; "
                                "ask for the file again.")
                           .arg(name));
    constexpr double halfRound = 180;
    if (liesIn(box, degrees) && box.width() > halfRound)
        return refused(Text::tr("The areas in %1 reach round the world, or across the line where "
                                "the date changes. A map of "
                                "neighbourhoods can't hold that.")
                           .arg(name));
    return {};
}

} // namespace hedgerow::geo
