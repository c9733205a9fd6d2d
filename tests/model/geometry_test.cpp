// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/geometry.h"
#include "model/geopackage_blob.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hedgerow::model;

namespace {

Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

Polygons frame() // a square of 10 with a hole of 4 in its middle
{
    return {{square(0, 0, 10), {square(3, 3, 4)}}};
}

} // namespace

class GeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaTakesHolesOffWhicheverWayRingsTurn()
    {
        Polygons turned = frame();
        std::reverse(turned[0].outer.begin(), turned[0].outer.end());
        QCOMPARE(area(frame()), 84.0);
        QCOMPARE(area(turned), 84.0);
    }

    void centroidIsExactFarFromTheOrigin()
    {
        const Point middle = centroid({{square(581700, 109400, 10), {}}});
        QCOMPARE(middle.x, 581705.0);
        QCOMPARE(middle.y, 109405.0);
    }

    void aPointInAHoleIsOutside()
    {
        QVERIFY(contains(frame(), {1, 1}));
        QVERIFY(!contains(frame(), {5, 5}));
        QVERIFY(!contains(frame(), {11, 5}));
        QCOMPARE(distanceTo(frame(), {5, 5}), 2.0);
        QCOMPARE(distanceTo(frame(), {1, 1}), 0.0);
        QCOMPARE(distanceTo(frame(), {13, 5}), 3.0);
    }

    void theLabelPointLiesInsideEvenOfACrescent()
    {
        const Ring u{{0, 0}, {10, 0}, {10, 10}, {8, 10}, {8, 2}, {2, 2}, {2, 10}, {0, 10}, {0, 0}};
        QVERIFY(!contains({{u, {}}}, centroid({{u, {}}})));
        QVERIFY(contains({{u, {}}}, labelPoint({{u, {}}})));
    }

    void anEmptyBoxContainsNothingAndAddsNothing()
    {
        Box box;
        QVERIFY(box.isEmpty());
        QVERIFY(!box.contains({0, 0}));
        QVERIFY(box.grown(5).isEmpty());
        box.add(Box());
        QVERIFY(box.isEmpty());
        box.add(Point{3, 4});
        QVERIFY(box.contains({3, 4}));
    }

    void blobsComeBackEqual_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("nothing") << 0;
        QTest::newRow("point") << 1;
        QTest::newRow("lines") << 2;
        QTest::newRow("polygons") << 3;
    }
    void blobsComeBackEqual()
    {
        QFETCH(int, which);
        const Geometry geometries[] = {Geometry(), Geometry(Point{581770.25, 109430.5}),
                                       Geometry(Lines{{{0, 0}, {1, 1}}, {{5, 5}, {6, 7}, {8, 9}}}), Geometry(frame())};
        const Geometry& geometry = geometries[which];
        const QByteArray blob = toGeoPackageBlob(geometry, 27700);
        const auto back = fromGeoPackageBlob(blob);
        QVERIFY(back);
        QCOMPARE(*back, geometry);
        QCOMPARE(boxOfGeoPackageBlob(blob), geometry.box());
    }

    void aPointIsTheBytesThatOgrWrites()
    {
        // ogr2ogr of POINT(1 2) in EPSG:27700 with GDAL 3.6.2
        const QByteArray ogr = QByteArray::fromHex("47500001346c00000101000000000000000000f03f0000000000000040");
        QCOMPARE(toGeoPackageBlob(Geometry(Point{1, 2}), 27700), ogr);
    }

    void cutOrGarbledBytesFailAndNeverCrash()
    {
        const QByteArray sound = toGeoPackageBlob(Geometry(frame()), 27700);
        for (qsizetype length = 1; length < sound.size(); ++length)
            QVERIFY(!fromGeoPackageBlob(sound.left(length)));
        const quint32 seed = 20261124;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            QByteArray garbled = sound;
            for (int i = 0; i < 3; ++i)
                garbled[random.bounded(garbled.size())] = static_cast<char>(random.bounded(256));
            [[maybe_unused]] const auto result = fromGeoPackageBlob(garbled); // must only come back
        }
    }
};

QTEST_GUILESS_MAIN(GeometryTest)
#include "geometry_test.moc"
