// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names inside areas, greens and waters.
#include "map/ground_names.h"

#include <algorithm>
#include <cmath>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;
using model::MapClass;

constexpr int GridSteps = 12;       // other positions in an area, when its middle is taken
constexpr double SmallerType = 0.8; // tried when no position holds the name
constexpr double LeastSeen = 0.12;  // of an area's box in the window, to be worth a name
constexpr double SpotScale = 4;     // metres a pixel: above it greens have no names

/// Inside an area, sampled along the sides of the box.
bool holds(const Canvas& canvas, const AreaShape& area, const QRectF& box)
{
    for (int i = 0; i <= 4; ++i) {
        const double x = box.left() + box.width() * i / 4;
        for (const double y : {box.top(), box.center().y(), box.bottom()}) {
            if (!model::contains(area.shape, canvas.frame.view.toMap({x, y})))
                return false;
        }
    }
    return true;
}

/// The label's point first, then points of a grid over the area, the nearest first. The grid hangs
/// on the area and not on the window, so that panning changes nothing.
std::vector<QPointF> positions(const Canvas& canvas, const AreaShape& area)
{
    std::vector<QPointF> result;
    const QPointF middle = canvas.anchor(area.label);
    for (int i = 1; i < GridSteps; ++i) {
        for (int j = 1; j < GridSteps; ++j) {
            result.push_back(canvas.anchor({area.box.min().x + area.box.width() * i / GridSteps,
                                            area.box.min().y + area.box.height() * j / GridSteps}));
        }
    }
    const auto distance = [&](QPointF p) {
        return std::hypot(p.x() - middle.x(), p.y() - middle.y());
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](QPointF a, QPointF b) { return distance(a) < distance(b); });
    result.insert(result.begin(), middle);
    return result;
}

QRectF boundsOf(const PlacedName& name)
{
    QRectF bounds;
    for (const QRectF& box : name.boxes)
        bounds |= box;
    return bounds;
}

class AreaNamer
{
public:
    AreaNamer(const Canvas& canvas, Occupancy& occupied) : canvas_(canvas), occupied_(occupied) {}

    [[nodiscard]] std::optional<PlacedName> place(const AreaShape& area)
    {
        const double pixel = canvas_.frame.view.metresPerPixel;
        const QString name = (area.name.isEmpty() ? area.code : area.name).toUpper();
        Letters letters{Face::Regular,
                        canvas_.typeSize(u"typeArea"_s) * (canvas_.scale() < 1.8 ? 1 : 0.87), 0.16,
                        u"areatext"_s};
        const double width = textWidth(name, letters);
        if (name.isEmpty() || area.box.width() / pixel < width * 0.4 || !isSeenEnough(area))
            return std::nullopt;
        const std::vector<QPointF> where = positions(canvas_, area);
        std::vector<QStringList> shapes = {{name}};
        if (const QStringList two = inTwoLines(name); two.size() > 1)
            shapes.push_back(two);
        for (const double size : {1.0, SmallerType}) {
            Letters sized = letters;
            sized.size *= size;
            for (const QStringList& lines : shapes) {
                if (auto placed = firstFit(area, lines, sized, where))
                    return placed;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isSeenEnough(const AreaShape& area) const
    {
        const QRectF box =
            QRectF(canvas_.at(area.box.min()), canvas_.at(area.box.max())).normalized();
        const QRectF seen = box.intersected(canvas_.stage());
        return seen.width() * seen.height() >= LeastSeen * box.width() * box.height();
    }

    [[nodiscard]] std::optional<PlacedName> firstFit(const AreaShape& area,
                                                     const QStringList& lines,
                                                     const Letters& letters,
                                                     const std::vector<QPointF>& where)
    {
        const QRectF within =
            canvas_.stage().adjusted(canvas_.px(6), canvas_.px(6), -canvas_.px(6), -canvas_.px(6));
        PlacedName name = centredLines(lines, letters, {});
        const QRectF bounds =
            boundsOf(name).adjusted(-canvas_.px(5), -canvas_.px(2), canvas_.px(5), canvas_.px(2));
        for (const QPointF middle : where) {
            const QRectF box = bounds.translated(middle);
            if (!within.contains(box) || !occupied_.isFree(box) || !holds(canvas_, area, box))
                continue;
            occupied_.add(box);
            return centredLines(lines, letters, middle);
        }
        return std::nullopt;
    }

    const Canvas& canvas_;
    Occupancy& occupied_;
};

} // namespace

QStringList inTwoLines(const QString& name)
{
    qsizetype best = -1;
    for (qsizetype i = name.indexOf(u' '); i >= 0; i = name.indexOf(u' ', i + 1)) {
        if (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size()))
            best = i;
    }
    return best < 0 ? QStringList{name} : QStringList{name.first(best), name.sliced(best + 1)};
}

PlacedName centredLines(const QStringList& lines, const Letters& letters, QPointF middle)
{
    PlacedName name;
    const double height = letters.lineHeight();
    double y = middle.y() - height * static_cast<double>(lines.size() - 1) / 2;
    for (const QString& line : lines) {
        const double width = textWidth(line, letters);
        name.inscriptions.push_back({line, letters, {middle.x(), y}, 0});
        name.boxes.push_back({middle.x() - width / 2, y - height / 2, width, height});
        y += height;
    }
    return name;
}

std::vector<PlacedName> placeAreaNames(const Canvas& canvas, Occupancy& occupied)
{
    std::vector<const AreaShape*> areas;
    for (const quint32 index : canvas.snapshot.areasIn(canvas.boxOf(canvas.stage()))) {
        const AreaShape& area = canvas.snapshot.areas()[index];
        if (canvas.isSeen(area.box, 30))
            areas.push_back(&area);
    }
    std::stable_sort(areas.begin(), areas.end(), [](const AreaShape* a, const AreaShape* b) {
        return a->squareMetres > b->squareMetres;
    });
    std::vector<PlacedName> names;
    AreaNamer namer(canvas, occupied);
    for (const AreaShape* area : areas) {
        if (auto name = namer.place(*area))
            names.push_back(*std::move(name));
    }
    return names;
}

std::vector<PlacedName> placeSpotNames(const Canvas& canvas, const Ground& ground,
                                       Occupancy& occupied)
{
    const model::Box seen = canvas.boxOf(canvas.stage());
    QSet<QString> placeNames; // a park that is a place has its name already
    for (const quint32 index : canvas.snapshot.placesIn(seen))
        placeNames.insert(canvas.snapshot.places()[index].name);
    std::vector<PlacedName> names;
    for (const NamedSpot* spot : ground.namedSpots(seen)) {
        const bool isVillage = spot->mapClass == MapClass::PlaceName;
        if (placeNames.contains(spot->name) || (!isVillage && canvas.scale() > SpotScale))
            continue;
        const bool isWater = spot->mapClass == MapClass::WaterArea;
        const Letters letters{isVillage ? Face::Regular
                              : isWater ? Face::Water
                                        : Face::Italic,
                              canvas.typeSize(isVillage ? u"typeWater"_s : u"typeGreen"_s), 0,
                              isVillage ? u"text"_s
                              : isWater ? u"watertext"_s
                                        : u"greentext"_s};
        const PlacedName name =
            centredLines(spot->name.split(u' '), letters, canvas.anchor(spot->label));
        const QRectF box = boundsOf(name);
        const bool hasRoom =
            isVillage || spot->box.width() / canvas.frame.view.metresPerPixel > box.width() * 0.8;
        if (!hasRoom || !canvas.stage().contains(box) || !occupied.isFree(box))
            continue;
        occupied.add(box);
        names.push_back(name);
    }
    return names;
}

} // namespace hedgerow::map
