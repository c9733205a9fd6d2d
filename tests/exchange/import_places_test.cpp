// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_places.h"
#include "exchange/one_town.h"
#include "model/place.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hedgerow;
using namespace hedgerow::exchange;

class ImportPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_table_with_eastings_is_read_in_the_maps_own_grid()
    {
        const auto plan = planOf("csv", "Name,Easting,Northing\nPlas Mawr,581300,109300\n");
        QVERIFY(plan);
        QCOMPARE(plan->placed, 1);
        QCOMPARE(plan->notes.size(), 1); // said, not guessed in silence
        const model::Place place = first(*plan);
        QCOMPARE(place.name(), QStringLiteral("Plas Mawr"));
        QCOMPARE(place.position()->x, 581300.0);
        QCOMPARE(place.record().text(u"position_how"), QStringLiteral("import"));
        QCOMPARE(place.record().text(u"source"), QStringLiteral("in.csv"));
        QCOMPARE(place.number(), 1);
    }

    void rows_without_a_sound_position_wait_under_to_place()
    {
        const auto plan = planOf("csv", "Name,Longitude,Latitude\nA,0,0\nB,,\nC,n/"
                                        "a,tbc\nD,-1,-1\nE,0.55,50.86\nF,50.86,0.55\n,,\n");
        QVERIFY(plan);
        QCOMPARE(plan->placed, 1);
        QCOMPARE(plan->toPlace, 5);
        for (const model::Change& change : plan->step.changes()) {
            const model::Place place(std::get<model::Insert>(change).row);
            QCOMPARE(place.position().has_value(), place.name() == u"E");
        }
    }

    void swapped_latitude_and_longitude_are_noticed()
    {
        const auto plan = planOf("csv", "Name,Longitude,Latitude\nF,50.86,0.55\n");
        QVERIFY(plan);
        QCOMPARE(plan->toPlace, 1);
        QVERIFY(plan->reasons.front().why.contains(QStringLiteral("swapped")));
    }

    void a_row_that_says_nothing_is_left_out()
    {
        const auto plan = planOf(
            "csv", "Name,Easting,Northing\nA,581300,109300\nB,581300\n,,\nD,581400,109400,extra\n");
        QVERIFY(plan);
        QCOMPARE(plan->placed, 2);
        QCOMPARE(plan->toPlace, 1);
    }

    void degrees_under_the_heads_of_a_grid_are_degrees()
    {
        const auto plan = planOf("csv", "Name,GeoX,GeoY\nMill,0.58,50.855\n");
        QVERIFY(plan);
        QCOMPARE(plan->placed, 1);
        QVERIFY(std::abs(first(*plan).position()->x - 581700) < 1000);
        QCOMPARE(plan->notes.size(), 1);
    }

    void what_a_decimal_comma_leaves_of_a_position_is_not_believed()
    {
        const auto plan =
            planOf("gpx", "<?xml version='1.0'?><gpx version='1.1' creator='test' "
                          "xmlns='http://www.topografix.com/GPX/1/1'>"
                          "<wpt lat='50,857' lon='0,573'><name>Mill</name></wpt></gpx>");
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->toPlace, 1);
    }

    void places_far_from_the_map_come_in_and_are_said()
    {
        const auto plan = planOf("csv", "name,lon,lat\nNear,0.58,50.855\nFar,-2.07,51.9\n");
        QVERIFY(plan);
        QCOMPARE(plan->placed, 2);
        QCOMPARE(plan->notes.size(), 1);
    }

    void grid_references_give_their_accuracy()
    {
        const auto plan = planOf("csv", "name,grid ref\nMill,TQ 8177 0943\n");
        QVERIFY(plan);
        QCOMPARE(plan->placed, 1);
        QCOMPARE(first(*plan).record().value(u"position_accuracy_m").real(), 5.0);
    }

    void categories_come_from_the_column_else_from_the_name()
    {
        const auto plan = planOf(
            "csv",
            "name,category,x,y\nThe Shed,workshop,581300,109300\nCentral Library,,581400,109400\n");
        QVERIFY(plan);
        const auto& changes = plan->step.changes();
        QCOMPARE(model::Place(std::get<model::Insert>(changes[0]).row).categoryId(),
                 QStringLiteral("repair"));
        QCOMPARE(model::Place(std::get<model::Insert>(changes[1]).row).categoryId(),
                 QStringLiteral("library"));
    }

    void a_name_that_is_too_long_is_cut_and_said()
    {
        const auto plan = planOf("csv", "name,x,y\n" + QByteArray(5000, 'n') + ",581300,109300\n");
        QVERIFY(plan);
        QCOMPARE(first(*plan).name().size(), 200);
        QCOMPARE(static_cast<int>(plan->reasons.size()), 1);
    }

    void formulas_are_text()
    {
        const auto plan =
            planOf("csv", "Name,Easting,Northing\n'=1+1,581300,109300\n=2+2,581300,109300\n");
        QVERIFY(plan);
        QCOMPARE(first(*plan).name(), QStringLiteral("=1+1")); // our own guard is taken off again
    }

    void geojson_points_come_in_and_lines_stay_out()
    {
        const auto plan =
            planOf("geojson",
                   "{\"type\":\"FeatureCollection\",\"features\":["
                   "{\"type\":\"Feature\",\"properties\":{\"name\":\"Mill\"},"
                   "\"geometry\":{\"type\":\"Point\",\"coordinates\":[0.58,50.855]}},"
                   "{\"type\":\"Feature\",\"properties\":{\"name\":\"Walk\"},\"geometry\":"
                   "{\"type\":\"LineString\",\"coordinates\":[[0.58,50.855],[0.59,50.856]]}}]}");
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->placed, 1);
        QCOMPARE(plan->leftOut, 1);
    }

    void waypoints_of_a_phone_come_in_and_tracks_are_said()
    {
        const auto plan =
            planOf("gpx", "<?xml version='1.0'?><gpx version='1.1' creator='test' "
                          "xmlns='http://www.topografix.com/GPX/1/1'>"
                          "<wpt lat='50.855' lon='0.58'><name>Mill</name></wpt>"
                          "<trk><name>Walk</name><trkseg><trkpt lat='50.855' lon='0.58'/>"
                          "<trkpt lat='50.856' lon='0.581'/></trkseg></trk></gpx>");
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->placed, 1);
        QCOMPARE(plan->rows, 1);
        QCOMPARE(plan->notes.size(), 1);
    }

    void a_file_with_nothing_for_us_is_refused_in_words()
    {
        for (const char* text : {"Name,Easting,Northing\n", "colour,height\nred,3\n"}) {
            const auto plan = planOf("csv", text);
            QVERIFY2(!plan, text);
            QCOMPARE(plan.error().kind, base::ErrorKind::Input);
            QVERIFY(plan.error().message.contains(QStringLiteral("in.csv")));
        }
    }

private:
    [[nodiscard]] base::Result<ImportPlan> planOf(const char* ending, const QByteArray& text)
    {
        const QString path = folder_.filePath(QStringLiteral("in.") + QLatin1String(ending));
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(text);
        file.close();
        base::Job job;
        ImportOptions options;
        options.today = QDate(2026, 11, 24);
        return planImport(OneTown().contents(), path, options, job);
    }

    static model::Place first(const ImportPlan& plan)
    {
        return model::Place(std::get<model::Insert>(plan.step.changes().front()).row);
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(ImportPlacesTest)
#include "import_places_test.moc"
