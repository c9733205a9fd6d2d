// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map with what floats over it: buttons, scale bar, credit, message strip, the card of the add
// strip.
#pragma once

#include "window/session.h"

#include <QFrame>
#include <QWidget>

class QLabel;

namespace hedgerow::window {

class DecidingCard;
class MapCanvas;
class SimilarCard;

/// 80 to 160 pixels that are a round number of metres on the ground.
class ScaleBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleBar(QWidget* parent);
    void setMetresPerPixel(double metresPerPixel);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double metres_ = 100; ///< of the whole bar
    int pixels_ = 100;
};

class MapFrame : public QWidget
{
    Q_OBJECT

public:
    MapFrame(Session& session, QWidget* parent);
    [[nodiscard]] MapCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] SimilarCard& card() const { return *card_; }
    [[nodiscard]] DecidingCard& deciding() const { return *deciding_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QFrame* makeButtons();
    void place();
    void showCredits();

    Session& session_;
    MapCanvas* canvas_;
    SimilarCard* card_;
    DecidingCard* deciding_;
    QFrame* buttons_;
    ScaleBar* scale_;
    QLabel* credits_;
};

} // namespace hedgerow::window
