// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/field_editor.h"

#include "model/field_text.h"
#include "window/choice_menu.h"
#include "window/page_parts.h"
#include "window/text_editors.h"
#include "window/theme.h"
#include "window/today.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hedgerow::window {

namespace {

using model::FieldKind;

/// A choice by a chip with a menu.
class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const model::Field& field, int index, const QString& language, QWidget* parent)
        : FieldEditor(field, index, parent), button_(new ChoiceButton(field, model::label(field), language, this))
    {
        addControl(button_);
        connect(button_, &ChoiceButton::chosen, this, [this](const QString& key) { offer(model::Value::ofText(key)); });
    }
    void setReadOnly(bool readOnly) override { button_->setEnabled(!readOnly); }
    [[nodiscard]] QWidget* control() const override { return button_; }

protected:
    [[nodiscard]] QString typed() const override { return button_->value(); }
    void present(const model::Value& value) override { button_->setValue(value.text()); }

private:
    ChoiceButton* button_;
};

/// Several keys: a chip each, pressed when it holds.
class ChoicesEditor : public FieldEditor
{
public:
    ChoicesEditor(const model::Field& field, int index, QWidget* parent)
        : FieldEditor(field, index, parent), chips_(new ChipFlow(this))
    {
        for (const auto& term : field.choices) {
            auto* chip = button(model::words(term), "chip", chips_);
            chip->setCheckable(true);
            chip->setProperty("key", QString::fromLatin1(term.key));
            chip->setAccessibleName(QStringLiteral("%1: %2").arg(model::label(field), model::words(term)));
            connect(chip, &QPushButton::clicked, this, [this] { offer(model::Value::ofText(typed())); });
            chips_->add(chip);
        }
        addControl(chips_);
    }
    void setReadOnly(bool readOnly) override { chips_->setEnabled(!readOnly); }
    [[nodiscard]] QWidget* control() const override { return chips_; }

protected:
    [[nodiscard]] QString typed() const override
    {
        QStringList keys;
        for (const auto* chip : chips_->findChildren<QPushButton*>())
            if (chip->isChecked())
                keys += chip->property("key").toString();
        return keys.join(QLatin1Char(';'));
    }
    void present(const model::Value& value) override
    {
        const QStringList keys = value.text().split(QLatin1Char(';'));
        for (auto* chip : chips_->findChildren<QPushButton*>())
            chip->setChecked(keys.contains(chip->property("key").toString()));
    }

private:
    ChipFlow* chips_;
};

class YesNoEditor : public FieldEditor
{
public:
    YesNoEditor(const model::Field& field, int index, QWidget* parent)
        : FieldEditor(field, index, parent), box_(new QCheckBox(model::label(field), this))
    {
        addControl(box_);
        connect(box_, &QCheckBox::clicked, this, [this](bool on) { offer(on ? model::Value(1) : model::Value()); });
    }
    void setReadOnly(bool readOnly) override { box_->setEnabled(!readOnly); }
    [[nodiscard]] QWidget* control() const override { return box_; }

protected:
    [[nodiscard]] QString typed() const override { return box_->isChecked() ? QStringLiteral("1") : QString(); }
    void present(const model::Value& value) override { box_->setChecked(value.yes()); }

private:
    QCheckBox* box_;
};

/// One line.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const model::Field& field, int index, QWidget* parent)
        : FieldEditor(field, index, parent), line_(new CalmLine(this))
    {
        addControl(line_);
        connect(line_, &CalmLine::editingFinished, this, [this] { commit(); });
        connect(line_, &CalmLine::abandoned, this, [this] { revert(); });
    }
    void setReadOnly(bool readOnly) override { line_->setReadOnly(readOnly); }
    [[nodiscard]] QWidget* control() const override { return line_; }

protected:
    [[nodiscard]] QString typed() const override { return line_->text(); }
    void present(const model::Value& value) override
    {
        line_->setText(asTyped(value));
        line_->setCursorPosition(0);
        line_->setModified(false);
    }
    [[nodiscard]] bool isBeingTyped() const override { return line_->hasFocus() && line_->isModified(); }

private:
    CalmLine* line_;
};

/// Paragraphs; as high as its text.
class ParagraphEditor : public FieldEditor
{
public:
    ParagraphEditor(const model::Field& field, int index, QWidget* parent)
        : FieldEditor(field, index, parent), text_(new CalmText(this))
    {
        addControl(text_);
        text_->setOneParagraph(field.kind == FieldKind::Text);
        connect(text_, &CalmText::editingFinished, this, [this] { commit(); });
        connect(text_, &CalmText::abandoned, this, [this] { revert(); });
    }
    void setReadOnly(bool readOnly) override { text_->setReadOnly(readOnly); }
    [[nodiscard]] QWidget* control() const override { return text_; }

protected:
    [[nodiscard]] QString typed() const override { return field().kind == FieldKind::Text ? text_->toPlainText().simplified() : text_->toPlainText(); }
    void present(const model::Value& value) override
    {
        if (text_->toPlainText() != asTyped(value))
            text_->setPlainText(asTyped(value));
        text_->document()->setModified(false);
    }
    [[nodiscard]] bool isBeingTyped() const override { return text_->hasFocus() && text_->document()->isModified(); }

private:
    CalmText* text_;
};

} // namespace

FieldEditor* FieldEditor::make(const model::Field& field, int index, const QString& language, QWidget* parent)
{
    const bool longLine = field.kind == FieldKind::Text && field.mostCharacters >= 300;
    if (field.kind == FieldKind::Choice)
        return new ChoiceEditor(field, index, language, parent);
    if (field.kind == FieldKind::Choices)
        return new ChoicesEditor(field, index, parent);
    if (field.kind == FieldKind::YesNo)
        return new YesNoEditor(field, index, parent);
    if (field.kind == FieldKind::LongText || longLine)
        return new ParagraphEditor(field, index, parent);
    return new LineEditor(field, index, parent);
}

FieldEditor::FieldEditor(const model::Field& field, int index, QWidget* parent)
    : QWidget(parent), field_(field), index_(index)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(3);
    label_ = words(model::label(field), "label", this);
    message_ = words({}, "error", this);
    message_->setVisible(false);
    message_->setAccessibleName(tr("What is wrong with %1").arg(model::label(field)));
    column->addWidget(label_);
    column->addWidget(message_);
    label_->setVisible(field.kind != FieldKind::YesNo);
    const bool typedIn = field.kind != FieldKind::Choice && field.kind != FieldKind::Choices && field.kind != FieldKind::YesNo;
    const QMargins sides(CalmInset, 0, CalmInset, 0);
    column->setContentsMargins(typedIn ? QMargins() : sides);
    for (QLabel* text : {label_, message_})
        text->setContentsMargins(typedIn ? sides : QMargins());
}

void FieldEditor::addControl(QWidget* control)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    const bool own = field_.kind == FieldKind::Choice || field_.kind == FieldKind::YesNo; // as wide as its words
    column->insertWidget(1, control, 0, own ? Qt::AlignLeft : Qt::Alignment());
    label_->setBuddy(control);
    setFocusProxy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(model::label(field_));
}

FieldEditor::~FieldEditor()
{
    // A control that still has the focus says "finished" while it is taken apart: nobody is left to hear it.
    for (QWidget* control : findChildren<QWidget*>())
        control->disconnect(this);
}

void FieldEditor::show(const model::Value& value)
{
    stored_ = value;
    if (isBeingTyped())
        return;
    complain({});
    present(value);
}

void FieldEditor::setFramed()
{
    setLook(*control(), "calm", false);
    for (QLabel* text : {label_, message_})
        text->setContentsMargins({});
}

void FieldEditor::setPlaceholder(const QString& words)
{
    if (auto* line = qobject_cast<QLineEdit*>(control()))
        line->setPlaceholderText(words);
}

void FieldEditor::revert()
{
    complain({});
    present(stored_);
}

QString FieldEditor::asTyped(const model::Value& value) const
{
    if (field_.kind == FieldKind::List)
        return value.text().split(QLatin1Char(';'), Qt::SkipEmptyParts).join(QStringLiteral("; "));
    return value.isNull() ? QString() : model::shownText(field_, value);
}

void FieldEditor::commit()
{
    if (typed() == asTyped(stored_)) {
        complain({});
        return;
    }
    const auto value = model::parseField(field_, typed(), today());
    if (!value) {
        complain(value.error().message);
        return;
    }
    complain({});
    offer(*value);
}

void FieldEditor::offer(const model::Value& value)
{
    if (value == stored_) {
        present(stored_);
        return;
    }
    stored_ = value;
    present(value);
    Q_EMIT committed(index_, value);
}

void FieldEditor::complain(const QString& sentence)
{
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    setLook(*control(), "state", sentence.isEmpty() ? QStringLiteral("sound") : QStringLiteral("wrong"));
    control()->setAccessibleDescription(sentence);
}

} // namespace hedgerow::window
