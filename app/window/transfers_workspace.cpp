// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/transfers_workspace.h"

#include "model/place.h"
#include "model/transfer.h"
#include "window/entry_sign.h"
#include "window/filter_chip.h"
#include "window/inspector.h"
#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"
#include "window/transfer_board.h"
#include "window/transfer_table.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int MostNamed = 3, WideFrom = 1700;

const QString Late = QStringLiteral("late"), ThisWeek = QStringLiteral("week"), ThisMonth = QStringLiteral("month"),
              NoDate = QStringLiteral("none");

} // namespace

TransfersWorkspace::TransfersWorkspace(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setAccessibleName(tr("Transfers"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    columns_ = new QSplitter(Qt::Horizontal, this);
    columns_->setChildrenCollapsible(false);
    columns_->setHandleWidth(1);
    row->addWidget(columns_);
    auto* centre = new QWidget(columns_);
    auto* column = new QVBoxLayout(centre);
    const int margin = themeSize("margin") - 4;
    column->setContentsMargins(margin, margin, margin, 4);
    column->setSpacing(10);
    column->addWidget(bar_ = makeBar());
    bar_->installEventFilter(this);
    bar_->setMinimumWidth(300); // its halves stand one over the other where they must
    column->addWidget(due_ = makeDue());
    views_ = new QStackedWidget(centre);
    views_->addWidget(board_ = new TransferBoard(session_, views_));
    views_->addWidget(table_ = new TransferTable(session_, views_));
    views_->addWidget(empty_ = makeEmpty());
    column->addWidget(views_, 1);
    right_ = new QWidget(columns_);
    right_->setProperty("look", QStringLiteral("inspector"));
    right_->setAttribute(Qt::WA_StyledBackground);
    auto* side = new QVBoxLayout(right_);
    side->setContentsMargins({});
    inspector_ = new Inspector(session_, right_);
    inspector_->setBackWords(tr("Close"), tr("Close the record (Esc)"));
    inspector_->setBackShown(true);
    side->addWidget(inspector_);
    columns_->setStretchFactor(0, 1);
    connect(inspector_, &Inspector::backWanted, this, [this] {
        session_.choose({});
        board_->focusCard();
    });
    connect(inspector_, &Inspector::packWanted, this, &TransfersWorkspace::packRequested);
    connect(board_, &TransferBoard::cardChosen, &session_, &Session::chooseTransfer);
    connect(board_, &TransferBoard::cardOpened, this, [this](model::Uuid transfer) {
        session_.chooseTransfer(transfer);
        openRecord();
    });
    connect(board_, &TransferBoard::moveWanted, this, &TransfersWorkspace::move);
    connect(board_, &TransferBoard::stagesWanted, this, &TransfersWorkspace::stagesWanted);
    connect(&session_, &Session::ticksChanged, this, &TransfersWorkspace::enablePapers);
    connect(table_, &TransferTable::transferChosen, &session_, &Session::chooseTransfer);
    connect(table_, &TransferTable::selectionDone, this, &TransfersWorkspace::enablePapers);
    connect(&session_, &Session::choiceChanged, this, [this] {
        if (isVisible())
            arrange();
    });
    connect(&session_, &Session::contentsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    right_->hide();
}

QWidget* TransfersWorkspace::makeBar()
{
    auto* bar = new QWidget(this);
    halves_ = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    halves_->setContentsMargins({});
    halves_->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    halves_->addLayout(row);
    const auto segment = [&](const QString& text, const char* part) {
        auto* made = button(text, "segment", bar);
        setLook(*made, "part", QString::fromLatin1(part));
        made->setMinimumWidth(made->sizeHint().width() + 18);
        row->addWidget(made);
        return made;
    };
    boardTab_ = segment(tr("Board"), "first");
    tableTab_ = segment(tr("Table"), "middle");
    auto* map = segment(tr("Map"), "last");
    map->setToolTip(tr("Only these places, on the map"));
    map->setAccessibleName(tr("Transfers on the map"));
    for (auto* tab : {boardTab_, tableTab_})
        tab->setCheckable(true);
    boardTab_->setChecked(true);
    connect(boardTab_, &QPushButton::clicked, this, [this] { showTable(false); });
    connect(tableTab_, &QPushButton::clicked, this, [this] { showTable(true); });
    connect(map, &QPushButton::clicked, this, &TransfersWorkspace::mapWanted);
    row->addSpacing(12);
    row->addWidget(who_ = new FilterChip(tr("Who"), tr("Everybody"), bar));
    row->addSpacing(8);
    row->addWidget(dueFilter_ = new FilterChip(tr("Due"), tr("Any time"), bar));
    dueFilter_->setChoices({{Late, tr("Late")}, {ThisWeek, tr("Within a week")}, {ThisMonth, tr("Within a month")}, {NoDate, tr("No date")}});
    for (auto* chip : {who_, dueFilter_})
        connect(chip, &FilterChip::changed, this, &TransfersWorkspace::fill);
    row->addStretch(1);
    row = new QHBoxLayout;
    row->setSpacing(0);
    halves_->addLayout(row, 1);
    row->addStretch(1);
    row->addWidget(count_ = words({}, "second", bar));
    count_->setWordWrap(false);
    row->addSpacing(12);
    row->addWidget(print_ = button(tr("Print"), "plain", bar));
    print_->setIcon(themeIcon("print"));
    print_->setMenu(new QMenu(print_));
    pack_ = print_->menu()->addAction(tr("The pack of the chosen place"), this, [this] { Q_EMIT packRequested(session_.chosen()); });
    compare_ = print_->menu()->addAction(tr("Compare what is ticked, or chosen in the table (2 to 5)"), this,
                                         [this] { Q_EMIT compareRequested(toCompare()); });
    row->addSpacing(8);
    row->addWidget(start_ = button(tr("Start a transfer"), "plain", bar));
    start_->setIcon(themeIcon("plus"));
    start_->setEnabled(!session_.isReadOnly());
    connect(start_, &QPushButton::clicked, this, &TransfersWorkspace::start);
    return bar;
}

QWidget* TransfersWorkspace::makeDue()
{
    auto* strip = new QWidget(this);
    strip->setAttribute(Qt::WA_StyledBackground);
    setLook(*strip, "look", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 3, 6, 3);
    row->setSpacing(10);
    row->addWidget(new Sign("diary", "notice", 16, strip));
    row->addWidget(dueWords_ = new ElidedLabel(nullptr, strip), 1);
    auto* open = button(tr("Open the diary"), "link", strip);
    setLook(*open, "extent", QStringLiteral("small"));
    connect(open, &QPushButton::clicked, this, &TransfersWorkspace::diaryWanted);
    row->addWidget(open);
    return strip;
}

QWidget* TransfersWorkspace::makeEmpty()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(new Sign("transfers", "accent", 48, area), 0, Qt::AlignHCenter);
    nothing_ = words({}, "second", area);
    nothing_->setAlignment(Qt::AlignHCenter);
    nothing_->setMinimumWidth(320);
    nothing_->setMaximumWidth(440);
    column->addWidget(nothing_, 0, Qt::AlignHCenter);
    auto* show = button(tr("Show empty buildings"), "plain", area);
    connect(show, &QPushButton::clicked, this, &TransfersWorkspace::emptyPlacesWanted);
    column->addWidget(show, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return area;
}

void TransfersWorkspace::refresh()
{
    const QDate day = today();
    if (shown_ == session_.contents().revision() && shownOn_ == day)
        return;
    shown_ = session_.contents().revision();
    shownOn_ = day;
    cards_ = transferCards(session_);
    board_->setStages(model::Stages::of(session_.contents()));
    fillFilters();
    sayDue();
    fill();
}

void TransfersWorkspace::fillFilters()
{
    QStringList names;
    for (const auto& card : cards_)
        names += card.who;
    who_->setChoices(peopleChoices(names));
}

bool TransfersWorkspace::lets(const TransferCard& card) const
{
    if (!who_->chosen().isEmpty() && card.who != who_->chosen())
        return false;
    const QString& due = dueFilter_->chosen();
    if (due.isEmpty())
        return true;
    if (!card.due || due == NoDate)
        return !card.due && due == NoDate;
    const int days = card.due->daysLeft(shownOn_);
    return due == Late ? days < 0 : days <= (due == ThisWeek ? 7 : 31);
}

void TransfersWorkspace::fill()
{
    std::vector<TransferCard> shown;
    std::ranges::copy_if(cards_, std::back_inserter(shown), [this](const TransferCard& card) { return lets(card); });
    board_->setCards(shown);
    table_->setCards(shown);
    const int all = static_cast<int>(cards_.size());
    count_->setText(shown.size() == cards_.size() ? tr("%n transfer(s)", nullptr, all)
                                                  : tr("%1 of %n transfer(s)", nullptr, all).arg(QLocale().toString(shown.size())));
    nothing_->setText(tr("Is there a building that could be ours? Choose it on the map and press “Start a transfer”."));
    for (QWidget* part : {static_cast<QWidget*>(boardTab_), static_cast<QWidget*>(tableTab_), static_cast<QWidget*>(who_),
                          static_cast<QWidget*>(dueFilter_), static_cast<QWidget*>(count_), static_cast<QWidget*>(print_)})
        part->setEnabled(all > 0);
    count_->setVisible(all > 0);
    views_->setCurrentWidget(all == 0 ? empty_ : tableTab_->isChecked() ? static_cast<QWidget*>(table_) : board_);
    arrange();
}

void TransfersWorkspace::sayDue()
{
    const auto due = transfers::dueSoon(session_.diary(), shownOn_);
    QStringList said;
    for (const auto& entry : due) {
        if (said.size() == MostNamed)
            break;
        const QString day = entry.daysLeft(shownOn_) < 0 ? daysLeftWords(entry.daysLeft(shownOn_))
                                                         : QLocale().toString(entry.actBy, tr("dddd", "a weekday"));
        said += entry.place ? tr("%1, %2 (%3)", "what, place, day").arg(entry.what, titleOf(entry, session_.language()), day)
                            : tr("%1 (%2)", "what, day").arg(entry.what, day);
    }
    due_->setVisible(!due.empty());
    if (static_cast<int>(due.size()) > MostNamed)
        said += tr("and %n more", nullptr, static_cast<int>(due.size()) - MostNamed);
    dueWords_->say(tr("Due this week: %1").arg(said.join(QStringLiteral("; "))));
}

void TransfersWorkspace::showTable(bool table)
{
    boardTab_->setChecked(!table);
    tableTab_->setChecked(table);
    if (!cards_.empty())
        views_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : board_);
    enablePapers();
}

void TransfersWorkspace::move(model::Uuid transfer, const QString& stage)
{
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer);
    if (record && !session_.isReadOnly())
        session_.apply(model::moveToStage(session_.contents(), record, stage, today()));
}

void TransfersWorkspace::start()
{
    const model::Record place = session_.contents().find(model::Table::Places, session_.chosen());
    if (!place || !model::transfersOf(session_.contents(), place.id()).empty()) {
        Q_EMIT startWanted();
        return;
    }
    session_.apply(model::startTransfer(session_.contents(), place, today()), [this](const store::StepDone&) { openRecord(); });
}

void TransfersWorkspace::openRecord()
{
    arrange();
    inspector_->showTransfer();
    inspector_->setFocus(Qt::OtherFocusReason);
}

void TransfersWorkspace::arrange()
{
    const model::Uuid chosen = session_.chosen(), transfer = session_.chosenTransfer();
    const bool wasShown = !right_->isHidden();
    board_->setChosen(transfer);
    table_->setChosen(transfer);
    inspector_->show(chosen);
    if (!transfer.isNull() && !wasShown)
        inspector_->showTransfer();
    right_->setMinimumWidth(themeSize("inspector_least"));
    right_->setMaximumWidth(themeSize("inspector_most"));
    right_->setVisible(!chosen.isNull());
    if (!chosen.isNull() && !wasShown) {
        const int wide = themeSize(window()->width() >= WideFrom ? "inspector_wide" : "inspector");
        columns_->setSizes({std::max(200, width() - wide), wide});
    }
    enablePapers();
}

void TransfersWorkspace::foldBar()
{
    const int both = halves_->itemAt(0)->minimumSize().width() + halves_->itemAt(1)->minimumSize().width() + halves_->spacing();
    const auto wanted = both > bar_->width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (halves_->direction() != wanted)
        halves_->setDirection(wanted);
}

bool TransfersWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == bar_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        foldBar();
    return QWidget::eventFilter(watched, event);
}

void TransfersWorkspace::enablePapers()
{
    pack_->setEnabled(!session_.chosenTransfer().isNull());
    const auto count = toCompare().size();
    compare_->setEnabled(count >= 2 && count <= Session::MostTicked);
}

QList<model::Uuid> TransfersWorkspace::toCompare() const
{
    if (!session_.ticked().isEmpty() || !tableTab_->isChecked())
        return session_.ticked();
    QList<model::Uuid> places;
    for (const auto& id : table_->selectedTransfers())
        if (const auto place = model::Transfer(session_.contents().find(model::Table::Transfers, id)).place(session_.contents()))
            places += place.id();
    return places;
}

void TransfersWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    arrange();
}

void TransfersWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_J && event->modifiers() == Qt::NoModifier)
        Q_EMIT logWanted();
    else if (event->key() == Qt::Key_Escape && !session_.chosen().isNull())
        session_.choose({});
    else
        QWidget::keyPressEvent(event);
}

void TransfersWorkspace::commit()
{
    inspector_->commit();
}

void TransfersWorkspace::focusPart(int)
{
    if (inspector_->isVisible() && !inspector_->isAncestorOf(QApplication::focusWidget()))
        inspector_->focusName();
    else if (views_->currentWidget() == board_)
        board_->focusCard();
    else
        views_->currentWidget()->setFocus(Qt::TabFocusReason);
}

void TransfersWorkspace::settle()
{
    for (int turns = 0; turns < 3 || board_->isReading(); ++turns) // what waits for the next turn of the loop
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace hedgerow::window
