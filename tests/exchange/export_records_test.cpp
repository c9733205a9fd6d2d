// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_records.h"
#include "exchange/one_town.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hedgerow;
using namespace hedgerow::exchange;
using model::Value;

namespace {

OneTown townWithLibrary()
{
    OneTown town;
    town.addPlace({{"name", Value(QStringLiteral("Library, Central"))},
                   {"category", Value(QStringLiteral("library"))},
                   {"contact", Value(QStringLiteral("Ann"))},
                   {"notes", Value(QStringLiteral("key at No 3"))},
                   {"owner_kind", Value(QStringLiteral("person"))},
                   {"owner_name", Value(QStringLiteral("B. Smith"))},
                   {"tags", Value(QStringLiteral("=SUM(1)"))}},
                  model::Point{581775, 109435});
    return town;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_row_knows_its_area_and_both_positions()
    {
        const auto contents = townWithLibrary().contents();
        const ExportRow row(contents, false);
        const model::Record place = *contents.places().begin();
        QCOMPARE(row.value(place, QStringLiteral("id")), place.id().toText());
        QCOMPARE(row.value(place, QStringLiteral("area_code")), QStringLiteral("A1"));
        QCOMPARE(row.value(place, QStringLiteral("area_name")), QStringLiteral("Old Town"));
        QCOMPARE(row.value(place, QStringLiteral("x")), QStringLiteral("581775.00"));
        QVERIFY(std::abs(row.value(place, QStringLiteral("lat")).toDouble() - 50.8555) < 0.001);
        QVERIFY(std::abs(row.value(place, QStringLiteral("lon")).toDouble() - 0.5822) < 0.001);
        QCOMPARE(row.value(place, QStringLiteral("status")), QStringLiteral("open"));
    }

    void contacts_notes_and_a_persons_name_stay_unless_private_is_asked_for()
    {
        const auto contents = townWithLibrary().contents();
        const model::Record place = *contents.places().begin();
        const ExportRow open(contents, false), all(contents, true);
        for (const char* column : {"contact", "notes", "owner_name"}) {
            QCOMPARE(open.value(place, QString::fromLatin1(column)), QString());
            QVERIFY(!all.value(place, QString::fromLatin1(column)).isEmpty());
        }
        QVERIFY(!exportColumns(model::Table::Places, false).contains(QStringLiteral("notes")));
        QVERIFY(exportColumns(model::Table::Places, true).contains(QStringLiteral("notes")));
    }

    void a_public_contact_leaves()
    {
        OneTown town;
        town.addPlace({{"contact", Value(QStringLiteral("Ann"))}, {"contact_public", Value(true)}},
                      model::Point{581775, 109435});
        const auto contents = town.contents();
        QCOMPARE(
            ExportRow(contents, false).value(*contents.places().begin(), QStringLiteral("contact")),
            QStringLiteral("Ann"));
    }

    void places_for_the_team_only_stay()
    {
        OneTown town = townWithLibrary();
        town.addPlace({{"name", Value(QStringLiteral("Refuge"))}, {"team_only", Value(true)}},
                      model::Point{581775, 109435});
        QTemporaryDir folder;
        base::Job job;
        const auto open =
            exportRecords(town.contents(), folder.filePath(QStringLiteral("a.csv")), {}, job);
        QCOMPARE(open.value_or(-1), 1);
        QVERIFY(!contentOf(folder.filePath(QStringLiteral("a.csv"))).contains("Refuge"));
    }

    void csv_is_a_table_that_no_spreadsheet_runs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("places.csv"));
        base::Job job;
        ExportOptions options;
        options.columns = {QStringLiteral("name"), QStringLiteral("tags"), QStringLiteral("x")};
        QVERIFY(exportRecords(townWithLibrary().contents(), path, options, job));
        QCOMPARE(contentOf(path),
                 QByteArray("name,tags,x\n\"Library, Central\",'=SUM(1),581775.00\n"));
    }

    void geojson_is_in_degrees_with_points()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("places.geojson"));
        base::Job job;
        const auto written = exportRecords(townWithLibrary().contents(), path, {}, job);
        QVERIFY2(written,
                 written ? "" : qPrintable(written.error().message + written.error().detail));
        const QJsonObject feature = QJsonDocument::fromJson(contentOf(path))
                                        .object()[QStringLiteral("features")]
                                        .toArray()[0]
                                        .toObject();
        QCOMPARE(
            feature[QStringLiteral("properties")].toObject()[QStringLiteral("name")].toString(),
            QStringLiteral("Library, Central"));
        const QJsonArray at =
            feature[QStringLiteral("geometry")].toObject()[QStringLiteral("coordinates")].toArray();
        QVERIFY(std::abs(at[0].toDouble() - 0.5822) < 0.001);
        QVERIFY(std::abs(at[1].toDouble() - 50.8555) < 0.001);
    }

    void geojson_and_kml_are_never_in_silence_what_was_not_asked_for()
    {
        QTemporaryDir folder;
        base::Job job;
        ExportOptions options;
        options.toCrs = *geo::Crs::fromEpsg(27700);
        for (const char* name : {"a.geojson", "a.kml"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            const auto written = exportRecords(townWithLibrary().contents(), path, options, job);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, base::ErrorKind::Usage);
            QVERIFY(!QFile::exists(path));
        }
    }

    void a_table_may_be_in_another_crs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        base::Job job;
        ExportOptions options;
        options.toCrs = *geo::Crs::fromEpsg(3857);
        options.columns = {QStringLiteral("x"), QStringLiteral("y")};
        QVERIFY(exportRecords(townWithLibrary().contents(), path, options, job));
        const QByteArrayList cells = contentOf(path).split('\n').at(1).split(',');
        QVERIFY(std::abs(cells[0].toDouble() - 64704) < 100);
        QVERIFY(std::abs(cells[1].toDouble() - 6598330) < 3000);
    }

    void an_existing_file_is_kept_unless_it_may_be_replaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("places.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        base::Job job;
        const auto refused = exportRecords(townWithLibrary().contents(), path, {}, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        QCOMPARE(contentOf(path), QByteArray("old"));
        ExportOptions options;
        options.replace = true;
        QVERIFY(exportRecords(townWithLibrary().contents(), path, options, job));
        QVERIFY(contentOf(path).startsWith("id,number,name,"));
    }

    void a_stopped_export_leaves_no_file()
    {
        QTemporaryDir folder;
        base::Job job;
        job.stop();
        const auto stopped = exportRecords(townWithLibrary().contents(),
                                           folder.filePath(QStringLiteral("a.csv")), {}, job);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void unknown_endings_and_tables_without_shapes_are_refused()
    {
        QTemporaryDir folder;
        base::Job job;
        QCOMPARE(exportRecords({}, folder.filePath(QStringLiteral("a.docx")), {}, job).error().kind,
                 base::ErrorKind::Usage);
        ExportOptions options;
        options.what = model::Table::Activities;
        QCOMPARE(
            exportRecords({}, folder.filePath(QStringLiteral("a.kml")), options, job).error().kind,
            base::ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(ExportRecordsTest)
#include "export_records_test.moc"
