// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/check_page.h"

#include "window/job_line.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 600;

} // namespace

CheckPage::CheckPage(Session& session, QWidget* parent) : QWidget(parent), session_(session), checking_(this)
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("page"));
    auto* card = new QFrame(this);
    card->setAttribute(Qt::WA_StyledBackground);
    setLook(*card, "look", QStringLiteral("card"));
    card->setFixedWidth(CardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    column->addWidget(words(tr("Check this map"), "title", card));
    column->addWidget(lead_ = words({}, nullptr, card));
    rows_ = new QVBoxLayout;
    rows_->setSpacing(8);
    column->addLayout(rows_);
    column->addWidget(message_ = new PageMessage(card));
    column->addWidget(new JobLine(checking_, card));
    column->addSpacing(8);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    auto* back = button(tr("Back to the map"), "plain", card);
    connect(back, &QPushButton::clicked, this, &CheckPage::finished);
    setFocusProxy(back);
    foot->addWidget(back);
    column->addLayout(foot);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(card, 0, Qt::AlignHCenter);
    whole->addStretch(3);
}

void CheckPage::start()
{
    while (auto* item = rows_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    message_->clear();
    lead_->setText(tr("Every page, place, change and photo is looked at. Nothing is changed."));
    checking_.start([path = session_.document().path()](
                        base::Job& job) { return store::checkDocument(path, store::Thoroughness::Thorough, job); },
        [this](base::Result<store::CheckReport>&& report) {
            if (report)
                show(*report);
            else if (report.error().kind == base::ErrorKind::Cancelled)
                message_->tell(tr("Stopped."));
            else
                message_->tellError(report.error());
        });
}

void CheckPage::show(const store::CheckReport& report)
{
    const int looked = static_cast<int>(report.checks.size());
    lead_->setText(report.isSound() ? tr("All is well: %n thing(s) were looked at, and all are right.", nullptr, looked)
                   : report.isDamaged() ? tr("Something is wrong. Nothing has been changed.")
                                        : tr("The map is whole. There is something to know:"));
    for (const auto& check : report.checks) {
        if (check.ok)
            continue;
        const bool damage = check.weight == store::Check::Weight::Damage;
        rows_->addWidget(noteLine("info", damage ? "error" : "notice", check.found + u' ' + check.whatToDo, this));
    }
}

void CheckPage::settle()
{
    while (checking_.isRunning())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void CheckPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (checking_.isRunning())
        checking_.cancel();
    else
        Q_EMIT finished();
}

} // namespace hedgerow::window
