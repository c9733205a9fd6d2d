// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The areas of a boundaries file as a list with ticks and a search: the keyboard's way to choose.
#pragma once

#include "window/area_model.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QWidget>

namespace hedgerow::window {

class AreaList : public QWidget
{
    Q_OBJECT

public:
    AreaList(AreaModel& areas, QWidget* parent);

private:
    /// Ticks or unticks all areas that the search shows.
    void setShown(bool chosen);

    AreaModel& areas_;
    QSortFilterProxyModel found_;
    QLineEdit* search_;
    QListView* list_;
};

} // namespace hedgerow::window
