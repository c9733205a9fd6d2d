// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outside_changes.h"

#include "base/text.h"
#include "model/schema.h"
#include "store/document_copying.h"
#include "store/statement.h"
#include "store/table_shape.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QSettings>

namespace hedgerow::store {

namespace {

using base::Text;

struct OutsideStep
{
    quint64 id = 0;
    QDate day;
};

std::vector<OutsideStep> stepsSince(Connection& reader, quint64 seen)
{
    std::vector<OutsideStep> steps;
    Statement found(reader, QStringLiteral("SELECT id,at FROM hedgerow_step WHERE kind='outside' AND id>? AND "
                                           "replica=(SELECT replica FROM hedgerow_here) ORDER BY id"));
    found.bindId(1, seen);
    while (found.next())
        steps.push_back({static_cast<quint64>(found.integer(0)),
            QDateTime::fromString(found.text(1), Qt::ISODateWithMs).toLocalTime().date()});
    return steps;
}

/// Names of rows that have entries in the step or were born in it, and whether all are places.
void addRows(Connection& reader, quint64 step, QSet<QString>& rows, bool& onlyPlaces)
{
    Statement entries(reader, QStringLiteral("SELECT DISTINCT tbl,row FROM hedgerow_log WHERE step=? AND kind=0"));
    entries.bindId(1, step);
    while (entries.next()) {
        rows.insert(entries.text(1));
        onlyPlaces &= entries.text(0) == u"places";
    }
    const QString born = QStringLiteral("%1").arg(step, 16, 16, QLatin1Char('0'));
    for (const model::RecordType& type : model::schema()) {
        if (actualShape(reader, type).columns.isEmpty())
            continue;
        Statement births(reader, QStringLiteral("SELECT uuid FROM %1 WHERE uuid>=?1 AND uuid<?1||'g'")
                                     .arg(quoted(QString::fromLatin1(type.name))));
        births.bind(1, born);
        while (births.next()) {
            rows.insert(births.text(0));
            onlyPlaces &= type.table == model::Table::Places;
        }
    }
}

QString settingOf(const QString& documentId)
{
    return QStringLiteral("documents/%1/seenStep").arg(documentId);
}

QString dayWords(const QDate& day, const QDate& today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return Text::tr("today");
    if (ago == 1)
        return Text::tr("yesterday");
    if (ago > 1 && ago < 7)
        return Text::tr("on %1").arg(QLocale().dayName(day.dayOfWeek()));
    return Text::tr("on %1").arg(QLocale().toString(day, QLocale::LongFormat));
}

} // namespace

QString OutsideChanges::sentence(const QDate& today) const
{
    if (newest == 0)
        return {};
    if (first == last)
        return (onlyPlaces ? Text::tr("QGIS or another program changed %n place(s) %1.", nullptr, rows)
                           : Text::tr("QGIS or another program changed %n record(s) %1.", nullptr, rows))
            .arg(dayWords(last, today));
    return (onlyPlaces ? Text::tr("QGIS or another program changed %n place(s), last %1.", nullptr, rows)
                       : Text::tr("QGIS or another program changed %n record(s), last %1.", nullptr, rows))
        .arg(dayWords(last, today));
}

base::Result<OutsideChanges> outsideChangesSince(const QString& path, quint64 seen)
{
    try {
        Connection reader(path, openingForReading(path));
        const Transaction reading(reader, Transaction::Kind::Read);
        OutsideChanges changes;
        QSet<QString> rows;
        for (const OutsideStep& step : stepsSince(reader, seen)) {
            addRows(reader, step.id, rows, changes.onlyPlaces);
            if (changes.newest == 0)
                changes.first = step.day;
            changes.last = step.day;
            changes.newest = step.id;
        }
        changes.rows = static_cast<int>(rows.size());
        return changes;
    } catch (const SqlError& error) {
        return tl::unexpected(readingFailed(error, path));
    }
}

quint64 lastSeenStep(const QString& documentId)
{
    return QSettings().value(settingOf(documentId)).toULongLong();
}

void setLastSeenStep(const QString& documentId, quint64 step)
{
    QSettings().setValue(settingOf(documentId), step);
}

} // namespace hedgerow::store
