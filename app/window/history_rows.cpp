// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history_rows.h"

#include "window/record_words.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QPainter>

namespace hedgerow::window {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::HistoryRows)
};

constexpr int MostLetters = 120; // of a value in a line

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > MostLetters ? text.left(MostLetters - 1).trimmed() + u'…' : text;
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = words.first().left(1), last = words.size() > 1 ? words.last().left(1) : QString();
    return (first + last).toUpper();
}

} // namespace

QString changeWords(const model::Contents& contents, const geo::Crs& crs, const store::HistoryEntry& entry)
{
    if (entry.field.isEmpty()) {
        if (!entry.value.yes())
            return Tr::tr("Deleted");
        return entry.old.isNull() ? Tr::tr("Added") : Tr::tr("Brought back");
    }
    const QString field = fieldWords(entry.table, entry.field);
    const QString before = shortened(valueWords(contents, crs, entry.table, entry.field, entry.old));
    const QString after = shortened(valueWords(contents, crs, entry.table, entry.field, entry.value));
    if (before.isEmpty())
        return Tr::tr("%1: %2", "field, value").arg(field, after);
    if (after.isEmpty())
        return Tr::tr("%1: emptied, was %2", "field, value").arg(field, before);
    return Tr::tr("%1: %2 → %3", "field, before, after").arg(field, before, after);
}

QString whoWords(const store::HistoryEntry& entry)
{
    if (entry.stepKind == u"outside" || entry.stepKind == u"adopt")
        return Tr::tr("QGIS or another program");
    return entry.by.isEmpty() ? Tr::tr("Somebody") : entry.by;
}

QString whoAndWhen(const store::HistoryEntry& entry)
{
    const QString at = QLocale().toString(entry.at.toLocalTime(), Tr::tr("d MMMM yyyy, HH:mm", "day, month, year, time"));
    return Tr::tr("%1, %2", "a person, a time").arg(whoWords(entry), entry.clockWrong ? Tr::tr("%1?").arg(at) : at);
}

void paintPerson(QPainter& painter, const QRectF& box, const QString& name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const int hue = static_cast<quint8>(hash[0]) * 360 / 256;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl(hue, 120, 85)); // dark enough for white letters, whatever the hue
    painter.drawEllipse(box);
    painter.setPen(Qt::white);
    QFont font = themeFont(TextSize::Caption, QFont::DemiBold);
    font.setPixelSize(std::max(8, static_cast<int>(box.height() * 2 / 5)));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, initialsOf(name));
}

PersonSign::PersonSign(const QString& name, int size, QWidget* parent) : QWidget(parent), name_(name)
{
    setFixedSize(size, size);
    setToolTip(name);
}

void PersonSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPerson(painter, rect(), name_);
}

} // namespace hedgerow::window
