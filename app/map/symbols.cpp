// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/symbols.h"

#include <QHash>
#include <QSvgRenderer>

#include <memory>

namespace hedgerow::map {

namespace {

constexpr int MostImages = 2000; // 30 categories, 6 statuses, a handful of sizes

struct ImageKey
{
    SymbolKind kind;
    int size;
    double deviceScale;
    bool operator==(const ImageKey&) const = default;
};

std::size_t qHash(const SymbolKind& kind, std::size_t seed)
{
    return qHashMulti(seed, kind.category, kind.status, static_cast<int>(kind.ink));
}

std::size_t qHash(const ImageKey& key, std::size_t seed)
{
    return qHashMulti(seed, qHash(key.kind, seed), key.size, key.deviceScale);
}

/// Each thread keeps its own: a QSvgRenderer must not be shared, and so nobody waits for a lock.
QSvgRenderer& rendererOf(const SymbolKind& kind)
{
    thread_local QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    const QString key =
        kind.category + u'/' + kind.status + (kind.ink == SymbolInk::Mono ? u'm' : u'c');
    auto& renderer = renderers[key];
    if (!renderer)
        renderer =
            std::make_shared<QSvgRenderer>(model::symbolSvg(kind.category, kind.status, kind.ink));
    return *renderer;
}

} // namespace

void drawSymbol(QPainter& painter, const QRectF& box, const SymbolKind& kind)
{
    rendererOf(kind).render(&painter, box);
}

QImage symbolImage(const SymbolKind& kind, int size, double deviceScale)
{
    thread_local QHash<ImageKey, QImage> images;
    const ImageKey key{kind, size, deviceScale};
    if (const auto it = images.constFind(key); it != images.constEnd())
        return *it;
    if (images.size() >= MostImages)
        images.clear();
    const int side = std::max(1, qRound(size * deviceScale));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawSymbol(painter, QRectF(0, 0, side, side), kind);
    }
    image.setDevicePixelRatio(deviceScale);
    images.insert(key, image);
    return image;
}

} // namespace hedgerow::map
