// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An icon that is drawn from its SVG in the colours of the theme in force at the time of painting.
#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace hedgerow::window {

class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QByteArray name, QByteArray role) : name_(std::move(name)), role_(std::move(role)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override { return new ThemeIconEngine(name_, role_); }

private:
    QByteArray name_; ///< file of resources/icons without its ending
    QByteArray role_;
};

} // namespace hedgerow::window
