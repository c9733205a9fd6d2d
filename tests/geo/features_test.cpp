// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Features out and in again: what is written is what is read, and columns keep their words.
#include "geo/vector_features.h"

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

const std::vector<geo::OutField> fields{{u"title"_s, geo::OutField::Type::Text},
                                        {u"number"_s, geo::OutField::Type::Integer},
                                        {u"star"_s, geo::OutField::Type::YesNo},
                                        {u"seen"_s, geo::OutField::Type::Date}};

std::vector<geo::OutFeature> places()
{
    return {
        {{u"Café – Llyn’s"_s, u"12"_s, u"1"_s, u"2026-11-24"_s}, model::Point{581'775, 109'435}},
        {{u"Nowhere yet"_s, {}, {}, {}}, {}}};
}

struct Seen {
    QStringList columns;
    std::vector<geo::Feature> features;
};

base::Result<Seen> read(const QString& path, const geo::FeatureOptions& options = {})
{
    base::Job job;
    Seen seen;
    const auto done = geo::eachFeature(
        path, options,
        [&seen](const geo::FeatureLayer& layer, geo::Feature&& feature) {
            seen.columns = layer.columns;
            seen.features.push_back(std::move(feature));
            return base::Outcome();
        },
        job);
    if (!done)
        return tl::unexpected(done.error());
    return seen;
}

} // namespace

class FeaturesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString written(const QString& name, const QByteArray& text)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("GeoJSON") << u"geojson"_s;
        QTest::newRow("KML") << u"kml"_s;
        QTest::newRow("GeoPackage") << u"gpkg"_s;
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(QString, ending);
        base::Job job;
        const QString path = folder_.filePath(u"out."_s + ending);
        const auto done =
            geo::writeFeatures(path, u"places"_s, fields, places(), crs(27700), crs(27700), job);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        geo::FeatureOptions options;
        options.toCrs = crs(27700);
        const auto seen = read(path, options);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message));
        QCOMPARE(seen->features.size(), std::size_t(2));
        const auto title = seen->columns.indexOf(u"title"_s);
        QVERIFY(title >= 0);
        QCOMPARE(seen->features[0].values[std::size_t(title)], u"Café – Llyn’s"_s);
        const model::Point* point = seen->features[0].geometry.point();
        QVERIFY(point);
        QVERIFY(model::distance(*point, {581'775, 109'435}) < 0.05);
        QVERIFY(seen->features[1].geometry.isNull());
    }

    void nothingIsLeftBesideAnExport()
    {
        QTemporaryDir folder;
        base::Job job;
        QVERIFY(geo::writeFeatures(folder.filePath(u"a.geojson"_s), u"places"_s, fields, places(),
                                   crs(27700), crs(4326), job));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(u"a.geojson"_s));
    }

    void anUnknownEndingIsRefused()
    {
        base::Job job;
        const auto done = geo::writeFeatures(folder_.filePath(u"a.docx"_s), u"p"_s, fields,
                                             places(), crs(27700), crs(4326), job);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, base::ErrorKind::Usage);
    }

    void tablesKeepRowsWhateverTheirEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8 with mark")
            << QByteArray("\xef\xbb\xbfName,Note\r\nCaf\xc3\xa9,\"a \"\"b\"\"\nc\"\r\n");
        QTest::newRow("Windows-1252") << QByteArray("Name,Note\nCaf\xe9,\"a \"\"b\"\"\nc\"\n");
        QTest::newRow("semicolons") << QByteArray("Name;Note\nCaf\xe9;\"a \"\"b\"\"\nc\"\n");
        QTest::newRow("old Mac") << QByteArray("Name,Note\rCaf\xe9,\"a \"\"b\"\"\nc\"\r");
        const QString text = u"Name\tNote\nCafé\t\"a \"\"b\"\"\nc\"\n"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe") +
                                       QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                                  text.size() * 2);
    }

    void tablesKeepRowsWhateverTheirEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto seen = read(written(u"table.csv"_s, bytes));
        QVERIFY(seen);
        QCOMPARE(seen->columns, (QStringList{u"Name"_s, u"Note"_s}));
        QCOMPARE(seen->features.size(), std::size_t(1));
        QCOMPARE(seen->features[0].values, (std::vector<QString>{u"Café"_s, u"a \"b\"\nc"_s}));
    }

    void anOpenQuoteNamesItsLine()
    {
        const auto seen = read(written(u"open.csv"_s, "a,b\n1,2\n3,\"4\n5,6\n"));
        QVERIFY(!seen);
        QVERIFY2(seen.error().message.contains(u"line 3"_s), qPrintable(seen.error().message));
    }

    void aVisitorsFailureEndsTheReading()
    {
        base::Job job;
        int seen = 0;
        const auto done = geo::eachFeature(
            written(u"three.csv"_s, "a,b\n1,2\n3,4\n5,6\n"), {},
            [&seen](const geo::FeatureLayer&, geo::Feature&&) -> base::Outcome {
                ++seen;
                return base::failure(base::ErrorKind::Refused, u"enough"_s);
            },
            job);
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"enough"_s);
        QCOMPARE(seen, 1);
    }

    void tracksAreLinesAndWaypointsArePoints()
    {
        const auto seen =
            read(written(u"walk.gpx"_s, "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"t\" "
                                        "xmlns=\"http://www.topografix.com/GPX/1/1\">"
                                        "<wpt lat=\"50.85\" lon=\"0.57\"><name>Pier</name></wpt>"
                                        "<trk><trkseg><trkpt lat=\"50.85\" lon=\"0.57\"/><trkpt "
                                        "lat=\"50.86\" lon=\"0.58\"/></trkseg></trk></gpx>"));
        QVERIFY(seen);
        const auto points =
            std::count_if(seen->features.begin(), seen->features.end(), [](const geo::Feature& f) {
                return f.layer == u"waypoints" && f.geometry.point();
            });
        const auto lines =
            std::count_if(seen->features.begin(), seen->features.end(), [](const geo::Feature& f) {
                return f.layer == u"tracks" && f.geometry.lines();
            });
        QCOMPARE(points, 1);
        QCOMPARE(lines, 1);
    }
};

QTEST_GUILESS_MAIN(FeaturesTest)
#include "features_test.moc"
