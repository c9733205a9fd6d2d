// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field of a record: its label, a control after the field's kind, a message when what was typed
// doesn't fit. Commits on Return, Tab, a click elsewhere, or 1.5 s without a key in a long text.
#pragma once

#include "model/record.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hedgerow::window {

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The control after the field's kind.
    [[nodiscard]] static FieldEditor* make(const model::Field& field, int index, const QString& language, QWidget* parent);

    [[nodiscard]] int index() const noexcept { return index_; }
    [[nodiscard]] const model::Field& field() const noexcept { return field_; }
    /// Shows a stored value; what somebody is typing is left alone.
    void show(const model::Value& value);
    /// Checks what was typed and says it if it changed.
    void commit();
    void revert(); ///< to what is stored
    /// With a frame also while nobody points at it, and its label over the frame's edge.
    void setFramed();
    /// What stands in it while it is empty.
    void setPlaceholder(const QString& words);
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] virtual QWidget* control() const = 0;

Q_SIGNALS:
    void committed(int field, const hedgerow::model::Value& value);

protected:
    FieldEditor(const model::Field& field, int index, QWidget* parent);
    ~FieldEditor() override;
    void addControl(QWidget* control);
    void offer(const model::Value& value); ///< commits unless it is what is stored
    void complain(const QString& sentence);

    [[nodiscard]] virtual QString typed() const = 0;
    virtual void present(const model::Value& value) = 0;
    [[nodiscard]] virtual bool isBeingTyped() const { return false; }
    /// How a value is put into the control, for telling whether it was changed.
    [[nodiscard]] QString asTyped(const model::Value& value) const;

private:
    const model::Field& field_;
    int index_;
    model::Value stored_;
    QLabel* label_;
    QLabel* message_;
};

} // namespace hedgerow::window
