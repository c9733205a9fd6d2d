// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of many rows: quick ways that leave the same file as the slow ones.
#include "file_facts.h"
#include "neighbourhood.h"
#include "store/packed_rtree.h"
#include "store/schema_comparison.h"

#include <QRandomGenerator>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Step;
using model::Table;

namespace {

constexpr int Many = 6000;

Step manyPlaces(int count)
{
    Step step(QStringLiteral("Bring in places"), model::StepKind::Import);
    QRandomGenerator random(7);
    for (int i = 0; i < count; ++i) {
        const model::Point at{500000 + random.bounded(2000.0), 100000 + random.bounded(1000.0)};
        const bool isToPlace = i % 50 == 0;
        step.insert(Table::Places, {{"name", QStringLiteral("Place %1").arg(i)}}, isToPlace ? QByteArray() : pointAt(at));
    }
    return step;
}

} // namespace

class BulkImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { town_ = std::make_unique<Neighbourhood>(); }
    void cleanup()
    {
        facts_.reset();
        town_.reset();
    }

    void aLargeImportLeavesTheSchemaAsItWas()
    {
        const QString before = schemaText();
        (void)town_->applied(manyPlaces(Many));
        QCOMPARE(schemaText(), before);
        const store::SchemaComparison schema = store::compareSchema(connection());
        QVERIFY(schema.missing.isEmpty() && schema.unknown.isEmpty());
    }

    void aLargeImportIsOneStepWithoutEntries()
    {
        const store::StepDone done = town_->applied(manyPlaces(Many));
        QCOMPARE(done.inserted.size(), std::size_t{Many});
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_log"), 0);
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_step"), 2);
        QCOMPARE(facts().number("SELECT count(*) FROM places"), Many);
        expectSound();
    }

    void namesOfAnImportAreInTheOrderOfItsRows()
    {
        (void)town_->applied(manyPlaces(Many));
        QCOMPARE(facts().number("SELECT count(*) FROM places a JOIN places b ON b.fid=a.fid+1 WHERE b.uuid<=a.uuid"), 0);
        QCOMPARE(facts().number("SELECT count(DISTINCT uuid) FROM places WHERE length(uuid)=32"), Many);
    }

    void thePackedTreeFindsWhatASearchOfAllRowsFinds_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 50, 51, 52, 102, 103, 2601, 2602, 2653, 6000}) // 51 to a node, 2601 to two levels
            QTest::addRow("%d", rows) << rows;
    }

    void thePackedTreeFindsWhatASearchOfAllRowsFinds()
    {
        QFETCH(int, rows);
        if (rows > 0)
            (void)town_->applied(manyPlaces(rows));
        const store::TableShape places = store::describedShape(model::recordType(Table::Places));
        store::packRtree(connection(), places);
        QCOMPARE(facts().text("SELECT rtreecheck('rtree_places_geom')"), QStringLiteral("ok"));
        for (int i = 0; i < 20; ++i) {
            const double west = 500000 + i * 97, south = 100000 + i * 43;
            const QString window = QStringLiteral("%1<=%2 AND %3>=%4 AND %5<=%6 AND %7>=%8");
            const QString byTree = QStringLiteral("SELECT count(*) FROM rtree_places_geom WHERE ")
                + window.arg(QStringLiteral("minx")).arg(west + 150).arg(QStringLiteral("maxx")).arg(west)
                      .arg(QStringLiteral("miny")).arg(south + 150).arg(QStringLiteral("maxy")).arg(south);
            const QString byRows = QStringLiteral("SELECT count(*) FROM places WHERE ")
                + window.arg(QStringLiteral("ST_MinX(geom)")).arg(west + 150).arg(QStringLiteral("ST_MaxX(geom)")).arg(west)
                      .arg(QStringLiteral("ST_MinY(geom)")).arg(south + 150).arg(QStringLiteral("ST_MaxY(geom)")).arg(south);
            const qint64 found = facts().number(qPrintable(byTree)), there = facts().number(qPrintable(byRows));
            QVERIFY2(found >= there && found <= there + 4, qPrintable(QStringLiteral("%1 %2").arg(found).arg(there)));
        }
    }

    void aPackedTreeGoesOnByRows()
    {
        (void)town_->applied(manyPlaces(Many));
        facts().run("DELETE FROM places WHERE fid%3=0");
        facts().run("UPDATE places SET geom=(SELECT geom FROM places WHERE fid=2) WHERE fid%7=0");
        facts().run("INSERT INTO places(name,geom) SELECT name,geom FROM places WHERE fid<2000");
        expectSound();
    }

    void aTreeOfNothingIsEmpty()
    {
        const store::TableShape places = store::describedShape(model::recordType(Table::Places));
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        facts().run("DELETE FROM places");
        store::packRtree(connection(), places);
        QVERIFY(store::extentOfRtree(connection(), places).isEmpty());
        expectSound();
    }

    void theExtentIsThatOfAllPlaces()
    {
        (void)town_->applied(manyPlaces(Many));
        QCOMPARE(facts().number("SELECT count(*) FROM gpkg_contents WHERE table_name='places' AND "
            "min_x=(SELECT min(minx) FROM rtree_places_geom) AND max_x=(SELECT max(maxx) FROM rtree_places_geom) AND "
            "min_y=(SELECT min(miny) FROM rtree_places_geom) AND max_y=(SELECT max(maxy) FROM rtree_places_geom)"), 1);
        QCOMPARE(facts().number("SELECT min_x IS NULL FROM gpkg_contents WHERE table_name='outlines'"), 1);
    }

    void anImportIsUndoneAndDoneAgainInBulk()
    {
        const QString schema = schemaText();
        const store::StepDone done = town_->applied(manyPlaces(Many));
        const model::Contents imported = town_->document().contents();
        turn(&store::Document::undo);
        QVERIFY(town_->document().contents().places().isEmpty());
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_bin_places"), Many);
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_log WHERE field='' AND value=0 AND head=1"), Many);
        QCOMPARE(schemaText(), schema);
        expectSound();
        turn(&store::Document::redo);
        for (const model::Uuid id : done.inserted)
            QCOMPARE(town_->document().contents().find(Table::Places, id), imported.find(Table::Places, id));
        QCOMPARE(schemaText(), schema);
        expectSound();
    }

    void movingAndDeletingManyIsLoggedRowByRow()
    {
        const store::StepDone done = town_->applied(manyPlaces(Many));
        Step step(QStringLiteral("Tidy up"));
        for (std::size_t i = 0; i < done.inserted.size(); ++i)
            if (i % 2)
                step.setGeometry(Table::Places, done.inserted[i], pointAt({500000.0 + double(i) / 4, 100000}));
            else
                step.remove(Table::Places, done.inserted[i]);
        (void)town_->applied(step);
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_log WHERE kind=0"), Many);
        expectSound();
        turn(&store::Document::undo);
        QCOMPARE(town_->document().contents().places().size(), Many);
        expectSound();
    }

    void someHundredsOfManyComeBackAndChange()
    {
        const store::StepDone done = town_->applied(manyPlaces(Many));
        const model::Contents before = town_->document().contents();
        Step step(QStringLiteral("Tidy up"));
        for (std::size_t i = 0; i < 800; ++i)
            if (i % 2)
                step.set(Table::Places, done.inserted[i], "name", QStringLiteral("Another"));
            else
                step.remove(Table::Places, done.inserted[i]);
        (void)town_->applied(step);
        turn(&store::Document::undo);
        QCOMPARE(town_->document().contents().places().size(), Many);
        for (const model::Record& row : before.places())
            QCOMPARE(town_->document().contents().find(Table::Places, row.id()), row);
        turn(&store::Document::redo);
        QCOMPARE(town_->document().contents().places().size(), Many - 400);
        expectSound();
    }

    void recordsWithoutShapesComeInBulkToo()
    {
        Step step(QStringLiteral("Many tasks"), model::StepKind::Import);
        for (int i = 0; i < Many; ++i)
            step.insert(Table::Tasks, {{"what", QStringLiteral("Task %1").arg(i)}});
        const QString schema = schemaText();
        (void)town_->applied(step);
        QCOMPARE(town_->document().contents().records(Table::Tasks).size(), Many);
        QCOMPARE(schemaText(), schema);
    }

    void whatFailsLeavesTriggersAndTree()
    {
        (void)town_->applied(manyPlaces(100));
        const QString schema = schemaText();
        facts().run("CREATE TRIGGER stop AFTER INSERT ON places WHEN NEW.name='Place 5000' BEGIN "
                    "SELECT RAISE(ABORT,'here'); END");
        QVERIFY(!town_->document().applyAndWait(manyPlaces(Many)));
        facts().run("DROP TRIGGER stop");
        QCOMPARE(schemaText(), schema);
        QCOMPARE(facts().number("SELECT count(*) FROM places"), 100);
        expectSound();
        QVERIFY(town_->document().applyAndWait(manyPlaces(Many)));
        expectSound();
    }

private:
    FileFacts& facts()
    {
        if (!facts_)
            facts_ = std::make_unique<FileFacts>(town_->path());
        return *facts_;
    }
    store::Connection& connection() { return facts().connection(); }
    QString schemaText()
    {
        return facts().text("SELECT group_concat(type||name||sql,char(10)) FROM "
                            "(SELECT type,name,sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY type,name)");
    }
    void expectSound()
    {
        QCOMPARE(facts().text("SELECT rtreecheck('rtree_places_geom')"), QStringLiteral("ok"));
        QCOMPARE(facts().number("SELECT (SELECT count(*) FROM places WHERE geom NOTNULL)-(SELECT count(*) FROM rtree_places_geom)"), 0);
        QCOMPARE(facts().number("SELECT count(*) FROM places p WHERE geom NOTNULL AND NOT EXISTS(SELECT 1 FROM rtree_places_geom "
            "WHERE id=p.fid AND minx<=ST_MinX(geom) AND maxx>=ST_MaxX(geom) AND miny<=ST_MinY(geom) AND maxy>=ST_MaxY(geom))"), 0);
        QCOMPARE(facts().text("PRAGMA quick_check"), QStringLiteral("ok"));
        QCOMPARE(facts().wrongHeads(), 0);
    }
    void turn(QFuture<base::Result<store::StepDone>> (store::Document::*way)())
    {
        auto done = (town_->document().*way)();
        town_->document().settle();
        QVERIFY(done.isFinished() && done.result());
    }

    std::unique_ptr<Neighbourhood> town_;
    std::unique_ptr<FileFacts> facts_;
};

QTEST_GUILESS_MAIN(BulkImportTest)
#include "bulk_import_test.moc"
