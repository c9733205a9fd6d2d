// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/town_picture.h"

#include "map/painter.h"
#include "store/document.h"

namespace hedgerow::window {

namespace {

constexpr double MetresPerPixel = 1.9;

} // namespace

QImage townPicture(const QString& path, QSize size, double deviceScale, Scheme scheme,
                   base::Job& job)
{
    auto document = store::Document::open(path, store::Access::ReadOnly, {}, job);
    if (!document)
        return {};
    const auto snapshot = map::Snapshot::of((*document)->contents(), (*document)->blobs(), {},
                                            QStringLiteral("en"), job);
    if (snapshot.areas().empty() || job.stopped())
        return {};
    map::Frame frame;
    frame.view = {snapshot.areas().front().label, MetresPerPixel, QSizeF(size), deviceScale};
    frame.style = map::Style::named(scheme == Scheme::Dark ? QStringLiteral("dark")
                                                           : QStringLiteral("light"));
    frame.placeNames = false;
    frame.areaNames = false;

    QImage image(size * deviceScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(deviceScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    map::draw(snapshot, frame, painter);
    return image;
}

} // namespace hedgerow::window
