// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_history.h"

#include "window/history_rows.h"
#include "window/page_parts.h"
#include "window/record_group.h"
#include "window/record_words.h"
#include "window/text_editors.h"
#include "window/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hedgerow::window {

namespace {

constexpr int MostEntries = 60;

} // namespace

PlaceHistory::PlaceHistory(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), reading_(this), head_(new GroupHead(tr("History"), this)), body_(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(body_);
    rows_ = new QVBoxLayout(body_);
    const int margin = themeSize("margin");
    rows_->setContentsMargins(margin, 2, margin, 14);
    rows_->setSpacing(12);
    body_->setVisible(false);
    connect(head_, &QAbstractButton::toggled, this, [this](bool open) {
        body_->setVisible(open);
        if (open)
            read();
    });
}

void PlaceHistory::show(model::Uuid place)
{
    const bool other = place != place_;
    place_ = place;
    if (head_->isChecked() && !place.isNull() && (other || shown_ != session_.contents().revision()))
        read();
}

void PlaceHistory::read()
{
    shown_ = session_.contents().revision();
    store::HistoryFilter filter;
    filter.of = place_;
    filter.limit = MostEntries;
    reading_.start([path = session_.document().path(), filter](base::Job& job) { return store::readHistory(path, filter, job); },
        [this](base::Result<std::vector<store::HistoryEntry>>&& entries) {
            if (entries)
                fill(*entries);
        });
}

void PlaceHistory::fill(const std::vector<store::HistoryEntry>& entries)
{
    empty(*rows_);
    for (const auto& entry : entries)
        rows_->addWidget(makeRow(entry));
    if (entries.size() == MostEntries)
        rows_->addWidget(words(tr("Older changes are in the workspace History."), "second", body_));
    head_->setGist(entries.empty() ? QString() : whoAndWhen(entries.front()));
}

QWidget* PlaceHistory::makeRow(const store::HistoryEntry& entry)
{
    auto* made = new QWidget(body_);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(10);
    row->addWidget(new PersonSign(whoWords(entry), 24, made), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(1);
    QString what = changeWords(session_.contents(), session_.crs(), entry);
    if (entry.row != place_)
        what = tr("%1 · %2", "record, change").arg(titleOf(session_.contents(), entry.table, entry.row), what);
    auto* change = words(what, nullptr, made);
    change->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->addWidget(change);
    text->addWidget(words(whoAndWhen(entry), "label", made));
    const model::Record now = session_.contents().find(entry.table, entry.row);
    const bool there = now && (entry.field == u"geom" || now.type().indexOf(entry.field) >= 0);
    if (!entry.field.isEmpty() && there && !session_.isReadOnly()) {
        auto* back = button(tr("Put this back"), "link", made);
        setLook(*back, "extent", QStringLiteral("small"));
        back->setAccessibleDescription(what);
        back->setToolTip(valueWords(session_.contents(), session_.crs(), entry.table, entry.field, entry.old));
        connect(back, &QPushButton::clicked, this, [this, entry] { putBack(entry); });
        auto* line = new QHBoxLayout;
        line->setContentsMargins(-6, 0, 0, 0);
        line->addWidget(back);
        line->addStretch();
        text->addLayout(line);
    }
    row->addLayout(text, 1);
    return made;
}

void PlaceHistory::putBack(const store::HistoryEntry& entry)
{
    model::Step step(tr("Put back %1").arg(fieldWords(entry.table, entry.field)));
    if (entry.field == u"geom")
        step.setGeometry(entry.table, entry.row, entry.old.bytes());
    else
        step.set(entry.table, entry.row, model::recordType(entry.table).indexOf(entry.field), entry.old);
    session_.apply(step);
}

} // namespace hedgerow::window
