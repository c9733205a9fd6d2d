// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Who might help?": funders and advisers of the map's nation, each with the day on which somebody
// last looked. A list to begin from, never a promise.
#pragma once

#include "model/funders.h"
#include "window/card_page.h"
#include "window/session.h"

namespace hedgerow::window {

class FundersPage : public CardPage
{
    Q_OBJECT

public:
    FundersPage(Session& session, QWidget* parent);

private:
    void addFunder(const model::Funder& funder, const QString& language);
};

} // namespace hedgerow::window
