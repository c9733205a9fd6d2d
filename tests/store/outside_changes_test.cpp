// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person is told of changes by other programs, and where files cross.
#include "neighbourhood.h"
#include "store/file_places.h"
#include "store/outside_changes.h"
#include "whole_file.h"

#include <QLocale>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Table;
using store::FilePlace;
using store::OutsideChanges;

class OutsideChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        settings_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", settings_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        for (int i = 0; i < 12; ++i)
            (void)town_->addPlace(QStringLiteral("Place %1").arg(i), {500000.0 + i, 100000});
    }
    void cleanup() { town_.reset(); }

    void ownStepsAreNoNews()
    {
        const OutsideChanges changes = since(0);
        QCOMPARE(changes.newest, 0u);
        QCOMPARE(changes.sentence(QDate::currentDate()), QString());
    }

    void changesMadeAndDeletedPlacesAreCountedOnceEach()
    {
        FileFacts(town_->path()).run("UPDATE places SET story='a' WHERE fid<=3; UPDATE places SET story='b' WHERE fid<=3;"
                                     "DELETE FROM places WHERE fid=12; INSERT INTO places(name) VALUES('new')");
        const OutsideChanges changes = since(0);
        QCOMPARE(changes.rows, 5);
        QVERIFY(changes.onlyPlaces);
        QVERIFY(changes.sentence(changes.last).startsWith(u"QGIS or another program changed 5 place"));
    }

    void otherRecordsAreCalledRecords()
    {
        FileFacts(town_->path()).run("UPDATE areas SET name='a' WHERE fid=1");
        QVERIFY(since(0).sentence(QDate::currentDate()).contains(u"1 record"));
    }

    void whatWasSeenIsNotSaidAgain()
    {
        FileFacts(town_->path()).run("UPDATE places SET story='a' WHERE fid<=3");
        const QString id = town_->document().documentId();
        QCOMPARE(store::lastSeenStep(id), 0u);
        store::setLastSeenStep(id, since(0).newest);
        QVERIFY(store::lastSeenStep(id) > 0);
        QCOMPARE(since(store::lastSeenStep(id)).newest, 0u);
    }

    void theDayIsSaidAsPeopleSayIt_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << 0 << QStringLiteral(" today.");
        QTest::newRow("yesterday") << 1 << QStringLiteral(" yesterday.");
        QTest::newRow("a weekday") << 3 << QStringLiteral(" on Saturday.");
        QTest::newRow("longer ago") << 30 << QStringLiteral("on Tuesday, 24 November 2026.");
    }
    void theDayIsSaidAsPeopleSayIt()
    {
        QFETCH(int, daysAgo);
        QFETCH(QString, words);
        OutsideChanges changes;
        changes.rows = 12;
        changes.newest = 1;
        const QDate day = daysAgo == 3 ? QDate(2026, 11, 21) : QDate(2026, 11, 24);
        changes.first = changes.last = day;
        const QString sentence = changes.sentence(day.addDays(daysAgo));
        QVERIFY2(sentence.endsWith(words), qPrintable(sentence));
    }

    void foldersThatCopyThemselvesAreKnown_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const char* folder, const char* marker) {
            QTest::addRow("%s %s", name, marker) << QString::fromUtf8(folder) << QString::fromUtf8(marker) << QString::fromUtf8(name);
        };
        row("Dropbox", "Dropbox", "");
        row("Dropbox", "Shared things", ".dropbox");
        row("OneDrive", "OneDrive - Hastings Council", "");
        row("Nextcloud", "cloud", ".sync_0a1b2c.db");
        row("Syncthing", "map", ".stfolder");
        row("Google Drive", "My Drive", "");
        row("", "Documents", "");
        row("", "dropbox photos", "");
    }
    void foldersThatCopyThemselvesAreKnown()
    {
        QFETCH(QString, folder);
        QFETCH(QString, marker);
        QFETCH(QString, name);
        QTemporaryDir home;
        const QDir top(home.filePath(folder));
        QVERIFY(QDir().mkpath(top.filePath(QStringLiteral("maps/ours"))));
        if (!marker.isEmpty()) {
            QFile file(top.filePath(marker));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const FilePlace place = store::filePlaceOf(top.filePath(QStringLiteral("maps/ours/town.gpkg")));
        QCOMPARE(place.name, name);
        QCOMPARE(place.kind, name.isEmpty() ? FilePlace::Kind::Ordinary : FilePlace::Kind::SyncFolder);
        QCOMPARE(place.sentence.contains(name), true);
        QCOMPARE(place.sentence.isEmpty(), name.isEmpty());
    }

    void aShareByItsAddressIsKnown()
    {
        QCOMPARE(store::filePlaceOf(QStringLiteral("//server/maps/town.gpkg")).kind, FilePlace::Kind::NetworkShare);
    }

private:
    [[nodiscard]] OutsideChanges since(quint64 seen)
    {
        const auto changes = store::outsideChangesSince(town_->path(), seen);
        return changes ? *changes : OutsideChanges{-1, false, {}, {}, 0};
    }

    std::unique_ptr<QTemporaryDir> settings_;
    std::unique_ptr<Neighbourhood> town_;
};

QTEST_GUILESS_MAIN(OutsideChangesTest)
#include "outside_changes_test.moc"
