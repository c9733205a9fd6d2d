// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws frames on a thread of its own; a newer request overtakes an older one.
#pragma once

#include "map/painter.h"

#include <QObject>

namespace hedgerow::map {

struct FrameImage
{
    View view;
    quint64 revision = 0; ///< of the snapshot
    quint64 generation = 0;
    QImage image;
    Placement placement;
    double milliseconds = 0;
};

class RenderWorker : public QObject
{
    Q_OBJECT

public:
    explicit RenderWorker(QObject* parent = nullptr);
    ~RenderWorker() override;

    /// Returns the request's generation. Only the newest waiting request is drawn.
    quint64 request(const Snapshot& snapshot, const Frame& frame);
    void waitUntilIdle(); ///< for tests and screenshots

Q_SIGNALS:
    void
    frameReady(std::shared_ptr<const hedgerow::map::FrameImage> frame); ///< on this object's thread

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Places under a pixel, nearest first (within 14 px); a bubble's members when a bubble is there.
[[nodiscard]] std::vector<model::Uuid> placesAt(const Placement& placement, QPointF pixel);

} // namespace hedgerow::map
