// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/as_at.h"

#include "base/text.h"
#include "store/cell_value.h"
#include "store/contents_reading.h"
#include "store/statement.h"
#include "store/step_writing.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace hedgerow::store {

namespace {

/// An entry of one row's log.
struct Entry
{
    qint64 id;
    quint64 step;
    QString field;
    model::Value base;
    qint64 kind;
    model::Value old, value;
    bool later; ///< than the instant asked for
};

enum : qint64 { Change = 0, SeenByDelete = 1, Settled = 2 };

/// The entries up to then of a field that no other of them replaces; the shown one first.
std::vector<const Entry*> heads(const std::vector<Entry>& row, const QString& field)
{
    std::vector<const Entry*> found;
    for (const Entry& entry : row)
        if (entry.field == field && entry.kind == Change && !entry.later)
            found.push_back(&entry);
    std::erase_if(found, [&](const Entry* entry) {
        return std::ranges::any_of(row, [&](const Entry& other) {
            return !other.later && other.kind != SeenByDelete && other.base.isInteger()
                && other.base.integer() == entry->id;
        });
    });
    const auto rank = [&](const Entry* entry) {
        const bool live = field.isEmpty() && entry->value.yes();
        return std::tuple(live, entry->step, entry->id);
    };
    std::ranges::sort(found, std::greater(), rank);
    return found;
}

/// The value that a field was born with: what its first entry replaced.
const model::Value& atBirth(const std::vector<Entry>& row, const QString& field)
{
    const Entry* first = nullptr;
    for (const Entry& entry : row)
        if (entry.field == field && entry.kind == Change && entry.base.isNull()
            && (!first || std::pair(entry.step, entry.id) < std::pair(first->step, first->id)))
            first = &entry;
    static const model::Value Nothing;
    return first ? first->old : Nothing;
}

bool seenByDelete(const std::vector<Entry>& row, const Entry& head)
{
    return std::ranges::any_of(row, [&](const Entry& other) {
        return !other.later && other.kind == SeenByDelete && other.base.isInteger() && other.base.integer() == head.id;
    });
}

QStringList fieldsOf(const std::vector<Entry>& row)
{
    QStringList fields;
    for (const Entry& entry : row)
        if (!fields.contains(entry.field))
            fields.append(entry.field);
    return fields;
}

/// Not deleted, or edited by somebody who didn't know of the delete.
bool wasLive(const std::vector<Entry>& row)
{
    const auto existence = heads(row, QString());
    if (existence.empty() || existence.front()->value.yes())
        return true;
    return std::ranges::any_of(fieldsOf(row), [&](const QString& field) {
        const auto found = field.isEmpty() ? std::vector<const Entry*>() : heads(row, field);
        return std::ranges::any_of(found, [&](const Entry* head) { return !seenByDelete(row, *head); });
    });
}

model::Record withField(const model::Record& record, const QString& field, const model::Value& value)
{
    if (field == u"geom")
        return record.withGeometry(value.bytes());
    const int index = record.type().indexOf(field);
    if (index < 0)
        return record; // another program's column: no part of a record
    return record.with(index, fromFile(record.type().fields[static_cast<std::size_t>(index)], value));
}

class AsAt
{
public:
    AsAt(Connection& connection, const QDateTime& at)
        : connection_(connection), at_(instantText(at)),
          entries_(connection, QStringLiteral("SELECT l.id,l.step,l.field,l.base,l.kind,l.old,l.value,coalesce(s.at>?1,0) "
              "FROM hedgerow_log l LEFT JOIN hedgerow_step s ON s.id=l.step WHERE l.row=?2"))
    {
        Statement later(connection, QStringLiteral("SELECT id FROM hedgerow_step WHERE at>?"));
        later.bind(1, at_);
        while (later.next())
            laterSteps_.insert(static_cast<quint64>(later.integer(0)));
        Statement touched(connection, QStringLiteral("SELECT DISTINCT l.row FROM hedgerow_step s "
                                                     "JOIN hedgerow_log l ON l.step=s.id WHERE s.at>?"));
        touched.bind(1, at_);
        while (touched.next())
            if (const auto id = model::Uuid::fromText(touched.text(0)))
                touchedLater_.insert(*id);
    }

    /// None for a row that wasn't there.
    [[nodiscard]] model::Record then(const model::Record& now, bool isInBin)
    {
        if (laterSteps_.contains(now.id().step))
            return {};
        if (!touchedLater_.contains(now.id()))
            return isInBin ? model::Record() : now;
        const std::vector<Entry> row = entriesOf(now.id());
        if (!wasLive(row))
            return {};
        model::Record record = now;
        for (const QString& field : fieldsOf(row)) {
            if (field.isEmpty())
                continue;
            const auto shown = heads(row, field);
            record = withField(record, field, shown.empty() ? atBirth(row, field) : shown.front()->value);
        }
        return record;
    }

private:
    [[nodiscard]] std::vector<Entry> entriesOf(model::Uuid id)
    {
        std::vector<Entry> row;
        entries_.bind(1, at_).bind(2, id.toText());
        while (entries_.next())
            row.push_back({entries_.integer(0), static_cast<quint64>(entries_.integer(1)), entries_.text(2),
                entries_.value(3), entries_.integer(4), entries_.value(5), entries_.value(6), entries_.integer(7) != 0});
        entries_.reset();
        return row;
    }

    Connection& connection_;
    QString at_;
    Statement entries_;
    QSet<quint64> laterSteps_;
    QSet<model::Uuid> touchedLater_;
};

} // namespace

model::Contents readAsAt(Connection& connection, const QDateTime& at, base::Job& job)
{
    AsAt asAt(connection, at);
    model::Contents contents;
    int done = 0;
    for (const model::RecordType& type : model::schema()) {
        if (job.stopped())
            break;
        job.report(done++, model::TableCount, base::Text::tr("Reading the map"));
        std::vector<model::Record> rows;
        eachRow(connection, type, [&](const model::Record& row, bool isInBin) {
            if (model::Record then = asAt.then(row, isInBin))
                rows.push_back(std::move(then));
        });
        contents = contents.with(type.table, model::Records(std::move(rows)));
    }
    return contents;
}

} // namespace hedgerow::store
