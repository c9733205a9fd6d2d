// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A date of the rights clock: day, what ends, what to do, days left, the rule behind it, and beside
// it the council's own date.
#pragma once

#include "model/rights_clock.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace hedgerow::window {

class EntrySign;
class FieldEditor;

class ClockRow : public QWidget
{
    Q_OBJECT

public:
    ClockRow(const QString& language, QWidget* parent);
    /// council: the authority's own date for the same rule; invalid: none.
    void show(const model::Deadline& deadline, QDate council, QDate today);
    void setReadOnly(bool readOnly);
    void commit();

Q_SIGNALS:
    void councilDateTyped(QDate date); ///< invalid: taken away

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString language_;
    EntrySign* sign_;
    QLabel *date_, *what_, *act_, *days_;
    QToolButton* source_;
    FieldEditor* council_;
    bool readOnly_ = false;
    QPushButton* add_; ///< shows the field for the council's own date
};

/// What the sign ⓘ says: rule, source, how sure, when it was looked up.
[[nodiscard]] QString sourceWords(const model::Deadline& deadline);

} // namespace hedgerow::window
