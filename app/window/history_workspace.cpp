// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history_workspace.h"

#include "model/place.h"
#include "window/history_model.h"
#include "window/history_row.h"
#include "window/history_rows.h"
#include "window/page_parts.h"
#include "window/past_map.h"
#include "window/record_words.h"
#include "window/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace hedgerow::window {

namespace {

constexpr int MostInDetail = 50;

} // namespace

HistoryWorkspace::HistoryWorkspace(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), reading_(this), past_(this), model_(new HistoryModel(this)), map_(new PastMap(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeTimeline());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(map_, 1);
    right->addWidget(detail_ = makeDetail());
    row->addLayout(right, 1);
    connect(&session_, &Session::contentsChanged, this, &HistoryWorkspace::update);
    connect(&session_, &Session::snapshotChanged, this, [this] {
        if (isVisible() && !list_->currentIndex().isValid())
            showToday();
    });
    setFocusProxy(list_);
    update();
}

QWidget* HistoryWorkspace::makeTimeline()
{
    auto* panel = new QWidget(this);
    panel->setAttribute(Qt::WA_StyledBackground);
    setLook(*panel, "look", QStringLiteral("list"));
    panel->setFixedWidth(themeSize("inspector"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    const int margin = themeSize("margin");
    head->setContentsMargins(margin, 14, margin, 10);
    head->setSpacing(8);
    head->addWidget(words(tr("History"), "head", panel));
    head->addWidget(decide_ = button({}, "primary", panel));
    connect(decide_, &QPushButton::clicked, this, &HistoryWorkspace::decideWanted);
    people_ = new QComboBox(panel);
    people_->setAccessibleName(tr("Whose changes"));
    connect(people_, &QComboBox::activated, this, [this](int row) { model_->setPerson(row == 0 ? QString() : people_->currentText()); });
    head->addWidget(people_);
    column->addLayout(head);
    list_ = new QListView(panel);
    list_->setModel(model_);
    list_->setItemDelegate(new HistoryRowDelegate(list_));
    list_->setAccessibleName(tr("Changes, newest first"));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setMouseTracking(true);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { showStep(now.row()); });
    column->addWidget(list_, 1);
    column->addWidget(hairline(panel));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 10, margin, 10);
    foot->setSpacing(8);
    auto* merge = button(tr("Bring in another copy…"), "plain", panel);
    merge->setIcon(themeIcon("swap"));
    merge->setEnabled(!session_.isReadOnly());
    connect(merge, &QPushButton::clicked, this, &HistoryWorkspace::mergeWanted);
    foot->addWidget(merge);
    auto* backups = button(tr("Backups…"), "plain", panel);
    backups->setIcon(themeIcon("history"));
    connect(backups, &QPushButton::clicked, this, &HistoryWorkspace::backupsWanted);
    foot->addWidget(backups);
    column->addLayout(foot);
    return panel;
}

QWidget* HistoryWorkspace::makeDetail()
{
    auto* panel = new QWidget(this);
    panel->setAttribute(Qt::WA_StyledBackground);
    setLook(*panel, "look", QStringLiteral("surface"));
    panel->setFixedHeight(190);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(16);
    auto* scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What was changed"));
    auto* inside = new QWidget;
    inside->setAttribute(Qt::WA_StyledBackground);
    setLook(*inside, "look", QStringLiteral("surface"));
    changes_ = new QVBoxLayout(inside);
    changes_->setContentsMargins({});
    changes_->setSpacing(6);
    scroll->setWidget(inside);
    row->addWidget(scroll, 1);
    today_ = button(tr("Back to today"), "plain", panel);
    connect(today_, &QPushButton::clicked, this, &HistoryWorkspace::showToday);
    row->addWidget(today_, 0, Qt::AlignTop);
    panel->hide();
    return panel;
}

void HistoryWorkspace::update()
{
    const int open = static_cast<int>(session_.document().conflicts().size());
    decide_->setVisible(open > 0);
    decide_->setText(tr("%n thing(s) to decide", nullptr, open));
    if (isVisible())
        refresh();
}

void HistoryWorkspace::refresh()
{
    if (read_ == session_.contents().revision() && model_->rowCount() > 0)
        return;
    read_ = session_.contents().revision();
    if (!list_->currentIndex().isValid())
        showToday();
    reading_.start([path = session_.document().path()](base::Job& job) { return store::readHistory(path, {}, job); },
        [this](base::Result<std::vector<store::HistoryEntry>>&& entries) {
            if (!entries)
                return;
            model_->setEntries(std::move(*entries));
            const QString chosen = people_->currentIndex() > 0 ? people_->currentText() : QString();
            people_->clear();
            people_->addItem(tr("Everybody’s changes"));
            people_->addItems(model_->people());
            people_->setCurrentIndex(std::max(0, people_->findText(chosen)));
            model_->setPerson(people_->currentIndex() > 0 ? chosen : QString());
        });
}

void HistoryWorkspace::showStep(int row)
{
    const auto entries = model_->entriesAt(row);
    if (entries.empty())
        return;
    fillDetail(entries);
    detail_->show();
    showPast(entries.front().at);
    const auto& first = entries.front();
    const model::Uuid place = placeOf(session_.contents(), first.table, first.row);
    const model::Record record = session_.contents().find(model::Table::Places, place);
    map_->ring(place, record ? model::Place(record).position() : std::nullopt);
}

void HistoryWorkspace::fillDetail(const std::vector<store::HistoryEntry>& entries)
{
    empty(*changes_);
    changes_->addWidget(words(whoAndWhen(entries.front()), "strong", detail_));
    for (std::size_t i = 0; i < std::min<std::size_t>(entries.size(), MostInDetail); ++i) {
        auto* line = words(tr("%1 · %2", "record, change").arg(titleOf(session_.contents(), entries[i].table, entries[i].row),
                                                              changeWords(session_.contents(), session_.crs(), entries[i])),
                           nullptr, detail_);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        changes_->addWidget(line);
    }
    if (entries.size() > MostInDetail)
        changes_->addWidget(words(tr("and %n more", nullptr, static_cast<int>(entries.size()) - MostInDetail), "second", detail_));
    changes_->addStretch();
}

void HistoryWorkspace::showPast(const QDateTime& at)
{
    past_.start(
        [path = session_.document().path(), blobs = session_.document().blobs(), language = session_.language(), at](
            base::Job& job) -> base::Result<map::Snapshot> {
            auto then = store::contentsAsAt(path, at, job);
            if (!then)
                return tl::unexpected(then.error());
            return map::Snapshot::of(*then, blobs, map::Snapshot(), language, job);
        },
        [this, at](base::Result<map::Snapshot>&& snapshot) {
            if (!snapshot)
                return;
            const QString day = QLocale().toString(at.toLocalTime(), tr("d MMMM yyyy, HH:mm", "day, month, year, time"));
            map_->show(*snapshot, tr("As on %1").arg(day), true);
        });
}

void HistoryWorkspace::showToday()
{
    past_.drop();
    list_->selectionModel()->clear();
    detail_->hide();
    map_->ring({}, {});
    map_->show(session_.snapshot(), {}, false);
}

void HistoryWorkspace::settle()
{
    while (reading_.isRunning() || past_.isRunning())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    map_->waitUntilDrawn();
}

void HistoryWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && detail_->isVisible())
        showToday();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hedgerow::window
