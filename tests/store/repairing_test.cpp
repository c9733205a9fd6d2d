// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a thorough check finds is put right after a backup, and nothing is lost by it.
#include "neighbourhood.h"
#include "store/backup.h"
#include "store/repairing.h"
#include "whole_file.h"

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::BackupReason;

class RepairingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        town_->remove(Table::Places, town_->addPlace(QStringLiteral("Kiosk"), {500200, 100100}));
        (void)town_->keepBytes(QByteArray("a photo"));
        id_ = town_->document().documentId();
        base::Job job;
        QVERIFY(store::makeBackup(town_->path(), BackupReason::Asked, job));
        town_->close();
    }

    void eachKindOfDamageIsPutRight_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
        row("names", "UPDATE hedgerow_here SET mute=1; UPDATE areas SET uuid='x'; UPDATE hedgerow_here SET mute=0");
        row("marks", "UPDATE hedgerow_log SET head=3");
        row("values", "UPDATE hedgerow_here SET mute=1; UPDATE places SET name='By hand'; UPDATE hedgerow_here SET mute=0");
        row("bin", "INSERT INTO hedgerow_bin_places(uuid) SELECT uuid FROM places");
        row("index", "DELETE FROM rtree_places_geom");
        row("bytes", "UPDATE hedgerow_blob SET bytes='x'");
        row("leftovers", "INSERT INTO hedgerow_bin_places(uuid) VALUES('!x')");
        row("capture", "DROP TRIGGER hedgerow_areas_delete");
        row("at rest", "UPDATE hedgerow_here SET mute=1");
    }
    void eachKindOfDamageIsPutRight()
    {
        QFETCH(QByteArray, sql);
        FileFacts(town_->path()).run(sql.constData());
        const auto done = repaired();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(!done->isEmpty());
        QCOMPARE(whatIsWrong(town_->path()), QString());
        FileFacts facts(town_->path());
        QCOMPARE(facts.number("SELECT count(*) FROM places"), 1);
        QCOMPARE(facts.number("SELECT count(*) FROM areas"), 2);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_bin_places"), 1);
    }

    void aValueTypedPastTheHistoryIsKeptAndRecorded()
    {
        FileFacts(town_->path()).run("UPDATE hedgerow_here SET mute=1; UPDATE places SET name='By hand'; UPDATE hedgerow_here SET mute=0");
        QVERIFY(repaired());
        FileFacts facts(town_->path());
        QCOMPARE(facts.text("SELECT name FROM places"), QStringLiteral("By hand"));
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log WHERE field='name' AND old='Old Library' AND value='By hand'"), 1);
    }

    void aSoundMapIsOnlyBackedUp()
    {
        const QString before = everythingIn(town_->path());
        const auto done = repaired();
        QVERIFY(done);
        QCOMPARE(*done, QStringList());
        QVERIFY(everythingIn(town_->path()) == before);
        const auto backups = store::backupsOf(id_);
        QCOMPARE(backups.front().reason, BackupReason::BeforeRepair);
    }

    void brokenPagesAreForSalvage()
    {
        QByteArray bytes = bytesOf(town_->path());
        const qint64 root = FileFacts(town_->path()).number("SELECT rootpage FROM sqlite_schema WHERE name='areas'");
        bytes.replace((root - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
        QFile file(town_->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto done = repaired();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Damaged);
        QVERIFY(bytesOf(town_->path()) == bytes);
    }

private:
    base::Result<QStringList> repaired()
    {
        base::Job job;
        return store::repairDocument(town_->path(), QStringLiteral("Ann"), job);
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    QString id_;
};

QTEST_GUILESS_MAIN(RepairingTest)
#include "repairing_test.moc"
