// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_transfer_page.h"

#include "base/fold.h"
#include "model/transfer.h"
#include "model/place.h"
#include "window/choice_menu.h"
#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int Wide = 520, Tall = 470, MostListed = 200;

} // namespace

StartTransferPage::StartTransferPage(Session& session, QWidget* parent) : CardPage(tr("Start a transfer"), Wide, parent), session_(session)
{
    column().addWidget(words(tr("Which place could be ours? Those that stand empty come first; type to find any other."), "second", card()));
    column().addWidget(typed_ = new QLineEdit(card()));
    typed_->setPlaceholderText(tr("Find a place"));
    typed_->setAccessibleName(tr("Find a place"));
    column().addWidget(list_ = new QListWidget(card()));
    list_->setProperty("look", QStringLiteral("frame"));
    list_->setIconSize({24, 24});
    list_->setSpacing(2);
    list_->setMinimumHeight(140);
    card()->setMinimumHeight(Tall); // the list takes what the words leave
    list_->setAccessibleName(tr("Places"));
    column().addWidget(none_ = words(tr("No place is called so."), "second", card()));
    auto* foot = new QHBoxLayout;
    auto* cancel = button(tr("Cancel"), "plain", card());
    auto* start = button(tr("Start a transfer"), "primary", card());
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(start);
    column().addLayout(foot);
    setFocusProxy(typed_);
    connect(typed_, &QLineEdit::textChanged, this, &StartTransferPage::fill);
    connect(typed_, &QLineEdit::returnPressed, this, &StartTransferPage::start);
    connect(list_, &QListWidget::itemActivated, this, &StartTransferPage::start);
    connect(start, &QPushButton::clicked, this, &StartTransferPage::start);
    connect(cancel, &QPushButton::clicked, this, &CardPage::finished);
}

void StartTransferPage::showEvent(QShowEvent* event)
{
    CardPage::showEvent(event);
    typed_->clear();
    fill();
}

void StartTransferPage::fill()
{
    const auto& contents = session_.contents();
    QSet<model::Uuid> taken;
    for (const auto& transfer : contents.records(model::Table::Transfers))
        if (const auto place = transfer.reference(u"place"))
            taken.insert(*place);
    const QString sought = base::folded(typed_->text());
    std::vector<std::pair<bool, model::Place>> found; // whether it doesn't wait for us
    for (const auto& record : contents.places()) {
        const model::Place place(record);
        const bool waits = place.category().group == u"wait" || place.statusId() == u"empty";
        const bool fits = sought.isEmpty() ? waits : base::folded(place.shownName(session_.language())).contains(sought);
        if (fits && !taken.contains(record.id()))
            found.emplace_back(!waits, place);
    }
    std::ranges::sort(found, [&](const auto& a, const auto& b) {
        const auto name = [&](const model::Place& place) { return place.shownName(session_.language()); };
        return a.first != b.first ? a.first < b.first : name(a.second).localeAwareCompare(name(b.second)) < 0;
    });
    list_->clear();
    for (const auto& [other, place] : found) {
        if (list_->count() == MostListed)
            break;
        auto* item = new QListWidgetItem(categoryIcon(place.categoryId(), place.statusId(), 24), place.shownName(session_.language()), list_);
        item->setData(Qt::UserRole, place.id().toText());
        item->setToolTip(place.category().name.in(session_.language()));
    }
    list_->setCurrentRow(list_->count() > 0 ? 0 : -1);
    none_->setText(sought.isEmpty() ? tr("No empty place waits for a transfer. Type the name of any other.") : tr("No place is called so."));
    none_->setVisible(list_->count() == 0);
}

void StartTransferPage::start()
{
    const auto* item = list_->currentItem();
    const auto id = item ? model::Uuid::fromText(item->data(Qt::UserRole).toString()) : std::nullopt;
    const model::Record place = id ? session_.contents().find(model::Table::Places, *id) : model::Record();
    if (!place || session_.isReadOnly())
        return;
    session_.apply(model::startTransfer(session_.contents(), place, today()), [this](const store::StepDone& done) {
        if (!done.inserted.empty())
            Q_EMIT started(done.inserted.front());
    });
}

} // namespace hedgerow::window
