// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settled_cells.h"

#include "store/mute.h"
#include "store/step_id.h"

#include <algorithm>

namespace hedgerow::store {

void SettledCells::settle(const CellName& cell, qint64 chosen)
{
    Statement of(connection_, QStringLiteral("SELECT value FROM hedgerow_log WHERE id=?"));
    if (of.bind(1, chosen).next())
        settle(cell, of.value(0));
}

void SettledCells::settle(const CellName& cell, const model::Value& value)
{
    const std::vector<qint64> others = entries(QStringLiteral("head>1"), cell);
    replaceShown(cell, randomId(), value);
    close(others);
    renew(cell);
}

void SettledCells::reopen(const CellName& cell, quint64 settlingStep)
{
    const std::vector<qint64> closed =
        entries(QStringLiteral("kind=2 AND step=?3"), cell, settlingStep);
    // The greatest id of a step is the one that is shown.
    std::vector<qint64> ids(closed.size() + 1);
    std::ranges::generate(ids, randomId);
    std::ranges::sort(ids, std::ranges::greater());
    const std::vector<qint64> twins = entries(QStringLiteral("head=2"), cell);
    replaceShown(cell, ids.front(), valueBefore(cell, settlingStep));
    close(twins); // as with every new value: what equals the old one goes with it
    Statement again(
        connection_,
        QStringLiteral(
            "INSERT INTO hedgerow_log(id,step,tbl,row,field,base,kind,old,value) "
            "SELECT ?1,(SELECT step FROM hedgerow_here),s.tbl,s.row,s.field,c.id,0,c.value,c.value "
            "FROM hedgerow_log s JOIN hedgerow_log c ON c.id=s.base WHERE s.id=?2"));
    for (std::size_t i = 0; i < closed.size(); ++i)
        again.bind(1, ids[i + 1]).bind(2, closed[i]).run();
    renew(cell);
}

void SettledCells::settleAgain(const CellName& cell, quint64 reopeningStep)
{
    const std::vector<qint64> opened =
        entries(QStringLiteral("kind=0 AND head>1 AND (step=?3 OR head=2)"), cell, reopeningStep);
    replaceShown(cell, randomId(), valueBefore(cell, reopeningStep));
    close(opened);
    renew(cell);
}

bool SettledCells::isSettling(const CellName& cell, quint64 step)
{
    return !entries(QStringLiteral("kind=2 AND step=?3"), cell, step).empty() ||
           entries(QStringLiteral("kind=0 AND step=?3"), cell, step).size() > 1;
}

void SettledCells::replaceShown(const CellName& cell, qint64 id, const model::Value& value)
{
    Statement(connection_,
              QStringLiteral("INSERT INTO hedgerow_log(id,step,tbl,row,field,base,kind,old,value) "
                             "SELECT ?1,(SELECT step FROM "
                             "hedgerow_here),tbl,row,field,id,0,value,?4 FROM hedgerow_log "
                             "WHERE row=?2 AND field=?3 AND head=1"))
        .bind(1, id)
        .bind(2, cell.row)
        .bind(3, cell.field)
        .bind(4, value)
        .run();
}

void SettledCells::close(const std::vector<qint64>& entries)
{
    Statement settled(
        connection_, QStringLiteral("INSERT INTO hedgerow_log(id,step,tbl,row,field,base,kind) "
                                    "SELECT ?1,(SELECT step FROM hedgerow_here),tbl,row,field,id,2 "
                                    "FROM hedgerow_log WHERE id=?2"));
    for (const qint64 entry : entries)
        settled.bind(1, randomId()).bind(2, entry).run();
}

void SettledCells::renew(const CellName& cell)
{
    const Mute mute(connection_);
    heads_.renew(cell);
    if (cell.field.isEmpty())
        heads_.place(cell.table, cell.row);
}

std::vector<qint64> SettledCells::entries(const QString& where, const CellName& cell, quint64 step)
{
    std::vector<qint64> ids;
    Statement found(
        connection_,
        QStringLiteral(
            "SELECT id,?3 FROM hedgerow_log WHERE row=?1 AND field=?2 AND (%1) ORDER BY n")
            .arg(where));
    found.bind(1, cell.row).bind(2, cell.field).bindId(3, step);
    while (found.next())
        ids.push_back(found.integer(0));
    return ids;
}

model::Value SettledCells::valueBefore(const CellName& cell, quint64 step)
{
    Statement first(connection_,
                    QStringLiteral("SELECT old FROM hedgerow_log WHERE row=? AND field=? AND "
                                   "step=? AND kind=0 ORDER BY n LIMIT 1"));
    return first.bind(1, cell.row).bind(2, cell.field).bindId(3, step).next() ? first.value(0)
                                                                              : model::Value();
}

} // namespace hedgerow::store
