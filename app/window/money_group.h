// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Money of a transfer: a bar of what is here and promised against what it costs, the costs, the
// sources, and the way to the share calculator.
#pragma once

#include "model/money_plan.h"
#include "window/session.h"

#include <QWidget>

class QLabel;

namespace hedgerow::window {

class RecordRows;

/// Here, promised, still to find.
class MoneyBar : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyBar(QWidget* parent);
    void show(const model::MoneyPlan& plan);
    [[nodiscard]] QSize sizeHint() const override { return {160, 10}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    model::MoneyPlan plan_;
};

class MoneyGroup : public QWidget
{
    Q_OBJECT

public:
    MoneyGroup(Session& session, QWidget* parent);
    void show(const model::Record& transfer);
    [[nodiscard]] const QString& gist() const noexcept { return gist_; } ///< "£12,400 still to find"
    void commit();

Q_SIGNALS:
    void sharesWanted();
    void fundersWanted();
    void yearsWanted();

private:
    Session& session_;
    QString gist_;
    MoneyBar* bar_;
    QLabel *here_, *gap_;
    RecordRows *costs_, *funding_;
};

} // namespace hedgerow::window
