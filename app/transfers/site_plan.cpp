// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/site_plan.h"

#include "base/text.h"
#include "model/place.h"
#include "print/map_scale.h"
#include "print/typesetting.h"

#include <QPainterPath>

namespace hedgerow::transfers {

namespace {

using base::Text;

constexpr double Scales[] = {1250, 2500, 5000, 10000};
constexpr double Air = 0.75; ///< of the plan that the outline may fill
constexpr double RedMm = 0.5;
const QColor Red(0xC8, 0x10, 0x2E);
constexpr double CrossMm = 3;
constexpr double EdgeMm = 0.25;

QPainterPath pathOf(const model::Polygons& polygons, const map::View& view)
{
    QPainterPath path;
    const auto addRing = [&](const model::Ring& ring) {
        QPolygonF line;
        for (const model::Point& p : ring)
            line << view.toPixel(p);
        path.addPolygon(line);
    };
    for (const model::Polygon& polygon : polygons) {
        addRing(polygon.outer);
        for (const model::Ring& hole : polygon.holes)
            addRing(hole);
    }
    return path;
}

void drawNorthArrow(QPainter& painter, QPointF foot)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPolygon(QPolygonF{foot + QPointF(0, -12), foot + QPointF(3, 0), foot + QPointF(0, -2.4), foot + QPointF(-3, 0)});
    painter.setPen(Qt::black);
    print::drawWords(painter, foot + QPointF(-1.2, -13), QStringLiteral("N"), {9, true});
}

} // namespace

SitePlan::SitePlan(const model::Contents& contents, const model::Record& place, map::Snapshot snapshot, const geo::Crs& crs, QSizeF sizeMm)
    : snapshot_(std::move(snapshot)), size_(sizeMm)
{
    model::Box box;
    for (const model::Record& row : contents.referring(model::Table::Outlines, u"place", place.id())) {
        const model::Geometry shape = row.geometry();
        if (const model::Polygons* polygons = shape.polygons()) {
            outlines_.push_back(*polygons);
            box.add(shape.box());
        }
    }
    middle_ = box.isEmpty() ? model::Place(place).position().value_or(model::extent(contents).centre()) : box.centre();
    unitsPerMetre_ = print::unitsPerMetre(crs, middle_, 200);
    for (const double scale : Scales) {
        scale_ = scale;
        const double perMm = scale / 1000 * unitsPerMetre_;
        if (box.width() <= Air * size_.width() * perMm && box.height() <= Air * size_.height() * perMm)
            break;
    }
}

map::Frame SitePlan::frame() const
{
    map::Frame frame;
    frame.view = {.centre = middle_, .metresPerPixel = scale_ / 1000 * unitsPerMetre_, .size = size_};
    frame.medium = map::Medium::Paper;
    frame.style = map::Style::named(QStringLiteral("quiet"));
    frame.places = false;
    frame.placeNames = false;
    frame.areaNames = false;
    return frame;
}

void SitePlan::draw(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF({0, 0}, size_));
    map::drawGround(snapshot_, frame(), painter);
    map::drawGroundNames(snapshot_, frame(), {}, painter);
    drawOutline(painter);
    drawFurniture(painter);
    painter.restore();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, EdgeMm));
    painter.drawRect(QRectF({0, 0}, size_));
    painter.restore();
}

void SitePlan::drawOutline(QPainter& painter) const
{
    const map::View view = frame().view;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Red, RedMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const model::Polygons& polygons : outlines_)
        painter.drawPath(pathOf(polygons, view));
    if (!outlines_.empty())
        return;
    const QPointF at = view.toPixel(middle_);
    painter.drawLine(at - QPointF(CrossMm, 0), at + QPointF(CrossMm, 0));
    painter.drawLine(at - QPointF(0, CrossMm), at + QPointF(0, CrossMm));
}

void SitePlan::drawFurniture(QPainter& painter) const
{
    constexpr double BarHeight = 1.6, FootHeight = 15, Inset = 4;
    const double top = size_.height() - FootHeight;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(0, top, size_.width(), FootHeight));
    const print::BarParts bar = print::barFor(scale_, 60);
    const double partMm = bar.partMetres * 1000 / scale_;
    for (int i = 0; i < bar.parts; ++i) {
        painter.setPen(QPen(Qt::black, 0.2));
        painter.setBrush(i % 2 == 0 ? Qt::black : Qt::white);
        painter.drawRect(QRectF(Inset + i * partMm, top + 3, partMm, BarHeight));
    }
    painter.setPen(Qt::black);
    print::drawWords(painter, {Inset, top + 8}, QStringLiteral("0"), {7});
    print::drawWords(painter, {Inset + bar.parts * partMm - 3, top + 8}, print::lengthWords(bar.metres()), {7});
    print::drawWords(painter, {Inset, top + 12.6}, print::scaleWords(scale_, false, QStringLiteral("en")) + QStringLiteral(" · ") + Text::tr("For identification only"), {9, true});
    const print::Type small{6.5};
    const double left = size_.width() / 2, right = size_.width() - 14;
    const QStringList credits = print::broken(snapshot_.credits().join(QStringLiteral(" · ")), right - left, small, 3);
    for (int line = 0; line < credits.size(); ++line)
        print::drawWords(painter, {right - print::widthMm(credits[line], small), top + 4.6 + line * 3.2}, credits[line], small);
    drawNorthArrow(painter, {size_.width() - 7, size_.height() - 2});
}

} // namespace hedgerow::transfers
