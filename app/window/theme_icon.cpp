// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icons are written in the light palette's ink; here the ink is exchanged.
#include "window/theme_icon.h"

#include "base/resource.h"
#include "window/theme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace hedgerow::window {

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray svg = base::resourceBytes(QStringLiteral("icons/") + QString::fromLatin1(name_) + QStringLiteral(".svg"));
    const char* ink = mode == QIcon::Disabled ? "control" : role_.constData();
    svg.replace("#20261C", themeColour(ink).name().toLatin1());
    svg.replace("#FFFFFF", themeColour("onAccent").name().toLatin1());
    svg.replace("#2C6E3F", themeColour("accent").name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, QRectF(rect));
    painter->restore();
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect({}, size), mode, state);
    return drawn;
}

} // namespace hedgerow::window
