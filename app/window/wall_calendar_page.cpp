// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wall_calendar_page.h"

#include "window/page_parts.h"
#include "window/today.h"

#include "model/date_text.h"
#include "transfers/wall_calendar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 520, MonthsOffered = 18;

} // namespace

WallCalendarPage::WallCalendarPage(Session& session, QWidget* parent)
    : FilePage(tr("Print a wall calendar"), CardWidth, session, parent)
    , first_(new QComboBox(this))
    , months_(new QSpinBox(this))
    , paper_(new QComboBox(this))
    , private_(new QCheckBox(tr("With visits and team places"), this))
{
    first_->setObjectName(QStringLiteral("calendarFirst"));
    months_->setObjectName(QStringLiteral("calendarMonths"));
    paper_->setObjectName(QStringLiteral("calendarPaper"));
    fillCard();
    setFirstMonth(today());
}

void WallCalendarPage::fillCard()
{
    column().addWidget(words(tr("A page for each month, with everything in the diary. It hangs across."), nullptr, card()));
    column().addSpacing(8);
    months_->setRange(1, 24);
    months_->setValue(3);
    paper_->addItems({QStringLiteral("A3"), QStringLiteral("A4"), QStringLiteral("A2")});
    column().addWidget(new Field(tr("First month"), first_, card()));
    column().addWidget(new Field(tr("How many months"), months_, card()));
    column().addWidget(new Field(tr("Paper"), paper_, card()));
    private_->setToolTip(tr("What is for the team only, too. Every page says PRIVATE then."));
    private_->setObjectName(QStringLiteral("calendarPrivate"));
    column().addWidget(private_, 0, Qt::AlignLeft);
    auto* paper = button(tr("Save to print…"), "primary", card());
    paper->setObjectName(QStringLiteral("calendarPrint"));
    connect(paper, &QPushButton::clicked, this, &WallCalendarPage::save);
    addFoot({paper});
    setFocusProxy(paper);
}

void WallCalendarPage::setFirstMonth(QDate month)
{
    first_->clear();
    const QDate begin(month.year(), month.month(), 1);
    for (int i = 0; i < MonthsOffered; ++i) {
        const QDate offered = begin.addMonths(i);
        first_->addItem(model::longDate(offered, session().language()).section(u' ', 1), offered);
    }
}

void WallCalendarPage::save()
{
    transfers::WallCalendarOptions options{.title = session().contents().title(), .firstMonth = first_->currentData().toDate(),
                                           .months = months_->value(), .paper = paper_->currentText(), .language = session().language(),
                                           .nation = transfers::nationOf(session().contents()),
                                           .includePrivate = private_->isChecked(), .today = today()};
    askAndWrite(tr("%1, calendar", "name of a file").arg(options.title), QStringLiteral("pdf"),
                [contents = session().contents(), options](const QString& path, base::Job& job) -> base::Result<QString> {
                    const auto entries = transfers::diary(contents, {.today = options.today, .language = options.language});
                    const auto written = transfers::writeWallCalendar(entries, options, path, true, job);
                    if (!written)
                        return tl::unexpected(written.error());
                    return tr("Saved %1.").arg(QFileInfo(path).fileName());
                });
}

} // namespace hedgerow::window
