// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/page_message.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QAccessible>
#include <QBoxLayout>

namespace hedgerow::window {

PageMessage::PageMessage(QWidget* parent)
    : QFrame(parent)
    , message_(words({}, nullptr, this))
    , detail_(words({}, "label", this))
    , details_(button(tr("Details"), "link", this))
    , actions_(new QHBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    message_->setObjectName(QStringLiteral("messageText"));
    for (QLabel* label : {message_, detail_})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->setCheckable(true);
    connect(details_, &QPushButton::toggled, detail_, &QWidget::setVisible);

    actions_->setSpacing(4);
    actions_->addWidget(details_);
    actions_->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addWidget(message_);
    column->addLayout(actions_);
    column->addWidget(detail_);
    hide();
}

void PageMessage::tell(const QString& message)
{
    say(message, {}, "info");
}

void PageMessage::tellError(const base::Error& error)
{
    say(error.message, error.detail, "error");
}

void PageMessage::say(const QString& message, const QString& detail, const char* look)
{
    clear();
    setLook(*this, "look", QString::fromLatin1(look));
    message_->setText(message);
    detail_->setText(detail);
    details_->setVisible(!detail.isEmpty());
    setAccessibleName(message);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PageMessage::clear()
{
    hide();
    details_->setChecked(false);
    detail_->hide();
    for (QPushButton* action : findChildren<QPushButton*>()) {
        if (action == details_)
            continue;
        actions_->removeWidget(action);
        action->hide();
        action->deleteLater(); // it may be what was just pressed
    }
    message_->clear();
}

QString PageMessage::text() const
{
    return isHidden() ? QString() : message_->text();
}

QPushButton* PageMessage::addAction(const QString& text)
{
    auto* action = button(text, "link", this);
    actions_->insertWidget(actions_->count() - 2, action);
    return action;
}

} // namespace hedgerow::window
