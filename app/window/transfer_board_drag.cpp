// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging by the pointer: a picture of the card follows it, and the stage under it says that the
// card may fall there. The program's own and not the desktop's, so that it is the same everywhere.
#include "window/transfer_board.h"

#include "window/board_card.h"
#include "window/board_column.h"
#include "window/session.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace hedgerow::window {

bool TransferBoard::eventFilter(QObject* watched, QEvent* event)
{
    auto* card = qobject_cast<BoardCard*>(watched);
    if (!card)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && ghost_) {
            at_ = {-1, -1}; // over no stage
            drop();
            return true;
        }
        return keyed(*card, key->key(), key->modifiers());
    }
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
            Q_EMIT cardChosen(card->card().id());
        break;
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
            if (BoardCard::tickBox().contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
                tick(*card);
                return true;
            }
            held_ = card;
            grip_ = static_cast<QMouseEvent*>(event)->position().toPoint();
        }
        break;
    case QEvent::MouseMove: {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (!held_ || session_.isReadOnly())
            break;
        if (!ghost_ && (at - grip_).manhattanLength() >= QApplication::startDragDistance())
            lift(*card, grip_);
        if (ghost_) {
            dragTo(card->mapTo(this, at));
            return true;
        }
        break;
    }
    case QEvent::MouseButtonRelease:
        if (ghost_) {
            card->setDown(false); // a drag is no click
            drop();
            return true;
        }
        held_ = nullptr;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void TransferBoard::lift(BoardCard& card, QPoint at)
{
    ghost_ = new QLabel(this);
    ghost_->setPixmap(card.grab());
    ghost_->setAttribute(Qt::WA_TransparentForMouseEvents);
    ghost_->adjustSize();
    ghost_->show();
    ghost_->raise();
    card.setLifted(true);
    grip_ = at;
    edge_.start();
}

void TransferBoard::dragTo(QPoint at)
{
    constexpr int Edge = 40, Speed = 14;
    at_ = at;
    if (!ghost_)
        return;
    ghost_->move(at - grip_);
    auto* bar = scroll_->horizontalScrollBar();
    const int x = scroll_->mapFrom(this, at).x();
    if (x < Edge)
        bar->setValue(bar->value() - Speed);
    else if (x > scroll_->width() - Edge && x <= scroll_->width())
        bar->setValue(bar->value() + Speed);
    const QString over = stageAt(at);
    const QString from = held_ ? held_->card().stage : QString();
    for (auto* column : std::as_const(columns_))
        column->setWanted(column->stage() == over && over != from);
    for (auto* folded : std::as_const(folded_))
        folded->setWanted(folded->stage() == over && over != from);
}

QString TransferBoard::stageAt(QPoint at) const
{
    for (const auto* folded : folded_)
        if (folded->isVisible() && folded->rect().contains(folded->mapFrom(this, at)))
            return folded->stage();
    if (!scroll_->rect().contains(scroll_->mapFrom(this, at)))
        return {};
    for (const auto* column : columns_)
        if (column->isVisible() && column->rect().contains(column->mapFrom(this, at)))
            return column->stage();
    return {};
}

void TransferBoard::drop()
{
    edge_.stop();
    const QString over = stageAt(at_);
    for (auto* column : std::as_const(columns_))
        column->setWanted(false);
    for (auto* folded : std::as_const(folded_))
        folded->setWanted(false);
    delete ghost_;
    if (!held_)
        return;
    held_->setLifted(false);
    const TransferCard card = std::exchange(held_, nullptr)->card();
    if (!over.isEmpty() && over != card.stage)
        Q_EMIT moveWanted(card.id(), over);
}

} // namespace hedgerow::window
