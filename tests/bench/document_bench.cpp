// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done to a document of 100 000 places: opened, undone, merged, written to.
#include "bench/bench.h"
#include "bench/large_town.h"
#include "store/statement.h"
#include "store/table_shape.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <memory>

namespace hedgerow::bench {

namespace {

constexpr int Changes = 5000, Conflicts = 500, Commits = 300;

QString largeTown(const QString& folder)
{
    const QString path = folder + QStringLiteral("/large.gpkg");
    if (!QFile::exists(path))
        newTown(path, Places)->close();
    return path;
}

QString copyOf(const QString& path, const char* name)
{
    const QString copy = path.chopped(5) + QLatin1Char('-') + QLatin1StringView(name) + QStringLiteral(".gpkg");
    QFile::remove(copy);
    QFile::copy(path, copy);
    return copy;
}

/// Another description for each of so many places from the first on.
model::Step describe(const model::Contents& contents, int count, const QString& words)
{
    model::Step step(QStringLiteral("Describe places"));
    for (const model::Record& place : contents.places()) {
        if (count-- == 0)
            break;
        step.set(model::Table::Places, place.id(), "description", words);
    }
    return step;
}

void apply(store::Document& document, const model::Step& step)
{
    if (const auto done = document.applyAndWait(step); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

/// A copy whose places are in no log: what any GeoPackage is.
QString plainCopy(const QString& path)
{
    const QString plain = copyOf(path, "plain");
    store::Connection connection(plain, store::Opening::ReadWrite);
    for (const char* trigger : {"update", "delete", "hold", "insert", "uuid", "fid"})
        connection.run(QStringLiteral("DROP TRIGGER hedgerow_places_%1").arg(QLatin1StringView(trigger)));
    return plain;
}

QString middleAndWorst(std::vector<double> ms)
{
    std::ranges::sort(ms);
    return QStringLiteral("%1 / %2 ms").arg(ms[ms.size() / 2], 0, 'f', 1).arg(ms[ms.size() * 99 / 100], 0, 'f', 1);
}

std::vector<double> timesOf(int count, const std::function<void(int)>& work)
{
    std::vector<double> ms;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        ms.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return ms;
}

qint64 firstMapQuery(store::Connection& connection)
{
    return connection.integer(QStringLiteral("SELECT count(*) FROM rtree_places_geom r JOIN places p ON p.fid=r.id "
        "WHERE minx<=500200 AND maxx>=500100 AND miny<=100200 AND maxy>=100100"));
}

} // namespace

void benchMerge(const QString& folder)
{
    const QString town = largeTown(folder);
    std::unique_ptr<store::Document> ours;
    QString theirs;
    const auto prepare = [&] {
        ours.reset();
        theirs = copyOf(town, "theirs");
        const QString mine = copyOf(town, "ours");
        auto other = opened(theirs, QStringLiteral("Ben"));
        apply(*other, describe(other->contents(), Changes, QStringLiteral("As Ben sees it")));
        other->close();
        ours = opened(mine, QStringLiteral("Ann"));
        apply(*ours, describe(ours->contents(), Conflicts, QStringLiteral("As Ann sees it")));
    };
    const auto merge = [&] {
        auto merged = ours->merge({theirs});
        ours->settle();
        if (!merged.result())
            qFatal("%s", qPrintable(merged.result().error().message));
    };
    print(QStringLiteral("merge of 5 000 changed fields, 500 conflicts"), quickest(3, prepare, merge), QStringLiteral("goal 500 ms CPU"));
    print(QStringLiteral("  the same copy once more"), spentBy(merge), QString());
}

void benchOpening(const QString& folder)
{
    const QString town = largeTown(folder), plain = plainCopy(town);
    const auto query = [](const QString& path) {
        store::Connection connection(path, store::Opening::ReadOnly);
        if (firstMapQuery(connection) == 0)
            qFatal("no place found");
    };
    const Spent bare = quickest(10, [] {}, [&] { query(plain); });
    print(QStringLiteral("100 000 places: file opened, first map query"), quickest(10, [] {}, [&] { query(town); }), bare);
    print(QStringLiteral("  all of it read into memory"), quickest(3, [] {}, [&] { opened(town, QStringLiteral("Ann")).reset(); }),
        QStringLiteral("goal 50 ms"));
}

void benchUndo(const QString& folder)
{
    auto document = newTown(folder + QStringLiteral("/undo.gpkg"), Places); // in a copy its import is another's
    const auto change = [&] { apply(*document, describe(document->contents(), Changes, QStringLiteral("Changed"))); };
    const auto turn = [&](auto way) {
        auto done = (document.get()->*way)();
        document->settle();
        if (!done.result() || done.result()->stepId == 0)
            qFatal("nothing was undone");
    };
    print(QStringLiteral("undo of 5 000 fields"), quickest(3, change, [&] { turn(&store::Document::undo); }),
        QStringLiteral("goal 300 ms CPU"));
    print(QStringLiteral("undo of the import of 100 000 places"), spentBy([&] { turn(&store::Document::undo); }), QString());
    print(QStringLiteral("  done again"), spentBy([&] { turn(&store::Document::redo); }), QString());
}

void benchOneField(const QString& folder)
{
    const QString town = largeTown(folder);
    auto document = opened(copyOf(town, "field"), QStringLiteral("Ann"));
    const model::Uuid id = document->contents().places().begin()->id();
    store::Connection plain(plainCopy(town), store::Opening::ReadWrite);
    plain.run(QStringLiteral("PRAGMA synchronous=EXTRA"));
    store::Statement update(plain, QStringLiteral("UPDATE places SET description=? WHERE fid=1"));
    std::vector<double> ours, theirs;
    for (int i = 0; i < Commits; ++i) { // by turns: the disk is as busy for both
        const QString words = QStringLiteral("Description %1").arg(i);
        ours.push_back(timesOf(1, [&](int) {
            model::Step step(QStringLiteral("Describe"));
            step.set(model::Table::Places, id, "description", words);
            apply(*document, step);
        }).front());
        theirs.push_back(timesOf(1, [&](int) { update.bind(1, words).run(); }).front());
    }
    const auto middle = [](std::vector<double> ms) {
        std::ranges::sort(ms);
        return ms[ms.size() / 2];
    };
    print(QStringLiteral("one field on disk, median / p99"), middleAndWorst(ours), middleAndWorst(theirs),
        QStringLiteral("%1 x").arg(middle(ours) / middle(theirs), 0, 'f', 2));
}

} // namespace hedgerow::bench
