// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rights_group.h"

#include "model/date_text.h"
#include "model/letters.h"
#include "model/transfer.h"
#include "transfers/diary.h"
#include "window/clock_row.h"
#include "window/field_editor.h"
#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace hedgerow::window {

namespace {

/// Whether a date leads to something that we have to do; these are asked for first.
bool leadsToUs(const model::Regime& regime, const QString& field)
{
    const auto isOurs = [](const model::DateRule& rule) { return rule.actor == model::Actor::Community || !rule.act.en.isEmpty(); };
    return std::ranges::any_of(regime.rules, [&](const model::DateRule& rule) {
        if (!isOurs(rule))
            return false;
        if (rule.from.contains(field) || rule.needs.contains(field))
            return true;
        return std::ranges::any_of(rule.from, [&](const QString& from) {
            const auto* before = regime.rule(from);
            return before && before->from.contains(field);
        });
    });
}

} // namespace

RightsGroup::RightsGroup(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(act_ = words({}, "act", this));
    act_->setAccessibleName(tr("What to do next"));
    letter_ = button(tr("Draft the letter"), "plain", this);
    letter_->setObjectName(QStringLiteral("draftLetter"));
    connect(letter_, &QPushButton::clicked, this, &RightsGroup::letterWanted);
    auto* letterRow = new QHBoxLayout;
    letterRow->addWidget(letter_);
    letterRow->addStretch(1);
    column->addLayout(letterRow);
    regimes_ = new QComboBox(this);
    regimes_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    regimes_->setMinimumContentsLength(14);
    column->addWidget(new Field(tr("Rules"), regimes_, this));
    connect(regimes_, &QComboBox::activated, this, [this](int row) {
        model::Step step(tr("Choose the rules"));
        step.set(model::Table::Transfers, transfer_.id(), "regime", model::Value::ofText(regimes_->itemData(row).toString()));
        session_.apply(step);
    });
    column->addWidget(note_ = words({}, "second", this));
    auto* events = new QWidget(this);
    events_ = new QGridLayout(events);
    events_->setContentsMargins({});
    events_->setHorizontalSpacing(8);
    events_->setVerticalSpacing(8);
    events_->setColumnStretch(0, 1);
    events_->setColumnStretch(1, 1);
    column->addWidget(events);
    more_ = button(tr("More that may have happened…"), "link", this);
    setLook(*more_, "extent", QStringLiteral("small"));
    connect(more_, &QPushButton::clicked, this, [this] {
        all_ = true;
        showEvents(model::Transfer(transfer_).regime(session_.contents()));
    });
    auto* moreRow = new QHBoxLayout;
    moreRow->addWidget(more_);
    moreRow->addStretch(1);
    column->addLayout(moreRow);
    auto* list = new QWidget(this);
    deadlines_ = new QVBoxLayout(list);
    deadlines_->setContentsMargins({});
    deadlines_->setSpacing(2);
    column->addWidget(list);
    auto* besideRow = new QHBoxLayout;
    besideRow->addWidget(besideLink_ = button({}, "link", this));
    setLook(*besideLink_, "extent", QStringLiteral("small"));
    connect(besideLink_, &QPushButton::clicked, this, [this] {
        besideWanted_ = !besideWanted_;
        showBeside(model::Transfer(transfer_).regime(session_.contents()));
    });
    besideRow->addStretch(1);
    column->addLayout(besideRow);
    besideArea_ = new QWidget(this);
    beside_ = new QVBoxLayout(besideArea_);
    beside_->setContentsMargins({});
    beside_->setSpacing(2);
    column->addWidget(besideArea_);
    remarkArea_ = new QWidget(this);
    remarks_ = new QVBoxLayout(remarkArea_);
    remarks_->setContentsMargins({});
    remarks_->setSpacing(6);
    column->addWidget(remarkArea_);

    own_ = new QWidget(this);
    auto* own = new QVBoxLayout(own_);
    own->setContentsMargins({});
    own->setSpacing(4);
    own->addWidget(words(tr("A date that the council gave"), "label", own_));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(ownWhat_ = new QLineEdit(own_), 3);
    ownWhat_->setPlaceholderText(tr("Reply due"));
    ownWhat_->setAccessibleName(tr("What the council’s date is for"));
    ownWhat_->setMaxLength(100);
    line->addWidget(ownDate_ = new QLineEdit(own_), 2);
    ownDate_->setPlaceholderText(tr("4 May"));
    ownDate_->setAccessibleName(tr("The council’s date"));
    auto* add = button(tr("Add"), "plain", own_);
    add->setAccessibleName(tr("Add the council’s date"));
    line->addWidget(add);
    own->addLayout(line);
    own->addWidget(ownProblem_ = words({}, "error", own_));
    ownProblem_->hide();
    connect(add, &QPushButton::clicked, this, &RightsGroup::addOwnDate);
    connect(ownDate_, &QLineEdit::returnPressed, this, &RightsGroup::addOwnDate);
    column->addWidget(own_);
    policy_ = words(tr("Dates and words, not legal advice. Check with the council."), "label", this);
    column->addWidget(policy_);
}

void RightsGroup::fillRegimes()
{
    const QString language = session_.language();
    const QString own = transfer_.text(u"nation");
    const QString nation = own.isEmpty() ? transfers::nationOf(session_.contents()) : own;
    const QString chosen = [&] {
        const auto* regime = model::Transfer(transfer_).regime(session_.contents());
        return regime ? regime->id : transfer_.text(u"regime");
    }();
    regimes_->clear();
    regimes_->addItem(tr("Not chosen yet"), QString());
    for (const bool here : {true, false})
        for (const auto& regime : model::Regimes::standard().all()) {
            if ((regime.nation == nation) != here)
                continue;
            const QString name = regime.name.in(language);
            regimes_->addItem(regime.standing == model::Standing::NotVerified ? tr("%1 (not verified)").arg(name) : name, regime.id);
        }
    regimes_->setCurrentIndex(std::max(0, regimes_->findData(chosen)));
    regimes_->setToolTip(regimes_->currentText());
    regimes_->setEnabled(!session_.isReadOnly());
}

FieldEditor* RightsGroup::editor(const QString& field)
{
    if (auto* known = editors_.value(field))
        return known;
    const auto& type = model::recordType(model::Table::Transfers);
    const int index = type.indexOf(field);
    auto* made = FieldEditor::make(type.fields[static_cast<std::size_t>(index)], index, session_.language(), this);
    connect(made, &FieldEditor::committed, this, [this](int at, const model::Value& value) {
        const auto& described = model::recordType(model::Table::Transfers).fields[static_cast<std::size_t>(at)];
        model::Step step(tr("Set %1").arg(model::label(described).toLower()));
        step.set(model::Table::Transfers, transfer_.id(), at, value);
        session_.apply(step);
    });
    made->setFramed();
    made->setPlaceholder(tr("not yet"));
    made->hide();
    editors_.insert(field, made);
    return made;
}

void RightsGroup::showEvents(const model::Regime* regime)
{
    QList<FieldEditor*> shown;
    bool hidden = false;
    for (const auto& field : regime ? model::eventFields(*regime) : QStringList()) {
        const auto& value = transfer_.value(field);
        if (!all_ && value.isNull() && !leadsToUs(*regime, field)) {
            hidden = true;
            continue;
        }
        auto* shows = editor(field);
        shows->show(value);
        shows->setReadOnly(session_.isReadOnly());
        shown += shows;
    }
    more_->setVisible(hidden && !session_.isReadOnly());
    if (shown == shown_)
        return;
    for (auto* old : std::as_const(shown_)) {
        events_->removeWidget(old);
        old->setVisible(shown.contains(old));
    }
    for (int at = 0; at < shown.size(); ++at) {
        events_->addWidget(shown[at], at / 2, at % 2, Qt::AlignBottom);
        shown[at]->setVisible(true);
    }
    shown_ = shown;
}

void RightsGroup::show(const model::Record& transfer)
{
    if (!transfer_ || transfer.id() != transfer_.id()) {
        all_ = besideWanted_ = false;
        for (auto* old : std::as_const(editors_))
            old->revert();
        ownWhat_->clear();
        ownDate_->clear();
        ownProblem_->hide();
    }
    transfer_ = transfer;
    const auto* regime = model::Transfer(transfer).regime(session_.contents());
    fillRegimes();
    note_->setText(regime ? regime->note.in(session_.language()) : tr("Choose the rules that apply here. They differ between the nations."));
    if (const QString& fault = model::Regimes::fault(); !fault.isEmpty())
        note_->setText(fault + u'\n' + note_->text());
    setLook(*note_, "type", regime && regime->standing == model::Standing::NotVerified ? QStringLiteral("warn") : QStringLiteral("second"));
    showEvents(regime);
    showDeadlines();
    showBeside(regime);
    showAct(regime);
    own_->setVisible(!session_.isReadOnly());
}

void RightsGroup::showAct(const model::Regime* regime)
{
    const auto events = model::eventsOf(session_.contents(), transfer_);
    gist_.clear();
    QStringList said;
    model::NextAct next;
    if (regime) {
        next = model::nextAct(*regime, events, today(), session_.language());
        gist_ = next.words;
        setLook(*act_, "pressing", next.isUrgent);
        said = model::remarks(*regime, events, today());
    }
    const bool isDue = !next.rule.isEmpty() && std::ranges::any_of(model::letters(), [&](const model::LetterWords& letter) {
        return letter.rule == next.rule && letter.isFor(regime->id);
    });
    letter_->setText(isDue ? tr("Draft the letter") : tr("Draft a letter"));
    setLook(*letter_, "kind", isDue ? QStringLiteral("plain") : QStringLiteral("link"));
    act_->setText(gist_);
    act_->setVisible(!gist_.isEmpty() && !(regime && gist_ == regime->note.in(session_.language())));
    empty(*remarks_);
    for (const auto& remark : std::as_const(said))
        remarks_->addWidget(noteLine("info", "notice", remark, remarkArea_));
    remarkArea_->setVisible(!said.isEmpty());
}

void RightsGroup::showDeadlines()
{
    const auto events = model::eventsOf(session_.contents(), transfer_);
    QHash<QString, ClockRow*> kept;
    int at = 0;
    auto all = model::deadlinesOf(session_.contents(), transfer_);
    std::ranges::stable_sort(all, {}, [day = today()](const model::Deadline& one) { return std::pair(one.actBy < day, one.date); });
    const auto isComputed = [&](const QString& rule) {
        return std::ranges::any_of(all, [&](const model::Deadline& other) { return other.rule == rule; });
    };
    for (const auto& deadline : all) {
        if (deadline.of && deadline.isOfCouncil() && isComputed(deadline.of->id))
            continue; // it stands beside the computed one
        const QString key = deadline.of ? deadline.of->id : deadline.ownWords; // as council_dates names it
        auto* row = rows_.take(key);
        if (!row) {
            row = new ClockRow(session_.language(), deadlines_->parentWidget());
            connect(row, &ClockRow::councilDateTyped, this, [this, key](QDate date) { writeCouncilDate(key, date); });
        }
        row->setReadOnly(session_.isReadOnly());
        row->show(deadline, events.councilDates.value(key), today());
        if (deadlines_->indexOf(row) != at)
            deadlines_->insertWidget(at, row);
        row->setVisible(true);
        kept.insert(key, row);
        ++at;
    }
    for (auto* gone : std::as_const(rows_)) {
        gone->hide();
        gone->deleteLater();
    }
    rows_ = kept;
    deadlines_->parentWidget()->setVisible(!rows_.isEmpty());
}

void RightsGroup::showBeside(const model::Regime* regime)
{
    const auto* other = regime ? model::Regimes::standard().regime(regime->beside) : nullptr;
    const auto dates = other ? model::rightsClock(*other, model::eventsOf(session_.contents(), transfer_)) : std::vector<model::Deadline>();
    const QString name = other ? other->name.in(session_.language()) : QString();
    besideLink_->setVisible(!dates.empty());
    besideLink_->setText(besideWanted_ ? tr("These rules only") : tr("Not sure which rules? Show both"));
    empty(*beside_);
    besideArea_->setVisible(besideWanted_ && !dates.empty());
    if (besideArea_->isHidden())
        return;
    beside_->addWidget(words(tr("Under “%1” the same dates would give:").arg(name), "strong", besideArea_));
    if (other->standing == model::Standing::NotVerified)
        beside_->addWidget(words(other->note.in(session_.language()), "warn", besideArea_));
    for (const auto& deadline : dates) {
        if (deadline.of && deadline.isOfCouncil())
            continue; // it stands with the rules above
        auto* row = new ClockRow(session_.language(), besideArea_);
        row->setReadOnly(true);
        row->show(deadline, {}, today());
        beside_->addWidget(row);
    }
}

void RightsGroup::writeCouncilDate(const QString& rule, QDate date)
{
    const auto step = model::setCouncilDate(session_.contents(), transfer_, rule, date);
    if (!step.isEmpty())
        session_.apply(step);
}

void RightsGroup::addOwnDate()
{
    const QString what = ownWhat_->text().simplified();
    const auto date = model::parseDate(ownDate_->text(), today());
    const QString problem = what.isEmpty() ? tr("What is the date for?") : date ? QString() : date.error().message;
    ownProblem_->setText(problem);
    ownProblem_->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    writeCouncilDate(what, *date);
    ownWhat_->clear();
    ownDate_->clear();
}

void RightsGroup::focusFirstDate()
{
    if (!shown_.isEmpty())
        shown_.front()->setFocus(Qt::TabFocusReason);
}

void RightsGroup::commit()
{
    for (auto* shown : std::as_const(editors_))
        if (shown->control()->hasFocus())
            shown->commit();
    for (auto* row : std::as_const(rows_))
        row->commit();
}

} // namespace hedgerow::window
