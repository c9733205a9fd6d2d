// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/painter.h"

#include "map/area_painter.h"
#include "map/ground_names.h"
#include "map/ground_painter.h"
#include "map/grouping.h"
#include "map/place_names.h"

#include <algorithm>
#include <cmath>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;

constexpr double OccupancyCell = 64; // style pixels
constexpr double LabelClearance = 3; // style pixels between a symbol and another place's name

/// A canvas in units of drawing on a painter in those of the view. Nothing is drawn outside the
/// window, and the painter is given back as it came.
class Session
{
public:
    Session(const Snapshot& snapshot, const Frame& frame, QPainter& painter)
        : frame_(fine(frame)), canvas_(snapshot, frame_, painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(1 / fineness(frame.medium), 1 / fineness(frame.medium));
        painter.setClipRect(canvas_.window(), Qt::IntersectClip);
    }
    ~Session() { canvas_.painter.restore(); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const Canvas& canvas() const noexcept { return canvas_; }

private:
    Frame frame_;
    Canvas canvas_;
};

std::vector<GroundLayer> groundsOf(const Canvas& canvas)
{
    std::vector<GroundLayer> layers;
    if (canvas.frame.baseMap) {
        for (const GroundLayer& layer : canvas.snapshot.grounds()) {
            if (canvas.onPaper() ? layer.onPaper : layer.onScreen)
                layers.push_back(layer);
        }
    }
    return layers;
}

/// A half-transparent layer is drawn by itself and laid over as a whole (on screen only).
void layered(const Canvas& canvas, const GroundLayer& layer,
             void (*draw)(const Canvas&, const Ground&))
{
    if (layer.opacity >= 1 || canvas.onPaper()) {
        if (layer.opacity > 0)
            draw(canvas, *layer.ground);
        return;
    }
    const double scale = canvas.frame.view.deviceScale;
    QImage image((canvas.window().size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(Canvas(canvas.snapshot, canvas.frame, painter), *layer.ground);
    painter.end();
    canvas.painter.setOpacity(layer.opacity);
    canvas.painter.drawImage(QPointF(), image);
    canvas.painter.setOpacity(1);
}

void drawFlat(const Canvas& canvas, const std::vector<GroundLayer>& layers)
{
    canvas.painter.fillRect(canvas.window(), canvas.colour(u"land"_s));
    if (layers.empty())
        drawAreaFills(canvas);
    for (const GroundLayer& layer : layers)
        layered(canvas, layer, drawFlatGround);
}

void drawGroundOn(const Canvas& canvas)
{
    const std::vector<GroundLayer> layers = groundsOf(canvas);
    drawFlat(canvas, layers);
    drawAreaBorders(canvas, [&](const Canvas& tinted) { drawFlat(tinted, layers); });
    for (const GroundLayer& layer : layers)
        layered(canvas, layer, drawStandingGround);
}

void drawNames(const Canvas& canvas, const std::vector<PlacedName>& names)
{
    std::vector<Inscription> all;
    for (const PlacedName& name : names)
        all.insert(all.end(), name.inscriptions.begin(), name.inscriptions.end());
    drawInscriptions(canvas, all);
}

void drawGroundNamesOn(const Canvas& canvas, Occupancy& occupied)
{
    const std::vector<PlacedName> areas =
        canvas.frame.areaNames ? placeAreaNames(canvas, occupied) : std::vector<PlacedName>();
    if (canvas.frame.streetNames) {
        for (const GroundLayer& layer : groundsOf(canvas)) {
            drawNames(canvas, placeLineNames(canvas, *layer.ground, occupied));
            drawNames(canvas, placeSpotNames(canvas, *layer.ground, occupied));
        }
    }
    drawNames(canvas, areas);
}

void drawLinks(const Canvas& canvas)
{
    QPen pen = canvas.pen(u"link"_s, 2);
    if (canvas.onPaper()) {
        pen.setColor(mixed(canvas.colour(u"halo"_s), pen.color(), 0.6));
    } else {
        QColor soft = pen.color();
        soft.setAlphaF(0.6F);
        pen.setColor(soft);
    }
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(Qt::NoBrush);
    const auto isShown = [&](model::Uuid id) {
        return !canvas.frame.shown || canvas.frame.shown->contains(id);
    };
    for (const LinkLine& link : canvas.snapshot.links()) {
        const bool ofChosen =
            canvas.frame.chosen.contains(link.from) || canvas.frame.chosen.contains(link.to);
        if (!(canvas.frame.links || ofChosen) || !isShown(link.from) || !isShown(link.to))
            continue;
        const QPointF a = canvas.at(link.a), b = canvas.at(link.b), across = b - a;
        // Bent to one side by a seventh of its length: two links between neighbours stay apart.
        const QPointF bend = (a + b) / 2 + QPointF(across.y(), -across.x()) / 7;
        QPainterPath curve(a);
        curve.quadTo(bend, b);
        canvas.painter.drawPath(curve);
    }
}

double symbolPixels(const Canvas& canvas)
{
    const double full = canvas.style.number(u"symbol"_s);
    const double shrink = canvas.scale() <= 3 ? 1 : canvas.scale() <= 8 ? 0.83 : 0.67;
    return std::round(full * shrink * (canvas.onPaper() ? 1 : canvas.frame.typeScale));
}

/// Side of the box in which a symbol is drawn: the white edge, and a ring, stand outside the shape.
double boxSide(const Canvas& canvas, const QString& status)
{
    return canvas.px(std::round(symbolPixels(canvas) * model::symbolSvgSide(status) / 24));
}

void drawStanding(const Canvas& canvas, const Standing& standing)
{
    const SymbolKind kind{standing.place->category, standing.place->status, canvas.frame.ink};
    const double side = boxSide(canvas, kind.status);
    const QPointF corner = standing.at - QPointF(side / 2, side / 2);
    if (canvas.onPaper()) {
        drawSymbol(canvas.painter, {corner, QSizeF(side, side)}, kind);
        return;
    }
    const double scale = canvas.frame.view.deviceScale;
    const QPointF whole(std::round(corner.x() * scale) / scale,
                        std::round(corner.y() * scale) / scale);
    canvas.painter.drawImage(whole, symbolImage(kind, qRound(side), scale));
}

void drawBubble(const Canvas& canvas, const Bubble& bubble)
{
    const QString count = QString::number(bubble.members.size());
    const double radius = canvas.px(BubblePixels / 2 - 1);
    canvas.painter.setPen(canvas.pen(u"bubbleline"_s, 1.8));
    canvas.painter.setBrush(canvas.colour(u"bubble"_s));
    canvas.painter.drawEllipse(bubble.at, radius, radius);
    QFont font({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setBold(true);
    font.setPixelSize(count.size() > 3 ? 9 : count.size() > 2 ? 10 : 12);
    canvas.painter.setFont(font);
    canvas.painter.setPen(canvas.colour(u"bubbletext"_s));
    canvas.painter.drawText(
        QRectF(bubble.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
        Qt::AlignCenter, count);
}

QRectF scaled(const QRectF& box, double by)
{
    return {box.topLeft() * by, box.size() * by};
}

/// All that stands on the ground, laid out before anything of it is drawn.
struct Layout
{
    std::vector<Standing> standing; ///< most important first
    Placement placement;
    std::vector<Inscription> placeNames;
};

Layout layOut(const Canvas& canvas, Occupancy& occupied, const Placement& before)
{
    Layout layout;
    if (!canvas.frame.places)
        return layout;
    Grouping grouping = groupPlaces(canvas);
    for (const quint32 index : grouping.singles) {
        const PlaceMark& place = canvas.snapshot.places()[index];
        layout.standing.push_back({&place, canvas.anchor(place.position),
                                   canvas.frame.chosen.contains(place.id)
                                       ? canvas.px(ChosenRadius)
                                       : boxSide(canvas, place.status) / 2});
    }
    sortByPriority(layout.standing, canvas.frame, before);
    const double clear = canvas.px(LabelClearance);
    for (const Standing& s : layout.standing) {
        const int owner = static_cast<int>(layout.placement.symbols.size());
        occupied.add({s.at.x() - s.half - clear, s.at.y() - s.half, 2 * (s.half + clear), 2 * s.half},
                     owner);
        layout.placement.symbols.push_back({s.place->id, s.at, {}, s.place->name});
    }
    for (const Bubble& bubble : grouping.bubbles) {
        const double half = canvas.px(BubblePixels / 2);
        occupied.add({bubble.at.x() - half, bubble.at.y() - half, 2 * half, 2 * half});
    }
    if (canvas.frame.placeNames)
        layout.placeNames =
            placePlaceNames(canvas, layout.standing, before, occupied, layout.placement.symbols);
    layout.placement.bubbles = std::move(grouping.bubbles);
    return layout;
}

} // namespace

void drawGround(const Snapshot& snapshot, const Frame& frame, QPainter& painter)
{
    const Session session(snapshot, frame, painter);
    drawGroundOn(session.canvas());
}

void drawGroundNames(const Snapshot& snapshot, const Frame& frame, const Obstacles& obstacles,
                     QPainter& painter)
{
    const Session session(snapshot, frame, painter);
    Occupancy occupied(session.canvas().px(OccupancyCell));
    for (const QRectF& box : obstacles)
        occupied.add(scaled(box, fineness(frame.medium)));
    drawGroundNamesOn(session.canvas(), occupied);
}

Placement draw(const Snapshot& snapshot, const Frame& frame, QPainter& painter,
               const Placement& before)
{
    const Session session(snapshot, frame, painter);
    const Canvas& canvas = session.canvas();
    Occupancy occupied(canvas.px(OccupancyCell));
    // A sheet is placed afresh, or it would depend on what was drawn before.
    Layout layout = layOut(canvas, occupied, canvas.onPaper() ? Placement() : before);
    drawGroundOn(canvas);
    drawGroundNamesOn(canvas, occupied);
    drawLinks(canvas);
    for (const Bubble& bubble : layout.placement.bubbles)
        drawBubble(canvas, bubble);
    std::for_each(layout.standing.rbegin(), layout.standing.rend(),
                  [&](const Standing& s) { drawStanding(canvas, s); });
    drawInscriptions(canvas, layout.placeNames);
    for (PlacedSymbol& symbol : layout.placement.symbols) {
        symbol.at /= fineness(frame.medium);
        symbol.label = scaled(symbol.label, 1 / fineness(frame.medium));
    }
    return std::move(layout.placement);
}

} // namespace hedgerow::map
