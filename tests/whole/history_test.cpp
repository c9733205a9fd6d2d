// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history at the command line: who changed what when, in text, JSON and CSV.
#include "whole/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hedgerow::whole;

class HistoryCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile ward(folder_.filePath(QStringLiteral("ward.geojson")));
        QVERIFY(ward.open(QIODevice::WriteOnly));
        ward.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"W1","name":"Mill"},)"
                   R"("geometry":{"type":"Polygon","coordinates":[[[0.57,50.85],[0.60,50.85],[0.60,50.87],[0.57,50.87],[0.57,50.85]]]}}]})");
        ward.close();
        done("new town.gpkg --boundaries ward.geojson --author Ann");
        library_ = QString::fromLatin1(done("add town.gpkg --name Library --at 50.8556,0.5820 --author Ann").out.trimmed());
        done("set town.gpkg Library name=Books notes=quiet --author Ben");
        done("add town.gpkg --name Hall --at 50.8560,0.5830 --author Ann");
        done("remove town.gpkg Hall --author Ann");
    }

    void entriesAreNewestFirstWithTheAgreedKeys()
    {
        const QJsonArray entries = history("");
        QCOMPARE(entries.size(), 6); // a ward, two places, two fields, one delete
        QCOMPARE(entries[0].toObject().keys(), (QStringList{QStringLiteral("at"), QStringLiteral("by"),
            QStringLiteral("field"), QStringLiteral("id"), QStringLiteral("new"), QStringLiteral("old"),
            QStringLiteral("place"), QStringLiteral("program"), QStringLiteral("step"), QStringLiteral("table")}));
        QCOMPARE(entries[0].toObject()[QStringLiteral("place")].toString(), QStringLiteral("Hall"));
        QCOMPARE(entries[0].toObject()[QStringLiteral("old")].toBool(), true);
        QCOMPARE(entries[0].toObject()[QStringLiteral("new")].toBool(true), false);
        QCOMPARE(entries[5].toObject()[QStringLiteral("table")].toString(), QStringLiteral("areas"));
    }

    void aPlacesHistorySaysWhoChangedWhat()
    {
        const QJsonArray entries = history("--of Books --by Ben");
        QCOMPARE(entries.size(), 2);
        for (const QJsonValue& value : entries) {
            const QJsonObject entry = value.toObject();
            QCOMPARE(entry[QStringLiteral("id")].toString(), library_);
            QCOMPARE(entry[QStringLiteral("program")].toString(), QStringLiteral("Hedgerow"));
            if (entry[QStringLiteral("field")].toString() == u"name") {
                QCOMPARE(entry[QStringLiteral("old")].toString(), QStringLiteral("Library"));
                QCOMPARE(entry[QStringLiteral("new")].toString(), QStringLiteral("Books"));
            } else {
                QVERIFY(entry[QStringLiteral("old")].isNull());
            }
        }
    }

    void aDeletedPlaceHasAHistoryToo() { QCOMPARE(history("--of Hall").size(), 2); }
    void theNewestSoManyAreGiven() { QCOMPARE(history("--limit 2").size(), 2); }
    void daysThatLieAheadHaveNothing() { QCOMPARE(history("--since 2999-01-01").size(), 0); }

    void textAndCsvHoldTheSame()
    {
        const Ran text = done("history town.gpkg --of Books --by Ben");
        QVERIFY2(text.out.contains("Library, then Books"), text.told().constData());
        const Ran csv = done("history town.gpkg --format csv");
        QVERIFY(csv.out.startsWith("at,by,program,step,table,id,place,field,old,new\n"));
        QCOMPARE(csv.out.count('\n'), 7);
    }

    void peopleAreListedWithWhatTheyDid()
    {
        const QJsonArray people = done("list town.gpkg people --format json").json().array();
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[1].toObject()[QStringLiteral("name")].toString(), QStringLiteral("Ben"));
        QCOMPARE(people[1].toObject()[QStringLiteral("edits")].toInt(), 2);
    }

    void wrongWordsAreSaid_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"--since yesterday", "--limit few", "--of Nowhere"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void wrongWordsAreSaid()
    {
        QFETCH(QString, words);
        const Ran ran = hedgerow(QStringLiteral("history town.gpkg ") + words);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty() && ran.err.startsWith(QStringLiteral("hedgerow: ")));
    }

    void lookingWritesNoByte()
    {
        const QString path = folder_.filePath(QStringLiteral("town.gpkg"));
        const QByteArray before = hashOfFile(path);
        (void)history("");
        QCOMPARE(hashOfFile(path), before);
    }

private:
    [[nodiscard]] Ran hedgerow(const QString& words) const { return run(words.split(u' '), folder_.path()); }
    Ran done(const char* words) const
    {
        Ran ran = hedgerow(QString::fromLatin1(words));
        if (ran.status > 1 || ran.status < 0)
            qWarning("%s", ran.told().constData());
        return ran;
    }
    [[nodiscard]] QJsonArray history(const char* more) const
    {
        const QString words = QStringLiteral("history town.gpkg --format json ") + QLatin1StringView(more);
        return hedgerow(words.trimmed()).json().array();
    }

    QTemporaryDir folder_;
    QString library_;
};

QTEST_GUILESS_MAIN(HistoryCommandTest)
#include "history_test.moc"
