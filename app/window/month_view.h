// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A month as six weeks of days, Monday first, with what is due on them and bank holidays by name.
#pragma once

#include "transfers/diary.h"

#include <QWidget>

namespace hedgerow::window {

/// Arrows move the chosen day, Return opens what is due on it; a click on an entry opens it.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    MonthView(QString language, QWidget* parent);
    void setEntries(const std::vector<transfers::Entry>& entries, QDate today, const QString& nation);
    /// The month of this day is shown, and the day is chosen.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const noexcept { return day_; }
    /// The first Monday shown.
    [[nodiscard]] QDate first() const;
    [[nodiscard]] std::vector<const transfers::Entry*> entriesOn(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void dayChanged(QDate day);
    void entryWanted(const QString& entry); ///< its id

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr int Weeks = 6, Days = 7;
    void paintDay(QPainter& painter, QDate day) const;
    [[nodiscard]] QRect cell(QDate day) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] QDate dayAt(QPoint at) const;
    [[nodiscard]] const transfers::Entry* entryAt(QPoint at) const;
    [[nodiscard]] int mostShown(const QRect& cell) const;
    [[nodiscard]] QRect entryBox(const QRect& cell, int at) const;
    void say();

    QString language_, nation_;
    std::vector<transfers::Entry> entries_;
    QDate today_, day_;
};

} // namespace hedgerow::window
