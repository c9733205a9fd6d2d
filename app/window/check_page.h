// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Check this map": what was looked at, what was found, what can be done.
#pragma once

#include "store/check.h"
#include "window/card_page.h"
#include "window/session.h"

class QLabel;
class QVBoxLayout;

namespace hedgerow::window {

class PageMessage;

class CheckPage : public CardPage
{
    Q_OBJECT

public:
    CheckPage(Session& session, QWidget* parent);
    void start();

private:
    void show(const store::CheckReport& report);

    Session& session_;
    QLabel* lead_;
    QVBoxLayout* rows_;
    PageMessage* message_;
};

} // namespace hedgerow::window
