// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_editors.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace hedgerow::window {

namespace {

constexpr int ChipGap = 6;

} // namespace

CalmLine::CalmLine(QWidget* parent) : QLineEdit(parent)
{
    setProperty("calm", true);
}

void CalmLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        Q_EMIT abandoned();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

CalmText::CalmText(QWidget* parent) : QPlainTextEdit(parent)
{
    setProperty("calm", true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    pause_.setSingleShot(true);
    pause_.setInterval(1500);
    connect(&pause_, &QTimer::timeout, this, &CalmText::editingFinished);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (hasFocus())
            pause_.start();
    });
    fitHeight();
}

QSize CalmText::sizeHint() const
{
    double text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const double frame = 2 * frameWidth() + 2 * document()->documentMargin();
    return {160, static_cast<int>(std::ceil(std::max<double>(text, fontMetrics().lineSpacing()) + frame))};
}

void CalmText::fitHeight()
{
    const int wanted = sizeHint().height();
    if (wanted != height())
        setFixedHeight(wanted);
}

void CalmText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QTimer::singleShot(0, this, [this] { fitHeight(); }); // lines break after this event
}

void CalmText::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the panel scrolls
}

void CalmText::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (oneParagraph_ || event->modifiers() & Qt::ControlModifier)) {
        pause_.stop();
        Q_EMIT editingFinished();
        return;
    }
    if (event->key() == Qt::Key_Escape && document()->isModified()) {
        pause_.stop();
        Q_EMIT abandoned();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CalmText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    pause_.stop();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

ChipFlow::ChipFlow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::add(QWidget* chip)
{
    chip->setParent(this);
    chips_ += chip;
    chip->show();
    place(width(), true);
    updateGeometry();
}

void ChipFlow::clear()
{
    for (auto* chip : std::exchange(chips_, {}))
        chip->deleteLater();
    updateGeometry();
}

QSize ChipFlow::sizeHint() const
{
    return {width(), place(std::max(width(), 200), false)};
}

QSize ChipFlow::minimumSizeHint() const
{
    return {60, place(std::max(width(), 200), false)};
}

int ChipFlow::place(int width, bool move) const
{
    int x = 0, y = 0, lineHeight = 0;
    for (auto* chip : chips_) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + ChipGap;
            lineHeight = 0;
        }
        if (move)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()),
                                                 QRect(QPoint(x, y), size.boundedTo({std::max(width, 1), size.height()}))));
        x += size.width() + ChipGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

void ChipFlow::resizeEvent(QResizeEvent*)
{
    place(width(), true);
    updateGeometry();
}

} // namespace hedgerow::window
