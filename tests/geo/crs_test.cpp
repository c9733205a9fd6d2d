// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRSs and the ways between them: right to the accuracy that is claimed, and never rough.
#include "geo/boundaries.h"
#include "geo/crs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace Qt::StringLiterals;

namespace {

geo::Crs crs(int epsg)
{
    return geo::Crs::fromEpsg(epsg).value();
}

} // namespace

class CrsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrsIsKnownByNumberTextAndFile()
    {
        QCOMPARE(geo::Crs::fromUserText(u"27700"_s)->epsg(), 27700);
        QCOMPARE(geo::Crs::fromUserText(u"EPSG:27700"_s)->epsg(), 27700);
        QCOMPARE(geo::Crs::fromUserText(u" epsg:4326 "_s)->epsg(), 4326);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"grid.prj"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(crs(27700).wkt1().toUtf8());
        file.close();
        QCOMPARE(geo::Crs::fromUserText(path)->epsg(), 27700);
    }

    void nonsenseIsRefusedInWords()
    {
        for (const QString& text : {u"999999"_s, u"-1"_s, u"grid"_s, u""_s, u"+proj=longlat"_s}) {
            const auto result = geo::Crs::fromUserText(text);
            QVERIFY2(!result, qPrintable(text));
            QCOMPARE(result.error().kind, base::ErrorKind::Usage);
        }
        QVERIFY(!geo::Crs::fromWkt(u"LOCAL_CS[\"site\",UNIT[\"metre\",1]]"_s));
    }

    void theKindIsTold()
    {
        QVERIFY(crs(27700).isProjected());
        QVERIFY(!crs(27700).isGeographic());
        QVERIFY(geo::Crs::wgs84().isGeographic());
        QCOMPARE(crs(27700).plainName(), u"British National Grid"_s);
        QVERIFY(crs(27700).wkt1().startsWith(u"PROJCS["_s));
        QVERIFY(geo::Crs().isNull());
    }

    void knownPointsComeOutWithinFiveMetres_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("east");
        QTest::addColumn<double>("north");
        // Published by Ordnance Survey with OSTN15 (ETRS89 stations), so independent of our
        // Helmert.
        QTest::newRow("St Mary's, Scilly")
            << 4326 << 27700 << -6.29977752 << 49.92226394 << 91'492.146 << 11'318.804;
        QTest::newRow("Caister tower")
            << 4326 << 27700 << 1.716073973 << 52.658007833 << 651'409.804 << 313'177.450;
        QTest::newRow("Eigg-Rum area, Mallaig")
            << 4326 << 27700 << -5.828366919 << 57.006066961 << 167'634.202 << 797'067.144;
    }

    void knownPointsComeOutWithinFiveMetres()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, east);
        QFETCH(double, north);
        const model::Point p{x, y};
        const auto way = geo::Transformation::between(crs(from), crs(to), {p, p});
        QVERIFY(way);
        const auto there = way->apply(p);
        QVERIFY(there);
        QVERIFY2(model::distance(*there, {east, north}) < 5,
                 qPrintable(u"%1 %2"_s.arg(there->x, 0, 'f', 1).arg(there->y, 0, 'f', 1)));
        const auto back = way->inverse(*there);
        QVERIFY(back);
        QVERIFY(model::distance(*back, p) < 1e-6);
        QVERIFY(way->accuracyMetres() > 0 && way->accuracyMetres() <= 5);
        QVERIFY(!way->description().isEmpty());
    }

    void nothingIsConvertedBetweenEquals()
    {
        const auto way = geo::Transformation::between(crs(27700), crs(27700), {});
        QVERIFY(way && way->isIdentity());
        QCOMPARE(way->accuracyMetres(), 0.0);
        QCOMPARE(*way->apply({1, 2}), (model::Point{1, 2}));
    }

    void roughConversionsAreRefused()
    {
        // Sydney isn't on the British grid: PROJ only has a guess to offer.
        const auto way = geo::Transformation::between(geo::Crs::wgs84(), crs(27700),
                                                      {{151, -34}, {151.3, -33.8}});
        QVERIFY(!way);
        QCOMPARE(way.error().kind, base::ErrorKind::Input);
        QVERIFY(way.error().message.contains(u"roughly"_s));
    }

    void aDocumentGetsTheGridOfThePlace_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<int>("epsg");
        QTest::newRow("Hastings") << 4326 << 0.57 << 50.86 << 27700;
        QTest::newRow("Hastings on its grid") << 27700 << 581'000.0 << 109'000.0 << 27700;
        QTest::newRow("Hastings in Mercator") << 3857 << 64'000.0 << 6'594'000.0 << 27700;
        QTest::newRow("Belfast") << 4326 << -5.93 << 54.6 << 29902;
        QTest::newRow("Belfast on the other Irish grid")
            << 29903 << 333'000.0 << 374'000.0 << 29903;
        QTest::newRow("Islay is Scottish") << 4326 << -6.0 << 55.75 << 27700;
        QTest::newRow("Stornoway") << 4326 << -6.4 << 58.2 << 27700;
        QTest::newRow("Sydney") << 4326 << 151.2 << -33.9 << 32756;
        QTest::newRow("Jersey") << 4326 << -2.1 << 49.2 << 32630;
    }

    void aDocumentGetsTheGridOfThePlace()
    {
        QFETCH(int, source);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(int, epsg);
        const model::Point p{x, y};
        QCOMPARE(geo::documentCrs(crs(source), {p, p})->epsg(), epsg);
    }

    void numbersSuggestWhereTheyAre()
    {
        const auto best = [](model::Point a, model::Point b) {
            const auto list = geo::suggestedCrs({a, b});
            return list.empty() ? 0 : list.front().epsg();
        };
        QCOMPARE(best({577'000, 106'000}, {586'000, 114'000}), 27700);
        QCOMPARE(best({0.5, 50.8}, {0.7, 50.9}), 4326);
        QCOMPARE(best({60'000, 6'590'000}, {70'000, 6'600'000}), 3857);
        QCOMPARE(best({-1e9, 0}, {1e9, 1}), 0);
        QVERIFY(geo::suggestedCrs({}).empty());
    }

    void distancesAreThoseOnTheGround()
    {
        // A kilometre of the grid's paper at Hastings: the grid's scale there is 0.99967 + 0.0005.
        const double grid =
            geo::geodesicDistance(crs(27700), {581'000, 109'000}, {582'000, 109'000});
        QVERIFY2(std::abs(grid - 1000) < 1, qPrintable(QString::number(grid)));
        // A Mercator map stretches by 1 / cos(latitude).
        const double mercator =
            geo::geodesicDistance(crs(3857), {64'000, 6'594'000}, {65'000, 6'594'000});
        QVERIFY2(std::abs(mercator - 632.6) < 2, qPrintable(QString::number(mercator)));
        // A degree of latitude.
        const double degree = geo::geodesicDistance(geo::Crs::wgs84(), {0, 50}, {0, 51});
        QVERIFY2(std::abs(degree - 111'239) < 5, qPrintable(QString::number(degree)));
    }
};

QTEST_GUILESS_MAIN(CrsTest)
#include "crs_test.moc"
