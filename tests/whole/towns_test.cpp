// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Six towns in every format give the same areas, within 5 m.
#include "whole/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>
#include <map>
#include <numbers>

using namespace hedgerow::whole;

namespace {

struct Centroid
{
    double x = 0, y = 0;
};

// Metres of a degree at this latitude, good enough to tell 5 m.
constexpr double MetresOfLatitude = 111200;
double metresBetween(const Centroid& a, const Centroid& b)
{
    const double east = (a.x - b.x) * MetresOfLatitude * std::cos(a.y * std::numbers::pi / 180);
    return std::hypot(east, (a.y - b.y) * MetresOfLatitude);
}

/// By the shoelace formula over all rings as GeoJSON winds them: outer one way, holes the other.
Centroid centroidOf(const QJsonArray& polygons)
{
    double twiceArea = 0, x = 0, y = 0;
    const QJsonArray first = polygons[0].toArray()[0].toArray()[0].toArray();
    const double x0 = first[0].toDouble(), y0 = first[1].toDouble();
    for (const QJsonValue& polygon : polygons) {
        for (const QJsonValue& ring : polygon.toArray()) {
            const QJsonArray points = ring.toArray();
            for (qsizetype i = 0; i + 1 < points.size(); ++i) {
                const double ax = points[i].toArray()[0].toDouble() - x0,
                             ay = points[i].toArray()[1].toDouble() - y0;
                const double bx = points[i + 1].toArray()[0].toDouble() - x0,
                             by = points[i + 1].toArray()[1].toDouble() - y0;
                const double cross = ax * by - bx * ay;
                twiceArea += cross;
                x += (ax + bx) * cross;
                y += (ay + by) * cross;
            }
        }
    }
    return {x0 + x / (3 * twiceArea), y0 + y / (3 * twiceArea)};
}

} // namespace

class TownsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_format_gives_the_same_areas_data();
    void every_format_gives_the_same_areas();
    void columns_are_found_in_every_file_data();
    void columns_are_found_in_every_file();

private:
    /// Centroids by code, from the areas that the map exports.
    [[nodiscard]] std::map<QString, Centroid> areasOf(const QString& source, const QString& crs);

    QTemporaryDir folder_;
    int maps_ = 0;
};

std::map<QString, Centroid> TownsTest::areasOf(const QString& source, const QString& crs)
{
    const QString map = folder_.filePath(QStringLiteral("%1.gpkg").arg(++maps_));
    const QString out = folder_.filePath(QStringLiteral("%1.geojson").arg(maps_));
    const Ran made = run({QStringLiteral("new"), map, QStringLiteral("--boundaries"), source,
                          QStringLiteral("--to-crs"), crs});
    const Ran exported = run(
        {QStringLiteral("export"), map, out, QStringLiteral("--what"), QStringLiteral("areas")});
    if (made.status > 1 || exported.status != 0) {
        qWarning("%s%s", made.told().constData(), exported.told().constData());
        return {};
    }
    QFile file(out);
    (void)file.open(QIODevice::ReadOnly);
    std::map<QString, Centroid> areas;
    for (const QJsonValue& value :
         QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("features")].toArray()) {
        const QJsonObject feature = value.toObject();
        const QJsonObject geometry = feature[QStringLiteral("geometry")].toObject();
        QJsonArray polygons = geometry[QStringLiteral("coordinates")].toArray();
        if (geometry[QStringLiteral("type")].toString() == QStringLiteral("Polygon"))
            polygons = QJsonArray{polygons};
        areas[feature[QStringLiteral("properties")].toObject()[QStringLiteral("code")].toString()] =
            centroidOf(polygons);
    }
    return areas;
}

void TownsTest::every_format_gives_the_same_areas_data()
{
    if (!hasShared())
        QSKIP("the shared fixtures are not here");
    QTest::addColumn<QString>("shapefile");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("crs");
    QTest::addColumn<int>("areas");
    QTest::newRow("Hastings") << "hastings/hastings_lsoa11_27700"
                              << "hastings/hastings_lsoa11_4326"
                              << "27700" << 53;
    QTest::newRow("Plymouth") << "plymouth/plymouth_lsoa11_27700"
                              << "plymouth/plymouth_lsoa11_4326"
                              << "27700" << 0;
    QTest::newRow("Leeds") << "leeds/leeds_lsoa11_27700"
                           << "leeds/leeds_lsoa11_4326"
                           << "27700" << 0;
    QTest::newRow("Glasgow") << "glasgow/glasgow_dz11_27700"
                             << "glasgow/glasgow_dz11_4326"
                             << "27700" << 0;
    QTest::newRow("Belfast") << "belfast/belfast_soa11_29902"
                             << "belfast/belfast_soa11_4326"
                             << "29902" << 0;
    QTest::newRow("Cardiff") << "cardiff/cardiff_lsoa11_27700"
                             << "cardiff/cardiff_lsoa11_4326"
                             << "27700" << 0;
}

void TownsTest::every_format_gives_the_same_areas()
{
    QFETCH(QString, shapefile);
    QFETCH(QString, others);
    QFETCH(QString, crs);
    QFETCH(int, areas);
    const auto wanted = areasOf(boundaries(shapefile + QStringLiteral(".shp")), crs);
    QVERIFY(!wanted.empty());
    if (areas > 0)
        QCOMPARE(static_cast<int>(wanted.size()), areas);
    double farthest = 0;
    for (const char* ending : {".geojson", ".kml", ".topojson"}) {
        const auto got = areasOf(boundaries(others + QLatin1String(ending)), crs);
        QVERIFY2(got.size() == wanted.size(), ending);
        for (const auto& [code, centroid] : wanted) {
            QVERIFY2(got.contains(code), qPrintable(code));
            const double off = metresBetween(got.at(code), centroid);
            QVERIFY2(off < 5,
                     qPrintable(code + u' ' + QString::number(off))); // false for no number
            farthest = std::max(farthest, off);
        }
    }
    qInfo("%d areas, centroids within %.3f m", static_cast<int>(wanted.size()), farthest);
}

void TownsTest::columns_are_found_in_every_file_data()
{
    if (!hasShared())
        QSKIP("the shared fixtures are not here");
    QTest::addColumn<QStringList>("cells");
    QFile table(boundaries(QStringLiteral("expected.csv")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    table.readLine();
    while (!table.atEnd()) {
        const QStringList cells = QString::fromUtf8(table.readLine()).trimmed().split(u',');
        QTest::newRow(qPrintable(cells[0] + u' ' + cells[1])) << cells;
    }
}

/// file, layer, features, code_column, name_column, epsg, crs_in_file, area_m2
void TownsTest::columns_are_found_in_every_file()
{
    QFETCH(QStringList, cells);
    QStringList words{
        QStringLiteral("new"),          folder_.filePath(QStringLiteral("%1.gpkg").arg(++maps_)),
        QStringLiteral("--boundaries"), boundaries(cells[0]),
        QStringLiteral("--layer"),      cells[1],
        QStringLiteral("--format"),     QStringLiteral("json")};
    if (cells[6] == u"no" && !cells[0].endsWith(u".topojson"))
        words << QStringLiteral("--crs") << cells[5];
    const Ran ran = run(words);
    QVERIFY2(ran.status == 0 || ran.status == 1, ran.told().constData());
    const QJsonObject made = ran.json().object();
    QCOMPARE(made[QStringLiteral("areas")].toInt(), cells[2].toInt());
    QCOMPARE(made[QStringLiteral("code_column")].toString(), cells[3]);
    QCOMPARE(made[QStringLiteral("name_column")].toString(), cells[4]);
}

QTEST_GUILESS_MAIN(TownsTest)
#include "towns_test.moc"
