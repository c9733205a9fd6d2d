// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/small_town.h"

#include <QTest>

using namespace hedgerow;
using namespace hedgerow::map;
using namespace hedgerow::map::test;
using model::Table;

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDocumentGivesAnEmptyMap();
    void whatDidNotChangeIsSharedWithTheSnapshotBefore();
    void anEditedAreaKeepsTheShapesOfTheOthers();
    void namesAreInTheLanguageAskedFor();
    void areasUnderAPointComeTopmostFirst();
    void placesWithoutAPositionAreLeftOut();
    void aLinkMovesWithItsPlace();
    void creditsAreSaidOnceEach();
    void damagedBaseMapsAreLeftOut();
    void aStoppedJobGivesTheSnapshotBefore();
    void theExtentIsOfTheAreasElseOfThePlaces();
};

void SnapshotTest::anEmptyDocumentGivesAnEmptyMap()
{
    base::Job job;
    const Snapshot snapshot = Snapshot::of({}, nullptr, {}, u"en"_s, job);
    QVERIFY(snapshot.areas().empty() && snapshot.places().empty() && snapshot.links().empty()
            && snapshot.baseMaps().empty());
    QVERIFY(snapshot.extent().isEmpty());
    QVERIFY(snapshot.areasAt(Middle).empty());
    QVERIFY(Snapshot().credits().isEmpty());
}

void SnapshotTest::whatDidNotChangeIsSharedWithTheSnapshotBefore()
{
    const model::Contents contents = contentsOf(strewnPlaces(20));
    const Snapshot before = snapshotOf(contents);
    const model::Record renamed = contents.places().begin()->with(0, model::Value(u"New name"_s));
    const Snapshot after =
        snapshotOf(contents.with(Table::Places, contents.places().with(renamed)), before);
    QCOMPARE(after.areas().data(), before.areas().data());
    QCOMPARE(after.baseMaps().data(), before.baseMaps().data());
    QVERIFY(after.places().data() != before.places().data());
    QCOMPARE(after.places().front().name, u"New name"_s);
    QCOMPARE(snapshotOf(contents, before).places().data(), before.places().data());
}

void SnapshotTest::anEditedAreaKeepsTheShapesOfTheOthers()
{
    const model::Contents contents = contentsOf({});
    const Snapshot before = snapshotOf(contents);
    const model::Record& first = *contents.areas().begin();
    const model::Record changed =
        first.with(first.type().indexOf(u"name"), model::Value(u"Weston"_s))
            .withGeometry(model::toGeoPackageBlob(rectangle(-400, -300, 0, 300), 27700));
    const Snapshot after =
        snapshotOf(contents.with(Table::Areas, contents.areas().with(changed)), before);
    QCOMPARE(after.areas()[0].name, u"Weston"_s);
    QCOMPARE(after.areas()[0].squareMetres, 400.0 * 600);
    QCOMPARE(after.areas()[1].shape, before.areas()[1].shape);
    QCOMPARE(after.baseMaps().data(), before.baseMaps().data());
}

void SnapshotTest::namesAreInTheLanguageAskedFor()
{
    const model::Contents contents = contentsOf({});
    const Snapshot english = snapshotOf(contents);
    const Snapshot welsh = snapshotOf(contents, english, u"cy"_s);
    QCOMPARE(english.areas()[1].name, u"Eastfield"_s);
    QCOMPARE(welsh.areas()[1].name, u"Maes y Dwyrain"_s);
    QCOMPARE(welsh.areas()[0].name, u"Westfield"_s);
}

void SnapshotTest::areasUnderAPointComeTopmostFirst()
{
    const model::Contents contents = contentsOf({});
    const model::Record over =
        row(Table::Areas, 3, {{"name", u"Over both"_s}}, rectangle(-50, -50, 50, 50));
    const Snapshot snapshot = snapshotOf(contents.with(Table::Areas, contents.areas().with(over)));
    const auto found = snapshot.areasAt(Middle + Point{20, 20});
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0]->name, u"Over both"_s);
    QCOMPARE(found[1]->name, u"Eastfield"_s);
    QVERIFY(snapshot.areasAt(Middle + Point{900, 0}).empty());
}

void SnapshotTest::placesWithoutAPositionAreLeftOut()
{
    const model::Record waiting = row(Table::Places, 9, {{"name", u"Somewhere"_s}});
    const Snapshot snapshot =
        snapshotOf(contentsOf(model::Records({waiting, placeRow(2, u"Here"_s, {0, 0})})));
    QCOMPARE(snapshot.places().size(), 1U);
    QCOMPARE(snapshot.places()[0].name, u"Here"_s);
}

void SnapshotTest::aLinkMovesWithItsPlace()
{
    const model::Record a = placeRow(1, u"A"_s, {0, 0}), b = placeRow(2, u"B"_s, {50, 0});
    const model::Record toNowhere = row(
        Table::Links, 2, {{"place", a.id().toText()}, {"to_place", model::Uuid{7, 7}.toText()}});
    const model::Record link =
        row(Table::Links, 1, {{"place", a.id().toText()}, {"to_place", b.id().toText()}});
    const model::Contents contents =
        contentsOf(model::Records({a, b})).with(Table::Links, model::Records({link, toNowhere}));
    const Snapshot before = snapshotOf(contents);
    QCOMPARE(before.links().size(), 1U);
    const model::Record moved =
        b.withGeometry(model::toGeoPackageBlob(Middle + Point{80, 10}, 27700));
    const Snapshot after =
        snapshotOf(contents.with(Table::Places, contents.places().with(moved)), before);
    QCOMPARE(after.links()[0].b, (Middle + Point{80, 10}));
}

void SnapshotTest::creditsAreSaidOnceEach()
{
    QCOMPARE(snapshotOf(contentsOf({})).credits(),
             (QStringList{u"Areas: made up"_s, u"Map: made up"_s}));
}

void SnapshotTest::damagedBaseMapsAreLeftOut()
{
    class Damaged : public model::Blobs
    {
        [[nodiscard]] base::Result<QByteArray> bytes(const QString&) const override
        {
            return QByteArray("no map");
        }
    };
    base::Job job;
    const Snapshot snapshot =
        Snapshot::of(contentsOf({}), std::make_shared<Damaged>(), {}, u"en"_s, job);
    QVERIFY(snapshot.baseMaps().empty());
    QCOMPARE(snapshot.areas().size(), 2U);
}

void SnapshotTest::aStoppedJobGivesTheSnapshotBefore()
{
    const Snapshot before = snapshotOf(contentsOf({}));
    base::Job job;
    job.stop();
    const Snapshot after = Snapshot::of(contentsOf(strewnPlaces(5)), nullptr, before, u"en"_s, job);
    QVERIFY(after.places().empty());
    QCOMPARE(after.areas().data(), before.areas().data());
}

void SnapshotTest::theExtentIsOfTheAreasElseOfThePlaces()
{
    QCOMPARE(snapshotOf(contentsOf(strewnPlaces(5))).extent().width(), 1000.0);
    const model::Contents places = model::Contents().with(
        Table::Places,
        model::Records({placeRow(1, u"A"_s, {0, 0}), placeRow(2, u"B"_s, {30, 40})}));
    QCOMPARE(snapshotOf(places).extent(), model::Box(Middle, Middle + Point{30, 40}));
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
