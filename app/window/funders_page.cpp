// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/funders_page.h"

#include "window/page_parts.h"
#include "window/today.h"

#include "transfers/diary.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 620;

QString kindWords(const QString& kind)
{
    if (kind == u"grant")
        return FundersPage::tr("grants");
    if (kind == u"loan")
        return FundersPage::tr("loans");
    if (kind == u"shares")
        return FundersPage::tr("community shares");
    return kind == u"advice" ? FundersPage::tr("advice") : kind;
}

} // namespace

FundersPage::FundersPage(Session& session, QWidget* parent) : CardPage(tr("Who might help?"), CardWidth, parent)
{
    column().addWidget(words(tr("A list to begin from. Programmes open and close: check each before you count on it."), nullptr, card()));
    column().addSpacing(4);
    for (const model::Funder& funder : model::fundersOf(transfers::nationOf(session.contents())))
        addFunder(funder, session.language());
    auto* back = button(tr("Back to the map"), "plain", card());
    back->setObjectName(QStringLiteral("fundersBack"));
    connect(back, &QPushButton::clicked, this, &FundersPage::finished);
    column().addWidget(back, 0, Qt::AlignRight);
    setFocusProxy(back);
}

void FundersPage::addFunder(const model::Funder& funder, const QString& language)
{
    QStringList kinds;
    for (const QString& kind : funder.kinds)
        kinds << kindWords(kind);
    column().addWidget(hairline(card()));
    auto* name = words(funder.name, funder.isStale(today()) ? "second" : "strong", card());
    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(words(kinds.join(QStringLiteral(", ")), "second", card()), 0, Qt::AlignRight);
    column().addLayout(head);
    column().addWidget(words(funder.purpose.in(language), nullptr, card()));
    column().addWidget(words(funder.remark(today(), language), "caption", card()));
    if (funder.web.isEmpty())
        return;
    auto* web = button(funder.web, "link", card());
    connect(web, &QPushButton::clicked, this, [address = funder.web] { QDesktopServices::openUrl(QUrl(address)); });
    column().addWidget(web, 0, Qt::AlignLeft);
}

} // namespace hedgerow::window
