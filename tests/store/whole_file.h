// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What more than one test of safety needs to know of a file.
#pragma once

#include "file_facts.h"
#include "model/schema.h"
#include "store/check.h"

#include <QFile>

namespace hedgerow::store::tests {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a thorough check says, notes left out; empty: sound.
inline QString whatIsWrong(const QString& path)
{
    base::Job job;
    const auto report = checkDocument(path, Thoroughness::Thorough, job);
    if (!report)
        return report.error().message + report.error().detail;
    QString wrong;
    for (const Check& check : report->checks)
        if (!check.ok && check.weight == Check::Weight::Damage)
            wrong += check.name + u' ' + check.found;
    return wrong;
}

/// All rows of all tables of ours as one text; with the log, or only what a person sees.
enum class Extent { Rows, RowsAndLog };
inline QString everythingIn(const QString& path, Extent extent = Extent::RowsAndLog)
{
    FileFacts facts(path);
    QString all;
    QStringList tables;
    if (extent == Extent::RowsAndLog)
        tables << QStringLiteral("hedgerow_log") << QStringLiteral("hedgerow_step") << QStringLiteral("hedgerow_replica");
    for (const model::RecordType& type : model::schema()) {
        tables << QString::fromLatin1(type.name);
        if (extent == Extent::RowsAndLog)
            tables << QStringLiteral("hedgerow_bin_") + QString::fromLatin1(type.name);
    }
    for (const QString& table : tables) {
        const QString columns = facts.text(QStringLiteral("SELECT group_concat('quote(\"'||name||'\")','||') FROM "
                                                          "pragma_table_info('%1')").arg(table).toUtf8().constData());
        all += table + u'\n' + facts.text(QStringLiteral("SELECT group_concat(r,char(10)) FROM (SELECT %1 AS r FROM %2 "
                                                         "ORDER BY r)").arg(columns, table).toUtf8().constData()) + u'\n';
    }
    return all;
}

} // namespace hedgerow::store::tests
