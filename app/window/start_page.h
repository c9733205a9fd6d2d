// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown without a document: the three ways to begin, and the maps that were open last. The
// picture of the sample town is drawn by the map itself, on a thread.
#pragma once

#include "window/background.h"

#include <QImage>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace hedgerow::window {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent);

    /// Reads the recent maps anew; done by itself whenever the page is shown.
    void refresh();

Q_SIGNALS:
    void openRequested(const QString& path); ///< empty: ask for a file
    void newRequested();
    void sampleRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeGreeting();
    QWidget* makeRecent();
    QWidget* makeFoot();
    void arrange();
    void placeCards(int columns);
    void findLost(const QString& path);
    void drawHero();
    void showHero();

    Background drawing_;
    QImage town_; ///< the sample town; null: not drawn yet, or not there
    QWidget *greeting_, *recent_;
    QBoxLayout* halves_;
    QGridLayout* grid_ = nullptr;
    QLabel *hero_ = nullptr, *pitch_ = nullptr, *claim_ = nullptr;
    QWidget* space_ = nullptr; ///< between the halves
    QList<QWidget*> cards_;
    int columns_ = 0;
};

} // namespace hedgerow::window
