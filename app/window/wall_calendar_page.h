// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Print a wall calendar": the diary as a page a month.
#pragma once

#include "window/file_page.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace hedgerow::window {

class WallCalendarPage : public FilePage
{
    Q_OBJECT

public:
    WallCalendarPage(Session& session, QWidget* parent);
    /// Any day of the month that the calendar begins with.
    void setFirstMonth(QDate month);

private:
    void fillCard();
    void save();

    QComboBox* first_;
    QSpinBox* months_;
    QComboBox* paper_;
    QCheckBox* private_;
};

} // namespace hedgerow::window
