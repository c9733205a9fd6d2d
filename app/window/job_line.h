// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a page's work is: words, a bar and Cancel. Comes up only when the work takes a while, so
// that quick work does not flicker.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hedgerow::base {
struct Progress;
}

namespace hedgerow::window {

class Background;

class JobLine : public QWidget
{
    Q_OBJECT

public:
    JobLine(Background& work, QWidget* parent);

private:
    void follow(bool running);
    void tell(const base::Progress& progress);

    QLabel* what_;
    QProgressBar* bar_;
    QTimer delay_;
};

} // namespace hedgerow::window
