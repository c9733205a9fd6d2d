// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/check_page.h"

#include "window/job_line.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 600;

} // namespace

CheckPage::CheckPage(Session& session, QWidget* parent) : CardPage(tr("Check this map"), CardWidth, parent), session_(session)
{
    column().addWidget(lead_ = words({}, nullptr, card()));
    rows_ = new QVBoxLayout;
    rows_->setSpacing(8);
    column().addLayout(rows_);
    column().addWidget(message_ = new PageMessage(card()));
    column().addWidget(new JobLine(work(), card()));
    column().addSpacing(8);
    auto* back = button(tr("Back to the map"), "plain", card());
    connect(back, &QPushButton::clicked, this, &CheckPage::finished);
    setFocusProxy(back);
    column().addWidget(back, 0, Qt::AlignRight);
}

void CheckPage::start()
{
    empty(*rows_);
    message_->clear();
    lead_->setText(tr("Every page, place, change and photo is looked at. Nothing is changed."));
    work().start([path = session_.document().path()](
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

} // namespace hedgerow::window
