// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Twelve small months, each day with something due marked by its shape.
#pragma once

#include "transfers/diary.h"

#include <QWidget>

namespace hedgerow::window {

class YearView : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget* parent);
    void setEntries(const std::vector<transfers::Entry>& entries, QDate today, const QString& nation);
    void setDay(QDate day);

Q_SIGNALS:
    void dayWanted(QDate day);   ///< its month is to be shown
    void dayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintMonth(QPainter& painter, int month) const;
    [[nodiscard]] QRectF monthBox(int month) const;
    [[nodiscard]] QRectF dayBox(QDate day) const;

    std::vector<transfers::Entry> entries_;
    QString nation_;
    QDate today_, day_;
};

} // namespace hedgerow::window
