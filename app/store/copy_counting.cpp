// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_counting.h"

#include "store/clock.h"
#include "store/statement.h"
#include "store/step_id.h"

#include <algorithm>

namespace hedgerow::store {

Holdings holdingsOf(Connection& connection, const QString& schema,
                    const std::vector<CopyTable>& tables)
{
    const auto count = [&](const QString& table, const char* where) {
        return connection.integer(QStringLiteral("SELECT count(*) FROM %1.%2 WHERE %3")
                                      .arg(schema, quoted(table), QString::fromLatin1(where)));
    };
    Holdings held;
    held.entries = count(QStringLiteral("hedgerow_log"), "1");
    held.blobs = count(QStringLiteral("hedgerow_blob"), "1");
    const bool isOurs = schema == u"main";
    for (const CopyTable& table : tables)
        if (const TableShape& shape = isOurs ? table.ours : table.theirs; !shape.columns.isEmpty())
            held.rows += count(shape.name, "1") + count(shape.binName(), IsRow);
    return held;
}

Holdings sharedHoldings(Connection& connection, const QString& copy,
                        const std::vector<CopyTable>& tables)
{
    Holdings shared;
    shared.entries =
        connection.integer(QStringLiteral("SELECT count(*) FROM %1.hedgerow_log t WHERE EXISTS("
                                          "SELECT 1 FROM main.hedgerow_log WHERE id=t.id)")
                               .arg(copy));
    shared.blobs =
        connection.integer(QStringLiteral("SELECT count(*) FROM %1.hedgerow_blob t WHERE EXISTS("
                                          "SELECT 1 FROM main.hedgerow_blob WHERE hash=t.hash)")
                               .arg(copy));
    for (const CopyTable& table : tables) {
        const QString name = quoted(table.theirs.name), bin = quoted(table.theirs.binName());
        if (table.ours.columns.isEmpty())
            continue;
        for (const QString& part : {name, bin})
            shared.rows += connection.integer(
                QStringLiteral(
                    "SELECT count(*) FROM %1.%2 t WHERE %3 AND (EXISTS(SELECT 1 FROM main.%4 WHERE "
                    "uuid=t.uuid) OR EXISTS(SELECT 1 FROM main.%5 WHERE uuid=t.uuid))")
                    .arg(copy, part, QString::fromLatin1(part == bin ? IsRow : "1"), name, bin));
    }
    return shared;
}

void tellWhoAndWhen(Connection& connection, const QString& copy,
                    const std::map<quint64, qint64>& editsBySteps, CopyReport& report)
{
    constexpr qint64 Day = 24 * 60 * 60;
    const QDateTime tomorrow = now().addSecs(Day);
    std::map<QString, qint64> byPeople;
    Statement step(connection,
                   QStringLiteral("SELECT author,at FROM %1.hedgerow_step WHERE id=?").arg(copy));
    for (const auto& [id, count] : editsBySteps) {
        if (step.bindId(1, id).next()) {
            const QDateTime at = QDateTime::fromString(step.text(1), Qt::ISODateWithMs);
            if (!step.isNull(0))
                byPeople[step.text(0)] += count;
            if (!report.latest.isValid() || at > report.latest)
                report.latest = at;
            if (at > tomorrow || std::abs(timeOfStep(id).secsTo(at)) > Day)
                report.clockWrong = true;
        }
        step.reset();
    }
    std::vector<std::pair<QString, qint64>> most(byPeople.begin(), byPeople.end());
    std::ranges::stable_sort(most, std::greater(), &std::pair<QString, qint64>::second);
    for (const auto& [person, count] : most)
        report.by.append(person);
}

} // namespace hedgerow::store
