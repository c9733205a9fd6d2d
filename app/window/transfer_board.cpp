// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns, cards and keys; dragging: transfer_board_drag.cpp.
#include "window/transfer_board.h"

#include "window/board_card.h"
#include "window/board_column.h"
#include "window/session.h"
#include "window/stage_strip.h"
#include "window/theme.h"
#include "window/thumbnails.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace hedgerow::window {

TransferBoard::TransferBoard(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), pictures_(new Thumbnails(session, BoardCard::Picture, this))
{
    setAccessibleName(tr("Board of transfers"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(4);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setAccessibleName(tr("Stages"));
    auto* inside = new QWidget;
    row_ = new QHBoxLayout(inside);
    row_->setContentsMargins({});
    row_->setSpacing(0);
    row_->addStretch(1);
    scroll_->setWidget(inside);
    middle->addWidget(scroll_, 1);
    aside_ = new QHBoxLayout;
    aside_->setSpacing(0);
    middle->addLayout(aside_);
    whole->addLayout(middle, 1);
    whole->addWidget(strip_ = new StageStrip(this));
    connect(strip_, &StageStrip::stageWanted, this, &TransferBoard::jumpTo);
    connect(strip_, &StageStrip::changeWanted, this, &TransferBoard::stagesWanted);
    strip_->setChangeable(!session_.isReadOnly());
    connect(&session_, &Session::ticksChanged, this, &TransferBoard::showTicks);
    connect(scroll_->horizontalScrollBar(), &QScrollBar::valueChanged, this, &TransferBoard::sayInView);
    connect(scroll_->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TransferBoard::sayInView);
    connect(pictures_, &Thumbnails::arrived, this, &TransferBoard::showPictures);
    edge_.setInterval(30);
    connect(&edge_, &QTimer::timeout, this, [this] { dragTo(at_); });
}

void TransferBoard::setStages(const model::Stages& stages)
{
    if (isSet_ && stages_ == stages.all())
        return;
    isSet_ = true;
    stages_ = stages.all();
    const QString nation = transfers::nationOf(session_.contents());
    for (auto* card : std::as_const(cards_))
        card->setParent(this); // the columns go
    qDeleteAll(std::exchange(columns_, {}));
    qDeleteAll(std::exchange(folded_, {}));
    for (const auto& stage : stages_) {
        auto* column = new BoardColumn(stage, nation, session_.language(), scroll_->widget());
        row_->insertWidget(row_->count() - 1, column);
        columns_ += column;
        if (!stage.isAside)
            continue;
        column->hide();
        auto* folded = new FoldedColumn(stage, session_.language(), this);
        aside_->addWidget(folded);
        folded_ += folded;
        connect(folded, &QAbstractButton::toggled, this, [this, column, folded](bool open) {
            column->setVisible(open);
            folded->setCount(static_cast<int>(column->cards().size()));
            if (open)
                QTimer::singleShot(0, this, [this, stage = column->stage()] { jumpTo(stage); });
        });
    }
    strip_->setStages(stages_, session_.language());
    fillColumns();
}

void TransferBoard::setCards(const std::vector<TransferCard>& cards)
{
    QHash<model::Uuid, BoardCard*> kept;
    order_.clear();
    for (const auto& card : cards) {
        BoardCard* shown = cards_.take(card.id());
        if (!shown) {
            shown = new BoardCard(this);
            shown->installEventFilter(this);
            connect(shown, &QAbstractButton::clicked, this, [this, id = card.id()] { Q_EMIT cardOpened(id); });
        }
        shown->show(card, session_.language());
        kept.insert(card.id(), shown);
        order_.push_back(card.id());
    }
    for (auto* gone : std::as_const(cards_))
        gone->deleteLater();
    cards_ = kept;
    fillColumns();
    showPictures();
    showTicks();
    setChosen(chosen_);
}

void TransferBoard::tick(const BoardCard& card)
{
    if (card.card().place)
        session_.tick(card.card().place.id(), !card.isTicked());
}

void TransferBoard::showTicks()
{
    for (auto* card : std::as_const(cards_))
        card->setTicked(card->card().place && session_.ticked().contains(card->card().place.id()));
}

void TransferBoard::fillColumns()
{
    const bool hadFocus = std::ranges::any_of(cards_, [](const BoardCard* card) { return card->hasFocus(); });
    QHash<QString, QList<BoardCard*>> byStage;
    for (const auto& id : order_)
        byStage[cards_.value(id)->card().stage] += cards_.value(id);
    QSet<QString> holding;
    for (auto* column : std::as_const(columns_)) {
        column->setCards(byStage.value(column->stage()));
        if (!column->cards().isEmpty())
            holding.insert(column->stage());
    }
    for (auto* folded : std::as_const(folded_))
        folded->setCount(static_cast<int>(byStage.value(folded->stage()).size()));
    strip_->setHolding(holding);
    sayInView();
    if (auto* chosen = cards_.value(chosen_); hadFocus && chosen) { // a card that changes its column loses the keys
        chosen->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, chosen, [this, chosen] { reveal(chosen); });
    }
}

void TransferBoard::showPictures()
{
    for (auto* card : std::as_const(cards_))
        card->setPicture(pictures_->of(card->card().photo));
}

bool TransferBoard::isReading() const
{
    return pictures_->isReading();
}

void TransferBoard::setChosen(model::Uuid transfer)
{
    chosen_ = transfer;
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it)
        it.value()->setChosen(it.key() == transfer);
    if (auto* card = cards_.value(transfer); card && isVisible())
        QTimer::singleShot(0, card, [this, card] { reveal(card); });
}

void TransferBoard::focusCard()
{
    auto* card = cards_.value(chosen_);
    for (auto* column : shownColumns())
        if (!card && !column->cards().isEmpty())
            card = column->cards().front();
    if (card)
        card->setFocus(Qt::OtherFocusReason);
}

std::vector<BoardColumn*> TransferBoard::shownColumns() const
{
    std::vector<BoardColumn*> shown;
    std::ranges::copy_if(columns_, std::back_inserter(shown), [](const BoardColumn* column) { return !column->isHidden(); });
    return shown;
}

BoardColumn* TransferBoard::columnOf(const QString& stage) const
{
    const auto found = std::ranges::find_if(columns_, [&](const BoardColumn* column) { return column->stage() == stage; });
    return found == columns_.end() ? nullptr : *found;
}

void TransferBoard::sayInView()
{
    QSet<QString> inView;
    const int from = scroll_->horizontalScrollBar()->value(), to = from + scroll_->viewport()->width();
    for (const auto* column : shownColumns())
        if (column->x() + BoardColumn::Width / 2 >= from && column->x() + BoardColumn::Width / 2 <= to)
            inView.insert(column->stage());
    strip_->setInView(inView);
}

void TransferBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sayInView();
}

void TransferBoard::jumpTo(const QString& stage)
{
    if (const auto* column = columnOf(stage))
        scroll_->horizontalScrollBar()->setValue(column->x());
    sayInView();
}

void TransferBoard::reveal(BoardCard* card)
{
    auto* column = columnOf(card->card().stage);
    if (!column || column->isHidden())
        return;
    auto* bar = scroll_->horizontalScrollBar();
    // In whole columns, so that none is cut at the reading side.
    const int hidden = column->x() + BoardCard::Width - (bar->value() + scroll_->viewport()->width());
    if (column->x() < bar->value())
        bar->setValue(column->x());
    else if (hidden > 0)
        bar->setValue((bar->value() + hidden + BoardColumn::Width - 1) / BoardColumn::Width * BoardColumn::Width);
    column->bringIntoView(card);
}

bool TransferBoard::keyed(BoardCard& card, int key, Qt::KeyboardModifiers held)
{
    const int way = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (way != 0 && held & Qt::ControlModifier) {
        const auto columns = shownColumns();
        const auto at = std::ranges::find_if(columns, [&](const BoardColumn* c) { return c->stage() == card.card().stage; });
        const auto to = (at - columns.begin()) + way;
        if (at != columns.end() && to >= 0 && to < static_cast<std::ptrdiff_t>(columns.size()))
            Q_EMIT moveWanted(card.card().id(), columns[static_cast<std::size_t>(to)]->stage());
        return true;
    }
    if (held & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (way != 0) {
        focusBeside(card, way);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT cardOpened(card.card().id());
        return true;
    }
    if (key == Qt::Key_Space) {
        tick(card);
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const auto& cards = columnOf(card.card().stage)->cards();
    const auto next = cards.indexOf(&card) + (key == Qt::Key_Up ? -1 : 1);
    if (next >= 0 && next < cards.size())
        cards[next]->setFocus(Qt::TabFocusReason);
    return true;
}

void TransferBoard::focusBeside(const BoardCard& card, int step)
{
    const auto columns = shownColumns();
    const auto from = std::ranges::find_if(columns, [&](const BoardColumn* c) { return c->stage() == card.card().stage; });
    if (from == columns.end())
        return;
    const auto row = (*from)->cards().indexOf(const_cast<BoardCard*>(&card));
    for (auto at = (from - columns.begin()) + step; at >= 0 && at < static_cast<std::ptrdiff_t>(columns.size()); at += step) {
        const auto& cards = columns[static_cast<std::size_t>(at)]->cards();
        if (cards.isEmpty())
            continue; // over stages that hold nothing
        cards[std::min(row, cards.size() - 1)]->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace hedgerow::window
