// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/ground_painter.h"

#include "map/patterns.h"

#include <algorithm>
#include <array>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;
using model::MapClass;
using model::MapFeature;

constexpr double PlotSquareMetres = 1500; // of an allotment: below it is one plot, not the site
constexpr double PlotScale = 3, PathScale = 6, TreeScale = 3.5, ContourScale = 6; // metres a pixel
constexpr double LeastSurface = 1.5, LeastBuilding = 2;                           // pixels across

struct Surface
{
    MapClass mapClass;
    QString role;
};

const std::vector<Surface>& surfaces()
{
    static const std::vector<Surface> inOrder = {
        {MapClass::Land, u"land"_s},     {MapClass::Built, u"built"_s},
        {MapClass::Meadow, u"meadow"_s}, {MapClass::School, u"school"_s},
        {MapClass::Church, u"church"_s}, {MapClass::Cemetery, u"cem"_s},
        {MapClass::Waste, u"waste"_s},   {MapClass::Park, u"park"_s},
        {MapClass::Sport, u"sport"_s},   {MapClass::Wood, u"wood"_s},
        {MapClass::Square, u"square"_s},
    };
    return inOrder;
}

struct Street
{
    MapClass mapClass;
    QString role, casing, metres, least;
};

const std::vector<Street>& streets()
{
    static const std::vector<Street> fromMinor = {
        {MapClass::StreetLane, u"lane"_s, u"lanec"_s, u"metresLane"_s, u"leastLane"_s},
        {MapClass::StreetMinor, u"minor"_s, u"minorc"_s, u"metresMinor"_s, u"leastMinor"_s},
        {MapClass::StreetSecond, u"second"_s, u"secondc"_s, u"metresSecond"_s, u"leastSecond"_s},
        {MapClass::StreetMain, u"main"_s, u"mainc"_s, u"metresMain"_s, u"leastMain"_s},
    };
    return fromMinor;
}

class GroundPainter
{
public:
    GroundPainter(const Canvas& canvas, const Ground& ground)
        : canvas_(canvas), painter_(canvas.painter), ground_(ground),
          // Wide lines just outside still reach in.
          box_(canvas.boxOf(canvas.window()).grown(20 * canvas.scale()))
    {
    }

    void surface(MapClass mapClass, const QString& role, double outlinePixels = 0,
                 const QString& outlineRole = {}) const;
    void allotments() const;
    void lines(MapClass mapClass, const QPen& pen) const;
    void paths() const;
    void streetLines() const;
    void buildings() const;
    void rail() const;
    void trees() const;

private:
    [[nodiscard]] std::vector<const MapFeature*> features(MapClass mapClass) const
    {
        return ground_.features(mapClass, box_);
    }
    void eachLine(MapClass mapClass) const;

    const Canvas& canvas_;
    QPainter& painter_;
    const Ground& ground_;
    model::Box box_;
};

void GroundPainter::surface(MapClass mapClass, const QString& role, double outlinePixels,
                            const QString& outlineRole) const
{
    painter_.setBrush(canvas_.colour(role));
    painter_.setPen(outlinePixels > 0 ? canvas_.pen(outlineRole, outlinePixels) : QPen(Qt::NoPen));
    const Pattern pattern = canvas_.style.pattern(role);
    std::vector<std::vector<QPolygonF>> hatched;
    for (const MapFeature* feature : features(mapClass)) {
        const model::Polygons* polygons = feature->geometry.polygons();
        if (!polygons || !canvas_.isSeen(feature->geometry.box(), LeastSurface))
            continue;
        painter_.drawPath(canvas_.path(*polygons));
        if (pattern != Pattern::None)
            hatched.push_back(canvas_.rings(*polygons));
    }
    for (const auto& rings : hatched)
        drawPattern(canvas_, pattern, rings);
}

void GroundPainter::allotments() const
{
    const QColor plots[] = {canvas_.colour(u"plot1"_s), canvas_.colour(u"plot2"_s),
                            canvas_.colour(u"plot3"_s), canvas_.colour(u"plot4"_s)};
    painter_.setPen(Qt::NoPen);
    for (const bool isPlot : {false, true}) { // sites first: plots lie on them
        if (isPlot && canvas_.scale() > PlotScale)
            break;
        for (const MapFeature* feature : features(MapClass::Allotment)) {
            const model::Polygons* polygons = feature->geometry.polygons();
            if (!polygons || (model::area(*polygons) < PlotSquareMetres) != isPlot)
                continue;
            const model::Point corner = feature->geometry.box().min(); // as it lies, so it looks
            const auto look = static_cast<std::size_t>(std::abs(corner.x * 3 + corner.y * 7));
            painter_.setBrush(isPlot ? plots[look % std::size(plots)]
                                     : canvas_.colour(u"allot"_s));
            painter_.drawPath(canvas_.path(*polygons));
        }
    }
}

void GroundPainter::eachLine(MapClass mapClass) const
{
    for (const MapFeature* feature : features(mapClass)) {
        if (const model::Lines* lines = feature->geometry.lines()) {
            for (const model::Line& line : *lines)
                painter_.drawPolyline(canvas_.outline(line));
        }
    }
}

void GroundPainter::lines(MapClass mapClass, const QPen& pen) const
{
    painter_.setPen(pen);
    eachLine(mapClass);
}

void GroundPainter::paths() const
{
    if (canvas_.scale() > PathScale)
        return;
    const double scale = canvas_.scale();
    const bool patterned = canvas_.style.pattern(u"park"_s) != Pattern::None;
    if (!patterned) { // white edges would cut a pattern up
        QPen edge = canvas_.pen(u"halo"_s, std::max(2.0, 3.2 / scale));
        if (!canvas_.onPaper())
            edge.setColor(
                QColor(edge.color().red(), edge.color().green(), edge.color().blue(), 178));
        lines(MapClass::Path, edge);
    }
    const double width = std::max(0.8, 1.3 / scale);
    QPen dashed = canvas_.pen(u"path"_s, width);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({std::max(2.4, 4 / scale) / width, std::max(1.8, 2.6 / scale) / width});
    lines(MapClass::Path, dashed);
}

void GroundPainter::streetLines() const
{
    const auto width = [this](const Street& street) {
        return std::max(canvas_.style.number(street.least),
                        canvas_.style.number(street.metres) / canvas_.scale());
    };
    // All casings before all inners: so that streets of any class open into each other.
    for (const Street& street : streets())
        lines(street.mapClass,
              canvas_.pen(street.casing, width(street) + canvas_.style.number(u"casing"_s)));
    for (const Street& street : streets())
        lines(street.mapClass, canvas_.pen(street.role, width(street)));
}

void GroundPainter::buildings() const
{
    const double line = canvas_.scale() < 1.6 ? 0.6 : 0.35;
    const auto draw = [&](MapClass mapClass, const QString& fill, const QString& edge,
                          double width) {
        painter_.setBrush(canvas_.colour(fill));
        painter_.setPen(canvas_.pen(edge, width));
        for (const MapFeature* feature : features(mapClass)) {
            const model::Polygons* polygons = feature->geometry.polygons();
            if (polygons && canvas_.isSeen(feature->geometry.box(), LeastBuilding))
                painter_.drawPath(canvas_.path(*polygons));
        }
    };
    draw(MapClass::Building, u"bld"_s, u"bldl"_s, line);
    draw(MapClass::Landmark, u"lmk"_s, u"lmkl"_s, 0.8);
}

void GroundPainter::rail() const
{
    const double scale = canvas_.scale();
    QPen track = canvas_.pen(u"rail"_s, std::max(3.0, 5 / scale));
    track.setCapStyle(Qt::FlatCap);
    lines(MapClass::Rail, track);
    const double width = std::max(1.6, 3.2 / scale);
    QPen ties = canvas_.pen(u"railw"_s, width);
    ties.setCapStyle(Qt::FlatCap);
    const double dash = std::max(5.0, 9 / scale) / width;
    ties.setDashPattern({dash, dash});
    lines(MapClass::Rail, ties);
}

void GroundPainter::trees() const
{
    if (canvas_.scale() > TreeScale)
        return;
    // Points with a round pen, in three sizes: in a PDF a fifth of what as many circles take.
    constexpr int Sizes = 3;
    std::array<QPolygonF, Sizes> bySize;
    for (const MapFeature* feature : features(MapClass::Tree)) {
        if (const model::Point* p = feature->geometry.point()) {
            // Not all trees alike, and each the same every time: by where it stands.
            const auto size = static_cast<qint64>(std::abs(p->x * 7.3 + p->y * 3.7)) % Sizes;
            bySize[static_cast<std::size_t>(size)].append(canvas_.at(*p));
        }
    }
    const auto diameter = [&](std::size_t size) {
        return 2 * (2.7 + 0.8 * static_cast<double>(size)) / canvas_.scale();
    };
    for (const bool rim : {true, false}) {
        for (std::size_t size = 0; size < Sizes; ++size) {
            painter_.setPen(
                canvas_.pen(rim ? u"treel"_s : u"tree"_s, diameter(size) + (rim ? 0.5 : -0.5)));
            painter_.drawPoints(bySize[size]);
        }
    }
}

} // namespace

void drawFlatGround(const Canvas& canvas, const Ground& ground)
{
    const GroundPainter paint(canvas, ground);
    const bool patterned = canvas.style.pattern(u"water"_s) != Pattern::None;
    for (const Surface& surface : surfaces()) {
        const bool needsEdge = patterned && canvas.style.pattern(surface.role) != Pattern::None;
        paint.surface(surface.mapClass, surface.role, needsEdge ? 0.6 : 0, u"treel"_s);
    }
    paint.allotments();
    if (canvas.scale() < ContourScale)
        paint.lines(MapClass::Contour, canvas.pen(u"contour"_s, 0.8));
    paint.lines(MapClass::Hedge, canvas.pen(u"hedge"_s, std::max(1.2, 2.2 / canvas.scale())));
    paint.lines(MapClass::WaterLine, canvas.pen(u"waterline"_s, std::max(1.2, 4 / canvas.scale())));
    paint.surface(MapClass::WaterArea, u"water"_s, 0.9, u"waterline"_s);
    paint.paths();
}

void drawStandingGround(const Canvas& canvas, const Ground& ground)
{
    const GroundPainter paint(canvas, ground);
    paint.streetLines();
    paint.buildings();
    paint.rail();
    paint.trees();
}

} // namespace hedgerow::map
