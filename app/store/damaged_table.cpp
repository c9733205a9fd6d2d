// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damaged_table.h"

#include "store/table_shape.h"

#include <deque>
#include <limits>
#include <optional>

namespace hedgerow::store {

namespace {

/// Each costs microseconds; a broken page high up in the tree can ask for very many.
constexpr int MostProbes = 100'000;
constexpr qint64 GuessedRows = 1'000'000; // beyond the last row seen, where no bound is known

/// From both ends towards the damage, then into the middle of what is left, and again.
class Reading
{
public:
    Reading(Connection& connection, const DamagedTable& table, const std::function<void(const Statement&)>& visit)
        : columns_(static_cast<int>(table.columns.size())), visit_(visit),
          up_(connection, sql(table, QStringLiteral("ASC"))), down_(connection, sql(table, QStringLiteral("DESC")))
    {
    }

    bool read(qint64 highest)
    {
        constexpr qint64 Most = std::numeric_limits<qint64>::max();
        const Scan first = scan(up_, 0, Most);
        if (first.whole)
            return true;
        const qint64 from = first.last ? *first.last + 1 : 0;
        const Scan last = scan(down_, from, Most);
        if (last.whole)
            return false;
        const qint64 bound = highest > 0 ? highest : from + GuessedRows;
        gaps_.push_back({from, last.last ? *last.last - 1 : bound});
        while (!gaps_.empty() && probes_ < MostProbes)
            readGap();
        return false;
    }

private:
    struct Gap
    {
        qint64 from, to;
    };
    struct Scan
    {
        bool whole = false; ///< came to the end of the range
        std::optional<qint64> last;
    };

    static QString sql(const DamagedTable& table, const QString& order)
    {
        return QStringLiteral("SELECT %2,rowid FROM %1 WHERE rowid BETWEEN ? AND ? ORDER BY rowid %3")
            .arg(quoted(table.name), table.columns.join(u','), order);
    }

    Scan scan(Statement& rows, qint64 from, qint64 to)
    {
        Scan scanned;
        ++probes_;
        rows.bind(1, from).bind(2, to);
        try {
            while (rows.next()) {
                scanned.last = rows.integer(columns_);
                visit_(rows);
            }
            scanned.whole = true;
        } catch (const SqlError&) {
            // A broken page: what was read so far stands.
        }
        rows.reset();
        return scanned;
    }

    void readGap()
    {
        const Gap gap = gaps_.front();
        gaps_.pop_front();
        if (gap.from > gap.to)
            return;
        const qint64 middle = gap.from + (gap.to - gap.from) / 2;
        const Scan up = scan(up_, middle, gap.to);
        const Scan down = middle > gap.from ? scan(down_, gap.from, middle - 1) : Scan{true, {}};
        if (!up.whole)
            gaps_.push_back({(up.last ? *up.last : middle) + 1, gap.to});
        if (!down.whole)
            gaps_.push_back({gap.from, (down.last ? *down.last : middle) - 1});
    }

    int columns_;
    const std::function<void(const Statement&)>& visit_;
    Statement up_, down_;
    std::deque<Gap> gaps_;
    int probes_ = 0;
};

} // namespace

bool readAroundDamage(Connection& connection, const DamagedTable& table,
    const std::function<void(const Statement& row)>& visit)
{
    try {
        return Reading(connection, table, visit).read(table.highest);
    } catch (const SqlError&) {
        return false; // the table isn't even there
    }
}

} // namespace hedgerow::store
