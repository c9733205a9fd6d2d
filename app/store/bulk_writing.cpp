// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_writing.h"

#include "store/packed_rtree.h"
#include "store/statement.h"

namespace hedgerow::store {

namespace {

// Where the two ways take the same time on a layer of 100 000 rows, roughly: packing costs as much
// for one new row as for all.
constexpr std::size_t ManyInserts = 2000;
constexpr std::size_t ManyChanges = 5000;

} // namespace

void BulkWriting::expectInserts(const model::RecordType& type, std::size_t rows)
{
    if (rows < ManyInserts)
        return;
    // What these two do for other programs has no meaning for rows that we insert.
    drop(QStringLiteral("hedgerow_%1_insert").arg(QLatin1StringView(type.name)));
    drop(QStringLiteral("hedgerow_%1_hold").arg(QLatin1StringView(type.name)));
    standStill(type);
}

void BulkWriting::expectChanges(const model::RecordType& type, std::size_t rows)
{
    if (rows >= ManyChanges)
        standStill(type);
}

void BulkWriting::finish()
{
    for (const model::RecordType& type : model::schema())
        if (stands_[static_cast<std::size_t>(type.table)])
            packRtree(connection_, describedShape(type));
    for (const QString& sql : dropped_)
        connection_.run(sql);
    dropped_.clear();
    stands_ = {};
}

void BulkWriting::standStill(const model::RecordType& type)
{
    bool& stands = stands_[static_cast<std::size_t>(type.table)];
    if (stands || !type.isLayer())
        return;
    stands = true;
    for (const NamedSql& trigger : rtreeTriggers(describedShape(type)))
        drop(trigger.name);
}

void BulkWriting::drop(const QString& trigger)
{
    const QString sql = connection_.text(
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE type='trigger' AND name=%1").arg(literal(trigger)));
    if (sql.isEmpty())
        return;
    dropped_.append(sql);
    connection_.run(QStringLiteral("DROP TRIGGER %1").arg(quoted(trigger)));
}

} // namespace hedgerow::store
