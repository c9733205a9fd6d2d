// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers at the command line: the dates that follow, two stewards' copies, packs.
#include "whole/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hedgerow::whole;

class TransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile ward(folder_.filePath(QStringLiteral("ward.geojson")));
        QVERIFY(ward.open(QIODevice::WriteOnly));
        ward.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"E05000001","name":"Mill"},)"
                   R"("geometry":{"type":"Polygon","coordinates":[[[0.57,50.85],[0.60,50.85],[0.60,50.87],[0.57,50.87],[0.57,50.85]]]}}]})");
        ward.close();
        done({"new", "town.gpkg", "--boundaries", "ward.geojson"});
        done({"add", "town.gpkg", "--name", "Old Bathing Pool", "--at", "50.8556,0.5820"});
    }

    void anOwnersNoticeGivesTheInclusiveDatesOfTheLaw()
    {
        transfer_ = QString::fromLatin1(done({"record", "town.gpkg", "transfers", "--of", "Old Bathing Pool", "regime=eng-2011", "notice_received_on=2026-11-24"}).out.trimmed());
        const Ran ran = done({"deadlines", "town.gpkg", "--format", "json"});
        QCOMPARE(ran.status, 0);
        const QJsonArray all = ran.json().array();
        QCOMPARE(all.size(), 3);
        const char* expected[][4] = {{"interim", "2027-01-04", "2027-01-04", "First pause ends"},
                                     {"full", "2027-05-23", "2027-05-21", "Long pause would end"},
                                     {"protected", "2028-05-23", "2028-05-23", "Quiet time ends"}};
        for (int i = 0; i < 3; ++i) {
            const QJsonObject deadline = all[i].toObject();
            QCOMPARE(deadline.keys(), (QStringList{QStringLiteral("act_by"), QStringLiteral("date"), QStringLiteral("place"),
                                                   QStringLiteral("regime"), QStringLiteral("rule"), QStringLiteral("what")}));
            QCOMPARE(deadline[QStringLiteral("rule")].toString(), QLatin1String(expected[i][0]));
            QCOMPARE(deadline[QStringLiteral("date")].toString(), QLatin1String(expected[i][1]));
            QCOMPARE(deadline[QStringLiteral("act_by")].toString(), QLatin1String(expected[i][2]));
            QCOMPARE(deadline[QStringLiteral("what")].toString(), QLatin1String(expected[i][3]));
            QCOMPARE(deadline[QStringLiteral("regime")].toString(), QStringLiteral("eng-2011"));
            QCOMPARE(deadline[QStringLiteral("place")][QStringLiteral("name")].toString(), QStringLiteral("Old Bathing Pool"));
        }
        const Ran text = done({"deadlines", "town.gpkg", "--date", "2026-11-24"});
        QVERIFY2(text.out.startsWith("4 January 2027  in 41 days  Old Bathing Pool  Write to the council by 4 January"), text.told().constData());
        QVERIFY(text.err.contains(u"Dates and words, not legal advice."));
        const QJsonObject shown = done({"show", "town.gpkg", "Old Bathing Pool", "--format", "json"}).json().object();
        QCOMPARE(shown[QStringLiteral("deadlines")].toArray().size(), 3);
    }

    void impossibleDatesAndSumsAreRefusedAndNothingIsWritten()
    {
        const QByteArray before = hashOfFile(folder_.filePath(QStringLiteral("town.gpkg")));
        for (const char* wrong : {"notice_received_on=1899-12-31", "notice_received_on=2201-01-01", "notice_received_on=2026-02-30"}) {
            const Ran ran = hedgerow(words({"record", "town.gpkg", "transfers", "--id"}) << transfer_ << QString::fromLatin1(wrong));
            QVERIFY2(ran.status == 2, ran.told().constData());
        }
        for (const char* wrong : {"amount_pence=12,50", "amount_pence=€12", "amount_pence=1.234,50"})
            QCOMPARE(hedgerow(words({"record", "town.gpkg", "costs", "--of", "Old Bathing Pool"}) << QString::fromUtf8(wrong)).status, 2);
        QCOMPARE(hashOfFile(folder_.filePath(QStringLiteral("town.gpkg"))), before);
    }

    void twoStewardsCopiesMergeWithoutLoss()
    {
        QVERIFY(QFile::copy(folder_.filePath(QStringLiteral("town.gpkg")), folder_.filePath(QStringLiteral("joan.gpkg"))));
        done({"record", "town.gpkg", "transfers", "--id"}, transfer_, {"stage=owner", "stage_since=2026-11-25", "--author", "Sam"});
        done({"record", "town.gpkg", "tasks", "--of", "Old Bathing Pool", "what=Ask the estates team", "due_on=2026-12-01", "--author", "Sam"});
        done({"record", "town.gpkg", "costs", "--of", "Old Bathing Pool", "kind=purchase", "amount_pence=60000", "--author", "Sam"});
        done({"record", "joan.gpkg", "transfers", "--id"}, transfer_, {"stage=interest", "next_step=Write the letter", "--author", "Joan"});
        done({"record", "joan.gpkg", "tasks", "--of", "Old Bathing Pool", "what=Find 21 signatures", "due_on=2026-12-08", "--author", "Joan"});
        done({"record", "joan.gpkg", "funding", "--of", "Old Bathing Pool", "kind=grant", "source=Vale Fund", "status=asked", "amount_pence=1234.50", "--author", "Joan"});
        QVERIFY(QFile::copy(folder_.filePath(QStringLiteral("town.gpkg")), folder_.filePath(QStringLiteral("sam.gpkg"))));
        done({"merge", "town.gpkg", "joan.gpkg"});
        done({"merge", "joan.gpkg", "sam.gpkg"});
        for (const char* copy : {"town.gpkg", "joan.gpkg"}) {
            const auto listed = [&](const char* table) { return done({"list", copy, table, "--format", "json"}).json().array(); };
            QCOMPARE(listed("tasks").size(), 2);
            QCOMPARE(listed("costs").size(), 1);
            QCOMPARE(listed("funding").size(), 1);
            QVERIFY(done({"list", copy, "funding", "--format", "csv"}).out.contains("1234.50"));
            const QJsonObject transfer = listed("transfers").first().toObject();
            QCOMPARE(transfer[QStringLiteral("next_step")].toString(), QStringLiteral("Write the letter"));
            const QJsonArray conflicts = listed("conflicts"); // the card was moved in both: both places are kept
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts.first()[QStringLiteral("field")].toString(), QStringLiteral("stage"));
            QVERIFY(done({"check", copy}).status <= 1);
        }
    }

    void theCalendarAndThePacksAreWrittenAndThePlaceIsAskedFor()
    {
        QCOMPARE(hedgerow({"export", "town.gpkg", "diary.ics", "--what", "diary"}).status, 0);
        QCOMPARE(hedgerow({"export", "town.gpkg", "diary.csv", "--what", "diary"}).status, 2);
        QFile calendar(folder_.filePath(QStringLiteral("diary.ics")));
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        QVERIFY(calendar.readAll().contains("DTSTART;VALUE=DATE:20270104"));
        const Ran pack = hedgerow({"print", "town.gpkg", "pack.odt", "--sheet", "nomination", "--of", "Old Bathing Pool"});
        QVERIFY2(pack.status == 1 && pack.err.contains(u"Still missing"), pack.told().constData());
        QCOMPARE(hedgerow({"print", "town.gpkg", "pack2.pdf", "--sheet", "nomination"}).status, 2);
        QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("pack2.pdf"))));
        QCOMPARE(hedgerow({"print", "town.gpkg", "calendar.pdf", "--sheet", "calendar", "--months", "2"}).status, 0);
    }

private:
    Ran hedgerow(const QStringList& words) const { return run(words, folder_.path()); }

    Ran done(const QStringList& words) const
    {
        Ran ran = hedgerow(words);
        if (ran.status > 1 || ran.status < 0)
            qWarning("%s: %s", qPrintable(words.join(u' ')), ran.told().constData());
        return ran;
    }

    static QStringList words(std::initializer_list<const char*> list)
    {
        QStringList all;
        for (const char* word : list)
            all << QString::fromUtf8(word);
        return all;
    }

    Ran done(std::initializer_list<const char*> list) const { return done(words(list)); }
    Ran hedgerow(std::initializer_list<const char*> list) const { return hedgerow(words(list)); }
    /// The id of a record among plain words.
    Ran done(std::initializer_list<const char*> first, const QString& id, std::initializer_list<const char*> rest) const
    {
        return done(words(first) << id << words(rest));
    }

    QTemporaryDir folder_;
    QString transfer_;
};

QTEST_GUILESS_MAIN(TransfersTest)
#include "transfers_test.moc"
