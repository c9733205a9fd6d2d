// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rights clock of a transfer: which rules, what has happened, and the dates that follow. Dates
// and words, never legal advice; what is worked out is model/rights_clock.h's.
#pragma once

#include "model/rights_clock.h"
#include "window/session.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class ClockRow;
class FieldEditor;

class RightsGroup : public QWidget
{
    Q_OBJECT

public:
    RightsGroup(Session& session, QWidget* parent);
    void show(const model::Record& transfer);
    /// "Write to the council by 4 January."
    [[nodiscard]] const QString& gist() const noexcept { return gist_; }
    void commit();
    void focusFirstDate();

Q_SIGNALS:
    void letterWanted(); ///< the one that is due

private:
    void fillRegimes();
    void showEvents(const model::Regime* regime);
    void showDeadlines();
    void showAct(const model::Regime* regime);
    void showBeside(const model::Regime* regime); ///< the rules that may hold instead
    [[nodiscard]] FieldEditor* editor(const QString& field);
    void writeCouncilDate(const QString& rule, QDate date);
    void addOwnDate();

    Session& session_;
    model::Record transfer_;
    QString gist_;
    QLabel *act_, *note_, *policy_, *ownProblem_;
    QComboBox* regimes_;
    QGridLayout* events_;
    QVBoxLayout *deadlines_, *remarks_;
    QHash<QString, FieldEditor*> editors_;
    QList<FieldEditor*> shown_; ///< in the order of their use
    QHash<QString, ClockRow*> rows_;
    QPushButton *more_, *besideLink_, *letter_;
    QWidget* besideArea_;
    QVBoxLayout* beside_;
    bool besideWanted_ = false;
    QWidget *remarkArea_, *own_;
    QLineEdit *ownWhat_, *ownDate_;
    bool all_ = false; ///< empty dates that seldom matter are shown too
};

} // namespace hedgerow::window
