// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board_card.h"

#include "map/symbols.h"
#include "model/place.h"
#include "window/entry_sign.h"
#include "window/theme.h"
#include "window/today.h"

#include <QPainter>
#include <QPainterPath>

namespace hedgerow::window {

namespace {

constexpr int Inset = 10, TickSize = 20;
constexpr double Corner = 8;

} // namespace

BoardCard::BoardCard(QWidget* parent) : QAbstractButton(parent)
{
    setFixedSize(Width, Height);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void BoardCard::show(const TransferCard& card, const QString& language)
{
    card_ = card;
    setAccessibleName(card.name);
    spokenDue_ = card.due ? spokenOf(*card.due, today(), language) : card.dueWords;
    describe();
    QStringList tip{card.name, card.next, card.dueWords, card.hereTip};
    tip.removeAll(QString());
    setToolTip(tip.join(u'\n'));
    update();
}

void BoardCard::describe()
{
    QStringList said{card_.here, card_.next, spokenDue_, ticked_ ? tr("Ticked to be compared") : QString()};
    said.removeAll(QString());
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

void BoardCard::setPicture(const QPixmap& picture)
{
    if (picture.cacheKey() == picture_.cacheKey())
        return;
    picture_ = picture;
    update();
}

void BoardCard::setChosen(bool chosen)
{
    if (std::exchange(chosen_, chosen) != chosen)
        update();
}

void BoardCard::setLifted(bool lifted)
{
    lifted_ = lifted;
    update();
}

void BoardCard::setTicked(bool ticked)
{
    if (std::exchange(ticked_, ticked) == ticked)
        return;
    describe();
    update();
}

QRect BoardCard::tickBox()
{
    return {Inset + 3, Inset + 3, TickSize, TickSize};
}

void BoardCard::paintTick(QPainter& painter) const
{
    if (!ticked_ && !underMouse() && !hasFocus())
        return;
    painter.setPen(QPen(themeColour(ticked_ ? "accent" : "control"), 1.5));
    painter.setBrush(themeColour(ticked_ ? "accent" : "surface"));
    painter.drawRoundedRect(QRectF(tickBox()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    if (ticked_)
        themeIcon("check", "onAccent").paint(&painter, tickBox().adjusted(2, 2, -2, -2));
}

void BoardCard::paintPicture(QPainter& painter, const QRect& box) const
{
    QPainterPath shape;
    shape.addRoundedRect(box, 5, 5);
    painter.fillPath(shape, themeColour("hover"));
    if (!picture_.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        painter.drawPixmap(box, picture_);
        painter.restore();
    } else if (card_.place) {
        const model::Place place(card_.place);
        map::drawSymbol(painter, QRectF(box).adjusted(12, 12, -12, -12), {place.categoryId(), place.statusId()});
    }
}

void BoardCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (lifted_)
        painter.setOpacity(0.35);
    const double edge = chosen_ ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.setPen(QPen(themeColour(chosen_ ? "accent" : underMouse() ? "control" : "line"), edge));
    painter.setBrush(themeColour("surface"));
    painter.drawRoundedRect(box, Corner, Corner);

    paintPicture(painter, QRect(Inset, Inset, Picture, Picture));
    paintTick(painter);
    const QFont strong = themeFont(TextSize::Body, QFont::DemiBold), small = themeFont(TextSize::Label), second = themeFont(TextSize::Second);
    const int left = Inset + Picture + 10, width = Width - left - Inset;
    // The name may take two lines beside the picture; then the days are the third.
    QRectF nameBox(left, Inset - 1, width, 2.0 * QFontMetrics(strong).lineSpacing());
    painter.setFont(strong);
    painter.setPen(themeColour("text"));
    const QFontMetrics metrics(strong);
    const bool oneLine = metrics.horizontalAdvance(card_.name) <= width;
    QString name = card_.name;
    if (!oneLine) {
        // What doesn't fit two lines is cut at the end of the second.
        const QString first = metrics.elidedText(name, Qt::ElideRight, width * 2 - 24);
        name = first;
    }
    const int top = oneLine ? Inset + 8 : Inset - 1;
    painter.drawText(QRect(left, top, width, metrics.lineSpacing() * (oneLine ? 1 : 2) + 2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
    painter.setFont(small);
    painter.setPen(themeColour("text2"));
    painter.drawText(QRect(left, top + metrics.lineSpacing() * (oneLine ? 1 : 2) + 1, width, QFontMetrics(small).height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(card_.here, Qt::ElideRight, width));
    painter.setFont(second);
    painter.setPen(themeColour(card_.transfer && card_.transfer.text(u"next_step").isEmpty() ? "text2" : "text"));
    const int textWidth = Width - 2 * Inset;
    painter.drawText(QRect(Inset, Inset + Picture + 1, textWidth, QFontMetrics(second).height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(second).elidedText(card_.next, Qt::ElideRight, textWidth));
    const bool fits = plateWidth(card_.dueWords, card_.due.has_value()) <= textWidth || card_.dueShort.isEmpty();
    const QString& due = fits ? card_.dueWords : card_.dueShort;
    const auto* sign = card_.due ? &card_.due->kind : nullptr;
    paintPlate(painter, {Inset, Height - PlateHeight - 7}, PlateEdge::Left, textWidth, due, card_.isPressing, sign);
    if (hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), Corner - 2, Corner - 2);
    }
}

} // namespace hedgerow::window
