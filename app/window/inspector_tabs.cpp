// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tabs of the record, Place and Transfer, and what keeps it fresh while it is hidden.
#include "window/inspector.h"

#include "model/place.h"
#include "model/transfer.h"
#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"
#include "window/transfer_record.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

namespace hedgerow::window {

QWidget* Inspector::makeTabs()
{
    auto* tabs = new QWidget(body_);
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(themeSize("margin") - 4, 0, themeSize("margin") - 4, 0);
    row->setSpacing(4);
    const auto tab = [&](const QString& text, bool transfer) {
        auto* made = button(text, "tab", tabs);
        made->setCheckable(true);
        made->setAutoExclusive(true);
        connect(made, &QPushButton::clicked, this, [this, transfer] { turnTo(transfer); });
        row->addWidget(made);
        return made;
    };
    placeTab_ = tab(tr("Place"), false);
    transferTab_ = tab(tr("Transfer"), true);
    row->addStretch(1);
    return tabs;
}

void Inspector::turnTo(bool transfer)
{
    (transfer ? transferTab_ : placeTab_)->setChecked(true);
    placePart_->setVisible(!transfer);
    transfer_->setVisible(transfer);
}

void Inspector::showTransfer()
{
    if (!tabs_->isHidden()) {
        turnTo(true);
        transfer_->openAtClock();
        // The photos give way to the clock; when the groups have their heights.
        QTimer::singleShot(0, this, [this] { scroll_->verticalScrollBar()->setValue(tabs_->y()); });
    }
}

void Inspector::startTransfer()
{
    const model::Record record = session_.contents().find(model::Table::Places, place_);
    if (record && !session_.isReadOnly())
        session_.apply(model::startTransfer(session_.contents(), record, today()), [this](const store::StepDone&) { showTransfer(); });
}

void Inspector::fillTabs(const model::Record& record)
{
    const bool has = !model::transfersOf(session_.contents(), place_).empty();
    const bool waits = model::Place(record).category().group == u"wait";
    tabs_->setVisible(has || waits);
    start_->setEnabled(!session_.isReadOnly());
    if (tabs_->isHidden() && transferTab_->isChecked())
        turnTo(false);
    transfer_->show(place_, session_.chosenTransfer());
}

void Inspector::refresh()
{
    isStale_ = !isVisible();
    if (!isStale_)
        show(place_);
}

void Inspector::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(isStale_, false))
        show(place_);
}

void Inspector::setBackWords(const QString& said, const QString& tip)
{
    list_->setText(said);
    list_->setAccessibleName(tip);
    list_->setToolTip(tip);
}

} // namespace hedgerow::window
