// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which place is a transfer to be started for: those that wait for us first, all others by typing.
#pragma once

#include "window/card_page.h"
#include "window/session.h"

class QLineEdit;
class QListWidget;
class QLabel;

namespace hedgerow::window {

class StartTransferPage : public CardPage
{
    Q_OBJECT

public:
    StartTransferPage(Session& session, QWidget* parent);

Q_SIGNALS:
    void started(hedgerow::model::Uuid transfer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void start();

    Session& session_;
    QLineEdit* typed_;
    QListWidget* list_;
    QLabel* none_;
};

} // namespace hedgerow::window
