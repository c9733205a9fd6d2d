// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/log_strip.h"

#include "base/fold.h"
#include "model/place.h"
#include "model/transfer.h"
#include "window/choice_menu.h"
#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace hedgerow::window {

namespace {

constexpr int Widest = 640, Height = 84;

const model::Field& kindField()
{
    const auto& type = model::recordType(model::Table::Letters);
    return type.fields[static_cast<std::size_t>(type.indexOf(u"kind"))];
}

} // namespace

QString letterKindOf(const QString& typed)
{
    // Words of people, in the language of the window; each list is one text to translate.
    const std::pair<QString, QString> known[] = {
        {QStringLiteral("call"), LogStrip::tr("called call rang phoned phone telephoned spoke", "words that begin the note of a call")},
        {QStringLiteral("letter"), LogStrip::tr("wrote letter emailed email mailed sent posted answered replied", "words that begin the note of a letter")},
        {QStringLiteral("meeting"), LogStrip::tr("met meeting", "words that begin the note of a meeting")},
        {QStringLiteral("visit"), LogStrip::tr("visited visit saw walked looked", "words that begin the note of a visit")},
    };
    const QString first = base::folded(typed).section(u' ', 0, 0, QString::SectionSkipEmpty);
    for (const auto& [kind, said] : known)
        if (!first.isEmpty() && base::folded(said).split(u' ').contains(first))
            return kind;
    return {};
}

LogStrip::LogStrip(Session& session, QWidget* over) : QFrame(over), session_(session)
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("strip"));
    setAccessibleName(tr("Log a letter, call or meeting"));
    over->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 12, 10);
    column->setSpacing(5);
    column->addWidget(for_ = words({}, "label", this));
    for_->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(kind_ = new ChoiceButton(kindField(), model::label(kindField()), session_.language(), this));
    connect(kind_, &ChoiceButton::chosen, this, [this] {
        chosen_ = true;
        what_->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(what_ = new QLineEdit(this), 1);
    what_->setPlaceholderText(tr("called the estates team"));
    what_->setAccessibleName(tr("What happened"));
    what_->setMaxLength(2000);
    connect(what_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (const QString kind = letterKindOf(typed); !chosen_ && !kind.isEmpty())
            kind_->setValue(kind);
    });
    connect(what_, &QLineEdit::returnPressed, this, &LogStrip::log);
    auto* done = button(tr("Log it"), "primary", this);
    connect(done, &QPushButton::clicked, this, &LogStrip::log);
    row->addWidget(done);
    column->addLayout(row);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 2);
    shadow->setColor(QColor(0, 0, 0, 0x30));
    setGraphicsEffect(shadow);
    hide();
}

void LogStrip::begin(model::Uuid transfer)
{
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer);
    if (!record || session_.isReadOnly())
        return;
    transfer_ = transfer;
    chosen_ = false;
    if (!isAncestorOf(QApplication::focusWidget()))
        before_ = QApplication::focusWidget();
    const model::Record place = model::Transfer(record).place(session_.contents());
    for_->setText(tr("Letter, call, meeting or visit for %1, today").arg(place ? model::Place(place).shownName(session_.language()) : QString()));
    kind_->setValue(QStringLiteral("call"));
    what_->clear();
    settleDown();
    show();
    raise();
    what_->setFocus(Qt::OtherFocusReason);
}

void LogStrip::leave()
{
    hide();
    if (before_)
        before_->setFocus(Qt::OtherFocusReason);
}

void LogStrip::log()
{
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer_);
    const QString what = what_->text().simplified();
    if (what.isEmpty() || !record)
        return;
    session_.apply(model::logContact(session_.contents(), record, kind_->value(), what, today()));
    leave();
    Q_EMIT logged();
}

void LogStrip::settleDown()
{
    const int wide = std::min(Widest, parentWidget()->width() - 32);
    const int tall = std::max(Height, sizeHint().height());
    setGeometry((parentWidget()->width() - wide) / 2, parentWidget()->height() - tall - 44, wide, tall);
}

bool LogStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        settleDown();
    return QFrame::eventFilter(watched, event);
}

void LogStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hedgerow::window
