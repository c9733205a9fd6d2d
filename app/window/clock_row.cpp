// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/clock_row.h"

#include "model/date_text.h"
#include "window/entry_sign.h"
#include "window/field_editor.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace hedgerow::window {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::ClockRow)
};

constexpr int UrgentDays = 60;

QString sureWords(model::Verified verified)
{
    switch (verified) {
    case model::Verified::Read: return Tr::tr("Read in the law itself.");
    case model::Verified::Guidance: return Tr::tr("As guidance gives it.");
    case model::Verified::OurRule: return Tr::tr("Advice of this program, not law.");
    case model::Verified::NotVerified: break;
    }
    return Tr::tr("Not verified: ask the council.");
}

} // namespace

QString sourceWords(const model::Deadline& deadline)
{
    if (!deadline.of)
        return Tr::tr("A date that the council gave, or that people keep here.");
    QStringList lines{deadline.of->source, sureWords(deadline.of->verified)};
    if (deadline.from.isValid())
        lines += Tr::tr("Counted from %1.").arg(QLocale().toString(deadline.from, Tr::tr("d MMMM yyyy", "day, month, year")));
    if (deadline.actBy.isValid() && deadline.actBy != deadline.date)
        lines += Tr::tr("The last working day until then is %1.").arg(QLocale().toString(deadline.actBy, Tr::tr("dddd, d MMMM", "weekday, day, month")));
    if (deadline.of->checkedOn.isValid())
        lines += Tr::tr("Checked on %1.").arg(QLocale().toString(deadline.of->checkedOn, Tr::tr("d MMMM yyyy", "day, month, year")));
    if (deadline.mayChange)
        lines += Tr::tr("Bank holidays of that year aren’t known yet.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ClockRow::ClockRow(const QString& language, QWidget* parent) : QWidget(parent), language_(language)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 6);
    row->setSpacing(8);
    row->addWidget(sign_ = new EntrySign(transfers::EntryKind::Deadline, this), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(date_ = words({}, "strong", this), 1);
    source_ = new QToolButton(this);
    source_->setProperty("kind", QStringLiteral("quiet"));
    setLook(*source_, "extent", QStringLiteral("tiny"));
    source_->setIcon(themeIcon("info", "text2"));
    source_->setIconSize({16, 16});
    connect(source_, &QToolButton::clicked, this, [this] { QToolTip::showText(source_->mapToGlobal(QPoint(0, source_->height())), source_->toolTip(), source_); });
    head->addWidget(source_);
    days_ = new QLabel(this);
    days_->setProperty("type", QStringLiteral("plate"));
    head->addWidget(days_);
    text->addLayout(head);
    text->addWidget(what_ = words({}, nullptr, this));
    text->addWidget(act_ = words({}, "second", this));
    const auto& type = model::recordType(model::Table::CouncilDates);
    const int field = type.indexOf(u"on_date");
    council_ = FieldEditor::make(type.fields[static_cast<std::size_t>(field)], field, language, this);
    council_->setFramed();
    council_->hide();
    add_ = button({}, "link", this);
    setLook(*add_, "extent", QStringLiteral("line"));
    text->addWidget(add_, 0, Qt::AlignLeft);
    text->addWidget(council_);
    connect(add_, &QPushButton::clicked, this, [this] {
        add_->hide();
        council_->setVisible(true);
        council_->control()->setFocus(Qt::TabFocusReason);
    });
    connect(council_, &FieldEditor::committed, this,
            [this](int, const model::Value& value) { Q_EMIT councilDateTyped(QDate::fromString(value.text(), Qt::ISODate)); });
    row->addLayout(text, 1);
}

void ClockRow::show(const model::Deadline& deadline, QDate council, QDate today)
{
    const QDate date = deadline.date;
    const int days = static_cast<int>(today.daysTo(deadline.actBy));
    const bool ours = deadline.isOurs() && !deadline.isConditional;
    const bool pressing = ours && days >= 0 && days <= UrgentDays;
    sign_->setInk(pressing ? "notice" : "text2", deadline.isConditional || !deadline.isVerified() ? SignFill::Hollow : SignFill::Full);
    const QString day = QLocale().toString(date, tr("ddd d MMMM yyyy", "weekday, day, month, year"));
    date_->setText(day);
    setLook(*date_, "pale", !ours);
    what_->setText(deadline.what(language_));
    setLook(*what_, "pale", !ours);
    const QString act = deadline.act(language_, today);
    act_->setText(act);
    act_->setVisible(!act.isEmpty() && days >= 0);
    days_->setText(days < 0 ? tr("past") : daysLeftWords(days));
    setLook(*days_, "pressing", pressing);
    source_->setToolTip(sourceWords(deadline));
    source_->setAccessibleName(tr("The rule behind %1").arg(day));
    source_->setAccessibleDescription(sourceWords(deadline));
    council_->show(council.isValid() ? model::Value(council.toString(Qt::ISODate)) : model::Value());
    const bool isOurRule = deadline.of && deadline.of->verified == model::Verified::OurRule; // no council has a date for it
    const bool isTyping = council_->control()->hasFocus();
    council_->setVisible(isTyping);
    add_->setVisible(!isTyping && (council.isValid() || (!readOnly_ && !isOurRule)));
    add_->setText(council.isValid() ? tr("The council’s own date: %1").arg(QLocale().toString(council, tr("d MMMM yyyy", "day, month, year")))
                                    : tr("Add the council’s own date"));
    add_->setAccessibleName(tr("%1 for %2", "the council's date, what").arg(add_->text(), deadline.what(language_)));
    council_->control()->setAccessibleName(tr("The council’s own date for %1").arg(deadline.what(language_)));
    setAccessibleName(QStringList{day, what_->text(), days_->text()}.join(QStringLiteral(", ")));
}

void ClockRow::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    add_->setEnabled(!readOnly);
    council_->setReadOnly(readOnly);
}

void ClockRow::commit()
{
    if (council_->control()->hasFocus())
        council_->commit();
}

void ClockRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), themeColour("line"));
}

} // namespace hedgerow::window
