// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The areas of a boundaries file as a picture in which they can be taken in and left out.
#pragma once

#include "window/area_model.h"

#include "map/view.h"

#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

namespace hedgerow::window {

/// Click leaves an area out or takes it in, Shift and drag does so for all that the box meets. The
/// keyboard's way is the list beside it.
class AreaPreview : public QWidget
{
    Q_OBJECT

public:
    AreaPreview(AreaModel& areas, QWidget* parent);

    /// Said in the middle while there is nothing to show.
    void setEmptyText(const QString& text);
    /// Row of the area under a point of the widget, or -1.
    [[nodiscard]] int areaAt(QPointF pixel) const;
    /// Where an area's name stands, in the widget: inside the area.
    [[nodiscard]] QPoint labelPosition(int row) const;

Q_SIGNALS:
    /// Where there is nothing yet, a click asks for a file.
    void fileWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void repaintPicture();
    void drawAreas(QPainter& painter) const;
    void drawNames(QPainter& painter) const;
    /// Draws the name (and the code, with room) inside the area; false where it doesn't fit.
    bool drawName(QPainter& painter, int row, const QString& name,
                  std::vector<QRectF>& drawn) const;
    void drawEmpty(QPainter& painter) const;
    void chooseBox(const QRectF& box);
    void setHovered(int row);
    [[nodiscard]] QRectF card() const;

    AreaModel& areas_;
    QString emptyText_;
    map::View view_;
    std::vector<QPainterPath> paths_; ///< in pixels, one an area
    qsizetype commonStart_ = 0;       ///< letters that all names begin with, up to a space
    QPixmap picture_;                 ///< null: to be drawn anew
    int hovered_ = -1;
    QPointF pressed_;
    QRectF boxing_; ///< while Shift and drag draws a box
    bool isBoxing_ = false;
};

} // namespace hedgerow::window
