// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/heads.h"

#include "store/table_shape.h"

namespace hedgerow::store {

namespace {

/// Entries that no other one replaces or settles, the one to be shown first.
constexpr auto StandingSql = "SELECT id,coalesce(head,0) FROM hedgerow_log e WHERE row=?1 AND "
                             "field=?2 AND kind=0 AND NOT EXISTS("
                             "SELECT 1 FROM hedgerow_log c WHERE c.row=?1 AND c.field=?2 AND "
                             "c.base=e.id AND c.kind IN (0,2)) "
                             "ORDER BY (field='' AND value=1) DESC, step DESC, id DESC";

/// A head of another field that no delete has seen keeps the row on the map.
constexpr auto LiveSql =
    "SELECT coalesce((SELECT value FROM hedgerow_log WHERE row=?1 AND field='' AND head=1),1)=1 OR "
    "EXISTS("
    "SELECT 1 FROM hedgerow_log e WHERE e.row=?1 AND e.field<>'' AND e.head>0 AND NOT EXISTS("
    "SELECT 1 FROM hedgerow_log c WHERE c.row=?1 AND c.field=e.field AND c.kind=1 AND "
    "c.base=e.id))";

} // namespace

Heads::Heads(Connection& connection)
    : connection_(connection)
    , standing_(connection, QString::fromLatin1(StandingSql))
    , unmark_(
          connection,
          QStringLiteral(
              "UPDATE hedgerow_log SET head=NULL WHERE row=?1 AND field=?2 AND head>0 AND id<>?3"))
    , markOne_(connection,
               QStringLiteral(
                   "UPDATE hedgerow_log SET head=CASE WHEN id=?2 THEN 1 WHEN value IS "
                   "(SELECT value FROM hedgerow_log WHERE id=?2) THEN 2 ELSE 3 END WHERE id=?1"))
{
}

std::vector<Heads::Entry> Heads::standing(const CellName& cell)
{
    std::vector<Entry> found;
    standing_.bind(1, cell.row).bind(2, cell.field);
    while (standing_.next())
        found.push_back({standing_.integer(0), standing_.integer(1)});
    standing_.reset();
    return found;
}

void Heads::mark(const std::vector<Entry>& standing)
{
    for (const Entry& entry : standing)
        markOne_.bind(1, entry.id).bind(2, standing.front().id).run();
}

bool Heads::renew(const CellName& cell)
{
    const std::vector<Entry> entries = standing(cell);
    if (entries.empty())
        return false; // seen or settled by entries whose own bases never came: nothing to show
    unmark_.bind(1, cell.row).bind(2, cell.field).bind(3, entries.front().id).run();
    mark(entries);
    if (entries.front().head == 1)
        return false;
    if (!cell.field.isEmpty())
        show(cell, entries.front().id);
    return true;
}

void Heads::show(const CellName& cell, qint64 entry)
{
    auto& columns = columns_[cell.table];
    if (columns.isEmpty())
        columns = columnsOf(connection_, QStringLiteral("main"), cell.table);
    if (!columns.contains(cell.field))
        return; // of a column that another program has taken away everywhere
    for (const QString& table : {cell.table, QStringLiteral("hedgerow_bin_") + cell.table}) {
        prepared(QStringLiteral(
                     "UPDATE %1 SET %2=(SELECT value FROM hedgerow_log WHERE id=?1) WHERE uuid=?2")
                     .arg(quoted(table), quoted(cell.field)))
            .bind(1, entry)
            .bind(2, cell.row)
            .run();
        if (connection_.changedRows() > 0)
            return; // it is never in both
    }
}

Heads::Move Heads::place(const QString& table, const QString& row)
{
    Statement& live = prepared(QString::fromLatin1(LiveSql));
    live.bind(1, row);
    const bool belongsOnMap = live.next() && live.integer(0) != 0;
    live.reset();

    const QString bin = QStringLiteral("hedgerow_bin_") + table;
    const QString& to = belongsOnMap ? table : bin;
    const QString& from = belongsOnMap ? bin : table;
    Statement& wrong = prepared(QStringLiteral("SELECT 1 FROM %1 WHERE uuid=?").arg(quoted(from)));
    const bool liesWrong = wrong.bind(1, row).next();
    wrong.reset();
    if (!liesWrong)
        return Move::None;
    QStringList columns;
    for (const QString& column : columnsOf(connection_, QStringLiteral("main"), bin))
        if (column != u"fid")
            columns.append(quoted(column));
    // Its old fid when that is free; another program may have given it away.
    const QString fid =
        belongsOnMap
            ? QStringLiteral("CASE WHEN fid IN (SELECT fid FROM %1) THEN NULL ELSE fid END")
                  .arg(quoted(to))
            : QStringLiteral("fid");
    prepared(QStringLiteral("INSERT INTO %1(fid,%2) SELECT %3,%2 FROM %4 WHERE uuid=?")
                 .arg(quoted(to), columns.join(u','), fid, quoted(from)))
        .bind(1, row)
        .run();
    prepared(QStringLiteral("DELETE FROM %1 WHERE uuid=?").arg(quoted(from))).bind(1, row).run();
    return belongsOnMap ? Move::ToMap : Move::ToBin;
}

Statement& Heads::prepared(const QString& sql)
{
    auto& kept = statements_[sql];
    if (!kept)
        kept = std::make_unique<Statement>(connection_, sql);
    return *kept;
}

} // namespace hedgerow::store
