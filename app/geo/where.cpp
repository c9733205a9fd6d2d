// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every reading that a text allows is placed in the document; those inside its areas come first.
#include "geo/where.h"

#include "base/text.h"
#include "geo/degrees_text.h"
#include "geo/grid_reference.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int britishGrid = 27700;
constexpr int irishGrid = 29903;
constexpr int irishMercator = 2157;
constexpr double metresOfADegree = 111'320; ///< of latitude; half a last decimal needs no more

/// Readings gathered for one document.
class Readings
{
public:
    Readings(const Crs& document, const model::Box& areas)
        : document_(document)
        , areas_(areas)
    {
    }

    /// Puts a point of another CRS into the document; leaves out what can't be there.
    void add(const Crs& crs, model::Point p, double accuracy, const QString& how,
             const QString& words)
    {
        const auto way = Transformation::between(crs, document_, {p, p});
        const auto position = way ? way->apply(p) : std::nullopt;
        if (position)
            found_.push_back({*position, accuracy, how, words});
    }

    [[nodiscard]] bool isInside(model::Point p) const
    {
        return areas_.isEmpty() || areas_.contains(p);
    }

    [[nodiscard]] std::vector<WhereReading> insideFirst() &&
    {
        std::stable_partition(found_.begin(), found_.end(), [this](const WhereReading& reading) {
            return isInside(reading.position);
        });
        return std::move(found_);
    }

    [[nodiscard]] bool isEmpty() const { return found_.empty(); }
    [[nodiscard]] const Crs& document() const { return document_; }
    [[nodiscard]] const model::Box& areas() const { return areas_; }

private:
    const Crs& document_;
    const model::Box& areas_;
    std::vector<WhereReading> found_;
};

Crs crsOf(int epsg)
{
    return Crs::fromEpsg(epsg).value_or(Crs());
}

bool isIrish(int epsg)
{
    return epsg >= 29900 && epsg <= 29903;
}

/// The Irish Grid of the document where it has one: the three differ by less than a metre in name.
Crs irishCrs(const Crs& document)
{
    return isIrish(document.epsg()) ? document : crsOf(irishGrid);
}

void addSquare(Readings& readings, const GridSquare& square)
{
    const Crs crs = square.grid == Grid::Irish ? irishCrs(readings.document()) : crsOf(britishGrid);
    // A square of a metre is still only as good as the instrument that read it.
    const double accuracy = std::max(square.side / 2, 1.0);
    readings.add(crs, square.middle(), accuracy, QStringLiteral("grid"), square.words);
}

struct PlanePair {
    double east = 0;
    double north = 0;
    double step = 1; ///< metres that the last written figure stands for
};

/// "581234 109567", "581,234 109,567", "E581234 N109567", "E=581234; N=109567".
std::optional<PlanePair> readPlanePair(const QString& text)
{
    static const QRegularExpression form = [] {
        QString pattern =
            QStringLiteral("^(?:(?:E|X|EASTING)S?\\s*[:=]?\\s*)?~\\s*(?:M(?:ETRES)?\\s*)?"
                           "(?:[\\s,;/]|(?=[NY]))\\s*"
                           "(?:(?:N|Y|NORTHING)S?\\s*[:=]?\\s*)?~\\s*(?:M(?:ETRES)?)?$");
        pattern.replace(
            u'~',
            QStringLiteral("(-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?)"));
        return QRegularExpression(pattern);
    }();
    QString tidy = text.simplified().toUpper();
    tidy.remove(u'(').remove(u')');
    const auto match = form.match(tidy);
    if (!match.hasMatch())
        return std::nullopt;
    const QString east = match.captured(1).remove(u',');
    const QString north = match.captured(2).remove(u',');
    // Degrees never reach a thousand; metres of these grids hardly stay below it.
    if (std::abs(east.toDouble()) < 1000 && std::abs(north.toDouble()) < 1000)
        return std::nullopt;
    const auto point = east.indexOf(u'.');
    const double step = point < 0 ? 1 : std::pow(10.0, -double(east.size() - point - 1));
    return PlanePair{east.toDouble(), north.toDouble(), step};
}

void addPlanePair(Readings& readings, const PlanePair& pair)
{
    struct Frame {
        Crs crs;
        model::Box box;
    };
    const std::vector<Frame> frames{
        {crsOf(britishGrid), {{0, 0}, {700'000, 1'300'000}}},
        {irishCrs(readings.document()), {{0, 0}, {400'000, 480'000}}},
        {crsOf(irishMercator), {{400'000, 500'000}, {800'000, 1'000'000}}},
    };
    const model::Point p{pair.east, pair.north};
    const double accuracy = std::max(pair.step / 2, 1.0);
    const auto add = [&](const Crs& crs) {
        const auto figures = [&](double metres) {
            return QString::number(metres, 'f', pair.step < 1 ? 1 : 0);
        };
        readings.add(
            crs, p, accuracy, QStringLiteral("grid"),
            Text::tr("%1 east, %2 north (%3)").arg(figures(p.x), figures(p.y), crs.plainName()));
    };
    const int own = readings.document().epsg();
    if (readings.document().isProjected())
        add(readings.document());
    for (const Frame& frame : frames) {
        if (frame.box.contains(p) && (own == 0 || frame.crs.epsg() != own))
            add(frame.crs);
    }
}

bool isSoundHere(double latitude, double longitude)
{
    return latitude >= 49 && latitude <= 61.5 && longitude >= -11 && longitude <= 2.5;
}

void addDegrees(Readings& readings, const DegreesReading& degrees)
{
    const auto add = [&](double latitude, double longitude) {
        if (std::abs(latitude) > 90 || (latitude == 0 && longitude == 0))
            return;
        const int decimals = qBound(0, int(std::ceil(-std::log10(degrees.step))), 7);
        readings.add(Crs::wgs84(), {longitude, latitude},
                     std::max(degrees.step * metresOfADegree / 2, 1.0),
                     QStringLiteral("coordinate"),
                     QStringLiteral("%1, %2")
                         .arg(latitude, 0, 'f', decimals)
                         .arg(longitude, 0, 'f', decimals));
    };
    add(degrees.latitude, degrees.longitude);
    // The other order is read too where nothing says which is which and it makes sense.
    const bool worthSwapping =
        !readings.areas().isEmpty() || isSoundHere(degrees.longitude, degrees.latitude);
    if (!degrees.orderIsSure && worthSwapping && std::abs(degrees.longitude) <= 90)
        add(degrees.longitude, degrees.latitude);
}

/// Fills the readings; a sentence when the text is nearly, but not quite, a position.
base::Outcome gather(Readings& readings, const QString& text)
{
    if (const auto pair = readPlanePair(text)) {
        addPlanePair(readings, *pair);
        return {};
    }
    if (const auto degrees = readDegrees(text)) {
        if (!*degrees)
            return tl::unexpected(degrees->error());
        addDegrees(readings, **degrees);
        return {};
    }
    // Last, since "E581234 N109567" also looks like two references of one letter.
    if (const auto square = readGridReference(text)) {
        if (!*square)
            return tl::unexpected(square->error());
        addSquare(readings, **square);
    }
    return {};
}

} // namespace

base::Result<std::vector<WhereReading>> readWhere(const QString& text, const Crs& document,
                                                  const model::Box& areas)
{
    constexpr int longestLink = 2000;
    Readings readings(document, areas);
    if (text.size() <= longestLink) {
        if (const auto outcome = gather(readings, text); !outcome)
            return tl::unexpected(outcome.error());
    }
    if (readings.isEmpty())
        return base::failure(ErrorKind::Usage,
                             Text::tr("We can't read “%1” as a position. Type a grid reference "
                                      "such as TQ 8177 0943, or a "
                                      "latitude and longitude such as 50.8556, 0.5720.")
                                 .arg(text.simplified().left(60)));
    return std::move(readings).insideFirst();
}

QString gridReference(model::Point p, const Crs& document, int digits)
{
    const auto in = [&](const Crs& crs) -> std::optional<model::Point> {
        const auto way = Transformation::between(document, crs, {p, p});
        return way ? way->apply(p) : std::nullopt;
    };
    if (isIrish(document.epsg()))
        return writeGridReference(Grid::Irish, p, digits);
    if (document.epsg() == britishGrid)
        return writeGridReference(Grid::British, p, digits);
    const auto degrees = in(Crs::wgs84());
    if (!degrees)
        return {};
    if (isSoundHere(degrees->y, degrees->x)) {
        const bool irish = document.epsg() == irishMercator;
        const auto onGrid = in(crsOf(irish ? irishGrid : britishGrid));
        const QString words =
            onGrid ? writeGridReference(irish ? Grid::Irish : Grid::British, *onGrid, digits)
                   : QString();
        if (!words.isEmpty())
            return words;
    }
    return QStringLiteral("%1, %2").arg(degrees->y, 0, 'f', 5).arg(degrees->x, 0, 'f', 5);
}

} // namespace hedgerow::geo
