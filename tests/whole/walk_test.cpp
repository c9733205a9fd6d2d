// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole walk: boundaries in, ten places recorded, one printed map.
#include "whole/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hedgerow::whole;

namespace {

struct Spot
{
    const char* name;
    const char* at;
    const char* category;
};

constexpr Spot Places[] = {
    {"Central Library", "TQ 8177 0943", "library"},
    {"Hollow Youth Club", "TQ 8090 0990", "youth"},
    {"Old Bathing Pool", "TQ 7960 0880", "empty"},
    {"St Clement's Hall", "TQ 8265 0965", "hall"},
    {"Alexandra Allotments", "TQ 8100 1070", "allotment"},
    {"Ore Community Garden", "TQ 8360 1120", "garden"},
    {"Silverhill Repair Shed", "TQ 8000 1030", "workshop"},
    {"Fishermen's Cafe", "TQ 8280 0945", "cafe"},
    {"West Hill Playground", "TQ 8215 0960", "play"},
    {"Hollington Food Bank", "TQ 7900 1110", "food"},
};

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void new_finds_areas_codes_and_names();
    void ten_places_are_added_and_found_again();
    void set_changes_only_what_is_named();
    void show_says_everything_about_a_place();
    void looking_leaves_the_map_byte_for_byte();
    void print_holds_the_title_every_place_and_the_credit();
    void equal_dates_give_equal_prints();
    void export_and_import_bring_the_same_places();
    void remove_is_undone_and_done_again();
    void check_finds_the_map_sound();
    void version_and_help_go_to_stdout();
    void results_in_json_and_csv_are_whole_even_when_empty();
    void a_stopped_import_brings_nothing_in();

private:
    [[nodiscard]] Ran hedgerow(const QStringList& words) const
    {
        return run(words, folder_.path());
    }
    [[nodiscard]] QJsonArray list(const QStringList& more = {}) const
    {
        return hedgerow(QStringList{QStringLiteral("list"), map_} + more +
                        QStringList{QStringLiteral("--format"), QStringLiteral("json")})
            .json()
            .array();
    }

    QTemporaryDir folder_;
    const QString map_ = QStringLiteral("hastings.gpkg");
    QStringList ids_;
};

void WalkTest::initTestCase()
{
    if (!hasShared())
        QSKIP("the shared fixtures are not here");
}

void WalkTest::new_finds_areas_codes_and_names()
{
    const Ran ran = hedgerow({QStringLiteral("new"), map_, QStringLiteral("--boundaries"),
                              boundaries(QStringLiteral("hastings/hastings_lsoa11_27700.shp")),
                              QStringLiteral("--credit"),
                              QStringLiteral("Source: Office for National Statistics"),
                              QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(ran.status == 0, ran.told().constData());
    const QJsonObject made = ran.json().object();
    QCOMPARE(made[QStringLiteral("areas")].toInt(), 53);
    QCOMPARE(made[QStringLiteral("code_column")].toString(), QStringLiteral("LSOA11CD"));
    QCOMPARE(made[QStringLiteral("name_column")].toString(), QStringLiteral("LSOA11NM"));
    QCOMPARE(made[QStringLiteral("crs")].toString(), QStringLiteral("EPSG:27700"));
    QCOMPARE(made[QStringLiteral("accuracy_m")].toDouble(-1), 0.0);
    QCOMPARE(list({QStringLiteral("areas")}).size(), 53);
    QCOMPARE(list(), QJsonArray());
}

void WalkTest::ten_places_are_added_and_found_again()
{
    for (const Spot& place : Places) {
        const Ran ran = hedgerow({QStringLiteral("add"), map_, QStringLiteral("--name"),
                                  QString::fromUtf8(place.name), QStringLiteral("--at"),
                                  QString::fromUtf8(place.at)});
        QVERIFY2(ran.status <= 1, ran.told().constData());
        QCOMPARE(ran.out.trimmed().size(), 32);
        ids_ << QString::fromLatin1(ran.out.trimmed());
    }
    const QJsonArray places = list();
    QCOMPARE(places.size(), 10);
    for (int i = 0; i < 10; ++i) {
        const QJsonObject place = places[i].toObject();
        QCOMPARE(place[QStringLiteral("id")].toString(), ids_[i]);
        QCOMPARE(place[QStringLiteral("name")].toString(), QString::fromUtf8(Places[i].name));
        QCOMPARE(place[QStringLiteral("number")].toInt(), i + 1);
    }
    QCOMPARE(places[0].toObject()[QStringLiteral("x")].toDouble(), 581775.0);
    QCOMPARE(places[0].toObject()[QStringLiteral("y")].toDouble(), 109435.0);
    QCOMPARE(places[0].toObject()[QStringLiteral("category")].toString(),
             QStringLiteral("library"));
    QVERIFY(places[0].toObject()[QStringLiteral("area_name")].toString().startsWith(
        QStringLiteral("Hastings 0")));
    QCOMPARE(list({QStringLiteral("--near"), QStringLiteral("TQ 8177 0943"),
                   QStringLiteral("--within"), QStringLiteral("100")})
                 .size(),
             1);
}

void WalkTest::set_changes_only_what_is_named()
{
    const Ran ran =
        hedgerow({QStringLiteral("set"), map_, QStringLiteral("central library"),
                  QStringLiteral("condition=good"), QStringLiteral("tags=books; warm space"),
                  QStringLiteral("story=It opened in 1902.")});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, QStringLiteral("Changed 3 fields of Central Library.\n"));
    const QJsonObject place =
        list({QStringLiteral("--where"), QStringLiteral("condition=good")})[0].toObject();
    QCOMPARE(place[QStringLiteral("id")].toString(), ids_[0]);
    QCOMPARE(place[QStringLiteral("tags")].toArray().size(), 2);
    QCOMPARE(place[QStringLiteral("number")].toInt(), 1);

    const Ran bad = hedgerow({QStringLiteral("set"), map_, QStringLiteral("#1"),
                              QStringLiteral("condition=fair"), QStringLiteral("status=opne")});
    QCOMPARE(bad.status, 2);
    QCOMPARE(list({QStringLiteral("--where"), QStringLiteral("condition=good")}).size(),
             1); // nothing of it was written
}

void WalkTest::show_says_everything_about_a_place()
{
    const Ran activity = hedgerow(
        {QStringLiteral("record"), map_, QStringLiteral("activities"), QStringLiteral("--of"),
         QStringLiteral("#1"), QStringLiteral("name=Story time"), QStringLiteral("weekdays=sat")});
    QVERIFY2(activity.status == 0, activity.told().constData());
    const Ran ran = hedgerow({QStringLiteral("show"), map_, ids_[0].left(20),
                              QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(ran.status == 0, ran.told().constData());
    const QJsonObject shown = ran.json().object();
    QCOMPARE(shown[QStringLiteral("story")].toString(), QStringLiteral("It opened in 1902."));
    QCOMPARE(shown[QStringLiteral("activities")].toArray().size(), 1);
    QVERIFY(shown[QStringLiteral("outline")].isNull());
    const Ran text = hedgerow({QStringLiteral("show"), map_, QStringLiteral("#1")});
    QVERIFY(text.out.contains("Story time"));
}

void WalkTest::looking_leaves_the_map_byte_for_byte()
{
    const QString path = folder_.filePath(map_);
    const QByteArray before = hashOfFile(path);
    const QDateTime changed = QFileInfo(path).lastModified();
    for (const char* words :
         {"list|%1", "list|%1|areas|--format|csv", "show|%1|#1", "check|%1", "export|%1|look.csv",
          "export|%1|look.kml", "print|%1|look.png|--dpi|60",
          "set|%1|--where|status=open|tags=x|--dry-run", "list|%1|to-place"}) {
        const Ran ran =
            hedgerow(QString::fromUtf8(words).replace(QStringLiteral("%1"), map_).split(u'|'));
        QVERIFY2(ran.status == 0 || ran.status == 1,
                 (QByteArray(words) + '\n' + ran.told()).constData());
    }
    QCOMPARE(hashOfFile(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), changed);
    QCOMPARE(
        QDir(folder_.path()).entryList({map_ + QStringLiteral("-*")}, QDir::Files | QDir::Hidden),
        QStringList());
}

void WalkTest::print_holds_the_title_every_place_and_the_credit()
{
    const Ran ran = hedgerow({QStringLiteral("print"), map_, QStringLiteral("wall.pdf"),
                              QStringLiteral("--paper"), QStringLiteral("A3"),
                              QStringLiteral("--date"), QStringLiteral("2026-11-24")});
    QVERIFY2(ran.status <= 1, ran.told().constData());
    QVERIFY2(ran.out.startsWith("Printed wall.pdf: wall map, A3 "), ran.told().constData());
    QProcess text;
    text.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-layout"), folder_.filePath(QStringLiteral("wall.pdf")),
                QStringLiteral("-")});
    if (!text.waitForStarted())
        QSKIP("pdftotext is not here");
    QVERIFY(text.waitForFinished());
    const QString words =
        QString::fromUtf8(text.readAllStandardOutput()).replace(QChar(0x2019), u'\'').simplified();
    QVERIFY2(words.contains(QStringLiteral("Hastings")), qPrintable(words));
    for (const Spot& place : Places)
        QVERIFY2(words.contains(QString::fromUtf8(place.name)),
                 qPrintable(QString::fromUtf8(place.name) + u'\n' + words));
    QVERIFY2(words.contains(QStringLiteral("Source: Office for National Statistics")),
             qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("24 November 2026")), qPrintable(words));
}

void WalkTest::equal_dates_give_equal_prints()
{
    for (const char* name : {"one.pdf", "two.pdf"}) {
        const Ran ran = hedgerow({QStringLiteral("print"), map_, QString::fromLatin1(name),
                                  QStringLiteral("--paper"), QStringLiteral("A4"),
                                  QStringLiteral("--date"), QStringLiteral("2026-11-24")});
        QVERIFY2(ran.status <= 1, ran.told().constData());
    }
    QCOMPARE(hashOfFile(folder_.filePath(QStringLiteral("one.pdf"))),
             hashOfFile(folder_.filePath(QStringLiteral("two.pdf"))));
}

void WalkTest::export_and_import_bring_the_same_places()
{
    const QJsonArray before = list();
    for (const char* ending : {"csv", "geojson", "kml"}) {
        const QString file = QStringLiteral("places.") + QLatin1String(ending);
        const Ran out = hedgerow({QStringLiteral("export"), map_, file});
        QVERIFY2(out.status == 0, out.told().constData());
        const QString copy =
            makeHastings(folder_.path(), QStringLiteral("copy-%1.gpkg").arg(QLatin1String(ending)));
        const Ran in = hedgerow({QStringLiteral("import"), copy, file});
        QVERIFY2(in.status == 0, in.told().constData());
        const QJsonArray after = hedgerow({QStringLiteral("list"), copy, QStringLiteral("--format"),
                                           QStringLiteral("json")})
                                     .json()
                                     .array();
        QCOMPARE(after.size(), before.size());
        for (int i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].toObject()[QStringLiteral("name")],
                     before[i].toObject()[QStringLiteral("name")]);
            QVERIFY(std::abs(after[i].toObject()[QStringLiteral("x")].toDouble() -
                             before[i].toObject()[QStringLiteral("x")].toDouble()) < 0.1);
            QVERIFY(std::abs(after[i].toObject()[QStringLiteral("y")].toDouble() -
                             before[i].toObject()[QStringLiteral("y")].toDouble()) < 0.1);
        }
    }
}

void WalkTest::remove_is_undone_and_done_again()
{
    const Ran removed =
        hedgerow({QStringLiteral("remove"), map_, QStringLiteral("Fishermen's Cafe")});
    QVERIFY2(removed.status == 0, removed.told().constData());
    QCOMPARE(list().size(), 9);
    const Ran undone = hedgerow({QStringLiteral("undo"), map_});
    QVERIFY2(undone.status == 0, undone.told().constData());
    QVERIFY2(undone.out.startsWith("Undone: Delete Fishermen's Cafe"), undone.told().constData());
    QCOMPARE(list().size(), 10);
    QCOMPARE(hedgerow({QStringLiteral("undo"), map_, QStringLiteral("--redo")}).status, 0);
    QCOMPARE(list().size(), 9);
}

void WalkTest::check_finds_the_map_sound()
{
    const Ran ran = hedgerow(
        {QStringLiteral("check"), map_, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(ran.status <= 1, ran.told().constData());
    QVERIFY2(ran.json().object()[QStringLiteral("sound")].toBool(), ran.told().constData());
}

void WalkTest::version_and_help_go_to_stdout()
{
    const Ran version = hedgerow({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("hedgerow 0.1.0\n"));
    const Ran help = hedgerow({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Hedgerow maps what your community is good at."));
    QVERIFY(help.out.contains("merge"));
    const Ran add = hedgerow({QStringLiteral("add"), QStringLiteral("--help")});
    QCOMPARE(add.status, 0);
    QVERIFY(add.out.startsWith("  hedgerow add "));
    QCOMPARE(add.err, QString());
}

void WalkTest::results_in_json_and_csv_are_whole_even_when_empty()
{
    const QString empty = makeHastings(folder_.path(), QStringLiteral("empty.gpkg"));
    const Ran json = hedgerow(
        {QStringLiteral("list"), empty, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.out, QByteArray("[]\n"));
    const Ran csv = hedgerow(
        {QStringLiteral("list"), empty, QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY(csv.out.startsWith("id,number,name,"));
    QCOMPARE(csv.out.count('\n'), 1);
    const Ran named =
        hedgerow({QStringLiteral("list"), empty, QStringLiteral("areas"),
                  QStringLiteral("--columns"), QStringLiteral("code"), QStringLiteral("--sort"),
                  QStringLiteral("code"), QStringLiteral("--limit"), QStringLiteral("1"),
                  QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(named.out, QByteArray("code\nE01020969\n"));
}

void WalkTest::a_stopped_import_brings_nothing_in()
{
#ifdef Q_OS_WIN
    QSKIP("a console program can't be asked to stop from here");
#endif
    const QString map = makeHastings(folder_.path(), QStringLiteral("stopped.gpkg"));
    const QByteArray before = hashOfFile(map);
    QFile large(folder_.filePath(QStringLiteral("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write("name,x,y\n");
    for (int i = 0; i < 300000; ++i)
        large.write("Place " + QByteArray::number(i) + ",581000,109000\n");
    large.close();

    QProcess process;
    process.start(QStringLiteral(HEDGEROW_PROGRAM),
                  {QStringLiteral("import"), map, large.fileName(), QStringLiteral("--progress"),
                   QStringLiteral("lines")});
    QByteArray said;
    process.setReadChannel(QProcess::StandardError);
    while (!said.contains("Reading places") && process.waitForReadyRead(30000))
        said += process.readAllStandardError();
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
    said += process.readAllStandardError();
    QVERIFY2(said.contains("Reading places"), said.constData());
    QVERIFY2(said.endsWith("hedgerow: Stopped. Nothing was brought in.\n"), said.constData());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);
    QCOMPARE(hashOfFile(map), before);
    QVERIFY(!QFile::exists(map + QStringLiteral("-journal")));
}

QTEST_GUILESS_MAIN(WalkTest)
#include "walk_test.moc"
