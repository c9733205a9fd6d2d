// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/layout_button.h"

#include "window/theme.h"

#include <QPainter>

namespace hedgerow::window {

namespace {

constexpr int PictureHeight = 62, NameHeight = 20;
// Paper is white and its map green in the dark scheme too: the picture is one of paper.
const QColor Paper(0xFFFFFF), PaperEdge(0xB9B4A4), Ground(0xBFD7B4), Ink(0x8A8678);

void drawLines(QPainter& painter, const QRectF& box)
{
    for (double y = box.top(); y < box.bottom(); y += 4)
        painter.fillRect(QRectF(box.left(), y, box.width(), 1.5), Ink);
}

} // namespace

LayoutButton::LayoutButton(print::IndexPlace index, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , index_(index)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LayoutButton::sizeHint() const
{
    return {80, PictureHeight + NameHeight};
}

void LayoutButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() || hasFocus() ? 2 : 1;
    const QRectF frame =
        QRectF(0, 0, width(), PictureHeight).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(themeColour(hasFocus()     ? "focus"
                                    : isChecked()  ? "accent"
                                    : underMouse() ? "control"
                                                   : "line"),
                        line));
    painter.setBrush(themeColour(isChecked() ? "select" : "surface2"));
    painter.drawRoundedRect(frame, 6, 6);
    QRectF page(0, 0, 60, 42);
    page.moveCenter(frame.center());
    drawPage(painter, page);

    painter.setPen(themeColour("text"));
    painter.setFont(themeFont(TextSize::Label, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(QRectF(0, PictureHeight + 2, width(), NameHeight - 2), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void LayoutButton::drawPage(QPainter& painter, const QRectF& box) const
{
    painter.setPen(QPen(PaperEdge, 1));
    painter.setBrush(Paper);
    painter.drawRect(box);
    const QRectF in = box.adjusted(4, 4, -4, -4);
    painter.fillRect(QRectF(in.left(), in.top(), 24, 3), Ink);
    const double top = in.top() + 6;
    switch (index_) {
    case print::IndexPlace::Beneath:
        painter.fillRect(QRectF(in.left(), top, in.width(), 16), Ground);
        for (int column = 0; column < 3; ++column)
            drawLines(painter, QRectF(in.left() + column * 18, top + 19, 15, 10));
        break;
    case print::IndexPlace::None:
        painter.fillRect(QRectF(in.left(), top, in.width(), in.bottom() - top), Ground);
        break;
    default:
        painter.fillRect(QRectF(in.left(), top, 34, in.bottom() - top), Ground);
        drawLines(painter, QRectF(in.left() + 38, top, in.width() - 38, in.bottom() - top));
    }
}

void LayoutButton::enterEvent(QEnterEvent*)
{
    update();
}

void LayoutButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace hedgerow::window
