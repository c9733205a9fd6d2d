// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/inspector.h"

#include "geo/where.h"
#include "model/field_text.h"
#include "window/choice_menu.h"
#include "window/field_groups.h"
#include "window/page_parts.h"
#include "window/place_history.h"
#include "window/photo_strip.h"
#include "window/place_steps.h"
#include "window/record_group.h"
#include "window/text_editors.h"
#include "window/theme.h"
#include "window/today.h"
#include "window/transfer_record.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace hedgerow::window {

namespace {

const model::Field& placeField(QStringView name)
{
    const auto& type = model::recordType(model::Table::Places);
    return type.fields[static_cast<std::size_t>(type.indexOf(name))];
}

} // namespace

Inspector::Inspector(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setProperty("look", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Record of the chosen place"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(back_ = makeBack());
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setAccessibleName(tr("Fields"));
    column->addWidget(scroll_, 1);
    body_ = new QWidget;
    body_->setProperty("look", QStringLiteral("surface"));
    auto* rows = new QVBoxLayout(body_);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(photos_ = new PhotoStrip(session_, body_));
    rows->addWidget(makeHead());
    rows->addWidget(tabs_ = makeTabs());
    rows->addWidget(placePart_ = new QWidget(body_));
    auto* groups = new QVBoxLayout(placePart_);
    groups->setContentsMargins({});
    groups->setSpacing(0);
    makeGroups();
    groups->addWidget(history_ = new PlaceHistory(session_, placePart_));
    rows->addWidget(transfer_ = new TransferRecord(session_, body_));
    connect(transfer_, &TransferRecord::startWanted, this, &Inspector::startTransfer);
    connect(transfer_, &TransferRecord::packWanted, this, &Inspector::packWanted);
    connect(transfer_, &TransferRecord::letterWanted, this, &Inspector::letterWanted);
    connect(transfer_, &TransferRecord::fundersWanted, this, &Inspector::fundersWanted);
    connect(transfer_, &TransferRecord::yearsWanted, this, &Inspector::yearsWanted);
    connect(transfer_, &TransferRecord::sharesWanted, this, &Inspector::sharesWanted);
    rows->addWidget(hairline(body_));
    rows->addStretch(1);
    scroll_->setWidget(body_);
    connect(&session_, &Session::contentsChanged, this, &Inspector::refresh);
    connect(&session_, &Session::snapshotChanged, this, &Inspector::refresh);
    turnTo(false);
    setBackShown(false);
}

QWidget* Inspector::makeBack()
{
    auto* line = new QWidget(this);
    line->setFixedHeight(themeSize("tabs") + 1);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(themeSize("margin") - 4, 0, themeSize("margin"), 0);
    list_ = button(tr("List"), "link", line);
    list_->setIcon(themeIcon("left", "link"));
    list_->setAccessibleName(tr("Back to the list"));
    list_->setToolTip(tr("Back to the list (Esc)"));
    connect(list_, &QPushButton::clicked, this, &Inspector::backWanted);
    row->addWidget(list_);
    row->addStretch();
    row->addWidget(position_ = words({}, "second", line));
    position_->setWordWrap(false);
    column->addLayout(row, 1);
    column->addWidget(hairline(line));
    return line;
}

QWidget* Inspector::makeHead()
{
    auto* head = new QWidget(body_);
    auto* column = new QVBoxLayout(head);
    const int margin = themeSize("margin") - CalmInset;
    column->setContentsMargins(margin, 8, margin, 12);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    name_ = new CalmText(head);
    name_->setProperty("type", QStringLiteral("title"));
    name_->setAccessibleName(model::label(placeField(u"name")));
    name_->setPlaceholderText(tr("Name"));
    name_->setOneParagraph(true);
    connect(name_, &CalmText::editingFinished, this, &Inspector::commitName);
    connect(name_, &CalmText::abandoned, this, [this] { show(place_); });
    row->addWidget(name_, 1);
    const auto tool = [&](const char* icon, const QString& text) {
        auto* made = new QToolButton(head);
        made->setProperty("kind", QStringLiteral("quiet"));
        made->setIcon(themeIcon(icon));
        made->setIconSize({20, 20});
        made->setAccessibleName(text);
        made->setToolTip(text);
        row->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    star_ = tool("star", tr("Star"));
    star_->setCheckable(true);
    connect(star_, &QToolButton::clicked, this, [this](bool on) { write("star", on ? model::Value(1) : model::Value()); });
    more_ = tool("more", tr("More to do with this place"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(makeMenu());
    column->addLayout(row);
    column->addWidget(nameProblem_ = words({}, "error", head));
    nameProblem_->setContentsMargins(CalmInset, 0, CalmInset, 0);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(CalmInset, 0, CalmInset, 0);
    chips->setSpacing(6);
    chips->addWidget(category_ = new ChoiceButton(placeField(u"category"), model::label(placeField(u"category")), session_.language(), head));
    chips->addWidget(status_ = new ChoiceButton(placeField(u"status"), model::label(placeField(u"status")), session_.language(), head));
    chips->addStretch();
    connect(category_, &ChoiceButton::chosen, this, [this](const QString& key) { write("category", key); });
    connect(status_, &ChoiceButton::chosen, this, [this](const QString& key) { write("status", key); });
    column->addLayout(chips);
    return head;
}

QMenu* Inspector::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(themeIcon("pin"), tr("Show on the map"), this, [this] { Q_EMIT showOnMapWanted(place_); });
    menu->addAction(themeIcon("move"), tr("Move on the map"), this, [this] { Q_EMIT moveWanted(place_); });
    menu->addAction(themeIcon("camera"), tr("Add photos…"), this, [this] { Q_EMIT photosWanted(place_); });
    compare_ = menu->addAction(tr("Tick to compare"));
    compare_->setCheckable(true);
    connect(compare_, &QAction::triggered, this, [this](bool on) { session_.tick(place_, on); });
    connect(menu, &QMenu::aboutToShow, this, [this] { compare_->setChecked(session_.ticked().contains(place_)); });
    start_ = menu->addAction(themeIcon("transfers"), tr("Start a transfer"), this, &Inspector::startTransfer);
    menu->addSeparator();
    menu->addAction(themeIcon("trash"), tr("Delete"), this, [this] { Q_EMIT deleteWanted(place_); });
    return menu;
}

void Inspector::makeGroups()
{
    const auto& type = model::recordType(model::Table::Places);
    auto* rows = static_cast<QVBoxLayout*>(placePart_->layout());
    for (const auto& described : placeGroups()) {
        auto* group = new RecordGroup(title(described), placePart_);
        for (const char* name : described.fields) {
            const int index = type.indexOf(QString::fromLatin1(name));
            auto* editor = FieldEditor::make(type.fields[static_cast<std::size_t>(index)], index, session_.language(), group);
            connect(editor, &FieldEditor::committed, this, [this](int field, const model::Value& value) {
                write(model::recordType(model::Table::Places).fields[static_cast<std::size_t>(field)].name, value);
            });
            group->add(editor, std::any_of(described.always.begin(), described.always.end(),
                                           [&](const char* always) { return qstrcmp(always, name) == 0; }));
        }
        rows->addWidget(group);
        groups_.push_back(group);
    }
    groups_.front()->setOpen(true);
    where_ = words({}, "second", placePart_);
    where_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where_->setFocusPolicy(Qt::ClickFocus);
    groups_[1]->addWidget(where_);
    makeLinks();
}

void Inspector::makeLinks()
{
    links_ = new RecordGroup(tr("Linked with"), placePart_);
    linkChips_ = new ChipFlow(links_);
    linkChips_->setAccessibleName(tr("Linked places"));
    linksEmpty_ = words(tr("Who do they share space or people with?"), "second", links_);
    links_->addWidget(linksEmpty_);
    links_->addWidget(linkChips_);
    static_cast<QVBoxLayout*>(placePart_->layout())->addWidget(links_);
}

void Inspector::setBackShown(bool shown)
{
    back_->setVisible(shown);
}

void Inspector::setPosition(int row, int of)
{
    position_->setText(row < 0 ? QString() : tr("%1 of %2").arg(row + 1).arg(of));
}

void Inspector::show(model::Uuid place)
{
    if (place != place_) {
        commit();
        for (auto* editor : body_->findChildren<FieldEditor*>())
            editor->revert(); // what didn't fit isn't carried over to another place
        name_->document()->setModified(false);
        scroll_->ensureVisible(0, 0);
    }
    place_ = place;
    const model::Record record = session_.contents().find(model::Table::Places, place);
    setEnabled(static_cast<bool>(record));
    if (record)
        fill(record);
}

void Inspector::fill(const model::Record& record)
{
    photos_->show(record);
    fillHead(record);
    for (auto* group : groups_) {
        group->show(record, group == groups_[1] ? whereInWords(record) : QString());
        group->setReadOnly(session_.isReadOnly());
    }
    QStringList where;
    if (const auto position = model::Place(record).position(); position && !session_.crs().isNull())
        where += geo::gridReference(*position, session_.crs());
    where += whereInWords(record);
    where.removeAll(QString());
    where.removeDuplicates();
    where_->setText(where.join(QStringLiteral(" · ")));
    fillLinks(record);
    fillTabs(record);
    history_->show(place_);
}

void Inspector::fillHead(const model::Record& record)
{
    const model::Place place(record);
    if (!(name_->hasFocus() && name_->document()->isModified())) {
        if (name_->toPlainText() != record.text(u"name"))
            name_->setPlainText(record.text(u"name"));
        name_->document()->setModified(false);
        nameProblem_->setVisible(false);
    }
    category_->setStatusOfSymbol(place.statusId());
    category_->setValue(place.categoryId());
    status_->setValue(place.statusId());
    star_->setChecked(place.isStarred());
    star_->setIcon(place.isStarred() ? themeIcon("star_on", "accent") : themeIcon("star"));
    const bool writable = !session_.isReadOnly();
    name_->setReadOnly(!writable);
    for (QWidget* control : {static_cast<QWidget*>(category_), static_cast<QWidget*>(status_), static_cast<QWidget*>(star_)})
        control->setEnabled(writable);
}

QString Inspector::whereInWords(const model::Record& record) const
{
    QStringList parts;
    const QString address = record.text(u"address").section(QLatin1Char('\n'), 0, 0);
    if (!address.isEmpty())
        parts += address;
    if (const auto position = model::Place(record).position()) {
        const auto areas = session_.snapshot().areasAt(*position);
        if (!areas.empty())
            parts += areas.front()->name.isEmpty() ? areas.front()->code : areas.front()->name;
        else if (!session_.snapshot().areas().empty())
            parts += tr("outside every neighbourhood");
    } else {
        parts += tr("not placed yet");
    }
    return parts.join(QStringLiteral(", "));
}

void Inspector::fillLinks(const model::Record& record)
{
    linkChips_->clear();
    int count = 0;
    for (const auto& link : session_.contents().records(model::Table::Links)) {
        const auto a = link.reference(u"place"), b = link.reference(u"to_place");
        if (!a || !b || (*a != record.id() && *b != record.id()))
            continue;
        const model::Uuid other = *a == record.id() ? *b : *a;
        const model::Record place = session_.contents().find(model::Table::Places, other);
        if (!place)
            continue;
        auto* chip = button(model::Place(place).shownName(session_.language()), "chip", linkChips_);
        chip->setToolTip(model::shownText(link.type().fields[static_cast<std::size_t>(link.type().indexOf(u"kind"))], link.value(u"kind")));
        connect(chip, &QPushButton::clicked, this, [this, other] { session_.choose(other); });
        linkChips_->add(chip);
        ++count;
    }
    linksEmpty_->setVisible(count == 0);
    linkChips_->setVisible(count > 0);
    links_->show(record, count == 0 ? QString() : tr("%n place(s)", nullptr, count));
}

void Inspector::write(const char* field, const model::Value& value)
{
    const model::Record record = session_.contents().find(model::Table::Places, place_);
    const int index = model::recordType(model::Table::Places).indexOf(QString::fromLatin1(field));
    if (record && record.value(index) != value)
        session_.apply(changeField(record, index, value));
}

void Inspector::commitName()
{
    const model::Record record = session_.contents().find(model::Table::Places, place_);
    const QString typed = name_->toPlainText().simplified();
    if (!record || session_.isReadOnly() || typed == record.text(u"name"))
        return;
    const auto value = model::parseField(placeField(u"name"), typed, today());
    nameProblem_->setVisible(!value);
    if (!value) {
        nameProblem_->setText(value.error().message);
        return;
    }
    name_->document()->setModified(false);
    write("name", *value);
}

void Inspector::commit()
{
    commitName();
    for (auto* group : groups_)
        for (auto* editor : group->findChildren<FieldEditor*>())
            if (editor->control()->hasFocus())
                editor->commit();
    transfer_->commit();
}

void Inspector::focusName()
{
    name_->setFocus(Qt::TabFocusReason);
    name_->selectAll();
}

void Inspector::focusField(const char* field)
{
    for (auto* group : groups_)
        if (auto* editor = group->editor(field))
            group->reveal(editor);
}

void Inspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hedgerow::window
