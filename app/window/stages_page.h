// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Stages of transfers": names, order, usual lengths. They belong to the map: what is kept here
// everybody with a copy gets when the copies are merged.
#pragma once

#include "model/stages.h"
#include "window/card_page.h"
#include "window/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class StageRow;

class StagesPage : public CardPage
{
    Q_OBJECT

public:
    StagesPage(Session& session, QWidget* parent);
    void begin(); ///< with what the map has now

private:
    QWidget* makeHeads();
    StageRow* insertRow(int at, const model::Stage& stage);
    void add();
    void remove(StageRow* row);
    void move(StageRow* row, int by);
    void arrange(); ///< rows, and which of them can go where
    void keep();
    void say(const QString& problem);

    Session& session_;
    QList<StageRow*> rows_;
    QVBoxLayout* list_;
    QLabel *problem_, *note_;
    QPushButton *back_, *keep_;
};

} // namespace hedgerow::window
