// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/record_group.h"

#include "model/field_text.h"
#include "window/page_parts.h"
#include "window/text_editors.h"
#include "window/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hedgerow::window {

GroupHead::GroupHead(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void GroupHead::setGist(const QString& gist)
{
    gist_ = gist.simplified();
    setAccessibleDescription(gist_);
    update();
}

QSize GroupHead::sizeHint() const
{
    return {200, themeSize("group")};
}

void GroupHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeColour(underMouse() ? "surface2" : "surface"));
    painter.fillRect(QRect(0, 0, width(), 1), themeColour("line"));
    const int margin = themeSize("margin");
    themeIcon(isChecked() ? "down" : "right").paint(&painter, QRect(margin - 1, (height() - 16) / 2, 16, 16));
    const QFont bold = themeFont(TextSize::Body, QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(themeColour("text"));
    const int left = margin + 24, titleWidth = QFontMetrics(bold).horizontalAdvance(text());
    painter.drawText(QRect(left, 0, titleWidth + 4, height()), Qt::AlignVCenter, text());
    if (!isChecked()) {
        const QFont small = themeFont(TextSize::Second);
        painter.setFont(small);
        painter.setPen(themeColour("text2"));
        const QRect box(left + titleWidth + 16, 0, width() - margin - left - titleWidth - 16, height());
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight,
                         QFontMetrics(small).elidedText(gist_, Qt::ElideRight, box.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -2, -2), 6, 6);
    }
}

RecordGroup::RecordGroup(const QString& title, QWidget* parent)
    : QWidget(parent), head_(new GroupHead(title, this)), body_(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(body_);
    fields_ = new QVBoxLayout(body_);
    const int margin = themeSize("margin") - CalmInset;
    fields_->setContentsMargins(margin, 2, margin, 14);
    fields_->setSpacing(11);
    more_ = button(tr("Add more…"), "link", body_);
    more_->setAccessibleName(tr("Add more to %1").arg(title));
    addWidget(more_, Qt::AlignLeft);
    connect(more_, &QPushButton::clicked, this, [this] {
        all_ = true;
        arrange();
        for (const auto& row : rows_)
            if (!row.always && !row.filled) {
                row.editor->control()->setFocus(Qt::TabFocusReason);
                break;
            }
    });
    connect(head_, &QAbstractButton::toggled, body_, &QWidget::setVisible);
    body_->setVisible(false);
}

void RecordGroup::add(FieldEditor* editor, bool always)
{
    rows_.push_back({editor, always});
    fields_->insertWidget(static_cast<int>(rows_.size()) - 1, editor);
}

void RecordGroup::addWidget(QWidget* widget, Qt::Alignment alignment)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(CalmInset, 0, CalmInset, 0);
    row->addWidget(widget, 0, alignment);
    fields_->addLayout(row);
}

void RecordGroup::show(const model::Record& record, const QString& gist)
{
    QString first = gist;
    all_ = false;
    for (auto& row : rows_) {
        const model::Value& value = record.value(row.editor->index());
        row.editor->show(value);
        row.filled = !value.isNull();
        if (first.isEmpty() && row.filled && row.editor->field().kind != model::FieldKind::YesNo)
            first = model::shownText(row.editor->field(), value);
    }
    head_->setGist(first);
    arrange();
}

void RecordGroup::arrange()
{
    bool hidden = false;
    for (const auto& row : rows_) {
        const bool visible = row.filled || row.always || all_;
        row.editor->setVisible(visible);
        hidden = hidden || !visible;
    }
    more_->setVisible(hidden && !readOnly_);
}

void RecordGroup::setOpen(bool open)
{
    head_->setChecked(open);
}

void RecordGroup::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    for (const auto& row : rows_)
        row.editor->setReadOnly(readOnly);
    arrange();
}

FieldEditor* RecordGroup::editor(const char* field) const
{
    for (const auto& row : rows_)
        if (qstrcmp(row.editor->field().name, field) == 0)
            return row.editor;
    return nullptr;
}

void RecordGroup::reveal(FieldEditor* editor)
{
    setOpen(true);
    editor->setVisible(true);
    editor->control()->setFocus(Qt::TabFocusReason);
}

} // namespace hedgerow::window
