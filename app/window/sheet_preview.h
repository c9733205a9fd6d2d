// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live page of the Print workspace: a sheet of paper on a table, as it will be printed. Drag
// moves the map on the page, the wheel changes its scale; how near the page is looked at is another
// thing (setZoom).
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace hedgerow::window {

class SheetPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent);

    /// mapMm: where the map is on the paper; empty when there is none.
    void setPage(const QImage& image, const QSizeF& paperMm, const QRectF& mapMm);
    [[nodiscard]] const QImage& image() const noexcept { return image_; }

    /// Pixels for a millimetre; 0: the whole page.
    void setZoom(double pixelsPerMm);
    [[nodiscard]] double zoom() const; ///< in force
    /// How many device pixels wide a page of this paper is to be drawn.
    [[nodiscard]] int imageWidth(const QSizeF& paperMm) const;

Q_SIGNALS:
    void zoomChanged();
    /// The map is to move by so many millimetres of paper.
    void mapMoved(QPointF mm);
    /// The map is to grow by a factor about a point of the paper.
    void mapScaled(double factor, QPointF aboutMm);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] double fitting(const QSizeF& paperMm) const;
    [[nodiscard]] QRectF pageBox() const; ///< in the viewport
    [[nodiscard]] QPointF toMm(QPointF pixel) const;
    void arrange();

    QImage image_;
    QSizeF paperMm_;
    QRectF mapMm_;
    double zoom_ = 0;
    bool dragging_ = false;
    QPointF pressed_, dragged_; ///< dragged_: pixels that the map is ahead of its image
};

} // namespace hedgerow::window
