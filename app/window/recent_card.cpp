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
#include <QToolButton>

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
    setLook(*find, "extent", QStringLiteral("small"));
    find->setAccessibleDescription(shownTitle(map));
    connect(find, &QPushButton::clicked, this, &LostCard::findRequested);
    auto* forget = new QToolButton(this);
    setLook(*forget, "kind", QStringLiteral("quiet"));
    forget->setIcon(themeIcon("close", "text2"));
    forget->setIconSize({14, 14});
    forget->setFixedSize(26, 26);
    forget->setToolTip(tr("Forget this map"));
    forget->setAccessibleName(tr("Forget this map"));
    forget->setAccessibleDescription(shownTitle(map));
    connect(forget, &QToolButton::clicked, this, &LostCard::forgetRequested);

    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title, 1);
    head->addWidget(forget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 6);
    title->setContentsMargins(5, 0, 5, 0);
    column->setSpacing(2);
    column->addLayout(head);
    auto* said = words(tr("We can’t find this file. Perhaps it was moved."), "label", this);
    said->setContentsMargins(5, 0, 5, 0);
    column->addWidget(said);
    column->addStretch();
    column->addWidget(find, 0, Qt::AlignLeft);
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
