// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/message_strip.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QToolButton>

namespace hedgerow::window {

MessageStrip::MessageStrip(QWidget* over) : QFrame(over)
{
    setAccessibleName(tr("Message"));
    over->installEventFilter(this);
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(14, 8, 8, 8);
    row_->setSpacing(10);
    words_ = words({}, nullptr, this);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row_->addWidget(words_, 1);
    auto* close = new QToolButton(this);
    close->setProperty("kind", QStringLiteral("quiet"));
    close->setIcon(themeIcon("close", "text2"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    row_->addWidget(close);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 2);
    shadow->setColor(QColor(0, 0, 0, 0x30));
    setGraphicsEffect(shadow);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &MessageStrip::dismiss);
    hide();
}

void MessageStrip::say(const Message& message)
{
    // A strip that would go by itself gives way to the newer one.
    if (!waiting_.empty() && waiting_.front().seconds > 0)
        waiting_.pop_front();
    if (message.seconds > 0)
        waiting_.push_front(message);
    else
        waiting_.push_back(message);
    next();
}

void MessageStrip::dismiss()
{
    if (!waiting_.empty())
        waiting_.pop_front();
    next();
}

QString MessageStrip::text() const
{
    return isHidden() ? QString() : words_->text();
}

void MessageStrip::next()
{
    timer_.stop();
    for (auto* old : std::exchange(buttons_, {}))
        old->deleteLater();
    if (waiting_.empty()) {
        hide();
        return;
    }
    const Message& message = waiting_.front();
    const auto count = static_cast<int>(waiting_.size());
    words_->setText(count > 1 ? tr("%1 (1 of %2)").arg(message.text).arg(count) : message.text);
    words_->setToolTip(message.detail);
    setAccessibleDescription(message.text);
    setLook(*this, "look", QString::fromLatin1(message.look));
    for (const auto& offered : message.buttons) {
        auto* made = button(offered.words, "plain", this);
        made->setProperty("extent", QStringLiteral("small"));
        connect(made, &QPushButton::clicked, this, [this, act = offered.act] {
            dismiss();
            act();
        });
        row_->insertWidget(row_->count() - 1, made);
        buttons_ += made;
    }
    if (message.seconds > 0)
        timer_.start(message.seconds * 1000);
    place();
    show();
    raise();
}

void MessageStrip::place()
{
    const int most = std::min(parentWidget()->width() - 32, 640);
    const int wanted = std::min(most, sizeHint().width() + words_->fontMetrics().horizontalAdvance(words_->text()) - words_->sizeHint().width());
    const int tall = std::max(52, layout()->hasHeightForWidth() ? layout()->heightForWidth(wanted) : sizeHint().height());
    setGeometry((parentWidget()->width() - wanted) / 2, parentWidget()->height() - tall - 44, wanted, tall);
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

bool MessageStrip::event(QEvent* event)
{
    if (event->type() == QEvent::Enter)
        timer_.stop();
    if (event->type() == QEvent::Leave && !waiting_.empty() && waiting_.front().seconds > 0)
        timer_.start(waiting_.front().seconds * 1000);
    return QFrame::event(event);
}

} // namespace hedgerow::window
