// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/recent_card.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

namespace hedgerow::window {

namespace {

constexpr double Radius = 10;
constexpr double PictureHeight = 78;

QString shownTitle(const RecentMap& map)
{
    return map.title.isEmpty() ? QFileInfo(map.path).completeBaseName() : map.title;
}

QRectF inside(const QWidget& widget, double line)
{
    return QRectF(widget.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
}

} // namespace

RecentCard::RecentCard(const RecentMap& map, const QDateTime& now, QWidget* parent)
    : QAbstractButton(parent)
    , title_(shownTitle(map))
    , picture_(recentPicture(map.path))
{
    facts_ = tr("%1 · %2", "places of a map, when it was open")
                 .arg(tr("%n place(s)", nullptr, map.places), openedInWords(map.opened, now));
    setFixedSize(RecentCardSize);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QDir::toNativeSeparators(QFileInfo(map.path).absolutePath()));
    setAccessibleName(title_);
    setAccessibleDescription(facts_);
    setText(title_);
}

void RecentCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath card;
    card.addRoundedRect(inside(*this, 1), Radius, Radius);
    painter.fillPath(card, themeColour(underMouse() ? "hover" : "surface"));
    painter.setClipPath(card);
    const QRectF top(0, 0, width(), PictureHeight);
    if (picture_.isNull()) {
        painter.fillRect(top, themeColour("surface2"));
        painter.drawPixmap(QPointF(width() / 2.0 - 14, PictureHeight / 2 - 14),
                           themeIcon("map", "control").pixmap(28, 28));
    } else {
        // The middle band of the kept picture, as wide as the card.
        const double height = picture_.width() * PictureHeight / width();
        painter.drawImage(top, picture_,
                          QRectF(0, (picture_.height() - height) / 2, picture_.width(), height));
    }
    painter.fillRect(QRectF(0, PictureHeight, width(), 1), themeColour("line"));
    painter.setClipping(false);

    const QFont strong = themeFont(TextSize::Body, QFont::DemiBold),
                label = themeFont(TextSize::Label);
    const double room = width() - 20;
    painter.setPen(themeColour("text"));
    painter.setFont(strong);
    painter.drawText(QRectF(10, PictureHeight + 5, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(title_, Qt::ElideRight, room));
    painter.setPen(themeColour("text2"));
    painter.setFont(label);
    painter.drawText(QRectF(10, PictureHeight + 25, room, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(label).elidedText(facts_, Qt::ElideRight, room));

    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(themeColour(hasFocus()     ? "focus"
                                    : underMouse() ? "control"
                                                   : "line"),
                        line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside(*this, line), Radius, Radius);
}

void RecentCard::enterEvent(QEnterEvent*)
{
    update();
}

void RecentCard::leaveEvent(QEvent*)
{
    update();
}

LostCard::LostCard(const RecentMap& map, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(RecentCardSize);
    setToolTip(QDir::toNativeSeparators(map.path));
    auto* title = words(shownTitle(map), "strong", this);
    title->setWordWrap(false);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* find = button(tr("Find it…"), "link", this);
    auto* forget = button(tr("Forget"), "link", this);
    find->setAccessibleDescription(shownTitle(map));
    forget->setAccessibleDescription(shownTitle(map));
    for (QPushButton* action : {find, forget})
        setLook(*action, "extent", QStringLiteral("small"));
    connect(find, &QPushButton::clicked, this, &LostCard::findRequested);
    connect(forget, &QPushButton::clicked, this, &LostCard::forgetRequested);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(4);
    actions->addWidget(find);
    actions->addWidget(forget);
    actions->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 4, 6);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(words(tr("We can’t find this file. Perhaps it was moved."), "label", this));
    column->addStretch();
    column->addLayout(actions);
}

void LostCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(themeColour("control"), 1.5);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.drawRoundedRect(inside(*this, 1.5), Radius, Radius);
}

} // namespace hedgerow::window
