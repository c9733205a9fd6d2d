// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people are told of the past: who changed what when, and how the map was on a day.
#include "file_facts.h"
#include "neighbourhood.h"
#include "store/history.h"

#include <set>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Table;
using store::Access;
using store::HistoryEntry;
using store::HistoryFilter;

class HistoryReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init() { town_ = std::make_unique<Neighbourhood>(); }
    void cleanup()
    {
        facts_.reset();
        town_.reset();
    }

    void aChangeIsToldWithOldAndNewValueAndWhoseItWas()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        const std::vector<HistoryEntry> entries = read({.of = id});
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[0].stepTitle, QStringLiteral("Change name"));
        QCOMPARE(entries[0].by, QStringLiteral("Ann"));
        QCOMPARE(entries[0].copy, QStringLiteral("Ann"));
        QCOMPARE(entries[0].field, QStringLiteral("name"));
        QCOMPARE(entries[0].old, model::Value(QStringLiteral("Library")));
        QCOMPARE(entries[0].value, model::Value(QStringLiteral("Old Library")));
        QVERIFY(!entries[0].clockWrong);
    }

    void aBirthIsToldOutOfTheRowsName()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        const std::vector<HistoryEntry> entries = read({.of = id});
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].step, id.step);
        QCOMPARE(entries[0].stepTitle, QStringLiteral("Add Library"));
        QCOMPARE(entries[0].row, id);
        QVERIFY(entries[0].field.isEmpty() && entries[0].old.isNull());
        QCOMPARE(entries[0].value, model::Value(1));
    }

    void theWholeDocumentIsNewestFirstWithOneEntryForEachRowOfAnImport()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->move(id, {500200, 100200});
        town_->remove(Table::Places, id);
        const std::vector<HistoryEntry> entries = read({});
        QCOMPARE(entries.size(), std::size_t{5});
        QVERIFY(entries[0].field.isEmpty());
        QCOMPARE(entries[0].value, model::Value(0));
        QCOMPARE(entries[1].field, QStringLiteral("geom"));
        QCOMPARE(entries[2].row, id);
        QCOMPARE(entries[3].table, Table::Areas);
        QCOMPARE(entries[3].stepKind, QStringLiteral("import"));
        QCOMPARE(entries[4].step, entries[3].step);
    }

    void theFirstOfManyAreTheNewest()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        for (int i = 0; i < 5; ++i)
            town_->set(Table::Places, id, "name", QStringLiteral("Library %1").arg(i));
        const std::vector<HistoryEntry> all = read({});
        for (int limit = 1; limit <= static_cast<int>(all.size()); ++limit) {
            const std::vector<HistoryEntry> some = read({.limit = limit});
            QCOMPARE(static_cast<int>(some.size()), limit);
            QCOMPARE(some.back().step, all[static_cast<std::size_t>(limit) - 1].step);
            QCOMPARE(some.back().field, all[static_cast<std::size_t>(limit) - 1].field);
        }
    }

    void aPlacesHistoryHoldsItsRecordsAndTheirRecords()
    {
        const model::Uuid library = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        const model::Uuid pool = town_->addPlace(QStringLiteral("Pool"), {500200, 100100});
        const model::Uuid transfer = insert(Table::Transfers, {{"place", library.toText()}});
        const model::Uuid cost = insert(Table::Costs, {{"transfer", transfer.toText()}, {"what", QStringLiteral("Roof")}});
        const model::Uuid task = insert(Table::Tasks, {{"place", library.toText()}, {"what", QStringLiteral("Call")}});
        town_->set(Table::Tasks, task, "place", pool.toText()); // belonged to it once
        town_->remove(Table::Costs, cost);
        std::set<model::Uuid> rows;
        for (const HistoryEntry& entry : read({.of = library}))
            rows.insert(entry.row);
        QCOMPARE(rows, (std::set<model::Uuid>{library, transfer, cost, task}));
    }

    void whatWasJoinedIntoAPlaceBelongsToItsHistory()
    {
        const model::Uuid kept = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        const model::Uuid gone = town_->addPlace(QStringLiteral("Libary"), {500101, 100100});
        model::Step join(QStringLiteral("Join"));
        join.insert(Table::Links, {{"place", kept.toText()}, {"to_place", gone.toText()},
                                      {"kind", QStringLiteral("merged_from")}});
        join.remove(Table::Places, gone);
        (void)town_->applied(join);
        const auto entries = read({.of = kept});
        QVERIFY(std::ranges::any_of(entries, [&](const HistoryEntry& entry) { return entry.row == gone; }));
    }

    void personsAndDaysAreChosen()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->opened(Access::Edit, QStringLiteral("Ben"))->applyAndWait(renamed(id, QStringLiteral("Ben's"))).value();
        stamp(QStringLiteral("Rename"), "2026-05-03T10:00:00.000Z");
        QCOMPARE(read({.by = QStringLiteral("Ben")}).size(), std::size_t{1});
        QCOMPARE(read({.by = QStringLiteral("Nobody")}).size(), std::size_t{0});
        const QDate third(2026, 5, 3);
        const std::vector<HistoryEntry> ofThatDay = read({.since = third, .until = third});
        QCOMPARE(ofThatDay.size(), std::size_t{1});
        QCOMPARE(ofThatDay[0].by, QStringLiteral("Ben"));
        QVERIFY(ofThatDay[0].clockWrong); // the count says this year's today, the clock says May
    }

    void aStepOfTomorrowHasAWrongClock()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        QVERIFY(!read({})[0].clockWrong);
        QVERIFY(read({.now = QDateTime::currentDateTimeUtc().addDays(-2)})[0].clockWrong);
    }

    void daysCountStepsAndEntriesOfEachPerson()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        town_->opened(Access::Edit, QStringLiteral("Ben"))->applyAndWait(renamed(id, QStringLiteral("Ben's"))).value();
        facts().run("UPDATE hedgerow_step SET at='2026-05-03T10:00:00.000Z'");
        stamp(QStringLiteral("Change name"), "2026-05-04T10:00:00.000Z");
        base::Job job;
        const auto days = store::historyDays(town_->path(), job);
        QVERIFY(days);
        QCOMPARE(days->size(), std::size_t{3});
        QCOMPARE(days->at(0).day, QDate(2026, 5, 4));
        QCOMPARE(days->at(1).by, QStringLiteral("Ann"));
        QCOMPARE(days->at(1).steps, 2);   // the areas, the library
        QCOMPARE(days->at(1).entries, 3);
        QCOMPARE(days->at(2).by, QStringLiteral("Ben"));
    }

    void anotherProgramsEditsAreTold()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        facts().run("UPDATE places SET name='By QGIS'");
        const std::vector<HistoryEntry> entries = read({.limit = 1});
        QCOMPARE(entries[0].stepKind, QStringLiteral("outside"));
        QVERIFY(entries[0].by.isEmpty() && entries[0].stepTitle.isEmpty());
        QCOMPARE(entries[0].value, model::Value(QStringLiteral("By QGIS")));
    }

    void theMapAsOnADayIsWhatItWasThen()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        const model::Uuid other = town_->addPlace(QStringLiteral("Pool"), {500300, 100100});
        std::vector<model::Contents> moments{town_->document().contents()};
        const auto keep = [&] { moments.push_back(town_->document().contents()); };
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        keep();
        town_->move(id, {500900, 100900});
        keep();
        town_->remove(Table::Places, other);
        keep();
        (void)town_->addPlace(QStringLiteral("Hall"), {500400, 100100});
        keep();
        town_->document().undo();
        town_->document().settle(); // the hall goes
        keep();
        town_->set(Table::Places, id, "name", QStringLiteral("Library"));
        keep();
        setMinutes();
        for (std::size_t i = 0; i < moments.size(); ++i)
            QVERIFY2(equal(asAt(minute(static_cast<int>(i) + 3)), moments[i]), qPrintable(QString::number(i)));
    }

    void beforeTheFirstStepThereIsNothingButTheDocumentsOwnRow()
    {
        const model::Contents nothing = asAt(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        QVERIFY(nothing.areas().isEmpty());
        QCOMPARE(nothing.title(), QStringLiteral("Wrensford"));
    }

    void severalChangesOfACellInOneStepEndWithTheLast()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        model::Step thrice(QStringLiteral("Thrice"));
        for (const char* name : {"One", "Two", "Three"})
            thrice.set(Table::Places, id, "name", QString::fromLatin1(name));
        for (int round = 0; round < 8; ++round) { // ids of entries are random
            (void)town_->applied(thrice);
            town_->set(Table::Places, id, "name", QStringLiteral("Afterwards"));
        }
        setMinutes();
        for (int round = 0; round < 8; ++round)
            QCOMPARE(asAt(minute(3 + 2 * round)).find(Table::Places, id).text(u"name"), QStringLiteral("Three"));
    }

    void whatIsNoDocumentIsRefused()
    {
        base::Job job;
        QCOMPARE(store::readHistory(town_->folder() + QStringLiteral("/no.gpkg"), {}, job).error().kind,
            base::ErrorKind::Input);
        QVERIFY(!store::historyDays(town_->folder() + QStringLiteral("/no.gpkg"), job));
    }

    void lookingWritesNoByte()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->close();
        const QByteArray before = bytes();
        (void)read({});
        (void)asAt(QDateTime::currentDateTimeUtc());
        QVERIFY(bytes() == before);
        QCOMPARE(QDir(town_->folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

private:
    FileFacts& facts()
    {
        if (!facts_)
            facts_ = std::make_unique<FileFacts>(town_->path());
        return *facts_;
    }
    std::vector<HistoryEntry> read(const HistoryFilter& filter)
    {
        base::Job job;
        auto entries = store::readHistory(town_->path(), filter, job);
        if (!entries)
            qFatal("%s", qPrintable(entries.error().detail));
        return *entries;
    }
    model::Contents asAt(const QDateTime& at)
    {
        base::Job job;
        auto contents = store::contentsAsAt(town_->path(), at, job);
        if (!contents)
            qFatal("%s", qPrintable(contents.error().detail));
        return *contents;
    }
    model::Uuid insert(Table table, const std::vector<std::pair<const char*, model::Value>>& values)
    {
        model::Step step(QStringLiteral("Insert"));
        step.insert(table, values);
        return town_->applied(step).inserted.at(0);
    }
    static model::Step renamed(model::Uuid id, const QString& name)
    {
        model::Step step(QStringLiteral("Rename"));
        step.set(Table::Places, id, "name", name);
        return step;
    }
    void stamp(const QString& title, const char* at)
    {
        facts().run(qPrintable(QStringLiteral("UPDATE hedgerow_step SET at='%1' WHERE title='%2'")
                                   .arg(QLatin1StringView(at), title)));
    }
    static QDateTime minute(int n) { return QDateTime(QDate(2026, 5, 3), QTime(10, 0), Qt::UTC).addSecs(60 * n); }
    /// One step a minute, in their order: the areas at minute 1.
    void setMinutes()
    {
        facts().run("UPDATE hedgerow_step AS s SET at=strftime('%Y-%m-%dT%H:%M:%fZ','2026-05-03T10:00:00',"
                    "(SELECT count(*) FROM hedgerow_step WHERE id<=s.id)||' minutes')");
    }
    static bool equal(const model::Contents& a, const model::Contents& b)
    {
        for (const model::RecordType& type : model::schema()) {
            if (a.records(type.table).size() != b.records(type.table).size())
                return false;
            for (const model::Record& row : a.records(type.table))
                if (b.find(type.table, row.id()) != row)
                    return false;
        }
        return true;
    }
    QByteArray bytes() const
    {
        QFile file(town_->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Neighbourhood> town_;
    std::unique_ptr<FileFacts> facts_;
};

QTEST_GUILESS_MAIN(HistoryReadingTest)
#include "history_reading_test.moc"
