// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/year_view.h"

#include "model/holidays.h"
#include "window/entry_sign.h"
#include "window/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int Columns = 4, Rows = 3, Gap = 14, WeekRows = 6;

} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Year"));
    setMinimumSize(420, 300);
}

void YearView::setEntries(const std::vector<transfers::Entry>& entries, QDate today, const QString& nation)
{
    entries_ = entries;
    today_ = today;
    nation_ = nation;
    update();
}

void YearView::setDay(QDate day)
{
    day_ = day;
    const auto ofYear = std::ranges::count_if(entries_, [&](const auto& entry) { return entry.actBy.year() == day.year(); });
    setAccessibleDescription(tr("%1: %n date(s)", nullptr, static_cast<int>(ofYear)).arg(QLocale().toString(day, tr("MMMM yyyy", "month, year"))));
    update();
}

QRectF YearView::monthBox(int month) const
{
    const double wide = (width() - Gap * (Columns - 1.0)) / Columns, high = (height() - Gap * (Rows - 1.0)) / Rows;
    return {((month - 1) % Columns) * (wide + Gap), ((month - 1) / Columns) * (high + Gap), wide, high};
}

QRectF YearView::dayBox(QDate day) const
{
    const QRectF month = monthBox(day.month());
    const double top = QFontMetrics(themeFont(TextSize::Body)).height() + 8;
    const int offset = QDate(day.year(), day.month(), 1).dayOfWeek() - 1 + day.day() - 1;
    const double wide = month.width() / 7, high = (month.height() - top) / WeekRows;
    return {month.left() + (offset % 7) * wide, month.top() + top + (offset / 7) * high, wide, high};
}

void YearView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearView::paintMonth(QPainter& painter, int month) const
{
    const QRectF box = monthBox(month);
    const QDate first(day_.year(), month, 1);
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(themeColour(month == day_.month() ? "accentText" : "text"));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, QLocale().standaloneMonthName(month));
    for (QDate day = first; day.month() == month; day = day.addDays(1)) {
        const QRectF cell = dayBox(day);
        const auto on = std::ranges::equal_range(entries_, day, {}, &transfers::Entry::actBy);
        const bool isFree = day.dayOfWeek() > 5 || model::Holidays::standard().on(nation_, day);
        if (!on.empty()) {
            const bool pressing = std::ranges::any_of(on, [this](const auto& entry) { return isPressing(entry, today_); });
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeColour(pressing ? "noticeBg" : "select"));
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4);
            if (cell.height() > 24)
                paintEntrySign(painter, QRectF(cell.center().x() - 4, cell.bottom() - 11, 8, 8), on.front().kind, themeColour(pressing ? "notice" : "accentText"));
        }
        if (day == today_) {
            painter.setPen(QPen(themeColour("accent"), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 4, 4);
        }
        painter.setFont(themeFont(TextSize::Caption, on.empty() ? QFont::Normal : QFont::DemiBold));
        painter.setPen(themeColour(isFree && on.empty() ? "control" : "text"));
        const bool twoLines = !on.empty() && cell.height() > 24;
        painter.drawText(twoLines ? cell.adjusted(0, 2, 0, -9) : cell, Qt::AlignCenter, QString::number(day.day()));
    }
    if (month == day_.month() && hasFocus()) {
        painter.setPen(QPen(themeColour("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-5, -3, 5, 3), 6, 6);
    }
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthBox(month).contains(event->position()))
            continue;
        QDate wanted(day_.year(), month, 1);
        for (QDate day = wanted; day.month() == month; day = day.addDays(1))
            if (dayBox(day).contains(event->position()))
                wanted = day;
        Q_EMIT dayWanted(wanted);
        return;
    }
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    const int months = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1
        : event->key() == Qt::Key_Up ? -Columns : event->key() == Qt::Key_Down ? Columns : 0;
    if (months != 0)
        Q_EMIT dayChanged(day_.addMonths(months));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT dayWanted(day_);
    else
        QWidget::keyPressEvent(event);
}

} // namespace hedgerow::window
