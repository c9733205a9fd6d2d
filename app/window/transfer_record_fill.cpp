// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/transfer_record.h"

#include "model/field_text.h"
#include "model/rights_clock.h"
#include "model/stages.h"
#include "model/transfer.h"
#include "window/documents_group.h"
#include "window/field_groups.h"
#include "window/money_group.h"
#include "window/record_group.h"
#include "window/record_rows.h"
#include "window/rights_group.h"
#include "window/today.h"

#include <QComboBox>

#include <algorithm>

namespace hedgerow::window {

void TransferRecord::show(model::Uuid place, model::Uuid transfer)
{
    if (transfer != transfer_) {
        commit();
        for (auto* editor : findChildren<FieldEditor*>())
            editor->revert();
    }
    place_ = place;
    transfer_ = transfer;
    isStale_ = true;
    if (isVisible())
        fill();
}

void TransferRecord::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isStale_)
        fill();
}

void TransferRecord::openAtClock()
{
    if (!clockGroup_)
        fill();
    if (clockGroup_)
        clockGroup_->setOpen(true);
}

void TransferRecord::fill()
{
    isStale_ = false;
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer_);
    start_->setVisible(!record);
    if (record && !groupsArea_)
        make();
    if (groupsArea_)
        groupsArea_->setVisible(static_cast<bool>(record));
    if (!record)
        return;
    for (const auto& [described, group] : fields_) {
        group->show(record, gistOf(described, record));
        group->setReadOnly(session_.isReadOnly());
    }
    const auto stages = model::Stages::of(session_.contents());
    stages_->clear();
    for (const auto& stage : stages.all())
        stages_->addItem(stage.name.in(session_.language()), stage.id);
    stages_->setCurrentIndex(stages_->findData(model::Transfer(record).stageId()));
    stages_->setEnabled(!session_.isReadOnly());
    fillHolders(record);
    clock_->show(record);
    clockGroup_->show(record, clock_->gist());
    money_->show(record);
    moneyGroupHead_->show(record, money_->gist());
    fillLists(record);
    const auto all = model::transfersOf(session_.contents(), place_);
    several_->clear();
    for (const auto& one : all) {
        const auto* stage = stages.stage(model::Transfer(one).stageId());
        several_->addItem(tr("Transfer %1: %2", "number, stage").arg(several_->count() + 1).arg(stage ? stage->name.in(session_.language()) : QString()),
                          one.id().toText());
    }
    several_->setCurrentIndex(several_->findData(transfer_.toText()));
    several_->parentWidget()->setVisible(all.size() > 1);
}

QString TransferRecord::gistOf(int described, const model::Record& record) const
{
    switch (described) {
    case GoalGroup: {
        const auto stages = model::Stages::of(session_.contents());
        const auto* stage = stages.stage(model::Transfer(record).stageId());
        return stage ? stage->name.in(session_.language()) : QString();
    }
    case OwnerGroup: {
        QStringList parts{record.text(u"owner_name"), record.text(u"title_number")};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case HolderGroup: {
        const auto id = record.reference(u"organisation");
        const model::Record organisation = id ? session_.contents().find(model::Table::Organisations, *id) : model::Record();
        return organisation ? organisation.text(u"name") : record.text(u"request_by");
    }
    case PeopleGroup:
        return record.text(u"next_step");
    default:
        return {};
    }
}

void TransferRecord::fillHolders(const model::Record& record)
{
    holders_->clear();
    holders_->addItem(tr("Not known"), QString());
    std::vector<std::pair<QString, QString>> names;
    for (const auto& organisation : session_.contents().records(model::Table::Organisations))
        names.emplace_back(organisation.text(u"name"), organisation.id().toText());
    std::ranges::sort(names, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [name, id] : names)
        holders_->addItem(name, id);
    holders_->setCurrentIndex(std::max(0, holders_->findData(record.text(u"organisation"))));
    holders_->setEnabled(!session_.isReadOnly());
}

void TransferRecord::fillLists(const model::Record& record)
{
    const auto& contents = session_.contents();
    auto tasks = contents.referring(model::Table::Tasks, u"transfer", record.id());
    std::stable_sort(tasks.begin(), tasks.end(), [](const model::Record& a, const model::Record& b) {
        const auto key = [](const model::Record& task) {
            const QString due = task.text(u"due_on");
            return std::tuple(!task.text(u"done_on").isEmpty(), due.isEmpty(), due);
        };
        return key(a) < key(b);
    });
    tasks_->show(record.id(), tasks);
    auto letters = contents.referring(model::Table::Letters, u"transfer", record.id());
    std::stable_sort(letters.begin(), letters.end(),
                     [](const model::Record& a, const model::Record& b) { return a.text(u"on_date") > b.text(u"on_date"); });
    letters_->show(record.id(), letters);
    const QDate last = letters.empty() ? QDate() : QDate::fromString(letters.front().text(u"on_date"), Qt::ISODate);
    const QString count = QString::number(letters.size());
    lettersGroup_->show(record, letters.empty() ? QString()
                                : last.isValid() ? tr("%1, last on %2", "number of letters, date").arg(count, model::nearDate(last, today(), session_.language()))
                                                 : count);
    documents_->show(record);
    documentsGroup_->show(record, documents_->gist());
}

void TransferRecord::write(const char* field, const model::Value& value)
{
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer_);
    const int index = model::recordType(model::Table::Transfers).indexOf(QLatin1StringView(field).toString());
    if (!record || record.value(index) == value)
        return;
    const auto& described = record.type().fields[static_cast<std::size_t>(index)];
    model::Step step(tr("Change %1").arg(model::label(described).toLower()));
    step.set(model::Table::Transfers, transfer_, index, value);
    session_.apply(step);
}

void TransferRecord::commit()
{
    if (!groupsArea_)
        return;
    for (auto* editor : groupsArea_->findChildren<FieldEditor*>())
        if (editor->control()->hasFocus())
            editor->commit();
}

} // namespace hedgerow::window
