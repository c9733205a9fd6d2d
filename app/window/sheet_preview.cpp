// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sheet_preview.h"

#include "window/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hedgerow::window {

namespace {

constexpr double TableMargin = 24; ///< pixels between the page and the edge of the view
constexpr double ScaleStep = 1.25;
constexpr double ArrowMm = 10;

void drawShadow(QPainter& painter, const QRectF& page)
{
    painter.setPen(Qt::NoPen);
    for (int i = 6; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(page.adjusted(-i, -i + 2, i, i + 2), i, i);
    }
}

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The page as it will be printed"));
    setAccessibleDescription(
        tr("Ctrl and arrows move the map on the page, Ctrl and plus or minus change its scale."));
    viewport()->setCursor(Qt::OpenHandCursor);
}

void SheetPreview::setPage(const QImage& image, const QSizeF& paperMm, const QRectF& mapMm)
{
    image_ = image;
    paperMm_ = paperMm;
    mapMm_ = mapMm;
    dragged_ = {};
    arrange();
}

void SheetPreview::setZoom(double pixelsPerMm)
{
    zoom_ = pixelsPerMm;
    arrange();
    Q_EMIT zoomChanged();
}

double SheetPreview::fitting(const QSizeF& paperMm) const
{
    if (paperMm.isEmpty())
        return 1;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * TableMargin, 2 * TableMargin);
    return std::max(0.2,
                    std::min(room.width() / paperMm.width(), room.height() / paperMm.height()));
}

double SheetPreview::zoom() const
{
    return zoom_ > 0 ? zoom_ : fitting(paperMm_);
}

int SheetPreview::imageWidth(const QSizeF& paperMm) const
{
    const double pixels = zoom_ > 0 ? zoom_ : fitting(paperMm);
    return std::max(1, static_cast<int>(std::ceil(paperMm.width() * pixels * devicePixelRatioF())));
}

QRectF SheetPreview::pageBox() const
{
    const QSizeF size = paperMm_ * zoom();
    const QSizeF view = viewport()->size();
    const double left =
        std::max(TableMargin, (view.width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double top =
        std::max(TableMargin, (view.height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPointF(std::round(left), std::round(top)), size};
}

QPointF SheetPreview::toMm(QPointF pixel) const
{
    return (pixel - pageBox().topLeft()) / zoom();
}

void SheetPreview::arrange()
{
    const QSizeF size = paperMm_ * zoom();
    const QSizeF view = viewport()->size();
    const auto range = [](QScrollBar* bar, double page, double room) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(page + 2 * TableMargin - room))));
        bar->setPageStep(static_cast<int>(room));
        bar->setSingleStep(40);
    };
    range(horizontalScrollBar(), zoom_ > 0 ? size.width() : 0, view.width());
    range(verticalScrollBar(), zoom_ > 0 ? size.height() : 0, view.height());
    viewport()->update();
}

void SheetPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(viewport()->rect(), themeColour("rail"));
    if (paperMm_.isEmpty())
        return;
    const QRectF page = pageBox();
    drawShadow(painter, page);
    painter.fillRect(page, Qt::white);
    if (!image_.isNull())
        painter.drawImage(page, image_);
    if (!dragged_.isNull() && !mapMm_.isEmpty()) {
        const QRectF map(page.topLeft() + mapMm_.topLeft() * zoom(), mapMm_.size() * zoom());
        painter.setClipRect(map);
        painter.fillRect(map, Qt::white);
        painter.drawImage(page.translated(dragged_), image_);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(page.adjusted(-3, -3, 3, 3));
    }
}

void SheetPreview::resizeEvent(QResizeEvent*)
{
    arrange();
    Q_EMIT zoomChanged();
}

void SheetPreview::mousePressEvent(QMouseEvent* event)
{
    dragging_ = event->button() == Qt::LeftButton && mapMm_.contains(toMm(event->position()));
    pressed_ = event->position();
    if (dragging_)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void SheetPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (!dragging_)
        return;
    dragged_ = event->position() - pressed_;
    viewport()->update();
}

void SheetPreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (!dragging_)
        return;
    dragging_ = false;
    viewport()->setCursor(Qt::OpenHandCursor);
    dragged_ = event->position() - pressed_; // stays until the page is drawn anew
    if (dragged_.manhattanLength() > 3)
        Q_EMIT mapMoved(dragged_ / zoom());
    else
        dragged_ = {};
}

void SheetPreview::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    const QPointF mm = toMm(event->position());
    if (notches != 0 && mapMm_.contains(mm))
        Q_EMIT mapScaled(std::pow(ScaleStep, notches), mm);
    event->accept();
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle = mapMm_.center();
    if (!event->modifiers().testFlag(Qt::ControlModifier) || mapMm_.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT mapMoved({ArrowMm, 0});
        break;
    case Qt::Key_Right:
        Q_EMIT mapMoved({-ArrowMm, 0});
        break;
    case Qt::Key_Up:
        Q_EMIT mapMoved({0, ArrowMm});
        break;
    case Qt::Key_Down:
        Q_EMIT mapMoved({0, -ArrowMm});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT mapScaled(ScaleStep, middle);
        break;
    case Qt::Key_Minus:
        Q_EMIT mapScaled(1 / ScaleStep, middle);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool SheetPreview::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::StyleChange)
        viewport()->update();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace hedgerow::window
