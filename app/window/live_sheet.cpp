// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/live_sheet.h"

#include "print/output.h"
#include "print/wall_map.h"

namespace hedgerow::window {

LiveSheet::LiveSheet(QObject* parent)
    : QObject(parent)
    , laying_(this)
    , drawing_(this)
    , thumbnails_(this)
{
    for (Background* work : {&laying_, &drawing_})
        connect(work, &Background::runningChanged, this, &LiveSheet::busyChanged);
}

void LiveSheet::layOut(const model::Contents& contents, const map::Snapshot& snapshot,
                       const geo::Crs& crs, const print::SheetOptions& options)
{
    const auto work = [contents, snapshot, crs, options](base::Job& job) {
        return print::layOutWallMap(contents, snapshot, crs, options, job);
    };
    laying_.start(work, [this, snapshot](base::Result<print::Sheet>&& sheet) {
        if (sheet) {
            current_ = std::make_shared<LaidOut>(LaidOut{std::move(*sheet), snapshot});
            Q_EMIT laidOut();
        } else if (sheet.error().kind != base::ErrorKind::Cancelled) {
            Q_EMIT failed(sheet.error());
        }
    });
}

void LiveSheet::draw(int page, int width)
{
    if (!current_ || page >= static_cast<int>(current_->sheet.pages.size()))
        return;
    drawing_.start(
        [sheet = current_, page, width](base::Job&) {
            return print::pageImage(sheet->sheet, page, sheet->snapshot, width);
        },
        [this, page](QImage&& image) { Q_EMIT pageDrawn(page, image); });
}

void LiveSheet::drawThumbnails(int height)
{
    if (!current_)
        return;
    thumbnails_.start(
        [sheet = current_, height](base::Job& job) {
            QList<QImage> images;
            for (std::size_t page = 0; page < sheet->sheet.pages.size() && !job.stopped(); ++page) {
                const QSizeF paper = sheet->sheet.pages[page].paperMm;
                const int width = static_cast<int>(height * paper.width() / paper.height());
                images << print::pageImage(sheet->sheet, static_cast<int>(page), sheet->snapshot,
                                           width);
            }
            return images;
        },
        [this](QList<QImage>&& images) { Q_EMIT thumbnailsDrawn(images); });
}

} // namespace hedgerow::window
