// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/past_map.h"

#include "window/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <numbers>

namespace hedgerow::window {

namespace {

constexpr double FitMargin = 40, PanStep = 80;

std::shared_ptr<const map::Style> styleNow()
{
    return map::Style::named(themeScheme() == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace

PastMap::PastMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 160);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of that day"));
    connect(&worker_, &map::RenderWorker::frameReady, this, [this](std::shared_ptr<const map::FrameImage> frame) {
        frame_ = std::move(frame);
        update();
    });
}

void PastMap::show(const map::Snapshot& snapshot, const QString& caption, bool isPast)
{
    snapshot_ = snapshot;
    caption_ = caption;
    past_ = isPast;
    setAccessibleDescription(caption);
    if (!fitted_ && !snapshot_.extent().isEmpty() && width() > 0) {
        view_ = map::View::fitting(snapshot_.extent(), size(), devicePixelRatioF(), FitMargin);
        fitted_ = true;
    }
    ask();
    update();
}

void PastMap::ring(model::Uuid place, std::optional<model::Point> at)
{
    ringed_ = place;
    ringedAt_ = at;
    if (at && fitted_ && !QRectF(rect()).adjusted(60, 60, -60, -60).contains(view_.toPixel(*at)))
        view_.centre = *at;
    ask();
    update();
}

void PastMap::setView(const map::View& view)
{
    view_ = view;
    fitted_ = true;
    ask();
    update();
}

void PastMap::ask()
{
    if (!fitted_)
        return;
    view_.size = size();
    view_.deviceScale = devicePixelRatioF();
    map::Frame frame;
    frame.view = view_;
    frame.style = styleNow();
    if (!ringed_.isNull())
        frame.chosen.insert(ringed_);
    worker_.request(snapshot_, frame);
}

void PastMap::waitUntilDrawn()
{
    worker_.waitUntilIdle();
    QCoreApplication::processEvents();
}

void PastMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), styleNow()->colour(QStringLiteral("land")));
    if (frame_) {
        const map::View& drawn = frame_->view;
        painter.drawImage(QRectF(view_.toPixel(drawn.toMap({0, 0})), drawn.size * (drawn.metresPerPixel / view_.metresPerPixel)),
                          frame_->image);
    }
    if (ringedAt_) {
        painter.setPen(QPen(themeColour("accent"), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(view_.toPixel(*ringedAt_), map::ChosenRadius - 4, map::ChosenRadius - 4);
    }
    if (past_) { // an edge like that of an old photograph
        constexpr double Edge = 6;
        painter.setPen(QPen(QColor(0x9A, 0x76, 0x3E), Edge));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(Edge / 2, Edge / 2, -Edge / 2, -Edge / 2));
    }
    if (!caption_.isEmpty()) {
        const QFont font = themeFont(TextSize::Body, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const QRectF plate(18, 18, metrics.horizontalAdvance(caption_) + 28, metrics.height() + 14);
        painter.setPen(QPen(themeColour("line"), 1));
        painter.setBrush(themeColour("surface"));
        painter.drawRoundedRect(plate, 6, 6);
        painter.setPen(themeColour("text"));
        painter.setFont(font);
        painter.drawText(plate, Qt::AlignCenter, caption_);
    }
    if (hasFocus() && focusShown_) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PastMap::resizeEvent(QResizeEvent*)
{
    if (!fitted_)
        show(snapshot_, caption_, past_);
    else
        ask();
}

void PastMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        ask();
}

void PastMap::focusInEvent(QFocusEvent* event)
{
    focusShown_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void PastMap::mousePressEvent(QMouseEvent* event)
{
    pressedAt_ = event->position();
}

void PastMap::mouseMoveEvent(QMouseEvent* event)
{
    setView(view_.panned(event->position() - pressedAt_));
    pressedAt_ = event->position();
}

void PastMap::wheelEvent(QWheelEvent* event)
{
    constexpr double NotchesToDouble = 4, Notch = 120;
    setView(view_.zoomed(std::exp2(event->angleDelta().y() / Notch / NotchesToDouble), event->position()));
}

void PastMap::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
    case Qt::Key_Left: setView(view_.panned({PanStep, 0})); break;
    case Qt::Key_Right: setView(view_.panned({-PanStep, 0})); break;
    case Qt::Key_Up: setView(view_.panned({0, PanStep})); break;
    case Qt::Key_Down: setView(view_.panned({0, -PanStep})); break;
    case Qt::Key_Plus: setView(view_.zoomed(std::numbers::sqrt2, middle)); break;
    case Qt::Key_Minus: setView(view_.zoomed(1 / std::numbers::sqrt2, middle)); break;
    case Qt::Key_0: setView(map::View::fitting(snapshot_.extent(), size(), devicePixelRatioF(), FitMargin)); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace hedgerow::window
