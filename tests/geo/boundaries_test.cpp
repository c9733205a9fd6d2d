// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real areas in every format: the same areas, codes and names from each, in the same place.
#include "geo/boundaries.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <map>

using namespace hedgerow;
using namespace Qt::StringLiterals;

namespace {

const QString fixtures = QStringLiteral(HEDGEROW_SHARED "/data/fixtures/boundaries/");

struct Expected {
    QString file, layer, code, name;
    std::size_t features = 0;
    int epsg = 0;
    bool crsInFile = true;
    double area = 0;
};

std::vector<Expected> table()
{
    std::vector<Expected> rows;
    QFile file(fixtures + u"expected.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        rows.push_back({cells[0], cells[1], cells[3], cells[4], cells[2].toULongLong(),
                        cells[5].toInt(), cells[6] == u"yes", cells[7].toDouble()});
    }
    return rows;
}

base::Result<geo::Boundaries> read(const Expected& row)
{
    base::Job job;
    geo::BoundaryOptions options;
    options.layer = row.layer;
    const bool mustBeTold = !row.crsInFile && !row.file.endsWith(u".topojson");
    if (mustBeTold)
        options.crs = geo::Crs::fromEpsg(row.epsg).value();
    return geo::readBoundaries(fixtures + row.file, options, job);
}

} // namespace

class BoundariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(fixtures))
            QSKIP("The shared fixtures aren't on this computer.");
    }

    void everyFileGivesItsAreas_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = table();
        QVERIFY(rows.size() > 30);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(qPrintable(rows[i].file + u' ' + rows[i].layer)) << int(i);
    }

    void everyFileGivesItsAreas()
    {
        QFETCH(int, row);
        const Expected expected = table()[std::size_t(row)];
        const auto found = read(expected);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->areas.size(), expected.features);
        QCOMPARE(found->layer, expected.layer);
        QCOMPARE(found->codeColumn, expected.code);
        QCOMPARE(found->nameColumn, expected.name);
        QCOMPARE(found->sourceCrs.epsg(), expected.epsg);
        QCOMPARE(found->leftOut, 0);
        double area = 0;
        for (const geo::BoundaryArea& one : found->areas) {
            area += model::area(one.shape);
            QVERIFY(!one.code.isEmpty() && !one.name.isEmpty());
        }
        QVERIFY2(std::abs(area - expected.area) < expected.area * 1e-5,
                 qPrintable(QString::number(area, 'f', 0)));
        const bool irish = expected.file.startsWith(u"belfast");
        QCOMPARE(found->crs.epsg(), irish ? 29902 : 27700);
        QCOMPARE(found->accuracyMetres, expected.epsg == found->crs.epsg() ? 0.0
                                        : irish                            ? 1.0
                                                                           : 2.0);
    }

    void allFormatsOfATownAgree_data()
    {
        QTest::addColumn<QString>("town");
        for (const char* town : {"hastings/hastings_lsoa11", "plymouth", "leeds", "cardiff",
                                 "glasgow", "belfast", "wales"})
            QTest::newRow(town) << QString::fromLatin1(town);
    }

    void allFormatsOfATownAgree()
    {
        QFETCH(QString, town);
        std::map<QString, std::pair<QString, model::Point>> first;
        int files = 0;
        for (const Expected& row : table()) {
            if (!row.file.startsWith(town))
                continue;
            const auto found = read(row);
            QVERIFY(found);
            ++files;
            for (const geo::BoundaryArea& area : found->areas) {
                const model::Point centre = model::centroid(area.shape);
                const auto [known, isNew] = first.insert({area.code, {area.name, centre}});
                QCOMPARE(area.name, known->second.first);
                QVERIFY2(model::distance(centre, known->second.second) < 5,
                         qPrintable(row.file + u' ' + area.code));
                QVERIFY2(files == 1 || !isNew, qPrintable(row.file + u' ' + area.code));
            }
        }
        QVERIFY(files >= 2);
    }

    void invalidAreasAreMendedAndNamed()
    {
        base::Job job;
        const auto leeds =
            geo::readBoundaries(fixtures + u"leeds/leeds_lsoa11_27700.shp"_s, {}, job);
        QVERIFY(leeds);
        QCOMPARE(leeds->repaired, 2);
        QVERIFY(leeds->notes.join(u' ').contains(u"E01011334"_s));
        QVERIFY(leeds->notes.join(u' ').contains(u"less than 0.1 %"_s));
    }

    void accentsSurviveInEveryEncoding()
    {
        base::Job job;
        const auto wales =
            geo::readBoundaries(fixtures + u"wales/mon-gwynedd_wd22_27700_latin1.shp"_s, {}, job);
        QVERIFY(wales);
        const bool found = std::any_of(wales->areas.begin(), wales->areas.end(),
                                       [](const geo::BoundaryArea& area) {
                                           return area.name == u"Tre-garth a Mynydd Llandygái";
                                       });
        QVERIFY(found);
    }

    void aFileWithoutCrsIsRefusedWithAnOffer()
    {
        base::Job job;
        const auto refused =
            geo::readBoundaries(fixtures + u"hastings/hastings_lsoa11_noprj.shp"_s, {}, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
        QCOMPARE(refused.error().message,
                 u"hastings_lsoa11_noprj.shp doesn't say how its positions are measured. "
                 u"Its numbers suggest --crs 27700 (British National Grid)."_s);
    }

    void severalLayersAreNamed()
    {
        base::Job job;
        const QString path = fixtures + u"hastings/hastings_wd13_lsoa11_27700.gpkg"_s;
        const auto refused = geo::readBoundaries(path, {}, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
        QVERIFY(refused.error().message.contains(u"wd13 (16), lsoa11 (53)"_s));
        const auto seen = geo::inspectBoundaries(path, job);
        QVERIFY(seen);
        QCOMPARE(seen->layers.size(), std::size_t(2));
        QVERIFY(seen->guessedLayer.isEmpty());
    }

    void aLookTellsWhatAPageNeeds()
    {
        base::Job job;
        const auto seen =
            geo::inspectBoundaries(fixtures + u"hastings/hastings_lsoa11_27700.shp.zip"_s, job);
        QVERIFY(seen);
        QCOMPARE(seen->format, u"Shapefile in a zip"_s);
        QCOMPARE(seen->guessedTitle, u"Hastings"_s);
        QCOMPARE(seen->guessedLayer, u"hastings_lsoa11_27700"_s);
        const geo::BoundaryLayer& layer = seen->layers.front();
        QCOMPARE(layer.polygons, qint64(53));
        QCOMPARE(layer.kind, u"LSOA 2011"_s);
        QCOMPARE(layer.codeColumn, u"LSOA11CD"_s);
        QCOMPARE(layer.columns.front().examples.size(), 3);
        QVERIFY(seen->credit.contains(u"Office for National Statistics"_s));
    }

    void wrongNamesAreAnsweredWithTheNearest()
    {
        base::Job job;
        geo::BoundaryOptions options;
        options.codeColumn = u"LSOA11C"_s;
        const auto refused =
            geo::readBoundaries(fixtures + u"hastings/hastings_lsoa11_27700.shp"_s, options, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
        QVERIFY(refused.error().message.contains(u"Did you mean LSOA11CD?"_s));
    }

    void areasCanBeChosenByCodeOrName()
    {
        base::Job job;
        geo::BoundaryOptions options;
        options.areas = {u"E01020970"_s, u"Hastings 001A"_s};
        const QString path = fixtures + u"hastings/hastings_lsoa11_27700.shp"_s;
        const auto found = geo::readBoundaries(path, options, job);
        QVERIFY(found);
        QCOMPARE(found->areas.size(), std::size_t(2));
        options.areas = {u"E99999999"_s};
        const auto refused = geo::readBoundaries(path, options, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
    }

    void aStoppedJobEndsWithNothing()
    {
        base::Job job;
        job.stop();
        const auto stopped =
            geo::readBoundaries(fixtures + u"glasgow/glasgow_dz11_4326.geojson"_s, {}, job);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BoundariesTest)
#include "boundaries_test.moc"
