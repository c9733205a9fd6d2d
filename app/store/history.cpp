// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "store/as_at.h"
#include "store/cell_value.h"
#include "store/contents_reading.h"
#include "store/inspection.h"
#include "store/related_rows.h"
#include "store/statement.h"
#include "store/step_id.h"
#include "store/table_shape.h"
#include "store/transaction.h"
#include "store/words.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hedgerow::store {

namespace {

constexpr qint64 DayMs = 24 * 3600 * qint64{1000};
constexpr int RowsBetweenLooks = 4096; ///< at the job: whether somebody stopped it

/// A step, with what its entries have in common.
struct StepFacts
{
    HistoryEntry common;
    QDate day; ///< local
};

/// Steps by id, and in the order of edits: by id, whatever the clocks say.
struct Steps
{
    std::vector<StepFacts> newestFirst;
    std::unordered_map<quint64, std::size_t> place;

    [[nodiscard]] const StepFacts* find(quint64 id) const
    {
        const auto at = place.find(id);
        return at == place.end() ? nullptr : &newestFirst[at->second];
    }
};

bool clockWrong(quint64 id, const QDateTime& at, const QDateTime& now)
{
    return std::abs(timeOfStep(id).msecsTo(at)) > DayMs || now.msecsTo(at) > DayMs;
}

Steps readSteps(Connection& connection, const HistoryFilter& filter)
{
    const QDateTime now = filter.now.isNull() ? QDateTime::currentDateTimeUtc() : filter.now;
    Steps steps;
    Statement all(connection, QStringLiteral("SELECT s.id,s.kind,s.title,s.author,r.name,s.at FROM hedgerow_step s "
                                             "LEFT JOIN hedgerow_replica r ON r.id=s.replica ORDER BY s.id DESC"));
    while (all.next()) {
        StepFacts step;
        HistoryEntry& common = step.common;
        common.step = static_cast<quint64>(all.integer(0));
        common.stepKind = all.text(1);
        common.stepTitle = all.text(2);
        common.by = all.text(3);
        common.copy = all.text(4);
        common.at = QDateTime::fromString(all.text(5), Qt::ISODateWithMs).toUTC();
        common.clockWrong = clockWrong(common.step, common.at, now);
        step.day = common.at.toLocalTime().date();
        if ((!filter.by.isEmpty() && filter.by != common.by) || (filter.since && step.day < *filter.since)
            || (filter.until && step.day > *filter.until))
            continue;
        steps.place.emplace(common.step, steps.newestFirst.size());
        steps.newestFirst.push_back(std::move(step));
    }
    return steps;
}

/// A row that was born in one of the steps.
struct Birth
{
    model::Table table;
    model::Uuid row;
};

/// Every row of a step that is known, on the map or in the bin.
template <class Visitor>
void eachBirth(Connection& connection, base::Job& job, Visitor visit)
{
    int seen = 0;
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(connection, type);
        if (shape.columns.isEmpty())
            continue;
        Statement names(connection, QStringLiteral("SELECT uuid FROM %1 UNION ALL SELECT uuid FROM %2")
                                        .arg(quoted(shape.name), quoted(shape.binName())));
        while (names.next()) {
            if (++seen % RowsBetweenLooks == 0 && job.stopped())
                return;
            if (const auto id = model::Uuid::fromText(names.text(0)))
                visit(Birth{type.table, *id});
        }
    }
}

model::Value cellValue(const model::RecordType& type, const QString& field, model::Value value)
{
    const int index = type.indexOf(field);
    return index < 0 ? value : fromFile(type.fields[static_cast<std::size_t>(index)], std::move(value));
}

/// Puts entries together: those of the log as they come, and births behind what the same step did
/// to its own rows.
class Collecting
{
public:
    Collecting(Connection& connection, const HistoryFilter& filter, base::Job& job)
        : connection_(connection), filter_(filter), job_(job), steps_(readSteps(connection, filter))
    {
        if (!filter.of.isNull())
            rows_ = relatedRows(connection, filter.of);
    }

    std::vector<HistoryEntry> entries()
    {
        readBirths();
        if (rows_.empty())
            readLog(QStringLiteral("ORDER BY step DESC, n DESC"), {});
        for (const model::Uuid row : rows_)
            readLog(QStringLiteral("WHERE row=?"), row);
        if (!rows_.empty())
            std::ranges::stable_sort(found_, [](const auto& a, const auto& b) {
                return std::pair(a.entry.step, a.n) > std::pair(b.entry.step, b.n);
            });
        return merged();
    }

private:
    struct Found
    {
        HistoryEntry entry;
        qint64 n;
    };

    [[nodiscard]] bool enough(std::size_t count) const
    {
        return filter_.limit > 0 && count >= static_cast<std::size_t>(filter_.limit);
    }

    void readBirths()
    {
        eachBirth(connection_, job_, [&](const Birth& birth) {
            if (steps_.find(birth.row.step) && (rows_.empty() || rows_.contains(birth.row)))
                births_.push_back(birth);
        });
        std::ranges::stable_sort(births_, std::greater(), [](const Birth& birth) { return birth.row.step; });
    }

    void readLog(const QString& which, model::Uuid row)
    {
        Statement log(connection_, QStringLiteral("SELECT step,tbl,row,field,old,value,n,kind FROM hedgerow_log ") + which);
        if (!row.isNull())
            log.bind(1, row.toText());
        while (log.next() && !(row.isNull() && enough(found_.size()))) {
            if (found_.size() % RowsBetweenLooks == 0 && job_.stopped())
                return;
            const StepFacts* step = steps_.find(static_cast<quint64>(log.integer(0)));
            const model::RecordType* type = model::recordType(QStringView(log.text(1)));
            const auto id = model::Uuid::fromText(log.text(2));
            if (!step || !type || !id || log.integer(7) != 0)
                continue;
            Found found{step->common, log.integer(6)};
            found.entry.table = type->table;
            found.entry.row = *id;
            found.entry.field = log.text(3);
            found.entry.old = cellValue(*type, found.entry.field, log.value(4));
            found.entry.value = cellValue(*type, found.entry.field, log.value(5));
            found_.push_back(std::move(found));
        }
    }

    [[nodiscard]] HistoryEntry entryOf(const Birth& birth) const
    {
        HistoryEntry entry = steps_.find(birth.row.step)->common;
        entry.table = birth.table;
        entry.row = birth.row;
        entry.value = 1;
        return entry;
    }

    [[nodiscard]] std::vector<HistoryEntry> merged()
    {
        std::vector<HistoryEntry> all;
        auto birth = births_.begin();
        for (Found& found : found_) {
            for (; birth != births_.end() && birth->row.step > found.entry.step && !enough(all.size()); ++birth)
                all.push_back(entryOf(*birth));
            if (enough(all.size()))
                return all;
            all.push_back(std::move(found.entry));
        }
        for (; birth != births_.end() && !enough(all.size()); ++birth)
            all.push_back(entryOf(*birth));
        return all;
    }

    Connection& connection_;
    const HistoryFilter& filter_;
    base::Job& job_;
    Steps steps_;
    std::set<model::Uuid> rows_; // empty: all
    std::vector<Birth> births_;
    std::vector<Found> found_;
};

std::vector<HistoryDay> daysOf(Connection& connection, base::Job& job)
{
    const Steps steps = readSteps(connection, {});
    std::unordered_map<quint64, int> entries;
    Statement counts(connection, QStringLiteral("SELECT step,count(*) FROM hedgerow_log WHERE kind=0 GROUP BY step"));
    while (counts.next())
        entries[static_cast<quint64>(counts.integer(0))] += static_cast<int>(counts.integer(1));
    eachBirth(connection, job, [&](const Birth& birth) { ++entries[birth.row.step]; });

    std::map<std::pair<QDate, QString>, HistoryDay> days;
    for (const StepFacts& step : steps.newestFirst) {
        const auto count = entries.find(step.common.step);
        if (count == entries.end())
            continue; // nothing to show
        HistoryDay& day = days[{step.day, step.common.by}];
        day.day = step.day;
        day.by = step.common.by;
        ++day.steps;
        day.entries += count->second;
    }
    std::vector<HistoryDay> newestFirst;
    for (auto& [key, day] : days)
        newestFirst.push_back(std::move(day));
    std::ranges::stable_sort(newestFirst, std::greater(), &HistoryDay::day);
    return newestFirst;
}

/// Opens the file, and reads all of it at one moment.
template <class Answer, class Read>
base::Result<Answer> reading(const QString& path, base::Job& job, Read read)
{
    auto inspected = inspect(path);
    if (!inspected)
        return tl::unexpected(inspected.error());
    try {
        const Transaction moment(*inspected->reader, Transaction::Kind::Read);
        Answer answer = read(*inspected->reader);
        if (job.stopped())
            return base::cancelled();
        return answer;
    } catch (const SqlError& error) {
        return tl::unexpected(readingFailed(error, path));
    }
}

} // namespace

base::Result<std::vector<HistoryEntry>> readHistory(const QString& path, const HistoryFilter& filter, base::Job& job)
{
    return reading<std::vector<HistoryEntry>>(path, job, [&](Connection& connection) {
        return Collecting(connection, filter, job).entries();
    });
}

base::Result<std::vector<HistoryDay>> historyDays(const QString& path, base::Job& job)
{
    return reading<std::vector<HistoryDay>>(path, job, [&](Connection& connection) { return daysOf(connection, job); });
}

base::Result<model::Contents> withDeletedRows(const QString& path, base::Job& job)
{
    return reading<model::Contents>(path, job, [&](Connection& connection) {
        model::Contents all;
        for (const model::RecordType& type : model::schema()) {
            std::vector<model::Record> rows;
            eachRow(connection, type, [&](const model::Record& row, bool) { rows.push_back(row); });
            all = all.with(type.table, model::Records(std::move(rows)));
        }
        return all;
    });
}

base::Result<model::Contents> contentsAsAt(const QString& path, const QDateTime& at, base::Job& job)
{
    return reading<model::Contents>(path, job, [&](Connection& connection) { return readAsAt(connection, at, job); });
}

} // namespace hedgerow::store
