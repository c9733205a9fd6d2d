// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/month_view.h"

#include "model/holidays.h"
#include "window/entry_sign.h"
#include "window/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hedgerow::window {

namespace {

using transfers::Entry;

constexpr int Inset = 7, LowCell = 92, NarrowCell = 110;

/// Heights in a day; closer where the days are low.
struct DayHeights
{
    int number, entry, gap;
};

DayHeights heightsOf(const QRect& cell)
{
    return cell.height() < LowCell ? DayHeights{23, 18, 2} : DayHeights{28, 22, 3};
}

} // namespace

MonthView::MonthView(QString language, QWidget* parent) : QWidget(parent), language_(std::move(language))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Month"));
    setMinimumSize(420, 300);
}

void MonthView::setEntries(const std::vector<Entry>& entries, QDate today, const QString& nation)
{
    entries_ = entries;
    today_ = today;
    nation_ = nation;
    if (!day_.isValid())
        day_ = today;
    say();
    update();
}

void MonthView::setDay(QDate day)
{
    if (day == day_ || !day.isValid())
        return;
    day_ = day;
    say();
    update();
    Q_EMIT dayChanged(day);
}

QDate MonthView::first() const
{
    const QDate begins(day_.year(), day_.month(), 1);
    return begins.addDays(1 - begins.dayOfWeek());
}

std::vector<const Entry*> MonthView::entriesOn(QDate day) const
{
    // Sorted by act_by: those of one day stand together.
    const auto found = std::ranges::equal_range(entries_, day, {}, &Entry::actBy);
    std::vector<const Entry*> on;
    for (const auto& entry : found)
        on.push_back(&entry);
    return on;
}

void MonthView::say()
{
    QStringList said{QLocale().toString(day_, tr("dddd, d MMMM yyyy", "weekday, day, month, year"))};
    if (const auto holiday = model::Holidays::standard().on(nation_, day_))
        said += holiday->name.in(language_);
    for (const auto* entry : entriesOn(day_))
        said += spokenOf(*entry, today_, language_);
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

int MonthView::headHeight() const
{
    return QFontMetrics(themeFont(TextSize::Second)).height() + 14;
}

QRect MonthView::cell(QDate day) const
{
    const int at = static_cast<int>(first().daysTo(day)), row = at / Days, column = at % Days;
    const int top = headHeight(), high = height() - top - 1, wide = width() - 1;
    const QPoint from(wide * column / Days, top + high * row / Weeks), to(wide * (column + 1) / Days, top + high * (row + 1) / Weeks);
    return {from, to};
}

QDate MonthView::dayAt(QPoint at) const
{
    for (int i = 0; i < Weeks * Days; ++i)
        if (const QDate day = first().addDays(i); cell(day).contains(at))
            return day;
    return {};
}

int MonthView::mostShown(const QRect& cell) const
{
    const auto [number, entry, gap] = heightsOf(cell);
    return std::max(0, (cell.height() - number - 1) / (entry + gap));
}

QRect MonthView::entryBox(const QRect& cell, int at) const
{
    const auto [number, entry, gap] = heightsOf(cell);
    const int inset = cell.height() < LowCell ? Inset - 3 : Inset;
    return {cell.left() + inset, cell.top() + number + at * (entry + gap), cell.width() - 2 * inset, entry};
}

const Entry* MonthView::entryAt(QPoint at) const
{
    const QDate day = dayAt(at);
    if (!day.isValid())
        return nullptr;
    const QRect box = cell(day);
    const auto on = entriesOn(day);
    for (int i = 0; i < std::min(mostShown(box), static_cast<int>(on.size())); ++i)
        if (entryBox(box, i).contains(at))
            return on[static_cast<std::size_t>(i)];
    return nullptr;
}

void MonthView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont head = themeFont(TextSize::Second, QFont::DemiBold);
    painter.setFont(head);
    painter.setPen(themeColour("text2"));
    for (int column = 0; column < Days; ++column) {
        const QRect box = cell(first().addDays(column));
        const QString name = QLocale().dayName(column + 1, QFontMetrics(head).horizontalAdvance(QLocale().dayName(3)) + 16 > box.width()
                                                               ? QLocale::ShortFormat : QLocale::LongFormat);
        painter.drawText(QRect(box.left() + Inset, 0, box.width() - Inset, headHeight() - 4), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    for (int at = 0; at < Weeks * Days; ++at)
        paintDay(painter, first().addDays(at));
    const QRectF chosen = QRectF(cell(day_)).adjusted(1, 1, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColour(hasFocus() ? "focus" : "accent"), 2));
    painter.drawRect(chosen);
}

void MonthView::paintDay(QPainter& painter, QDate day) const
{
    const QRect box = cell(day);
    const bool isOther = day.month() != day_.month();
    const auto holiday = model::Holidays::standard().on(nation_, day);
    painter.setPen(QPen(themeColour("line"), 1));
    painter.setBrush(themeColour(isOther || day.dayOfWeek() > 5 || holiday ? "surface2" : "surface"));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QString number = day.day() == 1 || (isOther && day == first()) ? QLocale().toString(day, tr("d MMM", "day, short month")) : QString::number(day.day());
    const QFont strong = themeFont(TextSize::Second, isOther ? QFont::Normal : QFont::DemiBold);
    QRect line(box.left() + Inset, box.top() + 2, box.width() - 2 * Inset, heightsOf(box).number - 4);
    int numberWidth = QFontMetrics(strong).horizontalAdvance(number);
    if (day == today_) {
        const QRectF disc(line.left() - 4, line.center().y() - 9.5, std::max(20, numberWidth + 8), 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour("accent"));
        painter.drawRoundedRect(disc, 10, 10);
        numberWidth += 6;
    }
    painter.setFont(strong);
    painter.setPen(themeColour(day == today_ ? "onAccent" : isOther ? "text2" : "text"));
    if (day == today_)
        painter.drawText(QRectF(line.left() - 4, line.center().y() - 9.5, std::max(20, numberWidth + 2), 20), Qt::AlignCenter, number);
    else
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    if (holiday) {
        const QFont small = themeFont(TextSize::Caption);
        painter.setFont(small);
        painter.setPen(themeColour("text2"));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(holiday->name.in(language_), Qt::ElideRight, line.width() - numberWidth - 8));
    }
    const auto on = entriesOn(day);
    const int room = mostShown(box), count = static_cast<int>(on.size());
    const int shown = count <= room ? count : room - 1;
    // A narrow day keeps as much of a name as it can.
    const bool isNarrow = box.width() < NarrowCell;
    const QFont text = themeFont(isNarrow ? TextSize::Caption : TextSize::Label, QFont::Medium);
    const int signLeft = isNarrow ? 2 : 5, textLeft = isNarrow ? 16 : 21, textRight = isNarrow ? 1 : 4;
    for (int at = 0; at < std::max(0, shown); ++at) {
        const Entry& entry = *on[static_cast<std::size_t>(at)];
        const QRect plate = entryBox(box, at);
        const bool pressing = isPressing(entry, today_);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(pressing ? "noticeBg" : "hover"));
        painter.drawRoundedRect(plate, 4, 4);
        const QColor ink = themeColour(pressing ? "notice" : entry.isOurs ? "text" : "text2");
        paintEntrySign(painter, QRectF(plate.left() + signLeft, plate.center().y() - 5.5, 12, 12), entry.kind, ink, entry.isOurs ? SignFill::Full : SignFill::Hollow);
        painter.setFont(text);
        painter.setPen(ink);
        painter.drawText(plate.adjusted(textLeft, 0, -textRight, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(text).elidedText(titleOf(entry, language_), Qt::ElideRight, plate.width() - textLeft - textRight));
    }
    if (shown >= 0 && shown < count && room > 0) {
        painter.setFont(themeFont(TextSize::Label));
        painter.setPen(themeColour("text2"));
        painter.drawText(entryBox(box, shown), Qt::AlignLeft | Qt::AlignVCenter, tr("and %n more", nullptr, count - shown));
    } else if (room == 0 && count > 0) { // so little room that only the signs fit
        paintEntrySign(painter, QRectF(line.right() - 12, line.top() + 6, 12, 12), on.front()->kind,
                       themeColour(isPressing(*on.front(), today_) ? "notice" : "text2"));
    }
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const auto* entry = entryAt(at);
    const QString wanted = entry ? entry->id : QString();
    const QDate day = dayAt(at);
    if (day.isValid())
        setDay(day);
    if (!wanted.isEmpty())
        Q_EMIT entryWanted(wanted);
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(entryAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setDay(day_.addDays(-1)); return;
    case Qt::Key_Right: setDay(day_.addDays(1)); return;
    case Qt::Key_Up: setDay(day_.addDays(-Days)); return;
    case Qt::Key_Down: setDay(day_.addDays(Days)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto on = entriesOn(day_); !on.empty())
            Q_EMIT entryWanted(on.front()->id);
        return;
    default: QWidget::keyPressEvent(event); // months and years: the workspace
    }
}

bool MonthView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* entry = entryAt(help->pos());
        QToolTip::showText(help->globalPos(), entry ? spokenOf(*entry, today_, language_) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hedgerow::window
