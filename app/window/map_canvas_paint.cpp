// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the canvas paints over the frame: the ring of the chosen place, the name under the pointer,
// what is carried.
#include "window/map_canvas.h"

#include "geo/crs.h"
#include "window/place_steps.h"
#include "window/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace hedgerow::window {

namespace {

constexpr double PinRadius = map::ChosenRadius, SymbolSide = 26;

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// A name in the map's own manner: bold, with a halo.
void paintName(QPainter& painter, QPointF at, const QString& name, const QColor& ink, const QColor& halo)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    font.setBold(true);
    QPainterPath path;
    path.addText(at, font, name);
    painter.strokePath(path, QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

} // namespace

void MapCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintFrame(painter);
    paintChosen(painter);
    paintHover(painter);
    paintCarried(painter);
    paintMove(painter);
    if (hasFocus() && focusShown_) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::paintFrame(QPainter& painter) const
{
    const auto style = map::Style::named(themeScheme() == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    painter.fillRect(rect(), style->colour(QStringLiteral("land")));
    if (!frame_)
        return;
    const map::View& drawn = frame_->view;
    const QPointF corner = view_.toPixel(drawn.toMap({0, 0}));
    const double factor = drawn.metresPerPixel / view_.metresPerPixel;
    painter.drawImage(QRectF(corner, drawn.size * factor), frame_->image);
}

void MapCanvas::paintPin(QPainter& painter, QPointF at, const QString& category, const QString& status) const
{
    painter.setPen(QPen(themeColour("accent"), 3));
    painter.setBrush(withAlpha(themeColour("surface"), 235));
    painter.drawEllipse(at, PinRadius, PinRadius);
    map::drawSymbol(painter, QRectF(at.x() - SymbolSide / 2, at.y() - SymbolSide / 2, SymbolSide, SymbolSide),
                    {category, status});
}

void MapCanvas::paintChosen(QPainter& painter) const
{
    const model::Record record = session_.contents().find(model::Table::Places, session_.chosen());
    if (!record || record.id() == moving_)
        return;
    const model::Place place(record);
    if (const auto position = place.position())
        paintPin(painter, view_.toPixel(*position), place.categoryId(), place.statusId());
}

void MapCanvas::paintHover(QPainter& painter) const
{
    if (hovered_.isNull() || hovered_ == session_.chosen() || tool_ != MapTool::Look)
        return;
    const auto& symbols = placement().symbols;
    const auto symbol = std::find_if(symbols.begin(), symbols.end(), [&](const auto& one) { return one.id == hovered_; });
    const model::Record record = session_.contents().find(model::Table::Places, hovered_);
    if (symbol == symbols.end() || !record)
        return;
    const model::Place place(record);
    const QPointF at = toView(symbol->at);
    const double side = SymbolSide + 4;
    map::drawSymbol(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), {place.categoryId(), place.statusId()});
    if (symbol->label.isEmpty()) {
        const auto style = map::Style::named(themeScheme() == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        paintName(painter, at + QPointF(side / 2 + 4, 5), place.shownName(session_.language()),
                  style->colour(QStringLiteral("place")), style->colour(QStringLiteral("halo")));
    }
}

void MapCanvas::paintCarried(QPainter& painter) const
{
    if (tool_ != MapTool::Put)
        return;
    const bool follows = !carried_.at && underMouse() && !cross_;
    const QPointF at = follows ? pointer_ : view_.toPixel(cross());
    if (carried_.squareMetres / view_.metresPerPixel > 2) {
        const double half = carried_.squareMetres / view_.metresPerPixel / 2;
        painter.setPen(QPen(themeColour("accent"), 1.5));
        painter.setBrush(withAlpha(themeColour("accent"), 30));
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    }
    if (carried_.ringMetres > 0) {
        const double radius = carried_.ringMetres / view_.metresPerPixel;
        painter.setPen(QPen(themeColour("accent"), 1, Qt::DashLine));
        painter.setBrush(withAlpha(themeColour("accent"), 26));
        painter.drawEllipse(at, radius, radius);
    }
    paintPin(painter, at, carried_.category, carried_.status);
    painter.setPen(QPen(themeColour("accent"), 1.5));
    for (const QPointF arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawLine(at + arm * (PinRadius + 2), at + arm * (PinRadius + 8));
}

void MapCanvas::paintMove(QPainter& painter) const
{
    const model::Record record = session_.contents().find(model::Table::Places, moving_);
    if (tool_ != MapTool::Move || !record)
        return;
    const model::Place place(record);
    const QPointF to = view_.toPixel(movedTo_);
    if (const auto from = place.position()) {
        const QPointF old = view_.toPixel(*from);
        painter.setPen(QPen(themeColour("accent"), 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(old, SymbolSide / 2, SymbolSide / 2);
        painter.drawLine(old, to);
        paintPin(painter, to, place.categoryId(), place.statusId());
        const double metres = session_.crs().isNull() ? model::distance(*from, movedTo_)
                                                      : geo::geodesicDistance(session_.crs(), *from, movedTo_);
        paintName(painter, to + QPointF(PinRadius + 6, 5), tr("%1 m").arg(QLocale().toString(std::lround(metres))),
                  themeColour("text"), themeColour("surface"));
        return;
    }
    paintPin(painter, to, place.categoryId(), place.statusId());
}

} // namespace hedgerow::window
