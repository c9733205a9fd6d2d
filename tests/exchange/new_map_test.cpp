// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/new_map.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::exchange;

class NewMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areas_carry_where_they_came_from()
    {
        NewMapOptions options;
        options.licence = QStringLiteral("OGL v3");
        options.credit = QStringLiteral("Source: us");
        const auto map = make("E05000001", options);
        QVERIFY2(map, map ? "" : qPrintable(map.error().message));
        QCOMPARE(map->areas, 1);
        QVERIFY(map->licenceKnown);
        const model::Contents contents = map->document->contents();
        const model::Record area = *contents.areas().begin();
        QCOMPARE(area.text(u"code"), QStringLiteral("E05000001"));
        QCOMPARE(area.text(u"name"), QStringLiteral("Old Town"));
        QCOMPARE(area.text(u"source"), QStringLiteral("areas.geojson"));
        QCOMPARE(area.text(u"licence"), QStringLiteral("OGL v3"));
        QCOMPARE(area.text(u"attribution"), QStringLiteral("Source: us"));
        QVERIFY(area.value(u"accuracy_m").real() > 0); // degrees to the National Grid
        QCOMPARE(contents.srs(), 27700);
    }

    void welsh_codes_make_a_map_in_welsh_first()
    {
        const auto map = make("W05000001", {});
        QVERIFY2(map, map ? "" : qPrintable(map.error().message));
        QCOMPARE(map->document->contents().languages(),
                 (QStringList{QStringLiteral("cy"), QStringLiteral("en")}));
        QVERIFY(map->licenceKnown); // codes of the statistics office tell whose they are
    }

    void an_existing_file_is_never_replaced()
    {
        QFile file(folder_.filePath(QStringLiteral("taken.gpkg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        base::Job job;
        const auto map = makeNewMap(file.fileName(), QStringLiteral("gone.shp"), {}, job);
        QVERIFY(!map);
        QCOMPARE(map.error().kind, base::ErrorKind::Refused);
        QCOMPARE(file.size(), 4);
    }

    void a_failure_leaves_no_file()
    {
        QTemporaryDir folder;
        base::Job job;
        QVERIFY(!makeNewMap(folder.filePath(QStringLiteral("new.gpkg")),
                            folder.filePath(QStringLiteral("gone.shp")), {}, job));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    [[nodiscard]] base::Result<NewMap> make(const QByteArray& code, const NewMapOptions& options)
    {
        const QString source = folder_.filePath(QStringLiteral("areas.geojson"));
        QFile file(source);
        (void)file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":")" +
            code +
            R"(","name":"Old Town"},"geometry":{"type":"Polygon","coordinates":[[[0.57,50.85],[0.59,50.85],[0.59,50.86],[0.57,50.86],[0.57,50.85]]]}}]})");
        file.close();
        base::Job job;
        return makeNewMap(folder_.filePath(QStringLiteral("%1.gpkg").arg(++made_)), source, options,
                          job);
    }

    QTemporaryDir folder_;
    int made_ = 0;
};

QTEST_GUILESS_MAIN(NewMapTest)
#include "new_map_test.moc"
