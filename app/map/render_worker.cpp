// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/render_worker.h"

#include <QElapsedTimer>

#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace hedgerow::map {

class RenderWorker::Private
{
public:
    explicit Private(RenderWorker& owner) : owner_(owner), thread_([this] { run(); }) {}
    ~Private();

    quint64 put(const Snapshot& snapshot, const Frame& frame);
    void waitUntilIdle();

private:
    struct Request
    {
        Snapshot snapshot;
        Frame frame;
        quint64 generation;
    };

    void run();
    [[nodiscard]] std::shared_ptr<const FrameImage> drawn(const Request& request,
                                                          const Placement& before) const;

    RenderWorker& owner_;
    std::mutex mutex_; // guards what follows, up to the thread
    std::condition_variable changed_;
    std::optional<Request> waiting_; // a slot of one: an older request in it is overwritten
    quint64 newest_ = 0;
    bool busy_ = false;
    bool ending_ = false;
    std::thread thread_; // last, so that it starts when all else is there
};

RenderWorker::Private::~Private()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

quint64 RenderWorker::Private::put(const Snapshot& snapshot, const Frame& frame)
{
    quint64 generation = 0;
    {
        const std::lock_guard lock(mutex_);
        generation = ++newest_;
        waiting_ = Request{snapshot, frame, generation};
    }
    changed_.notify_all();
    return generation;
}

void RenderWorker::Private::waitUntilIdle()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !waiting_ && !busy_; });
}

void RenderWorker::Private::run()
{
    Placement before;
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return ending_ || waiting_; });
        if (ending_)
            return;
        const Request request = *std::exchange(waiting_, std::nullopt);
        busy_ = true;
        lock.unlock();
        const auto frame = drawn(request, before);
        before = frame->placement;
        QMetaObject::invokeMethod(
            &owner_, [this, frame] { Q_EMIT owner_.frameReady(frame); }, Qt::QueuedConnection);
        lock.lock();
        busy_ = false;
        changed_.notify_all();
    }
}

std::shared_ptr<const FrameImage> RenderWorker::Private::drawn(const Request& request,
                                                               const Placement& before) const
{
    QElapsedTimer timer;
    timer.start();
    auto result = std::make_shared<FrameImage>();
    result->view = request.frame.view;
    result->revision = request.snapshot.revision();
    result->generation = request.generation;
    const View& view = request.frame.view;
    const QSizeF pixels = view.size * view.deviceScale;
    result->image = QImage(std::max(1, qCeil(pixels.width())), std::max(1, qCeil(pixels.height())),
                           QImage::Format_RGB32);
    result->image.setDevicePixelRatio(view.deviceScale);
    QPainter painter(&result->image);
    result->placement = draw(request.snapshot, request.frame, painter, before);
    painter.end();
    result->milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return result;
}

RenderWorker::RenderWorker(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
}

RenderWorker::~RenderWorker() = default;

quint64 RenderWorker::request(const Snapshot& snapshot, const Frame& frame)
{
    return d->put(snapshot, frame);
}

void RenderWorker::waitUntilIdle()
{
    d->waitUntilIdle();
}

} // namespace hedgerow::map
