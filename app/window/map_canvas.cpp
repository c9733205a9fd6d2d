// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// View, frames and the places on them. Hands and keys: map_canvas_input.cpp; what is painted over
// the frame: map_canvas_paint.cpp.
#include "window/map_canvas.h"

#include "window/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace hedgerow::window {

namespace {

constexpr double MetresOfScaleOne = 0.0254 / 96; ///< a pixel at 96 dots an inch, at 1:1
constexpr double NearestMetresPerPixel = 0.02, FarthestMetresPerPixel = 2000;
constexpr double FitMargin = 40, KeepClear = 60;

map::View clamped(map::View view)
{
    view.metresPerPixel = std::clamp(view.metresPerPixel, NearestMetresPerPixel, FarthestMetresPerPixel);
    return view;
}

} // namespace

MapCanvas::MapCanvas(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 160);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hold_.setSingleShot(true);
    hold_.setInterval(250);
    hoverDelay_.setSingleShot(true);
    hoverDelay_.setInterval(120);
    connect(&worker_, &map::RenderWorker::frameReady, this, &MapCanvas::take);
    connect(&session_, &Session::snapshotChanged, this, [this] {
        if (!fitted_)
            showAll();
        ask();
    });
    connect(&session_, &Session::choiceChanged, this, [this] {
        ask();
        update();
    });
    connect(&hold_, &QTimer::timeout, this, [this] { startHold(pressedAt_); });
    connect(&hoverDelay_, &QTimer::timeout, this, [this] { hoverAt(pointer_); });
    describe();
}

void MapCanvas::setView(const map::View& view)
{
    const map::View next = clamped(view);
    if (next == view_)
        return;
    view_ = next;
    fitted_ = true;
    ask();
    update();
    describe();
    Q_EMIT viewChanged();
}

void MapCanvas::showBox(const model::Box& box)
{
    if (!box.isEmpty() && width() > 0)
        setView(map::View::fitting(box, size(), devicePixelRatioF(), FitMargin));
}

void MapCanvas::showAll()
{
    if (session_.snapshot().extent().isEmpty() || !isVisible())
        return;
    showBox(session_.snapshot().extent());
}

void MapCanvas::bringIntoView(model::Point point)
{
    const QPointF at = view_.toPixel(point);
    const double clearX = std::min<double>(KeepClear, width() / 4.0), clearY = std::min<double>(KeepClear, height() / 4.0);
    const QPointF wanted(std::clamp(at.x(), clearX, width() - clearX), std::clamp(at.y(), clearY, height() - clearY));
    const QPointF by = wanted - at;
    if (std::hypot(by.x(), by.y()) > std::max(width(), height()))
        centreOn(point);
    else if (!by.isNull())
        setView(view_.panned(by));
}

void MapCanvas::centreOn(model::Point point)
{
    map::View next = view_;
    next.centre = point;
    setView(next);
}

void MapCanvas::zoomBy(double factor)
{
    setView(view_.zoomed(factor, rect().center()));
}

int MapCanvas::scale() const
{
    return static_cast<int>(std::lround(view_.metresPerPixel / MetresOfScaleOne));
}

void MapCanvas::setScale(int scale)
{
    map::View next = view_;
    next.metresPerPixel = scale * MetresOfScaleOne;
    setView(next);
}

void MapCanvas::setShown(std::optional<QSet<model::Uuid>> shown)
{
    if (shown == shown_)
        return;
    shown_ = std::move(shown);
    ask();
    describe();
}

void MapCanvas::setLinksShown(bool shown)
{
    links_ = shown;
    ask();
}

void MapCanvas::setTool(MapTool tool)
{
    if (tool_ == MapTool::Move && tool != MapTool::Move)
        moving_ = {};
    tool_ = tool;
    cross_.reset();
    carried_ = {};
    setCursor(tool == MapTool::Look ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

void MapCanvas::carry(const Carried& what)
{
    carried_ = what;
    if (what.at)
        cross_ = what.at;
    update();
}

model::Point MapCanvas::cross() const
{
    return cross_.value_or(view_.toMap(QRectF(rect()).center()));
}

void MapCanvas::moveCross(QPointF byPixels)
{
    const QPointF to = view_.toPixel(cross()) + byPixels;
    cross_ = view_.toMap(to);
    bringIntoView(*cross_);
    update();
}

void MapCanvas::step(int by)
{
    std::vector<std::pair<QPointF, model::Uuid>> order;
    for (const auto& symbol : placement().symbols)
        order.emplace_back(toView(symbol.at), symbol.id);
    if (order.empty())
        return;
    constexpr double Band = 40; // symbols of about one height are read from left to right
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        const auto key = [](const QPointF& p) { return std::make_pair(std::floor(p.y() / Band), p.x()); };
        return key(a.first) < key(b.first);
    });
    const auto here = std::find_if(order.begin(), order.end(), [&](const auto& one) { return one.second == session_.chosen(); });
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t from = here == order.end() ? (by > 0 ? -1 : count) : here - order.begin();
    session_.choose(order[static_cast<std::size_t>((from + by + count) % count)].second);
}

const map::Placement& MapCanvas::placement() const
{
    static const map::Placement none;
    return frame_ ? frame_->placement : none;
}

void MapCanvas::ask()
{
    if (width() <= 0 || !fitted_)
        return;
    view_.size = size();
    view_.deviceScale = devicePixelRatioF();
    map::Frame frame;
    frame.view = view_;
    frame.style = map::Style::named(themeScheme() == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    frame.shown = shown_;
    frame.links = links_;
    if (!session_.chosen().isNull())
        frame.chosen.insert(session_.chosen());
    worker_.request(session_.snapshot(), frame);
}

void MapCanvas::take(std::shared_ptr<const map::FrameImage> frame)
{
    frame_ = std::move(frame);
    update();
}

void MapCanvas::waitUntilDrawn()
{
    worker_.waitUntilIdle();
    QCoreApplication::processEvents();
}

void MapCanvas::describe()
{
    const int count = shown_ ? static_cast<int>(shown_->size()) : session_.contents().places().size();
    setAccessibleName(tr("Map of %1, %n place(s) shown, scale 1 to %2", nullptr, count)
                          .arg(session_.contents().title()).arg(scale()));
    setAccessibleDescription(tr("Arrows pan, + and - zoom, N goes to the next place, Ctrl+N adds a place."));
}

QPointF MapCanvas::toView(QPointF framePixel) const
{
    return frame_ ? view_.toPixel(frame_->view.toMap(framePixel)) : framePixel;
}

std::vector<model::Uuid> MapCanvas::placesUnder(QPointF pixel) const
{
    if (!frame_)
        return {};
    return map::placesAt(frame_->placement, frame_->view.toPixel(view_.toMap(pixel)));
}

void MapCanvas::resizeEvent(QResizeEvent* event)
{
    // The ground stays where it is under the panel's edge: the top left corner keeps its ground.
    if (fitted_ && event->oldSize().isValid()) {
        const model::Point corner = view_.toMap({0, 0});
        view_.size = size();
        const model::Point shifted = view_.toMap({0, 0});
        view_.centre = view_.centre + (corner - shifted);
        ask();
        Q_EMIT viewChanged();
    } else {
        showAll();
    }
}

bool MapCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        ask();
    if (event->type() == QEvent::Show && !fitted_)
        showAll();
    // Tab leaves the map; arrows and letters are its own.
    if (event->type() == QEvent::ShortcutOverride && tool_ != MapTool::Look)
        event->accept();
    return QWidget::event(event);
}

} // namespace hedgerow::window
