// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map as it was once: to look at, not to work on.
#pragma once

#include "map/render_worker.h"

#include <QWidget>

namespace hedgerow::window {

class PastMap : public QWidget
{
    Q_OBJECT

public:
    explicit PastMap(QWidget* parent);

    /// What to draw; the first one that has an extent is shown whole.
    void show(const map::Snapshot& snapshot, const QString& caption, bool isPast);
    /// Rings a place and brings it into view.
    void ring(model::Uuid place, std::optional<model::Point> at);
    void waitUntilDrawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setView(const map::View& view);
    void ask();

    map::RenderWorker worker_;
    std::shared_ptr<const map::FrameImage> frame_;
    map::Snapshot snapshot_;
    map::View view_;
    QString caption_;
    model::Uuid ringed_;
    std::optional<model::Point> ringedAt_;
    QPointF pressedAt_;
    bool past_ = false, fitted_ = false;
    bool focusShown_ = false; ///< the focus came by key
};

} // namespace hedgerow::window
