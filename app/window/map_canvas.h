// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map: shows the last drawn frame, moved and scaled, until the worker has drawn the next.
#pragma once

#include "map/render_worker.h"
#include "window/session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace hedgerow::window {

/// What a click or the arrows do.
enum class MapTool {
    Look, ///< choose and pan
    Put,  ///< a symbol is carried to its place: adding, or placing from "To place"
    Move, ///< the chosen place is carried
};

/// What hangs at the cross while something is put.
struct Carried
{
    QString category;
    QString status = QStringLiteral("open");
    std::optional<model::Point> at; ///< nothing: it follows the pointer
    double ringMetres = 0;          ///< circle drawn around: how near a like place would be
    double squareMetres = 0;        ///< side of the square that a grid reference means
};

class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    MapCanvas(Session& session, QWidget* parent);

    [[nodiscard]] const map::View& view() const noexcept { return view_; }
    void setView(const map::View& view);
    void showBox(const model::Box& box);
    void showAll();
    /// Moves by the least amount that brings the point on view, clear of the edges.
    void bringIntoView(model::Point point);
    void centreOn(model::Point point);
    void zoomBy(double factor);
    [[nodiscard]] int scale() const; ///< the N of 1:N, at 96 dots an inch
    void setScale(int scale);

    /// Places to draw; nothing: all.
    void setShown(std::optional<QSet<model::Uuid>> shown);
    void setLinksShown(bool shown);
    [[nodiscard]] bool linksShown() const noexcept { return links_; }

    [[nodiscard]] MapTool tool() const noexcept { return tool_; }
    void setTool(MapTool tool);
    void carry(const Carried& what);
    /// Where the cross is: the middle of the view until it is moved.
    [[nodiscard]] model::Point cross() const;
    void moveCross(QPointF byPixels);

    /// Chooses the next or previous place on view in reading order.
    void step(int by);
    void moveChosen(); ///< picks the chosen place up, as M does
    [[nodiscard]] const map::Placement& placement() const;
    void waitUntilDrawn();
    /// In words, for those who can't see it: "Map of Wrensford, 54 places shown, scale 1 to 5000".
    void describe();

Q_SIGNALS:
    void viewChanged();
    void pointerAt(std::optional<hedgerow::model::Point> point);
    void putAt(hedgerow::model::Point point);        ///< a click with the tool Put
    void placeMoved(hedgerow::model::Uuid place, hedgerow::model::Point to);
    void addWanted(hedgerow::model::Point point);    ///< double click on empty ground
    void openWanted(hedgerow::model::Uuid place);    ///< Return on the chosen place
    void menuWanted(const QPoint& at, hedgerow::model::Point point);
    void choiceAmong(const QPoint& at, const std::vector<hedgerow::model::Uuid>& members);
    void left();                                     ///< Esc: the tool was put down

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void ask();  ///< asks the worker for the frame of the present view
    void take(std::shared_ptr<const map::FrameImage> frame);
    [[nodiscard]] QPointF toView(QPointF framePixel) const; ///< of the last frame
    [[nodiscard]] std::vector<model::Uuid> placesUnder(QPointF pixel) const;
    void clickAt(QPointF pixel, const QPoint& global);
    void hoverAt(QPointF pixel);
    void startHold(QPointF pixel);
    void beginMove(model::Uuid place);
    void endMove(bool put);
    [[nodiscard]] bool moveByKey(QKeyEvent& event);
    [[nodiscard]] bool toolKey(QKeyEvent& event);
    [[nodiscard]] bool lookKey(QKeyEvent& event);

    void paintFrame(QPainter& painter) const;
    void paintHover(QPainter& painter) const;
    void paintChosen(QPainter& painter) const;
    void paintCarried(QPainter& painter) const;
    void paintMove(QPainter& painter) const;
    void paintPin(QPainter& painter, QPointF at, const QString& category, const QString& status) const;

    Session& session_;
    map::RenderWorker worker_;
    map::View view_;
    bool fitted_ = false; ///< a view was set, by the person or by the first fit
    std::shared_ptr<const map::FrameImage> frame_;
    std::optional<QSet<model::Uuid>> shown_;
    bool links_ = false;

    MapTool tool_ = MapTool::Look;
    Carried carried_;
    std::optional<model::Point> cross_;
    model::Uuid moving_;
    model::Point movedTo_;

    QPointF pressedAt_, panFrom_;
    bool pressed_ = false, panning_ = false;
    bool focusShown_ = false; ///< the focus came by key
    QTimer hold_;            ///< 250 ms on a symbol pick it up
    QTimer hoverDelay_;      ///< 120 ms
    QPointF pointer_;
    model::Uuid hovered_;
};

} // namespace hedgerow::window
