// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Years ahead": whether the building can live from what it earns. It keeps nothing; what it works
// out is model/money_plan.h's.
#pragma once

#include "model/money_plan.h"
#include "window/card_page.h"
#include "window/session.h"

class QLabel;
class QLineEdit;
class QTableWidget;

namespace hedgerow::window {

class YearsPage : public CardPage
{
    Q_OBJECT

public:
    YearsPage(Session& session, QWidget* parent);
    void begin(model::Uuid transfer);

private:
    enum Input { Rebuild, Repairs, LoanSum, LoanRate, LoanMonths, Shares, ShareInterest, InputCount };
    QWidget* makeInputs();
    void work();
    void showYears(const model::WholeLife& life, const model::WholeLifeOptions& options);
    /// Nothing when a field can't be read; it says so then.
    [[nodiscard]] std::optional<model::WholeLifeOptions> options();

    Session& session_;
    model::Uuid transfer_;
    QLineEdit* inputs_[InputCount];
    QLabel *for_, *problem_, *outcome_;
    QTableWidget* table_;
};

} // namespace hedgerow::window
