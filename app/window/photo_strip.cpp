// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/photo_strip.h"

#include "window/background.h"
#include "window/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int MostShown = 3, Gap = 6;
constexpr double Corner = 6;

std::vector<QImage> readPhotos(const model::Blobs& blobs, const QStringList& hashes, int height, const base::Job& job)
{
    std::vector<QImage> photos;
    for (const auto& hash : hashes) {
        if (job.stopped())
            break;
        const auto bytes = blobs.bytes(hash);
        if (!bytes)
            continue;
        const QImage whole = QImage::fromData(*bytes);
        if (!whole.isNull())
            photos.push_back(whole.scaledToHeight(height, Qt::SmoothTransformation));
    }
    return photos;
}

/// The middle of an image in the proportions of a box.
QRectF middleOf(const QImage& image, QSizeF box)
{
    const double factor = std::max(box.width() / image.width(), box.height() / image.height());
    const QSizeF part = box / factor;
    return {(image.width() - part.width()) / 2, (image.height() - part.height()) / 2, part.width(), part.height()};
}

} // namespace

PhotoStrip::PhotoStrip(Session& session, QWidget* parent) : QWidget(parent), session_(session), reader_(new Background(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

QSize PhotoStrip::sizeHint() const
{
    return {200, themeSize("photo_strip") + 12};
}

void PhotoStrip::show(const model::Record& place)
{
    auto uses = session_.contents().referring(model::Table::PhotoUses, u"place", place.id());
    std::stable_sort(uses.begin(), uses.end(), [](const model::Record& a, const model::Record& b) {
        return a.value(u"sort").integer() < b.value(u"sort").integer();
    });
    QStringList hashes;
    for (const auto& use : uses) {
        const auto photo = use.reference(u"photo");
        const model::Record record = photo ? session_.contents().find(model::Table::Photos, *photo) : model::Record();
        if (record)
            hashes += record.text(u"hash");
    }
    Q_EMIT countChanged(static_cast<int>(hashes.size()));
    setVisible(!hashes.isEmpty());
    if (hashes == hashes_)
        return;
    hashes_ = hashes;
    photos_.clear();
    setAccessibleName(tr("%n photo(s)", nullptr, static_cast<int>(hashes.size())));
    update();
    const int height = static_cast<int>(themeSize("photo_strip") * devicePixelRatioF() * 1.5);
    reader_->start([blobs = session_.document().blobs(), few = hashes.mid(0, MostShown), height](base::Job& job) {
        return readPhotos(*blobs, few, height, job);
    }, [this](std::vector<QImage> photos) {
        photos_ = std::move(photos);
        update();
    });
}

void PhotoStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int margin = themeSize("margin"), count = std::min<int>(MostShown, static_cast<int>(hashes_.size()));
    if (count == 0)
        return;
    const double all = width() - 2.0 * margin - Gap * (count - 1);
    // The face of the place takes as much as the others together, or nearly all when it is alone.
    const double first = count == 1 ? all : count == 2 ? all * 0.62 : all * 0.48;
    const double rest = count == 1 ? 0 : (all - first) / (count - 1);
    double x = margin;
    for (int i = 0; i < count; ++i) {
        const QRectF box(x, 12, i == 0 ? first : rest, themeSize("photo_strip"));
        QPainterPath shape;
        shape.addRoundedRect(box, Corner, Corner);
        painter.fillPath(shape, themeColour("hover"));
        if (static_cast<std::size_t>(i) < photos_.size()) {
            const QImage& photo = photos_[static_cast<std::size_t>(i)];
            painter.save();
            painter.setClipPath(shape);
            painter.drawImage(box, photo, middleOf(photo, box.size()));
            painter.restore();
        }
        x += box.width() + Gap;
    }
}

} // namespace hedgerow::window
