// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A laid-out page through a painter whose unit is a millimetre. Nothing is decided here but order
// and ink: what stands where is in the page's items.
#include "model/categories.h"
#include "print/output.h"
#include "print/typesetting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

// From the middle of a line to its baseline: half the height of a capital of Noto Sans.
constexpr double CapitalHalf = 0.357;
constexpr double BadgeLineMm = 0.15, LeaderMm = 0.25, LeaderCasingMm = 1.25, FrameMm = 0.35,
                 GridMm = 0.15;
constexpr double HaloMm = 0.6;

struct Inks
{
    QColor text, quiet, line, grid;
};

Inks inksOf(SheetStyle style)
{
    if (style == SheetStyle::Mono)
        return {QColor(0, 0, 0), QColor(51, 51, 51), QColor(0, 0, 0), QColor(150, 150, 150)};
    return {QColor(0x1D, 0x1A, 0x15), QColor(0x4D, 0x48, 0x3F), QColor(0x8A, 0x84, 0x78),
            QColor(0x96, 0x96, 0x92)};
}

bool isQuiet(const QString& role)
{
    static const QStringList quiet{u"subtitle"_s, u"square"_s, u"count"_s, u"note"_s};
    return quiet.contains(role);
}

/// The colour of the category's group, so that a dot tells what it can.
QColor dotColour(const map::SymbolKind& kind, const Inks& inks)
{
    const model::Categories& categories = model::Categories::standard();
    const model::CategoryGroup* group = categories.group(categories.category(kind.category).group);
    return group && kind.ink == map::SymbolInk::Colour ? QColor(group->colour) : inks.text;
}

QPen flatPen(const QColor& colour, double widthMm)
{
    return {colour, widthMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

class PagePainter
{
public:
    PagePainter(QPainter& painter, const Sheet& sheet)
        : painter_(painter)
        , inks_(inksOf(sheet.style))
    {
    }

    void draw(const Item& item);
    void drawLeaderCasing(const Item& item);

private:
    void drawText(const Item& item, const QColor& colour);
    void drawHalo(const Item& item);
    void drawBadge(const Item& item);
    void drawDot(const Item& item);
    void drawScaleBar(const Item& item);
    void drawNorthArrow(const Item& item);
    void drawLine(const QPolygonF& line, const QColor& colour, double widthMm);
    void drawFrame(const QRectF& box);

    QPainter& painter_;
    Inks inks_;
};

QTransform typeTransform(const Item& item)
{
    const double scale = item.points * MmPerPoint / UnitsPerEm;
    const double baseline = item.box.center().y() + CapitalHalf * item.points * MmPerPoint;
    return QTransform::fromTranslate(item.box.left(), baseline).scale(scale, scale);
}

void PagePainter::drawText(const Item& item, const QColor& colour)
{
    painter_.save();
    painter_.setTransform(typeTransform(item), true);
    painter_.setFont(sheetFont(item.bold, item.italic));
    painter_.setPen(colour);
    painter_.drawText(QPointF(0, 0), item.text);
    painter_.restore();
}

void PagePainter::drawHalo(const Item& item)
{
    // A stroked path below; the text itself is drawn as text, so that it stays text in PDF.
    QPainterPath outline;
    outline.addText(QPointF(0, 0), sheetFont(item.bold, item.italic), item.text);
    painter_.save();
    painter_.setPen(QPen(Qt::white, 2 * HaloMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(typeTransform(item).map(outline));
    painter_.restore();
}

void PagePainter::drawBadge(const Item& item)
{
    const double radius = item.box.height() / 2;
    painter_.setPen(flatPen(inks_.text, BadgeLineMm));
    painter_.setBrush(Qt::white);
    const double inset = BadgeLineMm / 2;
    painter_.drawRoundedRect(item.box.adjusted(inset, inset, -inset, -inset), radius, radius);
    Item number = item;
    const double width = widthMm(item.text, {item.points, true});
    number.box.moveLeft(item.box.center().x() - width / 2);
    drawText(number, inks_.text);
}

void PagePainter::drawDot(const Item& item)
{
    painter_.setPen(flatPen(Qt::white, 0.25));
    painter_.setBrush(dotColour(item.symbol, inks_));
    painter_.drawEllipse(item.box.adjusted(0.125, 0.125, -0.125, -0.125));
}

void PagePainter::drawLine(const QPolygonF& line, const QColor& colour, double widthMm)
{
    painter_.setPen(flatPen(colour, widthMm));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPolyline(line);
}

void PagePainter::drawLeaderCasing(const Item& item)
{
    drawLine(item.line, Qt::white, LeaderCasingMm);
}

void PagePainter::drawFrame(const QRectF& box)
{
    painter_.setPen(flatPen(inks_.text, FrameMm));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(box);
}

void PagePainter::drawScaleBar(const Item& item)
{
    const double thin = 0.2;
    for (qsizetype i = 0; i + 1 < item.line.size(); ++i) {
        const QRectF part(item.line[i].x(), item.box.top(), item.line[i + 1].x() - item.line[i].x(),
                          item.box.height());
        painter_.setPen(flatPen(inks_.text, thin));
        painter_.setBrush(i % 2 == 0 ? QBrush(inks_.text) : QBrush(Qt::white));
        painter_.drawRect(part.adjusted(0, thin / 2, 0, -thin / 2));
    }
}

void PagePainter::drawNorthArrow(const Item& item)
{
    const QRectF& box = item.box;
    const double w = box.height() * 0.42, middle = box.center().x();
    const QPointF tip(middle, box.top()), right(middle + w / 2, box.bottom()),
        notch(middle, box.bottom() - w * 0.3), left(middle - w / 2, box.bottom());
    painter_.setPen(
        QPen(inks_.text, box.height() * 0.05, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPolygon(QPolygonF{tip, right, notch, left});
    painter_.setBrush(inks_.text);
    painter_.drawPolygon(QPolygonF{tip, notch, left});
}

void PagePainter::draw(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Block:
        break;
    case ItemKind::Text:
        drawText(item, isQuiet(item.role) ? inks_.quiet : inks_.text);
        break;
    case ItemKind::Label:
        drawHalo(item);
        drawText(item, inks_.text);
        break;
    case ItemKind::Symbol:
        map::drawSymbol(painter_, item.box, item.symbol);
        break;
    case ItemKind::Badge:
        drawBadge(item);
        break;
    case ItemKind::Dot:
        drawDot(item);
        break;
    case ItemKind::Leader:
        drawLine(item.line, inks_.text, LeaderMm);
        break;
    case ItemKind::GridLine:
        drawLine(item.line, inks_.grid, GridMm);
        break;
    case ItemKind::Rule:
        drawLine(item.line, inks_.line, 0.2);
        break;
    case ItemKind::ScaleBar:
        drawScaleBar(item);
        break;
    case ItemKind::NorthArrow:
        drawNorthArrow(item);
        break;
    case ItemKind::MapFrame:
    case ItemKind::GridBand:
        drawFrame(item.box);
        break;
    }
}

map::Obstacles obstaclesOf(const Page& page)
{
    map::Obstacles result;
    for (const Item& item : page.items) {
        const bool inTheWay = item.kind == ItemKind::Symbol || item.kind == ItemKind::Badge ||
                              item.kind == ItemKind::Dot || item.kind == ItemKind::Label ||
                              item.kind == ItemKind::Leader;
        if (inTheWay && page.mapMm.intersects(item.box))
            result.push_back(item.box.translated(-page.mapMm.topLeft()));
    }
    return result;
}

/// Paper over whatever the ground drew beyond the frame: clips don't reach into every output.
void coverAround(const Page& page, QPainter& painter)
{
    const QRectF paper({0, 0}, page.paperMm), map = page.mapMm;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(paper.topLeft(), QPointF(paper.right(), map.top())));
    painter.drawRect(QRectF(QPointF(0, map.bottom()), paper.bottomRight()));
    painter.drawRect(QRectF(QPointF(0, map.top()), QPointF(map.left(), map.bottom())));
    painter.drawRect(QRectF(QPointF(map.right(), map.top()), QPointF(paper.right(), map.bottom())));
}

template <class Draw>
void onMap(const Page& page, QPainter& painter, Draw drawIt)
{
    painter.save();
    painter.setClipRect(page.mapMm, Qt::IntersectClip);
    painter.translate(page.mapMm.topLeft());
    drawIt();
    painter.restore();
}

} // namespace

void drawPage(const Sheet& sheet, int number, const map::Snapshot& snapshot, QPainter& painter)
{
    const Page& page = sheet.pages.at(static_cast<std::size_t>(number));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF({0, 0}, page.paperMm), Qt::white);
    PagePainter ink(painter, sheet);
    const auto drawAll = [&](auto wanted) {
        for (const Item& item : page.items)
            if (wanted(item.kind))
                ink.draw(item);
    };
    if (page.mapFrame) {
        onMap(page, painter, [&] { map::drawGround(snapshot, *page.mapFrame, painter); });
        coverAround(page, painter);
        drawAll([](ItemKind kind) { return kind == ItemKind::GridLine; });
        onMap(page, painter,
              [&] { map::drawGroundNames(snapshot, *page.mapFrame, obstaclesOf(page), painter); });
    }
    for (const Item& item : page.items)
        if (item.kind == ItemKind::Leader)
            ink.drawLeaderCasing(item);
    drawAll([](ItemKind kind) { return kind == ItemKind::Leader; });
    drawAll([](ItemKind kind) { return kind != ItemKind::GridLine && kind != ItemKind::Leader; });
    painter.restore();
}

} // namespace hedgerow::print
