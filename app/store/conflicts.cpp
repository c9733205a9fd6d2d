// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conflicts.h"

#include "store/cell_value.h"
#include "store/statement.h"
#include "store/table_shape.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <memory>
#include <set>
#include <tuple>

namespace hedgerow::store {

namespace {

struct Cell
{
    model::Table table;
    model::Uuid row;
    QString field;
    auto key() const { return std::tuple(table, row, field); }
    bool operator<(const Cell& other) const { return key() < other.key(); }
};

/// Reads the sides of cells; statements are prepared once.
class Sides
{
public:
    explicit Sides(Connection& connection)
        : heads_(connection,
                 QStringLiteral("SELECT l.id,l.value,l.head,s.author,s.at FROM hedgerow_log l "
                                "LEFT JOIN hedgerow_step s ON s.id=l.step WHERE l.row=? AND "
                                "l.field=? AND l.head>0 ORDER BY l.n"))
        , unseen_(connection,
                  QStringLiteral(
                      "SELECT e.id,1,1,s.author,s.at FROM hedgerow_log e LEFT JOIN hedgerow_step s "
                      "ON s.id=e.step WHERE e.row=?1 AND e.field<>'' AND e.head>0 AND NOT "
                      "EXISTS(SELECT 1 FROM hedgerow_log c "
                      "WHERE c.row=?1 AND c.field=e.field AND c.kind=1 AND c.base=e.id) ORDER BY "
                      "e.step DESC, e.id DESC LIMIT 1"))
    {
    }

    /// No sides where all values are equal.
    [[nodiscard]] Conflict ofCell(const Cell& cell)
    {
        Conflict conflict{cell.table, cell.row, cell.field, {}, {}};
        std::vector<ConflictSide> all =
            read(heads_.bind(1, cell.row.toText()).bind(2, cell.field), cell);
        const auto shown = std::ranges::find(all, true, &ConflictSide::shown);
        if (shown == all.end())
            return conflict;
        const model::Value shownValue = shown->value;
        for (ConflictSide& side : all) {
            side.shown = side.value == shownValue;
            if (conflict.ours.entry == 0)
                conflict.ours = std::move(side);
            else if (side.value != conflict.ours.value &&
                     std::ranges::find(conflict.theirs, side.value, &ConflictSide::value) ==
                         conflict.theirs.end())
                conflict.theirs.push_back(std::move(side));
        }
        return conflict;
    }

    /// Kept by whoever edited it last, deleted by whoever did: in this order in every copy.
    [[nodiscard]] Conflict ofExistence(const Cell& cell)
    {
        Conflict conflict{cell.table, cell.row, {}, {}, {}};
        for (ConflictSide& kept : read(unseen_.bind(1, cell.row.toText()), cell))
            conflict.ours = std::move(kept);
        for (ConflictSide& gone :
             read(heads_.bind(1, cell.row.toText()).bind(2, QString()), cell)) {
            gone.shown = false;
            if (conflict.theirs.empty() && !gone.value.yes())
                conflict.theirs.push_back(std::move(gone));
        }
        return conflict;
    }

private:
    [[nodiscard]] static std::vector<ConflictSide> read(Statement& from, const Cell& cell)
    {
        const model::RecordType& type = model::recordType(cell.table);
        const int field = type.indexOf(cell.field);
        std::vector<ConflictSide> sides;
        while (from.next()) {
            ConflictSide side;
            side.entry = from.integer(0);
            side.value =
                field < 0 ? from.value(1)
                          : fromFile(type.fields[static_cast<std::size_t>(field)], from.value(1));
            side.shown = from.integer(2) == 1;
            side.by = from.text(3);
            side.at = QDateTime::fromString(from.text(4), Qt::ISODateWithMs);
            sides.push_back(std::move(side));
        }
        from.reset();
        return sides;
    }

    Statement heads_, unseen_;
};

/// On the map and not in the bin.
class LiveRows
{
public:
    explicit LiveRows(Connection& connection)
        : connection_(connection)
    {
    }

    [[nodiscard]] bool has(model::Table table, const QString& row)
    {
        auto& statement = byTable_[static_cast<std::size_t>(table)];
        if (!statement)
            statement = std::make_unique<Statement>(
                connection_, QStringLiteral("SELECT 1 FROM %1 WHERE uuid=?")
                                 .arg(quoted(QString::fromLatin1(model::recordType(table).name))));
        const bool found = statement->bind(1, row).next();
        statement->reset();
        return found;
    }

private:
    Connection& connection_;
    std::array<std::unique_ptr<Statement>, model::TableCount> byTable_;
};

void collect(Statement& found, LiveRows& live, std::set<Cell>& cells)
{
    while (found.next()) {
        const model::RecordType* type = model::recordType(found.text(0));
        const auto row = model::Uuid::fromText(found.text(1));
        if (type && row && live.has(type->table, found.text(1)))
            cells.insert({type->table, *row, found.text(2)});
    }
    found.reset();
}

std::vector<Conflict> conflictsOf(Connection& connection, const std::set<Cell>& cells)
{
    std::vector<Conflict> open;
    Sides sides(connection);
    for (const Cell& cell : cells) {
        Conflict conflict = cell.field.isEmpty() ? sides.ofExistence(cell) : sides.ofCell(cell);
        if (!conflict.theirs.empty())
            open.push_back(std::move(conflict));
    }
    return open;
}

constexpr auto Differing = "SELECT tbl,row,field FROM hedgerow_log WHERE head=3 AND field<>''";
constexpr auto Deleted =
    "SELECT tbl,row,field FROM hedgerow_log WHERE field='' AND head=1 AND value=0";
// The plus keeps SQLite from going through all that are open for each row.
constexpr auto DifferingOfRow =
    "SELECT tbl,row,field FROM hedgerow_log WHERE row=? AND +head=3 AND field<>''";
constexpr auto DeletedRow =
    "SELECT tbl,row,field FROM hedgerow_log WHERE row=? AND field='' AND head=1 AND value=0";

using Rows = std::set<std::pair<model::Table, model::Uuid>>;

Rows rowsOfStep(Connection& connection, quint64 step)
{
    Rows rows;
    Statement entries(connection,
                      QStringLiteral("SELECT DISTINCT tbl,row FROM hedgerow_log WHERE step=?"));
    entries.bindId(1, step);
    while (entries.next()) {
        const model::RecordType* type = model::recordType(entries.text(0));
        const auto row = model::Uuid::fromText(entries.text(1));
        if (type && row)
            rows.emplace(type->table, *row);
    }
    return rows;
}

} // namespace

std::vector<Conflict> openConflicts(Connection& connection)
{
    LiveRows live(connection);
    std::set<Cell> cells;
    for (const char* sql : {Differing, Deleted}) {
        Statement found(connection, QString::fromLatin1(sql));
        collect(found, live, cells);
    }
    return conflictsOf(connection, cells);
}

std::vector<Conflict> conflictsAfter(Connection& connection, quint64 step,
                                     std::vector<Conflict> before)
{
    constexpr int Few = 200; // of entries; to go through the whole log once is quicker for more
    Statement entries(connection,
                      QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM hedgerow_log WHERE step=?1 "
                                     "LIMIT ?2)"));
    if (entries.bindId(1, step).bind(2, Few + 1).next() && entries.integer(0) > Few)
        return openConflicts(connection);
    const Rows rows = rowsOfStep(connection, step);
    std::erase_if(before,
                  [&](const Conflict& one) { return rows.contains({one.table, one.row}); });
    LiveRows live(connection);
    std::set<Cell> cells;
    Statement differing(connection, QString::fromLatin1(DifferingOfRow));
    Statement deleted(connection, QString::fromLatin1(DeletedRow));
    for (const auto& [table, row] : rows)
        for (Statement* found : {&differing, &deleted})
            collect(found->bind(1, row.toText()), live, cells);
    std::vector<Conflict> open = conflictsOf(connection, cells);
    const auto middle = static_cast<std::ptrdiff_t>(before.size());
    std::ranges::move(open, std::back_inserter(before));
    std::ranges::inplace_merge(before, before.begin() + middle, std::less(), [](const Conflict& one) {
        return std::tuple(one.table, one.row, one.field);
    });
    return before;
}

} // namespace hedgerow::store
