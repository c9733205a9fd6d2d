// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_position.h"

#include "base/text.h"
#include "geo/where.h"
#include "model/place.h"

#include <array>
#include <charconv>

namespace hedgerow::exchange {

namespace {

using base::Text;

// Degrees within which a spot of a British or Irish map is believed (domain: positions).
constexpr double IslandsWest = -11, IslandsEast = 2.5, IslandsSouth = 49, IslandsNorth = 61.5;

bool isNationalGrid(int epsg)
{
    return epsg == 27700 || epsg == 29901 || epsg == 29902 || epsg == 29903 || epsg == 2157;
}

bool isWhole(double degrees)
{
    return std::abs(degrees - std::round(degrees)) < 1e-6;
}

bool inIslands(double lon, double lat)
{
    return lon >= IslandsWest && lon <= IslandsEast && lat >= IslandsSouth && lat <= IslandsNorth;
}

std::optional<geo::Transformation> way(const geo::Crs& from, const geo::Crs& to,
                                       const model::Box& where)
{
    auto found = geo::Transformation::between(from, to, where);
    if (!found)
        return std::nullopt;
    return std::move(*found);
}

/// The document's box in degrees, for choosing PROJ's operation.
model::Box degreesBox(const geo::Crs& document, const model::Box& areas)
{
    const auto toDegrees = way(document, geo::Crs::wgs84(), areas);
    model::Box box;
    if (!toDegrees || areas.isEmpty())
        return box;
    for (const model::Point corner : {areas.min(), areas.max()}) {
        if (const auto p = toDegrees->apply(corner))
            box.add(*p);
    }
    return box;
}

/// Digits, a point, a minus: what nearly all are, read many times faster than Qt reads a number.
std::optional<double> plainNumber(QStringView text)
{
    std::array<char, 32> plain{};
    if (text.isEmpty() || text.size() > static_cast<qsizetype>(plain.size()))
        return std::nullopt;
    char* end = plain.data();
    for (const QChar c : text) {
        const bool isPlain = (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        if (!isPlain)
            return std::nullopt;
        *end++ = static_cast<char>(c.unicode());
    }
    double value = 0;
    const auto [stop, error] = std::from_chars(plain.data(), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

std::optional<double> number(const geo::Feature& feature, int column)
{
    const QString text = feature.values[static_cast<std::size_t>(column)].trimmed();
    if (const auto plain = plainNumber(text))
        return plain;
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isEmpty(const geo::Feature& feature, int column)
{
    return feature.values[static_cast<std::size_t>(column)].trimmed().isEmpty();
}

ImportedPosition nowhere(const QString& why)
{
    return {.point = std::nullopt, .accuracyMetres = std::nullopt, .why = why};
}

ImportedPosition notNumbers()
{
    return nowhere(Text::tr("its position isn't a pair of numbers"));
}

} // namespace

PositionReader::PositionReader(const model::Contents& contents, const geo::Crs& document,
                               const geo::Crs& numbers)
    : document_(document)
    , areas_(model::extent(contents))
    , islands_(isNationalGrid(document.epsg()))
    , fromDegrees_(way(geo::Crs::wgs84(), document, degreesBox(document, areas_)))
    , numbersAreGiven_(!numbers.isNull())
    , gridIsKnown_(numbersAreGiven_ || islands_)
{
    if (numbersAreGiven_)
        fromNumbers_ = way(numbers, document,
                           numbers.isGeographic() ? degreesBox(document, areas_) : model::Box());
}

ImportedPosition PositionReader::judged(model::Point inDocument) const
{
    if (!inDocument.isFinite())
        return nowhere(Text::tr("its position is off the Earth"));
    if (fromDegrees_) {
        const auto lonLat = fromDegrees_->inverse(inDocument);
        if (!lonLat)
            return nowhere(Text::tr("its position is off the Earth"));
        if (isWhole(lonLat->x) && isWhole(lonLat->y)) // 0,0, or what a decimal comma leaves
            return nowhere(Text::tr("its position has whole degrees only"));
        if (islands_ && !inIslands(lonLat->x, lonLat->y)) {
            return inIslands(lonLat->y, lonLat->x)
                       ? nowhere(Text::tr("latitude and longitude seem to be swapped"))
                       : nowhere(Text::tr("its position is far from Britain and Ireland"));
        }
    }
    return {.point = inDocument, .accuracyMetres = std::nullopt, .why = {}};
}

ImportedPosition PositionReader::fromDegrees(double lon, double lat) const
{
    if (lon == 0 && lat == 0)
        return nowhere(Text::tr("its position is 0,0"));
    if (std::abs(lon) > 180 || std::abs(lat) > 90)
        return nowhere(Text::tr("its position is off the Earth"));
    const auto p = fromDegrees_ ? fromDegrees_->apply({lon, lat}) : std::nullopt;
    return p ? judged(*p) : nowhere(Text::tr("its position can't be put on this map"));
}

ImportedPosition PositionReader::fromGrid(double x, double y) const
{
    if (x == 0 && y == 0)
        return nowhere(Text::tr("its position is 0,0"));
    if (!numbersAreGiven_ && std::abs(x) <= 180 && std::abs(y) <= 90) {
        assumedDegrees_ = true; // in a grid this would be a spot in the sea, metres from its origin
        return fromDegrees(x, y);
    }
    if (!gridIsKnown_)
        return nowhere(Text::tr("it isn't known how its eastings and northings are measured"));
    if (!numbersAreGiven_) {
        assumedGrid_ = true;
        if (areas_.contains({x, y})) // where the map is, nothing has to be asked
            return {.point = model::Point{x, y}, .accuracyMetres = std::nullopt, .why = {}};
        return judged({x, y});
    }
    const auto p = fromNumbers_ ? fromNumbers_->apply({x, y}) : std::nullopt;
    return p ? judged(*p) : nowhere(Text::tr("its position can't be put on this map"));
}

ImportedPosition PositionReader::ofGeometry(const geo::Feature& feature) const
{
    const model::Point* point = feature.geometry.point();
    if (!point)
        return nowhere({});
    return judged(*point);
}

ImportedPosition PositionReader::ofColumns(const geo::Feature& feature,
                                           const PositionColumns& columns) const
{
    if (columns.lon >= 0 && !(isEmpty(feature, columns.lon) && isEmpty(feature, columns.lat))) {
        const auto lon = number(feature, columns.lon);
        const auto lat = number(feature, columns.lat);
        return lon && lat ? fromDegrees(*lon, *lat) : notNumbers();
    }
    if (columns.easting >= 0 &&
        !(isEmpty(feature, columns.easting) && isEmpty(feature, columns.northing))) {
        const auto x = number(feature, columns.easting);
        const auto y = number(feature, columns.northing);
        return x && y ? fromGrid(*x, *y) : notNumbers();
    }
    if (columns.text >= 0 && !isEmpty(feature, columns.text)) {
        const auto readings = geo::readWhere(feature.values[static_cast<std::size_t>(columns.text)],
                                             document_, areas_);
        if (!readings || readings->empty())
            return nowhere(readings ? QString() : readings.error().message);
        ImportedPosition position = judged(readings->front().position);
        if (position.point)
            position.accuracyMetres = readings->front().accuracyMetres;
        return position;
    }
    return nowhere({});
}

} // namespace hedgerow::exchange
