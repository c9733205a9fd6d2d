// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small square pictures of photos, read on a thread of their own and kept.
#pragma once

#include "window/background.h"

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QSet>

namespace hedgerow::window {

class Session;

class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// side: in logical pixels.
    Thumbnails(Session& session, int side, QObject* parent);
    /// Null until it is read; arrived() says when it is worth asking again.
    [[nodiscard]] QPixmap of(const QString& hash);
    [[nodiscard]] bool isReading() const noexcept { return reading_.isRunning(); }

Q_SIGNALS:
    void arrived();

private:
    void read();

    Session& session_;
    int side_;
    QHash<QString, QPixmap> read_; ///< a null one: it can't be read
    QSet<QString> wanted_;
    Background reading_;
};

} // namespace hedgerow::window
