// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the tab is made; what it shows: transfer_record_fill.cpp.
#include "window/transfer_record.h"

#include "model/field_text.h"
#include "model/rights_clock.h"
#include "model/transfer.h"
#include "window/document_files.h"
#include "window/field_groups.h"
#include "window/money_group.h"
#include "window/page_parts.h"
#include "window/record_group.h"
#include "window/record_rows.h"
#include "window/rights_group.h"
#include "window/theme.h"
#include "window/today.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow::window {

namespace {

QString fieldText(const model::Record& record, QStringView name)
{
    const int index = record.type().indexOf(name);
    return record.value(index).isNull() ? QString() : model::shownText(record.type().fields[static_cast<std::size_t>(index)], record.value(index));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TransferRecord::TransferRecord(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins({});
    column_->setSpacing(0);
    column_->addWidget(start_ = makeStart());
}

QWidget* TransferRecord::makeStart()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(themeSize("margin"), 16, themeSize("margin"), 20);
    column->setSpacing(12);
    column->addWidget(words(tr("Could this be ours? A transfer keeps the steps, the dates, the money and the letters together, from the first idea to the open door."),
                            "second", area));
    auto* start = button(tr("Start a transfer"), "primary", area);
    start->setEnabled(!session_.isReadOnly());
    connect(start, &QPushButton::clicked, this, &TransferRecord::startWanted);
    column->addWidget(start, 0, Qt::AlignLeft);
    return area;
}

RecordGroup* TransferRecord::group(const QString& title)
{
    auto* made = new RecordGroup(title, groupsArea_);
    groupsArea_->layout()->addWidget(made);
    return made;
}

RecordGroup* TransferRecord::fieldGroup(int described)
{
    const FieldGroup& fields = transferGroups()[static_cast<std::size_t>(described)];
    auto* made = group(title(fields));
    const auto& type = model::recordType(model::Table::Transfers);
    for (const char* name : fields.fields) {
        const int index = type.indexOf(QLatin1StringView(name).toString());
        auto* editor = FieldEditor::make(type.fields[static_cast<std::size_t>(index)], index, session_.language(), made);
        connect(editor, &FieldEditor::committed, this, [this](int field, const model::Value& value) {
            write(model::recordType(model::Table::Transfers).fields[static_cast<std::size_t>(field)].name, value);
        });
        made->add(editor, std::any_of(fields.always.begin(), fields.always.end(), [&](const char* always) { return qstrcmp(always, name) == 0; }));
    }
    fields_.emplace_back(described, made);
    return made;
}

void TransferRecord::make()
{
    groupsArea_ = new QWidget(this);
    auto* groups = new QVBoxLayout(groupsArea_);
    groups->setContentsMargins({});
    groups->setSpacing(0);
    column_->addWidget(groupsArea_);
    groups->addWidget(makeHead());
    auto* goal = fieldGroup(GoalGroup);
    stages_ = new QComboBox(goal);
    stages_->setAccessibleName(tr("Stage"));
    connect(stages_, &QComboBox::activated, this, [this](int row) {
        const model::Record record = session_.contents().find(model::Table::Transfers, transfer_);
        if (!record)
            return;
        const auto step = model::moveToStage(session_.contents(), record, stages_->itemData(row).toString(), today());
        if (!step.isEmpty())
            session_.apply(step);
    });
    goal->addWidget(new Field(tr("Stage"), stages_, goal));
    fieldGroup(OwnerGroup);
    makeHolder();
    clockGroup_ = group(tr("The rights clock"));
    clockGroup_->addWidget(clock_ = new RightsGroup(session_, clockGroup_));
    connect(clock_, &RightsGroup::letterWanted, this, [this] { Q_EMIT letterWanted(place_); });
    clockGroup_->setOpen(true);
    moneyGroupHead_ = group(tr("Money"));
    moneyGroupHead_->addWidget(money_ = new MoneyGroup(session_, moneyGroupHead_));
    connect(money_, &MoneyGroup::fundersWanted, this, &TransferRecord::fundersWanted);
    connect(money_, &MoneyGroup::yearsWanted, this, [this] { Q_EMIT yearsWanted(transfer_); });
    connect(money_, &MoneyGroup::sharesWanted, this, [this] { Q_EMIT sharesWanted(transfer_); });
    makeLists();
    fieldGroup(RiskGroup);
    auto* foot = new QWidget(groupsArea_);
    auto* row = new QVBoxLayout(foot);
    row->setContentsMargins(themeSize("margin"), 12, themeSize("margin"), 14);
    row->setSpacing(10);
    auto* pack = button(tr("Print the pack"), "plain", foot);
    pack->setIcon(themeIcon("print"));
    connect(pack, &QPushButton::clicked, this, [this] { Q_EMIT packWanted(place_); });
    row->addWidget(hairline(foot));
    row->addWidget(pack, 0, Qt::AlignLeft);
    row->addWidget(words(tr("Dates and words, not legal advice. Check with the council."), "label", foot));
    groups->addWidget(foot);
}

QWidget* TransferRecord::makeHead()
{
    several_ = new QComboBox(groupsArea_);
    several_->setAccessibleName(tr("Which transfer of this place"));
    connect(several_, &QComboBox::activated, this,
            [this](int row) { session_.chooseTransfer(model::Uuid::fromText(several_->itemData(row).toString()).value_or(model::Uuid())); });
    auto* head = new QWidget(groupsArea_);
    auto* row = new QVBoxLayout(head);
    row->setContentsMargins(themeSize("margin"), 8, themeSize("margin"), 8);
    row->addWidget(several_);
    return head;
}

void TransferRecord::makeHolder()
{
    auto* holder = fieldGroup(HolderGroup);
    holders_ = new QComboBox(holder);
    holders_->setAccessibleName(tr("Would-be holder"));
    connect(holders_, &QComboBox::activated, this, [this](int row) { write("organisation", model::Value::ofText(holders_->itemData(row).toString())); });
    holder->addWidget(new Field(tr("Organisation"), holders_, holder));
}

void TransferRecord::makeLists()
{
    auto* people = fieldGroup(PeopleGroup);
    people->addWidget(words(tr("Tasks"), "label", people));
    people->addWidget(tasks_ = new RecordRows(session_, {.table = model::Table::Tasks, .fields = {"what", "who", "due_on", "note"},
        .add = tr("Add a task"), .defaults = {},
        .say = [language = session_.language()](const model::Record& row) {
            const QDate due = QDate::fromString(row.text(u"due_on"), Qt::ISODate);
            return RowWords{row.text(u"what").isEmpty() ? tr("A task") : row.text(u"what"),
                            joined({row.text(u"who"), due.isValid() ? tr("by %1", "a date").arg(model::nearDate(due, today(), language)) : QString()}), {},
                            !row.text(u"done_on").isEmpty()};
        },
        .ticked = "done_on"}, people));
    lettersGroup_ = group(tr("Letters and calls"));
    lettersGroup_->addWidget(letters_ = new RecordRows(session_, {.table = model::Table::Letters,
        .fields = {"what", "kind", "direction", "with_whom", "on_date", "next_act"}, .add = tr("Add a letter, call or meeting"),
        .defaults = {{"on_date", model::Value(today().toString(Qt::ISODate))}},
        .say = [language = session_.language()](const model::Record& row) {
            const QDate on = QDate::fromString(row.text(u"on_date"), Qt::ISODate);
            return RowWords{row.text(u"what").isEmpty() ? fieldText(row, u"kind") : row.text(u"what").simplified(),
                            joined({fieldText(row, u"kind"), row.text(u"with_whom"), on.isValid() ? model::nearDate(on, today(), language) : QString()}), {}};
        }}, lettersGroup_));
    documentsGroup_ = group(tr("Documents"));
    documentsGroup_->addWidget(files_ = new DocumentFiles(session_, documentsGroup_));
    documentsGroup_->addWidget(documents_ = new RecordRows(session_, {.table = model::Table::Attachments, .fields = {"title", "link"},
        .add = tr("Note where a document is"), .defaults = {},
        .say = [](const model::Record& row) {
            const QString title = row.text(u"title").isEmpty() ? row.text(u"file_name") : row.text(u"title");
            return RowWords{title.isEmpty() ? tr("A document") : title, joined({row.text(u"title").isEmpty() ? QString() : row.text(u"file_name"), row.text(u"link")}), {}};
        }}, documentsGroup_));
}

} // namespace hedgerow::window
