// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/card_page.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hedgerow::window {

CardPage::CardPage(const QString& title, int width, QWidget* parent)
    : QWidget(parent), work_(this), card_(new QFrame), column_(new QVBoxLayout(card_))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("page"));
    setAccessibleName(title);
    card_->setAttribute(Qt::WA_StyledBackground);
    setLook(*card_, "look", QStringLiteral("card"));
    card_->setFixedWidth(width);
    column_->setContentsMargins(28, 24, 28, 24);
    column_->setSpacing(10);
    column_->addWidget(words(title, "title", card_));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* middle = new QVBoxLayout(inside);
    middle->setContentsMargins(16, 16, 16, 16);
    middle->addStretch(2);
    middle->addWidget(card_, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void CardPage::settle()
{
    while (work_.isRunning())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void CardPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (work_.isRunning())
        work_.cancel();
    else if (mayLeave())
        Q_EMIT finished();
}

} // namespace hedgerow::window
