// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A piece of work that takes long: says how far it is, and can be stopped.
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>

namespace hedgerow::base {

struct Progress
{
    qint64 done = 0;
    qint64 total = 0; ///< 0: the end isn't known
    QString what;     ///< translated, e.g. "Reading areas"
};

/// Passed by reference into every function that can take over 100 ms. The worker calls report() and
/// looks at stopped(); anybody, on any thread, may call stop(). The observer is called on the
/// worker's thread, at most ten times a second.
class Job
{
public:
    using Observer = std::function<void(const Progress&)>;

    Job() = default;
    explicit Job(Observer observer) : observer_(std::move(observer)) {}
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    void report(qint64 done, qint64 total, const QString& what);
    void stop() noexcept { stopped_ = true; }
    [[nodiscard]] bool stopped() const noexcept { return stopped_; }

private:
    Observer observer_;
    std::atomic<bool> stopped_ = false;
    std::chrono::steady_clock::time_point lastReport_;
};

} // namespace hedgerow::base
