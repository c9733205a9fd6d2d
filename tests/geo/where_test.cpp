// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Positions as people write them. A row is a text, the grid it is read on, and where it is.
#include "geo/where.h"

#include <QTest>

using namespace hedgerow;
using namespace Qt::StringLiterals;

namespace {

geo::Crs crs(int epsg)
{
    return geo::Crs::fromEpsg(epsg).value();
}

const model::Box hastings({577'000, 106'000}, {586'000, 114'000});
const model::Box belfast({325'000, 363'000}, {345'000, 385'000});

} // namespace

class WhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPositions_data()
    {
        QTest::addColumn<int>("document");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("within"); ///< metres
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<QString>("how");

        const auto row = [](const char* text, int document, double x, double y, double within,
                            double accuracy, const char* how) {
            QTest::newRow(text) << document << x << y << within << accuracy
                                << QString::fromLatin1(how);
        };
        // The squares of the design's table.
        row("TQ", 27700, 550'000, 150'000, 0, 50'000, "grid");
        row("TQ 8 0", 27700, 585'000, 105'000, 0, 5'000, "grid");
        row("TQ80NW", 27700, 582'500, 107'500, 0, 2'500, "grid");
        row("TQ 81 09", 27700, 581'500, 109'500, 0, 500, "grid");
        row("TQ 817 094", 27700, 581'750, 109'450, 0, 50, "grid");
        row("TQ 8177 0943", 27700, 581'775, 109'435, 0, 5, "grid");
        row("TQ 81770 09430", 27700, 581'770.5, 109'430.5, 0, 1, "grid");
        row("TQ 817700 094300", 27700, 581'770.05, 109'430.05, 0.001, 1, "grid");
        row("tq81770943", 27700, 581'775, 109'435, 0, 5, "grid");
        row("(TQ) 8177-0943.", 27700, 581'775, 109'435, 0, 5, "grid");
        row("OS grid ref: TQ 8177 0943", 27700, 581'775, 109'435, 0, 5, "grid");
        row("NGR TQ81770943", 27700, 581'775, 109'435, 0, 5, "grid");
        row("SV 0 0", 27700, 5'000, 5'000, 0, 5'000, "grid");
        row("HP 6 1", 27700, 465'000, 1'215'000, 0, 5'000, "grid");
        row("581234 109567", 27700, 581'234, 109'567, 0, 1, "grid");
        row("581234,109567", 27700, 581'234, 109'567, 0, 1, "grid");
        row("581,234 109,567", 27700, 581'234, 109'567, 0, 1, "grid");
        row("E581234 N109567", 27700, 581'234, 109'567, 0, 1, "grid");
        row("E=581234; N=109567", 27700, 581'234, 109'567, 0, 1, "grid");
        row("581234.5, 109567.5", 27700, 581'234.5, 109'567.5, 0, 1, "grid");
        // Ireland: one letter, I before it or not.
        row("J 338 740", 29902, 333'850, 374'050, 1, 50, "grid");
        row("IJ 338 740", 29902, 333'850, 374'050, 1, 50, "grid");
        row("333850 374050", 29902, 333'850, 374'050, 0, 1, "grid");
        // Degrees. The point was converted with PROJ's own program.
        row("50.8556, 0.5720", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("50.8556N 0.5720E", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("N50 51.336 E000 34.320", 27700, 581'125.2, 109'383.3, 5, 1, "coordinate");
        row("50°51'20.2\"N 0°34'19.2\"E", 27700, 581'125.2, 109'383.3, 5, 1.6, "coordinate");
        row("50 51 20.2 N 0 34 19.2 E", 27700, 581'125.2, 109'383.3, 5, 1.6, "coordinate");
        row("50° 51.336' N, 0° 34.320' E", 27700, 581'125.2, 109'383.3, 5, 1, "coordinate");
        row("50,8556 0,5720", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("50,8556; 0,5720", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("lat 50.8556 long 0.5720", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("long 0.5720 lat 50.8556", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("geo:50.8556,0.5720", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("POINT(0.5720 50.8556)", 27700, 581'125.2, 109'383.3, 5, 5.6, "coordinate");
        row("https://www.google.com/maps/@50.8556,0.5720,17z", 27700, 581'125.2, 109'383.3, 5, 5.6,
            "coordinate");
        row("https://www.openstreetmap.org/#map=17/50.8556/0.5720", 27700, 581'125.2, 109'383.3, 5,
            5.6, "coordinate");
        row("https://www.openstreetmap.org/?mlat=50.8556&mlon=0.5720#map=5/54.0/1.0", 27700,
            581'125.2, 109'383.3, 5, 5.6, "coordinate");
    }

    void readsPositions()
    {
        QFETCH(int, document);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, within);
        QFETCH(double, accuracy);
        QFETCH(QString, how);
        const auto readings = geo::readWhere(QString::fromUtf8(QTest::currentDataTag()),
                                             crs(document), document == 27700 ? hastings : belfast);
        QVERIFY2(readings, qPrintable(readings ? QString() : readings.error().message));
        const geo::WhereReading& best = readings->front();
        QVERIFY2(
            model::distance(best.position, {x, y}) <= within,
            qPrintable(u"%1 %2"_s.arg(best.position.x, 0, 'f', 2).arg(best.position.y, 0, 'f', 2)));
        QVERIFY2(std::abs(best.accuracyMetres - accuracy) < 0.1 * accuracy,
                 qPrintable(QString::number(best.accuracyMetres)));
        QCOMPARE(best.how, how);
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("TI 12 34") << u"There is no square TI. Did you mean TL?"_s;
        QTest::newRow("SO4 23") << u"as many figures"_s;
        QTest::newRow("XX 12 34") << u"There is no square XX."_s;
        QTest::newRow("TQ 8I2 O95") << u"Did you mean TQ 812 095?"_s;
        QTest::newRow("TQ 81 095") << u"as many figures for east as for north"_s;
        QTest::newRow("TQ 8177 0943 TQ 8100 0900") << u"two positions"_s;
        QTest::newRow("50 61 00 N 0 34 04 W") << u"up to 59"_s;
        QTest::newRow("95.5N 200.1E") << u"off the earth"_s;
        QTest::newRow("581234") << u"can't read"_s;
        QTest::newRow("behind the church") << u"can't read"_s;
        QTest::newRow("") << u"can't read"_s;
        QTest::newRow("0, 0") << u"can't read"_s;
    }

    void refusesInWords()
    {
        QFETCH(QString, says);
        const auto readings =
            geo::readWhere(QString::fromUtf8(QTest::currentDataTag()), crs(27700), hastings);
        QVERIFY(!readings);
        QCOMPARE(readings.error().kind, base::ErrorKind::Usage);
        QVERIFY2(readings.error().message.contains(says), qPrintable(readings.error().message));
    }

    void readingsInsideTheAreasComeFirst()
    {
        const auto swapped = geo::readWhere(u"0.5720, 50.8556"_s, crs(27700), hastings);
        QVERIFY(swapped);
        QVERIFY(hastings.contains(swapped->front().position));

        // The same numbers are a place in Belfast and one in the Irish Sea.
        const auto irish = geo::readWhere(u"333850 374050"_s, crs(29902), belfast);
        QVERIFY(irish);
        QVERIFY(belfast.contains(irish->front().position));
    }

    void wordsAreTidied()
    {
        QCOMPARE(geo::readWhere(u"tq81770943"_s, crs(27700), hastings)->front().words,
                 u"TQ 8177 0943"_s);
    }

    void writesGridReferences()
    {
        QCOMPARE(geo::gridReference({581'775, 109'435}, crs(27700), 8), u"TQ 8177 0943"_s);
        QCOMPARE(geo::gridReference({581'775, 109'435}, crs(27700), 0), u"TQ"_s);
        QCOMPARE(geo::gridReference({5, 5}, crs(27700), 10), u"SV 00005 00005"_s);
        QCOMPARE(geo::gridReference({333'850, 374'050}, crs(29902), 6), u"J 338 740"_s);
    }

    void aReferenceWrittenIsReadBack()
    {
        for (int east = 0; east < 7; ++east) {
            for (int north = 0; north < 13; ++north) {
                const model::Point p{east * 100'000 + 12'345.0, north * 100'000 + 67'895.0};
                const QString text = geo::gridReference(p, crs(27700), 8);
                const auto readings = geo::readWhere(text, crs(27700), {});
                QVERIFY2(readings, qPrintable(text));
                QVERIFY2(model::distance(readings->front().position, p) < 8, qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(WhereTest)
#include "where_test.moc"
