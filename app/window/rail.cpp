// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rail.h"

#include "window/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow::window {

RailButton::RailButton(const char* icon, const QString& text, QWidget* parent) : QAbstractButton(parent), icon_(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setBadge(int count, const QString& spoken)
{
    badge_ = count;
    setAccessibleDescription(count > 0 ? spoken : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {themeSize("rail_button_width"), themeSize("rail_button_height")};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = isChecked();
    if (on || underMouse()) {
        QPainterPath shape;
        shape.addRoundedRect(box, 8, 8);
        painter.fillPath(shape, themeColour(on ? "surface" : "hover"));
        painter.setClipPath(shape);
        if (on)
            painter.fillRect(QRectF(0, 0, 3, height()), themeColour("accent"));
        painter.setClipping(false);
    }
    const char* ink = on ? "accentText" : "text2";
    const int side = themeSize("rail_icon");
    QFont font = themeFont(TextSize::Caption, on ? QFont::DemiBold : QFont::Medium);
    constexpr int LeastPixels = 9;
    while (QFontMetrics(font).horizontalAdvance(text()) > width() - 6 && font.pixelSize() > LeastPixels)
        font.setPixelSize(font.pixelSize() - 1);
    const int block = side + 4 + QFontMetrics(font).height(), top = (height() - block) / 2;
    themeIcon(icon_, ink).paint(&painter, QRect((width() - side) / 2, top, side, side));
    painter.setFont(font);
    painter.setPen(themeColour(ink));
    painter.drawText(QRect(0, top + side + 4, width(), QFontMetrics(font).height()), Qt::AlignCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - 4));
    if (badge_ > 0) {
        const QString number = badge_ > 99 ? QStringLiteral("99+") : QString::number(badge_);
        const QFont small = themeFont(TextSize::Caption, QFont::DemiBold);
        const int wide = std::max(16, QFontMetrics(small).horizontalAdvance(number) + 8);
        const QRectF plate(std::min(width() / 2 + side / 2 - 1, width() - wide - 3), std::max(1, top - 7), wide, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour("accent"));
        painter.drawRoundedRect(plate, 8, 8);
        painter.setFont(small);
        painter.setPen(themeColour("onAccent"));
        painter.drawText(plate, Qt::AlignCenter, number);
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
    }
}

Rail::Rail(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this))
{
    setProperty("look", QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Workspaces"));
    column_->setContentsMargins(3, 6, 4, 6);
    column_->setSpacing(2);
    column_->addStretch();
}

void Rail::add(const char* icon, const QString& text, const QString& key, int workspace)
{
    auto* made = new RailButton(icon, text, this);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    connect(made, &QAbstractButton::clicked, this, [this, workspace] { Q_EMIT workspaceWanted(workspace); });
    column_->insertWidget(column_->count() - 1, made, 0, Qt::AlignHCenter);
    buttons_ += made;
}

void Rail::setCurrent(int workspace)
{
    if (workspace < buttons_.size())
        buttons_[workspace]->setChecked(true);
}

void Rail::setBadge(int workspace, int count, const QString& spoken)
{
    if (workspace < buttons_.size())
        buttons_[workspace]->setBadge(count, spoken);
}

} // namespace hedgerow::window
