// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wrong words and wrong files: the status, and how the message begins.
#include "whole/program.h"

#include <QTemporaryDir>

using namespace hedgerow::whole;

class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_failure_has_its_status_and_says_what_to_do_data();
    void a_failure_has_its_status_and_says_what_to_do();
    void a_failure_leaves_stdout_empty_and_no_file();
    void a_place_outside_every_area_is_added_and_said();
    void a_document_of_a_newer_format_is_not_changed();

private:
    QTemporaryDir folder_;
    QString town_; ///< a copy for each test to spoil
};

void ErrorsTest::initTestCase()
{
    if (!hasShared())
        QSKIP("the shared fixtures are not here");
    town_ = makeHastings(folder_.path(), QStringLiteral("x.gpkg"));
    QVERIFY(!town_.isEmpty());
    const QString noprj = boundaries(QStringLiteral("hastings/hastings_lsoa11_noprj"));
    for (const char* ending : {".shp", ".shx", ".dbf", ".cpg"})
        QFile::copy(noprj + QLatin1String(ending),
                    folder_.filePath(QStringLiteral("nocrs") + QLatin1String(ending)));
    QFile::copy(QStringLiteral(HEDGEROW_SHARED "/data/fixtures/nasty/good.gpkg"),
                folder_.filePath(QStringLiteral("foreign.gpkg")));
    QFile taken(folder_.filePath(QStringLiteral("out.pdf")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.write("kept");
}

void ErrorsTest::a_failure_has_its_status_and_says_what_to_do_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("begins");

    const auto row = [](const char* words, int status, const char* begins) {
        QTest::newRow(words) << QString::fromUtf8(words) << status << QString::fromUtf8(begins);
    };
    row("nwe|x.gpkg", 2, "hedgerow: There is no command \"nwe\". Did you mean new?");
    row("mergee|x.gpkg|y.gpkg", 2, "hedgerow: There is no command \"mergee\".");
    row("new|y.gpkg", 2, "hedgerow: A new map needs boundaries. Add --boundaries FILE.");
    row("new|y.gpkg|--boundaries|gone.shp", 3, "hedgerow: We can't find gone.shp.");
    row("new|y.gpkg|--boundaries|nocrs.shp", 2,
        "hedgerow: nocrs.shp doesn't say how its positions are measured. Its numbers suggest --crs "
        "27700 (British National Grid).");
    row("new|y.gpkg|--boundaries|/vsicurl/http://127.0.0.1:9/a.shp", 3,
        "hedgerow: /vsicurl/http://127.0.0.1:9/a.shp is an address");
    row("new|x.gpkg|--boundaries|nocrs.shp|--crs|27700", 6,
        "hedgerow: x.gpkg exists. Choose another name.");
    row("new|/proc/x.gpkg|--boundaries|nocrs.shp|--crs|27700", 4, "hedgerow: We can't write");
    row("new|y.gpkg|--boundaries|nocrs.shp|--crs|nothing", 2, "hedgerow: ");
    row("add|x.gpkg|--name|A|--at|TI 12 34", 2,
        "hedgerow: There is no square TI. Did you mean TL?");
    row("add|x.gpkg|--name|A|--at|TQ 8177 0943|--category|libary", 2,
        "hedgerow: There is no category \"libary\". Did you mean library?");
    row("add|x.gpkg|--name|A|--at|TQ 8177 0943|colour=red", 2,
        "hedgerow: There is no field \"colour\".");
    row("add|x.gpkg|--nam|A", 2, "hedgerow: There is no option --nam. Did you mean --name?");
    row("add|x.gpkg|--name|A|--at", 2, "hedgerow: --at needs a value after it.");
    row("set|x.gpkg|Nowhere Hall|status=open", 2,
        "hedgerow: There is no place \"Nowhere Hall\" on this map.");
    row("list|foreign.gpkg", 3, "hedgerow: foreign.gpkg isn't a Hedgerow map.");
    row("list|gone.gpkg", 3, "hedgerow: We can't find gone.gpkg");
    row("list|x.gpkg|--format|xml", 2, "hedgerow: There is no format \"xml\".");
    row("list|x.gpkg|plces", 2, "hedgerow: There is no list \"plces\". Did you mean places?");
    row("print|x.gpkg|out.pdf", 6, "hedgerow: out.pdf exists. Add --force to replace it.");
    row("print|x.gpkg|x.gpkg|--force", 6, "hedgerow: x.gpkg is the map itself.");
    row("print|x.gpkg|new.pdf|--paper|A9", 2, "hedgerow: ");
    row("print|x.gpkg|new.pdf|--style|loud", 2,
        "hedgerow: --style can't be \"loud\". It can be: colour, quiet, mono.");
    row("export|x.gpkg|out.docx", 2,
        "hedgerow: We can't tell from the name out.docx what to write.");
    row("import|x.gpkg|gone.csv", 3, "hedgerow: We can't find gone.csv.");
}

void ErrorsTest::a_failure_has_its_status_and_says_what_to_do()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, begins);
    const Ran ran = run(words.split(u'|'), folder_.path());
    QVERIFY2(ran.err.startsWith(begins), ran.told().constData());
    QCOMPARE(ran.status, status);
}

void ErrorsTest::a_failure_leaves_stdout_empty_and_no_file()
{
    const QStringList before =
        QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QByteArray map = hashOfFile(town_);
    for (const char* words :
         {"new|y.gpkg|--boundaries|nocrs.shp", "add|x.gpkg|--name|A|--at|TQ 8177 0943|colour=red",
          "print|x.gpkg|out.pdf", "import|x.gpkg|nocrs.dbf", "list|x.gpkg|nothing|--format|json"}) {
        const Ran ran = run(QString::fromUtf8(words).split(u'|'), folder_.path());
        QVERIFY2(ran.status >= 2, ran.told().constData());
        QCOMPARE(ran.out, QByteArray());
    }
    QCOMPARE(QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             before);
    QCOMPARE(hashOfFile(town_), map);
    QFile taken(folder_.filePath(QStringLiteral("out.pdf")));
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QCOMPARE(taken.readAll(), QByteArray("kept"));
}

void ErrorsTest::a_place_outside_every_area_is_added_and_said()
{
    const Ran ran =
        run({QStringLiteral("add"), town_, QStringLiteral("--name"), QStringLiteral("Far Barn"),
             QStringLiteral("--at"), QStringLiteral("TQ 8177 2943")});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.startsWith(
                 QStringLiteral("hedgerow: Added, outside every neighbourhood of the map (")),
             ran.told().constData());
    QVERIFY2(ran.err.contains(QStringLiteral(" km north of Hastings 0")), ran.told().constData());
    QCOMPARE(ran.out.trimmed().size(), 32);
}

void ErrorsTest::a_document_of_a_newer_format_is_not_changed()
{
    const QString newer = folder_.filePath(QStringLiteral("newer.gpkg"));
    QVERIFY(QFile::copy(town_, newer));
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {newer, QStringLiteral("UPDATE hedgerow_here SET format=3")});
    if (!sqlite.waitForStarted())
        QSKIP("sqlite3 is not here");
    QVERIFY(sqlite.waitForFinished());
    const QByteArray before = hashOfFile(newer);
    const Ran ran =
        run({QStringLiteral("add"), QStringLiteral("newer.gpkg"), QStringLiteral("--name"),
             QStringLiteral("A"), QStringLiteral("--at"), QStringLiteral("TQ 8177 0943")},
            folder_.path());
    QCOMPARE(ran.status, 5);
    QVERIFY2(
        ran.err.startsWith(QStringLiteral(
            "hedgerow: newer.gpkg was made by a newer Hedgerow (format 3; this one knows 1).")),
        ran.told().constData());
    QCOMPARE(hashOfFile(newer), before);
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
