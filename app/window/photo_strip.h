// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The photos at the head of a record: the first one large, up to three.
#pragma once

#include "window/session.h"

#include <QImage>
#include <QWidget>

namespace hedgerow::window {

class Background;

class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    PhotoStrip(Session& session, QWidget* parent);
    /// Photos are read on a thread of their own and appear when they are there.
    void show(const model::Record& place);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void countChanged(int photos);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Session& session_;
    QStringList hashes_;
    std::vector<QImage> photos_;
    Background* reader_;
};

} // namespace hedgerow::window
