// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/thumbnails.h"

#include "window/session.h"

#include <QBuffer>
#include <QImageReader>
#include <QTimer>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int AtOnce = 12; ///< so that the first ones appear soon
constexpr int Density = 2;

QImage squareOf(QByteArray bytes, int side)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize whole = reader.size();
    if (whole.isValid()) // JPEG decodes a smaller picture much faster
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage read = reader.read();
    if (read.isNull())
        return read;
    const QImage fitting = read.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return fitting.copy((fitting.width() - side) / 2, (fitting.height() - side) / 2, side, side);
}

} // namespace

Thumbnails::Thumbnails(Session& session, int side, QObject* parent) : QObject(parent), session_(session), side_(side), reading_(this)
{
}

QPixmap Thumbnails::of(const QString& hash)
{
    if (hash.isEmpty())
        return {};
    const auto known = read_.constFind(hash);
    if (known != read_.cend())
        return *known;
    if (wanted_.isEmpty())
        QTimer::singleShot(0, this, &Thumbnails::read);
    wanted_.insert(hash);
    return {};
}

void Thumbnails::read()
{
    if (reading_.isRunning() || wanted_.isEmpty())
        return;
    QStringList some;
    for (const auto& hash : std::as_const(wanted_))
        if (some.size() < AtOnce)
            some += hash;
    reading_.start(
        [blobs = session_.document().blobs(), some, side = side_ * Density](base::Job& job) {
            QHash<QString, QImage> images;
            for (const auto& hash : some) {
                const auto bytes = job.stopped() ? base::Result<QByteArray>(QByteArray()) : blobs->bytes(hash);
                images.insert(hash, bytes ? squareOf(*bytes, side) : QImage());
            }
            return images;
        },
        [this](const QHash<QString, QImage>& images) {
            for (auto it = images.cbegin(); it != images.cend(); ++it) {
                QPixmap made = QPixmap::fromImage(*it);
                made.setDevicePixelRatio(Density);
                read_.insert(it.key(), made);
                wanted_.remove(it.key());
            }
            Q_EMIT arrived();
            QTimer::singleShot(0, this, &Thumbnails::read);
        });
}

} // namespace hedgerow::window
