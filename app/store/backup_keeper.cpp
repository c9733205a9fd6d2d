// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_keeper.h"

#include "store/backup.h"

#include <QPointer>
#include <QThreadPool>

#include <chrono>

namespace hedgerow::store {

namespace {

constexpr std::chrono::minutes AfterAChange{10};

} // namespace

BackupKeeper::BackupKeeper(QString path, QObject* parent) : QObject(parent), path_(std::move(path))
{
    timer_.setSingleShot(true);
    timer_.setInterval(AfterAChange);
    connect(&timer_, &QTimer::timeout, this, [this] { makeOne(When::Changed); });
}

void BackupKeeper::changed()
{
    if (!timer_.isActive())
        timer_.start();
}

void BackupKeeper::closed()
{
    if (!timer_.isActive())
        return;
    timer_.stop();
    makeOne(When::Closed);
}

bool BackupKeeper::isWanted()
{
    return qgetenv("HEDGEROW_BACKUPS") != "off";
}

/// The pool is waited for when the program ends.
void BackupKeeper::makeOne(When when)
{
    QThreadPool::globalInstance()->start([path = path_, when, keeper = QPointer(this)] {
        base::Job job;
        const auto made = makeBackup(path, when == When::Changed ? BackupReason::Changed : BackupReason::Closed, job);
        if (made || !keeper)
            return;
        QMetaObject::invokeMethod(keeper, [keeper, sentence = made.error().message] {
            if (keeper && !std::exchange(keeper->hasFailed_, true))
                Q_EMIT keeper->failed(sentence);
        }, Qt::QueuedConnection);
    });
}

} // namespace hedgerow::store
