// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_list.h"

#include "window/choice_menu.h"
#include "window/page_parts.h"
#include "window/place_row.h"
#include "window/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

namespace hedgerow::window {

namespace {

QPushButton* chip(const QString& text, QWidget* parent)
{
    auto* made = button(text, "chip", parent);
    made->setIcon(themeIcon("down", "text2"));
    made->setIconSize({12, 12});
    made->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    made->setMenu(new QMenu(made));
    return made;
}

} // namespace

PlaceList::PlaceList(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , placed_(new PlaceListModel(session, PlaceKind::Placed, this))
    , waiting_(new PlaceListModel(session, PlaceKind::Waiting, this))
{
    setAccessibleName(tr("Places"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTabs());
    column->addWidget(hairline(this));
    column->addWidget(chips_ = makeChips());
    rows_ = new QStackedLayout;
    rows_->addWidget(placedView_ = makeView(placed_, tr("Places on the map")));
    rows_->addWidget(waitingView_ = makeView(waiting_, tr("Places that wait for a position")));
    rows_->addWidget(empty_ = makeEmpty());
    column->addLayout(rows_, 1);

    connect(&session_, &Session::choiceChanged, this, &PlaceList::followChoice);
    for (auto* rows : {placed_, waiting_})
        connect(rows, &QAbstractItemModel::modelReset, this, [this] {
            followChoice();
            update();
            Q_EMIT shownChanged();
        });
    update();
}

QListView* PlaceList::makeView(PlaceListModel* rows, const QString& name)
{
    auto* view = new QListView(this);
    view->setModel(rows);
    view->setItemDelegate(new PlaceRowDelegate(view));
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setAccessibleName(name);
    view->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, rows](const QModelIndex& now) {
        if (following_ || !now.isValid())
            return;
        session_.choose(rows->placeAt(now.row()));
        if (rows == waiting_)
            Q_EMIT toPlaceChosen(rows->placeAt(now.row()));
    });
    connect(view, &QListView::clicked, this, [this, rows](const QModelIndex& at) {
        const model::Uuid place = rows->placeAt(at.row());
        session_.choose(place);
        if (rows == waiting_)
            Q_EMIT toPlaceChosen(place);
        else
            Q_EMIT openWanted(place);
    });
    return view;
}

QWidget* PlaceList::makeTabs()
{
    auto* tabs = new QWidget(this);
    tabs->setFixedHeight(themeSize("tabs"));
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(themeSize("margin") - 4, 0, themeSize("margin") - 4, 0);
    row->setSpacing(4);
    const auto tab = [&](const QString& text, PlaceKind kind, QLabel*& count) {
        auto* made = button(text, "tab", tabs);
        made->setCheckable(true);
        made->setAutoExclusive(true);
        made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        connect(made, &QPushButton::clicked, this, [this, kind] { showKind(kind); });
        count = new QLabel(tabs);
        count->setProperty("type", QStringLiteral("count"));
        row->addWidget(made);
        row->addWidget(count, 0, Qt::AlignVCenter);
        row->addSpacing(4);
        return made;
    };
    placesTab_ = tab(tr("Places"), PlaceKind::Placed, placesCount_);
    waitingTab_ = tab(tr("To place"), PlaceKind::Waiting, waitingCount_);
    placesTab_->setChecked(true);
    row->addStretch();
    return tabs;
}

QWidget* PlaceList::makeChips()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(themeSize("margin") - 4, 10, themeSize("margin"), 2);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(categories_ = chip(tr("What it is"), area));
    row->addWidget(statuses_ = chip(tr("Status"), area));
    row->addWidget(transfers_ = chip(tr("Transfers"), area));
    connect(transfers_->menu(), &QMenu::aboutToShow, this, &PlaceList::fillStages);
    row->addStretch();
    column->addLayout(row);
    order_ = button(tr("Nearest first"), "link", area);
    order_->setProperty("calm", true);
    order_->setMenu(new QMenu(order_));
    order_->setAccessibleName(tr("Order of the list: %1").arg(order_->text()));
    auto* group = new QActionGroup(order_);
    const std::pair<QString, PlaceOrder> orders[] = {{tr("Nearest first"), PlaceOrder::Nearest},
                                                     {tr("By name"), PlaceOrder::Name},
                                                     {tr("By what it is"), PlaceOrder::Category},
                                                     {tr("By number"), PlaceOrder::Number}};
    for (const auto& [text, order] : orders) {
        auto* action = order_->menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == PlaceOrder::Nearest);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, text = text, order = order] {
            order_->setText(text);
            order_->setAccessibleName(tr("Order of the list: %1").arg(text));
            placed_->setOrder(order);
            waiting_->setOrder(order);
        });
    }
    column->addWidget(order_, 0, Qt::AlignLeft);
    fillCategories();
    fillStatuses();
    return area;
}

void PlaceList::fillCategories()
{
    const auto& known = model::Categories::standard();
    for (const auto& group : known.groups()) {
        auto* menu = categories_->menu()->addMenu(group.name.in(session_.language()));
        for (const auto& category : known.all()) {
            if (category.group != group.id)
                continue;
            auto* action = menu->addAction(categoryIcon(category.id, QStringLiteral("open"), 18),
                                           category.name.in(session_.language()));
            action->setCheckable(true);
            connect(action, &QAction::toggled, this, [this, id = category.id](bool on) {
                on ? void(filter_.categories.insert(id)) : void(filter_.categories.remove(id));
                applyFilter();
            });
        }
    }
}

void PlaceList::fillStatuses()
{
    for (const auto& status : model::Categories::standard().statuses()) {
        auto* action = statuses_->menu()->addAction(status.name.in(session_.language()));
        action->setCheckable(true);
        action->setData(status.id);
        connect(action, &QAction::toggled, this, [this, id = status.id](bool on) {
            on ? void(filter_.statuses.insert(id)) : void(filter_.statuses.remove(id));
            applyFilter();
        });
    }
}

/// Anew each time: the stages are the map's, and may have changed.
void PlaceList::fillStages()
{
    auto* menu = transfers_->menu();
    menu->clear();
    auto* any = menu->addAction(tr("Any transfer"));
    any->setCheckable(true);
    any->setChecked(filter_.inTransfer);
    connect(any, &QAction::toggled, this, [this](bool on) {
        filter_.inTransfer = on;
        applyFilter();
    });
    menu->addSeparator();
    const auto stages = model::Stages::of(session_.contents());
    for (const auto& stage : stages.all()) {
        auto* action = menu->addAction(stage.name.in(session_.language()));
        action->setCheckable(true);
        action->setChecked(filter_.stages.contains(stage.id));
        connect(action, &QAction::toggled, this, [this, id = stage.id](bool on) {
            on ? void(filter_.stages.insert(id)) : void(filter_.stages.remove(id));
            applyFilter();
        });
    }
}

QWidget* PlaceList::makeEmpty()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(24, 32, 24, 24);
    column->setSpacing(16);
    emptyWords_ = words({}, "second", area);
    emptyWords_->setAlignment(Qt::AlignHCenter);
    emptyAction_ = button({}, "plain", area);
    connect(emptyAction_, &QPushButton::clicked, this, [this] {
        if (filter_.isEmpty()) {
            Q_EMIT addWanted();
            return;
        }
        clearFilter();
    });
    column->addWidget(emptyWords_);
    column->addWidget(emptyAction_, 0, Qt::AlignHCenter);
    column->addStretch();
    return area;
}

void PlaceList::clearFilter()
{
    for (auto* chipButton : {categories_, statuses_})
        for (auto* action : chipButton->findChildren<QAction*>())
            action->setChecked(false);
    filter_.inTransfer = false;
    filter_.stages.clear();
    applyFilter();
}

void PlaceList::showTransfersOnly()
{
    clearFilter();
    showKind(PlaceKind::Placed);
    filter_.inTransfer = true;
    applyFilter();
}

void PlaceList::showEmptyOnly()
{
    clearFilter();
    showKind(PlaceKind::Placed);
    for (auto* action : statuses_->menu()->actions())
        action->setChecked(action->data().toString() == u"empty");
}

void PlaceList::applyFilter()
{
    const auto mark = [](QPushButton* made, const QString& words, int count) {
        made->setText(count == 0 ? words : QStringLiteral("%1: %2").arg(words).arg(count));
        setLook(*made, "active", count > 0);
    };
    mark(categories_, tr("What it is"), static_cast<int>(filter_.categories.size()));
    mark(statuses_, tr("Status"), static_cast<int>(filter_.statuses.size()));
    mark(transfers_, tr("Transfers"), static_cast<int>(filter_.stages.size()));
    setLook(*transfers_, "active", filter_.asksForTransfer());
    placed_->setFilter(filter_);
}

void PlaceList::update()
{
    placesCount_->setText(QLocale().toString(placed_->total()));
    waitingCount_->setText(QLocale().toString(waiting_->total()));
    placesTab_->setAccessibleName(tr("Places: %n", nullptr, placed_->total()));
    waitingTab_->setAccessibleName(tr("To place: %n", nullptr, waiting_->total()));
    transfers_->setVisible(filter_.asksForTransfer() || !session_.contents().records(model::Table::Transfers).isEmpty());
    chips_->setVisible(kind_ == PlaceKind::Placed && placed_->total() > 0);
    const bool waiting = kind_ == PlaceKind::Waiting;
    const int count = waiting ? waiting_->rowCount() : placed_->rowCount();
    emptyAction_->setVisible(!waiting);
    if (waiting)
        emptyWords_->setText(tr("Everything has its place."));
    else if (filter_.isEmpty())
        emptyWords_->setText(tr("Add the first place you love."));
    else
        emptyWords_->setText(tr("Nothing here is %1.").arg(filter_.words(session_.language(), model::Stages::of(session_.contents()))));
    emptyAction_->setText(filter_.isEmpty() ? tr("Add a place") : tr("Clear filters"));
    rows_->setCurrentWidget(count == 0 ? empty_ : waiting ? static_cast<QWidget*>(waitingView_) : placedView_);
}

void PlaceList::followChoice()
{
    following_ = true;
    for (auto [view, rows] : {std::pair{placedView_, placed_}, std::pair{waitingView_, waiting_}}) {
        const int row = rows->rowOf(session_.chosen());
        if (row < 0) {
            view->clearSelection();
            view->setCurrentIndex({});
        } else {
            view->setCurrentIndex(rows->index(row));
            view->scrollTo(rows->index(row));
        }
    }
    following_ = false;
}

void PlaceList::showKind(PlaceKind kind)
{
    kind_ = kind;
    (kind == PlaceKind::Placed ? placesTab_ : waitingTab_)->setChecked(true);
    update();
    Q_EMIT toPlaceChosen(kind == PlaceKind::Waiting ? waiting_->placeAt(waitingView_->currentIndex().row()) : model::Uuid());
}

void PlaceList::setMiddle(model::Point middle)
{
    placed_->setMiddle(middle);
}

void PlaceList::focusList()
{
    (kind_ == PlaceKind::Placed ? placedView_ : waitingView_)->setFocus(Qt::TabFocusReason);
}

std::optional<QSet<model::Uuid>> PlaceList::shown() const
{
    if (filter_.isEmpty())
        return {};
    return placed_->shown();
}

bool PlaceList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || session_.chosen().isNull())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT openWanted(session_.chosen());
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        Q_EMIT deleteWanted(session_.chosen());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hedgerow::window
