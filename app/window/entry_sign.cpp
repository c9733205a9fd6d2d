// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/entry_sign.h"

#include "model/place.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hedgerow::window {

namespace {

using transfers::Entry;
using transfers::EntryKind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::EntrySign)
};

constexpr int PressingDays = 7, PressingDeadlineDays = 60;

} // namespace

void paintEntrySign(QPainter& painter, const QRectF& box, EntryKind kind, const QColor& ink, SignFill fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(kind == EntryKind::Deadline && fill == SignFill::Full ? QBrush(ink) : QBrush(Qt::NoBrush));
    const QPointF c = box.center();
    const double r = std::min(box.width(), box.height()) / 2 - 1;
    switch (kind) {
    case EntryKind::Deadline:
        painter.drawPolygon(QPolygonF({{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}}));
        break;
    case EntryKind::Task:
        painter.drawEllipse(c, r * 0.82, r * 0.82);
        break;
    case EntryKind::Visit:
        painter.drawPolygon(QPolygonF({{c.x(), c.y() - r * 0.85}, {c.x() + r * 0.95, c.y() + r * 0.75}, {c.x() - r * 0.95, c.y() + r * 0.75}}));
        break;
    case EntryKind::Renewal:
        painter.drawRect(QRectF(c.x() - r * 0.75, c.y() - r * 0.75, r * 1.5, r * 1.5));
        break;
    }
    painter.restore();
}

EntrySign::EntrySign(EntryKind kind, QWidget* parent) : QWidget(parent), kind_(kind)
{
    setFixedSize(14, 18);
    setToolTip(kindWords(kind));
}

void EntrySign::setInk(const char* role, SignFill fill)
{
    role_ = role;
    fill_ = fill;
    update();
}

void EntrySign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintEntrySign(painter, QRectF(0, 2, 14, 14), kind_, themeColour(role_), fill_);
}

QString kindWords(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Deadline: return Tr::tr("deadline");
    case EntryKind::Task: return Tr::tr("task");
    case EntryKind::Visit: return Tr::tr("visit");
    case EntryKind::Renewal: break;
    }
    return Tr::tr("renewal");
}

QString kindsWords(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Deadline: return Tr::tr("Deadlines");
    case EntryKind::Task: return Tr::tr("Tasks");
    case EntryKind::Visit: return Tr::tr("Visits");
    case EntryKind::Renewal: break;
    }
    return Tr::tr("Renewals");
}

QString daysLeftWords(int days)
{
    if (days == 0)
        return Tr::tr("today");
    return days > 0 ? Tr::tr("%n day(s)", nullptr, days) : Tr::tr("%n day(s) late", nullptr, -days);
}

bool isPressing(const Entry& entry, QDate today)
{
    const int days = entry.daysLeft(today);
    const bool isLegal = entry.kind == EntryKind::Deadline;
    if (isLegal && days < 0)
        return false; // it can't be caught up
    return entry.isOurs && days <= (isLegal ? PressingDeadlineDays : PressingDays);
}

QString titleOf(const Entry& entry, const QString& language)
{
    return entry.place ? model::Place(entry.place).shownName(language) : entry.what;
}

QString detailOf(const Entry& entry)
{
    QStringList parts;
    if (entry.place)
        parts += entry.what;
    if (!entry.who.isEmpty() && entry.kind != EntryKind::Deadline)
        parts += entry.who;
    return parts.join(QStringLiteral(" · "));
}

QString spokenOf(const Entry& entry, QDate today, const QString& language)
{
    const QString day = QLocale().toString(entry.actBy, Tr::tr("dddd, d MMMM yyyy", "weekday, day, month, year"));
    QStringList parts{titleOf(entry, language), detailOf(entry), entry.act, day, daysLeftWords(entry.daysLeft(today)), kindWords(entry.kind)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int plateWidth(const QString& words, bool hasSign)
{
    return QFontMetrics(themeFont(TextSize::Label, QFont::Medium)).horizontalAdvance(words) + 12 + (hasSign ? 15 : 0);
}

int paintPlate(QPainter& painter, QPoint at, PlateEdge edge, int mostWidth, const QString& words, bool pressing, const EntryKind* sign)
{
    const QFont font = themeFont(TextSize::Label, QFont::Medium);
    const QFontMetrics metrics(font);
    const int signWidth = sign ? 15 : 0;
    const QString said = metrics.elidedText(words, Qt::ElideRight, mostWidth - 12 - signWidth);
    const int width = metrics.horizontalAdvance(said) + 12 + signWidth;
    const QRect plate(edge == PlateEdge::Left ? at.x() : at.x() - width, at.y(), width, PlateHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(pressing ? "noticeBg" : "hover"));
    painter.drawRoundedRect(plate, 4, 4);
    const QColor ink = themeColour(pressing ? "notice" : "text2");
    if (sign)
        paintEntrySign(painter, QRectF(plate.left() + 6, plate.top() + 4.5, 11, 11), *sign, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(plate.adjusted(6 + signWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, said);
    painter.restore();
    return width;
}

} // namespace hedgerow::window
