// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A recent map on the start page: its picture, title, places and when it was last open. A card
// whose file is gone says so and offers to find or forget it.
#pragma once

#include "window/recent_maps.h"

#include <QAbstractButton>

namespace hedgerow::window {

inline constexpr QSize RecentCardSize{168, 126};

class RecentCard : public QAbstractButton
{
    Q_OBJECT

public:
    RecentCard(const RecentMap& map, const QDateTime& now, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return RecentCardSize; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString title_, facts_;
    QImage picture_;
};

class LostCard : public QWidget
{
    Q_OBJECT

public:
    LostCard(const RecentMap& map, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return RecentCardSize; }

Q_SIGNALS:
    void findRequested();
    void forgetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hedgerow::window
