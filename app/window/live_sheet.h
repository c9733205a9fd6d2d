// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays out a sheet and draws its pages on threads of its own, for the Print workspace.
#pragma once

#include "window/background.h"

#include "print/sheet.h"

#include "geo/crs.h"

#include <QImage>

namespace hedgerow::window {

/// A sheet with the snapshot that it was laid out from: both are needed to draw and to write it.
struct LaidOut {
    print::Sheet sheet;
    map::Snapshot snapshot;
};

/// The newest request wins; an older page stays valid until the newer one is there.
class LiveSheet : public QObject
{
    Q_OBJECT

public:
    explicit LiveSheet(QObject* parent);

    void layOut(const model::Contents& contents, const map::Snapshot& snapshot, const geo::Crs& crs,
                const print::SheetOptions& options);
    /// Draws a page so many pixels wide; answers with pageDrawn.
    void draw(int page, int width);
    void drawThumbnails(int height);

    /// Null before the first sheet is laid out.
    [[nodiscard]] const std::shared_ptr<const LaidOut>& current() const noexcept
    {
        return current_;
    }
    [[nodiscard]] bool isBusy() const { return laying_.isRunning() || drawing_.isRunning(); }

Q_SIGNALS:
    void laidOut();
    void failed(const hedgerow::base::Error& error);
    void pageDrawn(int page, const QImage& image);
    void thumbnailsDrawn(const QList<QImage>& images);
    void busyChanged();

private:
    std::shared_ptr<const LaidOut> current_;
    Background laying_, drawing_, thumbnails_;
};

} // namespace hedgerow::window
