// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs do to the tables themselves is taken in as one step, compared with the last
// backup.
#include "neighbourhood.h"
#include "store/backup.h"
#include "whole_file.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::Access;
using store::BackupReason;
using store::Document;

class AdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        library_ = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        mill_ = town_->addPlace(QStringLiteral("Mill"), {500200, 100200});
        inn_ = town_->addPlace(QStringLiteral("Inn"), {500300, 100300});
        town_->set(Table::Places, library_, "name", QStringLiteral("Old Library"));
    }
    void cleanup() { town_.reset(); }

    void whatWasChangedWhileTriggersWereGoneIsFoundByTheBackup()
    {
        backUp();
        outside("DROP TRIGGER hedgerow_places_update; DROP TRIGGER hedgerow_places_delete;"
                "UPDATE places SET story='told' WHERE name='Mill'; DELETE FROM places WHERE name='Inn'");
        const QString said = change();
        QVERIFY2(said.contains(u"2 change"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, Mill, Pump"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
        FileFacts facts(town_->path());
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_step WHERE kind='adopt'"), 1);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log l JOIN hedgerow_step s ON s.id=l.step WHERE s.kind='adopt' AND l.kind=0"), 2);
    }

    void anAdoptionIsUndoneLikeAnyOtherStep()
    {
        backUp();
        const QString before = everythingIn(town_->path(), Extent::Rows);
        outside("DROP TRIGGER hedgerow_places_update; DROP TRIGGER hedgerow_places_delete;"
                "UPDATE places SET story='told' WHERE name='Mill'; DELETE FROM places WHERE name='Inn'");
        (void)change();
        for (int i = 0; i < 2; ++i) { // the pump, then the adoption
            auto undone = document_->undo();
            document_->settle();
            QVERIFY(undone.result());
        }
        QCOMPARE(names(), QStringLiteral("Old Library, Mill, Inn"));
        QCOMPARE(document_->contents().find(Table::Places, mill_).text(u"story"), QString());
        document_->close();
        QVERIFY(everythingIn(town_->path(), Extent::Rows) == before);
    }

    void triggersThatWereGoneWithNothingChangedMakeNoStep()
    {
        backUp();
        outside("DROP TRIGGER hedgerow_areas_insert; DROP VIEW hedgerow_change");
        QVERIFY(!change().isEmpty());
        QCOMPARE(FileFacts(town_->path()).number("SELECT count(*) FROM hedgerow_step WHERE kind='adopt'"), 0);
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aSoundDocumentIsNotAdoptedAndNotBackedUpForIt()
    {
        town_->close();
        QCOMPARE(change(), QString());
        QVERIFY(store::backupsOf(document_->documentId()).empty());
    }

    void aBackupIsMadeBefore()
    {
        outside("DROP TRIGGER hedgerow_areas_insert");
        (void)change();
        const auto backups = store::backupsOf(document_->documentId());
        QCOMPARE(backups.size(), std::size_t{1});
        QCOMPARE(backups[0].reason, BackupReason::BeforeAdoption);
    }

    void anAddedColumnIsKeptWithItsValuesAndRecordedFromThenOn()
    {
        outside("ALTER TABLE places ADD COLUMN roof TEXT; UPDATE places SET roof='slate' WHERE name='Mill'");
        const QString said = change();
        QVERIFY2(said.contains(u"roof"), qPrintable(said));
        FileFacts facts(town_->path());
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log WHERE field='roof' AND value='slate'"), 1);
        facts.run("UPDATE places SET roof='thatch' WHERE name='Inn'");
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log WHERE field='roof'"), 2);
        facts.run("DELETE FROM places WHERE name='Inn'");
        QCOMPARE(facts.text("SELECT roof FROM hedgerow_bin_places WHERE name='Inn'"), QStringLiteral("thatch"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aRenamedColumnGetsItsNameBackAndLosesNothing()
    {
        outside("ALTER TABLE places RENAME COLUMN name TO title; UPDATE places SET title='New Mill' WHERE title='Mill'");
        const QString said = change();
        QVERIFY2(said.contains(u"title"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, New Mill, Inn, Pump"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aRenamedLayerGetsItsNameBackAndLosesNothing()
    {
        outside("ALTER TABLE places RENAME TO spots; UPDATE spots SET name='New Mill' WHERE name='Mill';"
                "UPDATE gpkg_contents SET table_name='spots',identifier='spots' WHERE table_name='places';"
                "UPDATE gpkg_geometry_columns SET table_name='spots' WHERE table_name='places'");
        const QString said = change();
        QVERIFY2(said.contains(u"spots"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, New Mill, Inn, Pump"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
        QCOMPARE(FileFacts(town_->path()).number("SELECT count(*) FROM gpkg_contents WHERE table_name='spots'"), 0);
    }

    void aColumnThatIsGoneComesBackWithItsValues()
    {
        town_->set(Table::Places, mill_, "story", QStringLiteral("ground flour"));
        backUp();
        outside("DROP TRIGGER hedgerow_places_update; DROP TRIGGER hedgerow_places_delete; DROP TRIGGER hedgerow_places_hold;"
                "DROP TRIGGER hedgerow_places_insert; DROP TRIGGER hedgerow_places_uuid; DROP TRIGGER hedgerow_places_fid;"
                "ALTER TABLE places DROP COLUMN story");
        (void)change();
        QCOMPARE(document_->contents().find(Table::Places, mill_).text(u"story"), QStringLiteral("ground flour"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void anOverwrittenLayerIsPutBesideWhatWasThere_data()
    {
        QTest::addColumn<bool>("withUuid");
        QTest::newRow("its names kept") << true;
        QTest::newRow("without names") << false;
    }
    void anOverwrittenLayerIsPutBesideWhatWasThere()
    {
        QFETCH(bool, withUuid);
        (void)town_->addPlace(QStringLiteral("Chapel"), {500400, 100400});
        backUp();
        town_->set(Table::Places, inn_, "description", QStringLiteral("after the backup"));
        // One renamed, one retold, one moved, one left out, one new: as ogr2ogr -overwrite leaves it.
        const QByteArray uuid = withUuid ? "uuid," : "";
        outside("CREATE TABLE t AS SELECT geom," + uuid + "name,story,description,category FROM places;"
                "DROP TABLE places; DROP TABLE rtree_places_geom;"
                "CREATE TABLE places(fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT," + uuid
                + "name TEXT,story TEXT,description TEXT,category TEXT, extra TEXT);"
                  "INSERT INTO places(geom," + uuid + "name,story,description,category) SELECT * FROM t; DROP TABLE t;"
                  "UPDATE places SET name='New Mill' WHERE name='Mill'; UPDATE places SET story='told' WHERE name='Inn';"
                  "UPDATE places SET geom=(SELECT geom FROM places WHERE name='Inn') WHERE name='Old Library';"
                  "DELETE FROM places WHERE name='Chapel'; INSERT INTO places(name,extra) VALUES('Kiosk','red')");
        const QString said = change();
        QVERIFY2(said.contains(u"taken in"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, New Mill, Inn, Kiosk, Pump"));
        const model::Contents& contents = document_->contents();
        QCOMPARE(contents.find(Table::Places, mill_).text(u"name"), QStringLiteral("New Mill"));
        QCOMPARE(contents.find(Table::Places, inn_).text(u"story"), QStringLiteral("told"));
        QCOMPARE(contents.find(Table::Places, inn_).text(u"description"), QStringLiteral("after the backup"));
        QCOMPARE(contents.find(Table::Places, library_).geometryBlob(), contents.find(Table::Places, inn_).geometryBlob());
        QCOMPARE(whatIsWrong(town_->path()), QString());
        FileFacts facts(town_->path());
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log l JOIN hedgerow_step s ON s.id=l.step WHERE s.kind='adopt' "
                              "AND l.kind=0 AND l.field IN ('name','story','geom')"), 3);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_bin_places WHERE name='Chapel'"), 1);
    }

    void withoutABackupNamesAreKeptAndThatIsSaid()
    {
        outside("DROP TRIGGER hedgerow_places_update; UPDATE places SET name='New Mill' WHERE name='Mill'");
        const QString said = change();
        QVERIFY2(said.contains(u"no backup"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, New Mill, Inn, Pump"));
        QCOMPARE(document_->contents().find(Table::Places, mill_).text(u"name"), QStringLiteral("New Mill"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aDeletedLayerIsBackOutOfTheBackup()
    {
        backUp();
        outside("DROP TABLE rtree_places_geom; DROP TABLE places; DELETE FROM gpkg_contents WHERE table_name='places';"
                "DELETE FROM gpkg_geometry_columns WHERE table_name='places'");
        const QString said = change();
        QVERIFY2(said.contains(u"deleted all"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, Mill, Inn, Pump"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void rowsAndIndexThatMakeALayerOfItAreMadeAnew()
    {
        outside("DELETE FROM gpkg_contents WHERE table_name='areas'; DROP INDEX hedgerow_areas_uuid;"
                "DELETE FROM gpkg_extensions WHERE table_name='places'");
        QVERIFY(!change().isEmpty());
        FileFacts facts(town_->path());
        QCOMPARE(facts.number("SELECT srs_id FROM gpkg_contents WHERE table_name='areas' AND max_x>501999"), 27700);
        QCOMPARE(facts.number("SELECT count(*) FROM sqlite_schema WHERE type='index' AND name='hedgerow_areas_uuid'"), 1);
        QCOMPARE(facts.number("SELECT count(*) FROM gpkg_extensions WHERE table_name='places'"), 1);
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aLayerInAnotherCoordinateSystemIsRefusedAndNothingIsChanged()
    {
        backUp();
        outside("DROP TRIGGER hedgerow_places_update; UPDATE gpkg_geometry_columns SET srs_id=4326 WHERE table_name='places'");
        const QByteArray before = bytesOf(town_->path());
        document_ = town_->opened(Access::Edit, QStringLiteral("Ann"));
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        const auto done = document_->applyAndWait(step);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QVERIFY(done.error().message.contains(u"4326"));
        document_->close();
        QVERIFY(bytesOf(town_->path()) == before);
    }

    void ogr2ogrMayOverwriteALayer()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ogr2ogr")).isEmpty())
            QSKIP("ogr2ogr isn't here");
        backUp();
        town_->close();
        const QString csv = town_->folder() + QStringLiteral("/places.gpkg");
        ogr({QStringLiteral("-f"), QStringLiteral("GPKG"), csv, town_->path(), QStringLiteral("-sql"),
             QStringLiteral("SELECT geom, name, category, CASE name WHEN 'Mill' THEN 'told' ELSE story END AS story FROM places"),
             QStringLiteral("-nln"), QStringLiteral("places")});
        ogr({QStringLiteral("-overwrite"), QStringLiteral("-nln"), QStringLiteral("places"), town_->path(), csv, QStringLiteral("places")});
        const QString said = change();
        QVERIFY2(said.contains(u"1 change"), qPrintable(said));
        QCOMPARE(names(), QStringLiteral("Old Library, Mill, Inn, Pump"));
        QCOMPARE(document_->contents().find(Table::Places, mill_).text(u"story"), QStringLiteral("told"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

private:
    static void ogr(const QStringList& words)
    {
        QProcess process;
        process.start(QStringLiteral("ogr2ogr"), words);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void backUp()
    {
        base::Job job;
        QVERIFY(store::makeBackup(town_->path(), BackupReason::Asked, job));
    }
    void outside(const QByteArray& sql)
    {
        town_->close();
        FileFacts(town_->path()).run(sql.constData());
    }
    /// Opens the document and adds a place; what is said of an adoption.
    QString change()
    {
        document_ = town_->opened(Access::Edit, QStringLiteral("Ann"));
        const QSignalSpy said(document_.get(), &Document::adopted);
        Step step(QStringLiteral("Add Pump"));
        step.insert(Table::Places, {{"name", QStringLiteral("Pump")}});
        const auto done = document_->applyAndWait(step);
        if (!done)
            qWarning("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
        return said.isEmpty() ? QString() : said[0][0].toString();
    }
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const model::Record& place : document_->contents().places())
            all << place.text(u"name");
        return all.join(QStringLiteral(", "));
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    std::unique_ptr<Document> document_;
    model::Uuid library_, mill_, inn_;
};

QTEST_GUILESS_MAIN(AdoptionTest)
#include "adoption_test.moc"
