// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The community-share calculator: how many neighbours with how much each. It keeps nothing; what it
// works out is model/share_offer.h's.
#pragma once

#include "model/share_offer.h"
#include "window/card_page.h"
#include "window/session.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace hedgerow::window {

class SharePage : public CardPage
{
    Q_OBJECT

public:
    SharePage(Session& session, QWidget* parent);
    /// Begins with the gap of this transfer as the target.
    void begin(model::Uuid transfer);

private:
    enum Input { Target, Minimum, Members, Average, Least, Most, Match, Adults, Large, InputCount };
    QWidget* makeInputs();
    void work();
    void showOutcome(const model::ShareOffer& offer);
    void showTable(const model::ShareOffer& offer);
    /// Nothing when a field can't be read; it says so then.
    [[nodiscard]] std::optional<model::ShareOffer> offer();

    Session& session_;
    QLineEdit* inputs_[InputCount];
    QLabel *for_, *problem_, *outcome_;
    QWidget* tableArea_;
    QGridLayout* table_;
};

} // namespace hedgerow::window
