// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse, wheel and keys on the map.
#include "window/map_canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <numbers>

namespace hedgerow::window {

namespace {

constexpr double WheelStep = 1.25;
constexpr double NotchAngle = 120;

/// Pixels by which an arrow nudges: 10, with Shift 1, with Ctrl 100.
double nudge(Qt::KeyboardModifiers held)
{
    if (held & Qt::ShiftModifier)
        return 1;
    return held & Qt::ControlModifier ? 100 : 10;
}

std::optional<QPointF> direction(int key)
{
    switch (key) {
    case Qt::Key_Left: return QPointF(-1, 0);
    case Qt::Key_Right: return QPointF(1, 0);
    case Qt::Key_Up: return QPointF(0, -1);
    case Qt::Key_Down: return QPointF(0, 1);
    default: return {};
    }
}

} // namespace

void MapCanvas::focusInEvent(QFocusEvent* event)
{
    focusShown_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
               || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    pressedAt_ = panFrom_ = event->position();
    pressed_ = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    panning_ = event->button() == Qt::MiddleButton;
    if (event->button() == Qt::LeftButton && tool_ == MapTool::Look && !session_.isReadOnly()
        && placesUnder(pressedAt_).size() == 1)
        hold_.start();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    pointer_ = event->position();
    Q_EMIT pointerAt(view_.toMap(pointer_));
    if (tool_ == MapTool::Move && !panning_) {
        if (pressed_ || event->buttons() == Qt::NoButton)
            movedTo_ = view_.toMap(pointer_);
        update();
        return;
    }
    if (!pressed_) {
        hoverDelay_.start();
        if (tool_ == MapTool::Put)
            update();
        return;
    }
    if (!panning_ && (pointer_ - pressedAt_).manhattanLength() < QApplication::startDragDistance())
        return;
    hold_.stop();
    panning_ = true;
    setCursor(Qt::ClosedHandCursor);
    setView(view_.panned(pointer_ - panFrom_));
    panFrom_ = pointer_;
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    hold_.stop();
    const bool panned = std::exchange(panning_, false);
    pressed_ = false;
    setCursor(tool_ == MapTool::Look ? Qt::ArrowCursor : Qt::CrossCursor);
    if (panned || event->button() != Qt::LeftButton)
        return;
    clickAt(event->position(), event->globalPosition().toPoint());
}

void MapCanvas::clickAt(QPointF pixel, const QPoint& global)
{
    switch (tool_) {
    case MapTool::Put:
        cross_ = view_.toMap(pixel);
        Q_EMIT putAt(*cross_);
        return;
    case MapTool::Move:
        movedTo_ = view_.toMap(pixel);
        endMove(true);
        return;
    case MapTool::Look:
        break;
    }
    const auto under = placesUnder(pixel);
    if (under.empty())
        session_.choose({});
    else if (under.size() == 1)
        session_.choose(under.front());
    else
        Q_EMIT choiceAmong(global, under);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && tool_ == MapTool::Look && placesUnder(event->position()).empty())
        Q_EMIT addWanted(view_.toMap(event->position()));
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / NotchAngle;
    if (notches != 0)
        setView(view_.zoomed(std::pow(WheelStep, notches), event->position()));
    event->accept();
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const QPointF at = event->reason() == QContextMenuEvent::Mouse ? QPointF(event->pos()) : view_.toPixel(cross());
    Q_EMIT menuWanted(mapToGlobal(at.toPoint()), view_.toMap(at));
}

void MapCanvas::leaveEvent(QEvent*)
{
    hoverDelay_.stop();
    hovered_ = {};
    update();
    Q_EMIT pointerAt({});
}

void MapCanvas::hoverAt(QPointF pixel)
{
    const auto under = placesUnder(pixel);
    const model::Uuid now = under.size() == 1 ? under.front() : model::Uuid();
    if (std::exchange(hovered_, now) == now)
        return;
    if (tool_ == MapTool::Look)
        setCursor(now.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void MapCanvas::startHold(QPointF pixel)
{
    const auto under = placesUnder(pixel);
    if (under.size() != 1)
        return;
    session_.choose(under.front());
    beginMove(under.front());
}

void MapCanvas::beginMove(model::Uuid place)
{
    const model::Record record = session_.contents().find(model::Table::Places, place);
    if (!record || session_.isReadOnly())
        return;
    setTool(MapTool::Move);
    moving_ = place;
    movedTo_ = model::Place(record).position().value_or(cross());
    update();
}

void MapCanvas::moveChosen()
{
    beginMove(session_.chosen());
}

void MapCanvas::endMove(bool put)
{
    const model::Uuid place = moving_;
    const model::Point to = movedTo_;
    setTool(MapTool::Look);
    if (put && !place.isNull())
        Q_EMIT placeMoved(place, to);
    else
        Q_EMIT left();
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (moveByKey(*event) || toolKey(*event) || (tool_ == MapTool::Look && lookKey(*event)))
        return;
    QWidget::keyPressEvent(event);
}

bool MapCanvas::moveByKey(QKeyEvent& event)
{
    const auto way = direction(event.key());
    if (!way)
        return false;
    if (tool_ == MapTool::Put) {
        moveCross(*way * nudge(event.modifiers()));
    } else if (tool_ == MapTool::Move) {
        movedTo_ = view_.toMap(view_.toPixel(movedTo_) + *way * nudge(event.modifiers()));
        bringIntoView(movedTo_);
        update();
    } else {
        const double part = event.modifiers() & Qt::ShiftModifier ? 0.1 : 0.25;
        setView(view_.panned({-way->x() * width() * part, -way->y() * height() * part}));
    }
    return true;
}

bool MapCanvas::toolKey(QKeyEvent& event)
{
    if (tool_ == MapTool::Look)
        return false;
    const bool moving = tool_ == MapTool::Move;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (moving)
            endMove(true);
        else
            Q_EMIT putAt(cross());
        return true;
    case Qt::Key_Escape:
        if (moving)
            endMove(false);
        else
            Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool MapCanvas::lookKey(QKeyEvent& event)
{
    const model::Record chosen = session_.contents().find(model::Table::Places, session_.chosen());
    const auto position = chosen ? model::Place(chosen).position() : std::nullopt;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(std::numbers::sqrt2); return true;
    case Qt::Key_Minus: zoomBy(1 / std::numbers::sqrt2); return true;
    case Qt::Key_0: showAll(); return true;
    case Qt::Key_N:
        if (event.modifiers() & Qt::ControlModifier)
            return false;
        step(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Z:
        if (!position || event.modifiers() & Qt::ControlModifier)
            return false;
        showBox(model::Box(*position, *position).grown(120));
        return true;
    case Qt::Key_M:
        if (!chosen || event.modifiers() & Qt::ControlModifier)
            return false;
        beginMove(chosen.id());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!chosen)
            return false;
        Q_EMIT openWanted(chosen.id());
        return true;
    case Qt::Key_Escape:
        if (session_.chosen().isNull())
            return false;
        session_.choose({});
        return true;
    default: return false;
    }
}

} // namespace hedgerow::window
