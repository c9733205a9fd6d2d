// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "base/text.h"
#include "store/check_queries.h"
#include "store/inspection.h"
#include "store/schema_comparison.h"
#include "store/transaction.h"
#include "store/words.h"

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::Text;

/// Collects the answers.
class Checking
{
public:
    Checking(Connection& connection, base::Job& job) : connection_(connection), job_(job) {}

    void quick()
    {
        const SchemaComparison schema = compareSchema(connection_);
        QStringList missing;
        for (const NamedSql& one : schema.missing)
            missing.append(one.name);
        for (const QString& name : schema.altered)
            if (!missing.contains(name))
                missing.append(name);
        add("capture", Check::Weight::Note, missing.isEmpty(),
            Text::tr("%n of our triggers are gone or changed (%1): changes by other programs aren't recorded.", nullptr,
                static_cast<int>(missing.size())).arg(missing.mid(0, 3).join(QStringLiteral(", "))),
            Text::tr("They are put back with the next change made in Hedgerow, and what differs is taken in."));
        add("triggers", Check::Weight::Damage, schema.unknown.isEmpty(),
            Text::tr("Another program has put its own rules on our tables: %1.").arg(schema.unknown.join(QStringLiteral(", "))),
            Text::tr("Hedgerow doesn't write under rules that it doesn't know. Ask whoever made them to take them out."));
        add("at rest", Check::Weight::Damage,
            connection_.integer(QStringLiteral("SELECT count(*)=1 AND max(step IS NULL) AND max(mute)=0 FROM hedgerow_here")) == 1,
            Text::tr("This copy was made while the map was being written."), Text::tr("Copy it again."));
    }

    void thorough()
    {
        const QString pages = connection_.text(QStringLiteral("PRAGMA integrity_check(1)"));
        add("pages", Check::Weight::Damage, pages == u"ok",
            Text::tr("The file itself is broken: %1").arg(pages), Text::tr("Go back to a copy of it."));
        if (pages != u"ok")
            return; // everything else would be guesswork
        const auto count = [&](const char* name, Check::Weight weight, qint64 (*query)(Connection&),
                               const QString& found, const QString& whatToDo) {
            if (job_.stopped())
                return;
            job_.report(done_++, 8, Text::tr("Checking the map"));
            const qint64 wrong = query(connection_);
            add(name, weight, wrong == 0, found.arg(wrong), whatToDo);
        };
        const QString copy = Text::tr("Go back to a copy of it, or keep on with care: nothing is lost by looking.");
        count("names", Check::Weight::Damage, rowsWithoutSoundName,
            Text::tr("%1 rows have no name of their own, or share it."), copy);
        count("marks", Check::Weight::Damage, entriesWithWrongMark,
            Text::tr("%1 entries of the history are marked wrongly."), copy);
        count("values", Check::Weight::Damage, cellsUnlikeTheirHistory,
            Text::tr("%1 values differ from what their history says."), copy);
        count("bin", Check::Weight::Damage, rowsInTheWrongPlace,
            Text::tr("%1 rows are in the bin and on the map, or in neither."), copy);
        count("index", Check::Weight::Damage, shapesNotIndexed,
            Text::tr("%1 shapes are missing from the map's index, or there without a row."),
            Text::tr("In QGIS, make the spatial index of the layer anew."));
        count("bytes", Check::Weight::Damage, brokenBlobs,
            Text::tr("%1 photos or files in the map are not what they were."), Text::tr("Add them again."));
        count("references", Check::Weight::Note, danglingReferences,
            Text::tr("%1 records belong to a place or record that isn't there any more."),
            Text::tr("They do no harm, and come back into use when it comes back."));
        count("leftovers", Check::Weight::Note, leftovers,
            Text::tr("%1 rows were left over by another program."), Text::tr("They do no harm."));
    }

    [[nodiscard]] std::vector<Check> take() { return std::move(checks_); }

private:
    void add(const char* name, Check::Weight weight, bool ok, const QString& found, const QString& whatToDo)
    {
        checks_.push_back({QString::fromLatin1(name), ok, weight, ok ? QString() : found, ok ? QString() : whatToDo});
    }

    Connection& connection_;
    base::Job& job_;
    int done_ = 0;
    std::vector<Check> checks_;
};

} // namespace

bool CheckReport::isSound() const
{
    return std::ranges::all_of(checks, &Check::ok);
}

bool CheckReport::isDamaged() const
{
    return std::ranges::any_of(checks, [](const Check& check) { return !check.ok && check.weight == Check::Weight::Damage; });
}

base::Result<CheckReport> checkDocument(const QString& path, Thoroughness thoroughness, base::Job& job)
{
    auto inspected = inspect(path);
    if (!inspected)
        return tl::unexpected(inspected.error());
    try {
        Connection& connection = *inspected->reader;
        const Transaction reading(connection, Transaction::Kind::Read);
        CheckReport report;
        report.format = inspected->format;
        Checking checking(connection, job);
        checking.quick();
        if (thoroughness == Thoroughness::Thorough)
            checking.thorough();
        report.checks = checking.take();
        report.places = connection.integer(QStringLiteral("SELECT count(*) FROM places"));
        if (job.stopped())
            return base::cancelled();
        return report;
    } catch (const SqlError& error) {
        return tl::unexpected(readingFailed(error, path));
    }
}

} // namespace hedgerow::store
