// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board_column.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace hedgerow::window {

namespace {

QString shownName(const model::Stage& stage, const QString& language)
{
    const QString name = stage.name.in(language);
    return name.isEmpty() ? stage.id : name;
}

} // namespace

QString usualWords(const model::UsualWeeks& weeks)
{
    return weeks.low == weeks.high ? BoardColumn::tr("Usually %n week(s)", nullptr, weeks.usual)
                                   : BoardColumn::tr("Usually %1 weeks, from %2 to %3").arg(weeks.usual).arg(weeks.low).arg(weeks.high);
}

BoardColumn::BoardColumn(const model::Stage& stage, const QString& nation, const QString& language, QWidget* parent) : QWidget(parent), stage_(stage.id)
{
    setFixedWidth(Width);
    const QString name = shownName(stage, language);
    setAccessibleName(name);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* title = new ElidedLabel("strong", this);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    const QString done = stage.doneWhen.in(language);
    QStringList tip{name};
    if (!done.isEmpty())
        tip += tr("Done when: %1").arg(done);
    if (const auto weeks = stage.weeksIn(nation))
        tip += usualWords(*weeks);
    title->say(name, tip.join(u'\n'));
    head->addWidget(title);
    head->addWidget(count_ = new QLabel(this));
    count_->setProperty("type", QStringLiteral("count"));
    head->addStretch(1);
    if (!stage.isListed)
        title->setToolTip(tr("No longer in your list of stages"));
    whole->addLayout(head);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setAccessibleName(tr("Cards of %1").arg(name));
    auto* inside = new QWidget;
    column_ = new QVBoxLayout(inside);
    column_->setContentsMargins(0, 2, 0, 8);
    column_->setSpacing(10);
    drop_ = new QLabel(tr("Drop a card here"), inside);
    drop_->setAlignment(Qt::AlignCenter);
    drop_->setFixedSize(BoardCard::Width, 44);
    drop_->setProperty("look", QStringLiteral("drop"));
    drop_->setToolTip(tr("Drag a card here, or press Ctrl+Right on a card"));
    column_->addWidget(drop_);
    column_->addStretch(1);
    scroll_->setWidget(inside);
    whole->addWidget(scroll_, 1);
    setCards({});
}

void BoardColumn::setCards(const QList<BoardCard*>& cards)
{
    if (cards != cards_)
        for (int at = 0; at < cards.size(); ++at) {
            column_->insertWidget(at, cards[at]);
            cards[at]->setVisible(true);
        }
    cards_ = cards;
    count_->setText(QLocale().toString(cards.size()));
    count_->setAccessibleName(tr("%n transfer(s)", nullptr, static_cast<int>(cards.size())));
    drop_->setVisible(cards.isEmpty());
}

void BoardColumn::setWanted(bool wanted)
{
    drop_->setVisible(wanted || cards_.isEmpty());
    setLook(*drop_, "state", wanted ? QStringLiteral("wanted") : QStringLiteral("calm"));
    if (wanted)
        scroll_->ensureWidgetVisible(drop_);
}

void BoardColumn::bringIntoView(BoardCard* card)
{
    scroll_->ensureWidgetVisible(card, 0, 12);
}

FoldedColumn::FoldedColumn(const model::Stage& stage, const QString& language, QWidget* parent)
    : QAbstractButton(parent), stage_(stage.id), name_(shownName(stage, language))
{
    setFixedWidth(40);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setCount(0);
}

void FoldedColumn::setCount(int count)
{
    count_ = count;
    setAccessibleName(tr("%1: %n transfer(s)", nullptr, count).arg(name_));
    setToolTip(isChecked() ? tr("Fold %1").arg(name_) : tr("Show %1").arg(name_));
    update();
}

void FoldedColumn::setWanted(bool wanted)
{
    if (std::exchange(wanted_, wanted) != wanted)
        update();
}

void FoldedColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (wanted_ || isChecked() || underMouse())
        painter.fillRect(rect(), themeColour(wanted_ || isChecked() ? "select" : "hover"));
    painter.fillRect(QRect(0, 0, 1, height()), themeColour("line"));
    const QFont small = themeFont(TextSize::Label, QFont::Medium);
    const QString number = QLocale().toString(count_);
    const int wide = std::max(20, QFontMetrics(small).horizontalAdvance(number) + 12);
    const QRectF plate((width() - wide) / 2.0, 6, wide, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour("hover"));
    painter.drawRoundedRect(plate, 10, 10);
    painter.setFont(small);
    painter.setPen(themeColour("text2"));
    painter.drawText(plate, Qt::AlignCenter, number);
    painter.save();
    const QFont strong = themeFont(TextSize::Body, QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(themeColour("text2"));
    painter.translate(width() / 2.0, 36);
    painter.rotate(90);
    painter.drawText(QRectF(0, -QFontMetrics(strong).height() / 2.0, height() - 50, QFontMetrics(strong).height()), Qt::AlignLeft | Qt::AlignVCenter, name_);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(2, 1, -1, -1));
    }
}

} // namespace hedgerow::window
