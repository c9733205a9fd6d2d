// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work of a page on a thread of its own, so that the page stays alive: reading boundaries, making a
// map, laying out a sheet.
#pragma once

#include "base/job.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace hedgerow::window {

/// At most one piece of work counts: a newer one stops the older, whose result is dropped. Lives on
/// the interface thread; going away stops the work and waits for its thread.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject* parent);
    ~Background() override;

    /// work(base::Job&) runs on the thread; done(its result) then on the interface thread.
    template <class Work, class Done>
    void start(Work work, Done done);

    /// Asks the running piece to stop; its done() is still called, with whatever it returns then.
    void cancel();
    /// Stops the running piece and drops its result.
    void drop();
    [[nodiscard]] bool isRunning() const noexcept { return running_; }

Q_SIGNALS:
    void progressed(const hedgerow::base::Progress& progress);
    void runningChanged(bool running);

private:
    [[nodiscard]] std::shared_ptr<base::Job> begin();
    void run(std::function<void()> piece);
    void finish(const std::function<void()>& done, const std::shared_ptr<base::Job>& job);
    void setRunning(bool running);

    QThreadPool threads_; ///< of one thread: pieces never overlap
    std::shared_ptr<base::Job> job_;
    bool running_ = false;
};

template <class Work, class Done>
void Background::start(Work work, Done done)
{
    const auto job = begin();
    run([this, job, work = std::move(work), done = std::move(done)] {
        const auto result = std::make_shared<decltype(work(*job))>(work(*job));
        const std::function<void()> hand = [done, result] { done(std::move(*result)); };
        QMetaObject::invokeMethod(
            this, [this, hand, job] { finish(hand, job); }, Qt::QueuedConnection);
    });
}

} // namespace hedgerow::window
