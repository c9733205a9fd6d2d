// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/background.h"

namespace hedgerow::window {

Background::Background(QObject* parent)
    : QObject(parent)
{
    threads_.setMaxThreadCount(1);
}

Background::~Background()
{
    if (job_)
        job_->stop();
    threads_.clear();
    threads_.waitForDone();
}

std::shared_ptr<base::Job> Background::begin()
{
    if (job_)
        job_->stop();
    threads_.clear(); // pieces that have not begun
    job_ = std::make_shared<base::Job>([this](const base::Progress& progress) {
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                if (running_)
                    Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
    });
    return job_;
}

void Background::run(std::function<void()> piece)
{
    threads_.start(std::move(piece));
    setRunning(true);
}

void Background::cancel()
{
    if (job_)
        job_->stop();
}

void Background::drop()
{
    cancel();
    threads_.clear();
    job_.reset();
    setRunning(false);
}

void Background::finish(const std::function<void()>& done, const std::shared_ptr<base::Job>& job)
{
    if (job != job_)
        return; // overtaken
    job_.reset();
    setRunning(false);
    done();
}

void Background::setRunning(bool running)
{
    if (running_ == running)
        return;
    running_ = running;
    Q_EMIT runningChanged(running);
}

} // namespace hedgerow::window
