// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of the record that folds: its title, its gist when folded, its fields.
#pragma once

#include "window/field_editor.h"

#include <QAbstractButton>

class QPushButton;

namespace hedgerow::window {

/// The line that opens and closes a group: chevron, title, gist at the far side.
class GroupHead : public QAbstractButton
{
    Q_OBJECT

public:
    GroupHead(const QString& title, QWidget* parent);
    void setGist(const QString& gist);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString gist_;
};

class RecordGroup : public QWidget
{
    Q_OBJECT

public:
    RecordGroup(const QString& title, QWidget* parent);

    void add(FieldEditor* editor, bool always);
    void addWidget(QWidget* widget, Qt::Alignment alignment = {}); ///< after the fields
    /// Values of a record; the first with words becomes the gist unless one is given.
    void show(const model::Record& record, const QString& gist = {});
    void setOpen(bool open);
    void setReadOnly(bool readOnly);
    [[nodiscard]] FieldEditor* editor(const char* field) const;
    /// Shows a field though it is empty, and opens the group.
    void reveal(FieldEditor* editor);

private:
    void arrange();

    struct Row
    {
        FieldEditor* editor;
        bool always;
        bool filled = false;
    };
    GroupHead* head_;
    QWidget* body_;
    QVBoxLayout* fields_;
    QPushButton* more_;
    std::vector<Row> rows_;
    bool all_ = false;
    bool readOnly_ = false;
};

} // namespace hedgerow::window
