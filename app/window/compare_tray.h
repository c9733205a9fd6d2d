// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar that gathers what is ticked to be compared, at the foot of board and map.
#pragma once

#include "window/session.h"

#include <QWidget>

class QPushButton;

namespace hedgerow::window {

class ElidedLabel;

class CompareTray : public QWidget
{
    Q_OBJECT

public:
    CompareTray(Session& session, QWidget* parent);
    /// Of a workspace where places can be ticked; it still hides while nothing is.
    void setWanted(bool wanted);

Q_SIGNALS:
    void compareWanted(const QList<hedgerow::model::Uuid>& places);

private:
    void refresh();

    Session& session_;
    ElidedLabel* names_;
    QPushButton* compare_;
    bool wanted_ = false;
};

} // namespace hedgerow::window
