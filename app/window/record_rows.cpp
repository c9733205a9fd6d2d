// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/record_rows.h"

#include "model/transfer.h"
#include "window/field_editor.h"
#include "window/page_parts.h"
#include "window/text_editors.h"
#include "window/theme.h"
#include "window/today.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace hedgerow::window {

RowLine::RowLine(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowLine::say(const RowWords& words)
{
    words_ = words;
    setAccessibleName(words.title);
    QStringList rest{words.detail, words.far};
    rest.removeAll(QString());
    setAccessibleDescription(rest.join(QStringLiteral(", ")));
    setToolTip(words.detail.isEmpty() ? words.title : words.title + u'\n' + words.detail);
    updateGeometry();
    update();
}

QSize RowLine::sizeHint() const
{
    const int lines = QFontMetrics(themeFont(TextSize::Body)).height() + (words_.detail.isEmpty() ? 0 : QFontMetrics(themeFont(TextSize::Label)).height());
    return {160, lines + 10};
}

void RowLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour("surface2"));
        painter.drawRoundedRect(rect(), 5, 5);
    }
    const QFont body = themeFont(TextSize::Second, words_.isPale ? QFont::Normal : QFont::Medium), small = themeFont(TextSize::Label);
    const QFontMetrics bodyMetrics(body), smallMetrics(small);
    const int farWidth = words_.far.isEmpty() ? 0 : bodyMetrics.horizontalAdvance(words_.far) + 8;
    const int height0 = bodyMetrics.height() + (words_.detail.isEmpty() ? 0 : smallMetrics.height());
    const int top = (height() - height0) / 2, inset = 4;
    QFont titleFont = body;
    titleFont.setStrikeOut(words_.isPale);
    painter.setFont(titleFont);
    painter.setPen(themeColour(words_.isPale ? "text2" : "text"));
    const QRect title(inset, top, width() - 2 * inset - farWidth, bodyMetrics.height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, bodyMetrics.elidedText(words_.title, Qt::ElideRight, title.width()));
    painter.setFont(body);
    painter.drawText(QRect(inset, top, width() - 2 * inset, bodyMetrics.height()), Qt::AlignRight | Qt::AlignVCenter, words_.far);
    painter.setFont(small);
    painter.setPen(themeColour("text2"));
    painter.drawText(QRect(inset, top + bodyMetrics.height(), width() - 2 * inset, smallMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(words_.detail, Qt::ElideRight, width() - 2 * inset));
    if (hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

/// Owned by the list; its widget belongs to the layout.
struct RecordRows::Row
{
    model::Uuid id; ///< null: a draft
    QWidget* whole = nullptr;
    RowLine* line = nullptr;
    QCheckBox* tick = nullptr;
    QWidget* body = nullptr;
    QPushButton* remove = nullptr;
    std::vector<FieldEditor*> editors;
    model::Record record;
};

RecordRows::RecordRows(Session& session, RowsOfTable described, QWidget* parent)
    : QWidget(parent), session_(session), described_(std::move(described))
{
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins({});
    column_->setSpacing(2);
    add_ = button(described_.add, "link", this);
    add_->setIcon(themeIcon("plus", "link"));
    setLook(*add_, "extent", QStringLiteral("small"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(-2, 0, 0, 0);
    foot->addWidget(add_);
    foot->addStretch(1);
    column_->addLayout(foot);
    connect(add_, &QPushButton::clicked, this, [this] {
        if (!draft_) {
            draft_.reset(makeRow({}));
            draft_->line->say({described_.add, {}, {}});
        }
        openRow(*draft_);
        draft_->editors.front()->control()->setFocus(Qt::TabFocusReason);
    });
}

/// What is still typed in it is heard by nobody.
void RecordRows::discard(std::unique_ptr<Row>& row)
{
    if (!row)
        return;
    for (auto* editor : row->editors)
        editor->disconnect(this);
    row->line->disconnect(this);
    row->whole->hide();
    row->whole->deleteLater();
    row.reset();
}

RecordRows::~RecordRows() = default;

RecordRows::Row* RecordRows::makeRow(model::Uuid id)
{
    auto row = std::make_unique<Row>();
    Row* made = row.get();
    made->id = id;
    made->whole = new QWidget(this);
    auto* column = new QVBoxLayout(made->whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    if (described_.ticked && !id.isNull()) {
        made->tick = new QCheckBox(made->whole);
        head->addWidget(made->tick);
        connect(made->tick, &QCheckBox::clicked, this, [this, id](bool on) { tick(id, on); });
    }
    head->addWidget(made->line = new RowLine(made->whole), 1);
    column->addLayout(head);
    connect(made->line, &QAbstractButton::toggled, this, [this, made](bool open) {
        if (open)
            openRow(*made);
        else if (made->body)
            made->body->hide();
    });
    column_->insertWidget(column_->count() - 1, made->whole);
    return row.release();
}

void RecordRows::openRow(Row& row)
{
    if (!row.body) {
        row.body = new QWidget(row.whole);
        auto* column = new QVBoxLayout(row.body);
        column->setContentsMargins(2, 6, 0, 10);
        column->setSpacing(8);
        const auto& type = model::recordType(described_.table);
        for (const char* name : described_.fields) {
            const int index = type.indexOf(QLatin1StringView(name).toString());
            auto* editor = FieldEditor::make(type.fields[static_cast<std::size_t>(index)], index, session_.language(), row.body);
            connect(editor, &FieldEditor::committed, this, [this, &row](int field, const model::Value& value) { write(row, field, value); });
            editor->setFramed();
            column->addWidget(editor);
            row.editors.push_back(editor);
        }
        row.remove = button(row.id.isNull() ? tr("Leave it") : tr("Remove"), "link", row.body);
        setLook(*row.remove, "extent", QStringLiteral("small"));
        auto* foot = new QHBoxLayout;
        foot->addWidget(row.remove);
        foot->addStretch(1);
        column->addLayout(foot);
        connect(row.remove, &QPushButton::clicked, this, [this, &row] { remove(row.id); });
        static_cast<QVBoxLayout*>(row.whole->layout())->addWidget(row.body);
        for (auto* editor : row.editors)
            if (row.record)
                editor->show(row.record.value(editor->index()));
        for (auto* editor : row.editors)
            editor->setReadOnly(session_.isReadOnly());
        row.remove->setVisible(!session_.isReadOnly());
    }
    row.body->show();
    row.line->setChecked(true);
}

void RecordRows::fill(Row& row, const model::Record& record)
{
    row.record = record;
    row.line->say(described_.say(record));
    if (row.tick) {
        row.tick->setAccessibleName(tr("%1 is done").arg(row.line->accessibleName()));
        row.tick->setChecked(!record.text(QLatin1StringView(described_.ticked).toString()).isEmpty());
        row.tick->setEnabled(!session_.isReadOnly());
    }
    for (auto* editor : row.editors)
        editor->show(record.value(editor->index()));
}

void RecordRows::show(model::Uuid transfer, const std::vector<model::Record>& rows)
{
    if (transfer != transfer_)
        discard(draft_);
    transfer_ = transfer;
    std::vector<std::unique_ptr<Row>> kept;
    for (const auto& record : rows) {
        const auto known = std::ranges::find_if(rows_, [&](const auto& row) { return row && row->id == record.id(); });
        kept.push_back(known == rows_.end() ? std::unique_ptr<Row>(makeRow(record.id())) : std::move(*known));
        fill(*kept.back(), record);
    }
    for (auto& gone : rows_)
        discard(gone);
    rows_ = std::move(kept);
    for (std::size_t at = 0; at < rows_.size(); ++at)
        if (column_->indexOf(rows_[at]->whole) != static_cast<int>(at))
            column_->insertWidget(static_cast<int>(at), rows_[at]->whole);
    add_->setVisible(!session_.isReadOnly());
}

void RecordRows::write(const Row& row, int field, const model::Value& value)
{
    const auto& described = model::recordType(described_.table).fields[static_cast<std::size_t>(field)];
    if (!row.id.isNull()) {
        model::Step step(tr("Change %1").arg(model::label(described).toLower()));
        step.set(described_.table, row.id, field, value);
        session_.apply(step);
        return;
    }
    model::Step step(described_.add);
    std::vector<std::pair<const char*, model::Value>> values = described_.defaults;
    values.emplace_back("transfer", transfer_.toText());
    const auto& type = model::recordType(described_.table);
    const model::Record transfer = session_.contents().find(model::Table::Transfers, transfer_);
    if (type.indexOf(u"place") >= 0 && transfer)
        values.emplace_back("place", transfer.value(u"place"));
    std::erase_if(values, [&](const auto& given) { return qstrcmp(given.first, described.name) == 0; });
    values.emplace_back(described.name, value);
    step.insert(described_.table, values);
    // The draft becomes the row, and stays open for its other fields.
    const auto focused = std::ranges::find_if(row.editors, [](const FieldEditor* editor) { return editor->control()->hasFocus(); });
    const auto next = focused == row.editors.end() ? std::ptrdiff_t{-1} : focused - row.editors.begin();
    session_.apply(step, [this, next](const store::StepDone& done) {
        const auto made = std::ranges::find_if(rows_, [&](const auto& one) { return std::ranges::find(done.inserted, one->id) != done.inserted.end(); });
        if (made == rows_.end())
            return;
        openRow(**made);
        if (next >= 0 && static_cast<std::size_t>(next) < (*made)->editors.size())
            (*made)->editors[static_cast<std::size_t>(next)]->control()->setFocus(Qt::TabFocusReason);
    });
    discard(draft_);
}

void RecordRows::remove(model::Uuid id)
{
    if (id.isNull()) {
        discard(draft_);
        add_->setFocus(Qt::OtherFocusReason);
        return;
    }
    const model::Record record = session_.contents().find(described_.table, id);
    if (!record)
        return;
    model::Step step(tr("Remove %1").arg(described_.say(record).title));
    step.remove(described_.table, id);
    session_.apply(step);
}

void RecordRows::tick(model::Uuid id, bool done)
{
    model::Step step(done ? tr("Tick a task") : tr("Untick a task"));
    step.set(described_.table, id, described_.ticked, done ? model::Value(today().toString(Qt::ISODate)) : model::Value());
    session_.apply(step);
}

void RecordRows::commit()
{
    for (auto* editor : findChildren<FieldEditor*>())
        if (editor->control()->hasFocus())
            editor->commit();
}

} // namespace hedgerow::window
