// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What always holds (FORMAT.md, "What always holds"), one test each, in its order. The property
// tests look at most of these after whatever is done in any order; here each can be read alone.
#include "copies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Step;
using model::Table;
using store::Choice;

class InvariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { copies_ = std::make_unique<Copies>(); }
    void cleanup() { copies_.reset(); }

    void i01_lookingLeavesTheFileAndItsFolderAsTheyAre()
    {
        ann().close();
        const QByteArray bytes = bytesOf(ann().path());
        const QDateTime time = QFileInfo(ann().path()).lastModified();
        const QStringList folder = QFileInfo(ann().path()).dir().entryList();
        ann().open();
        QVERIFY(ann().contents().places().size() == 2);
        ann().close();
        QCOMPARE(bytesOf(ann().path()), bytes);
        QCOMPARE(QFileInfo(ann().path()).lastModified(), time);
        QCOMPARE(QFileInfo(ann().path()).dir().entryList(), folder);
    }

    void i02_whatAKilledWriterLeftIsWholeStepsOnly()
    {
        ann().set(library(), "name", QStringLiteral("Acknowledged"));
        ann().close();
        const QString killed = copies_->pathOf(QStringLiteral("Killed"));
        {
            FileFacts writer(ann().path());
            writer.run("PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN IMMEDIATE");
            writer.run("UPDATE places SET name='Half', story=hex(zeroblob(20000))");
            QVERIFY(QFile::copy(ann().path(), killed));
            QVERIFY(QFile::copy(ann().path() + QStringLiteral("-journal"),
                                killed + QStringLiteral("-journal")));
            writer.run("ROLLBACK");
        }
        {
            Copy after(killed, QStringLiteral("Ann"));
            QCOMPARE(after.name(library()), QStringLiteral("Acknowledged"));
        }
        QCOMPARE(faultsOf(killed), QString());
        for (const char* beside : {"-journal", "-wal", "-shm"})
            QVERIFY(!QFileInfo::exists(killed + QString::fromLatin1(beside)));
    }

    void i03_aRowsNameIsItsOwnAndNeverChanges()
    {
        FileFacts facts(ann().path());
        const QString name = facts.text("SELECT uuid FROM places WHERE name='Library'");
        facts.run("UPDATE places SET uuid='mine', fid=fid+100 WHERE name='Library'");
        QCOMPARE(facts.text("SELECT uuid FROM places WHERE name='Library'"), name);
        facts.run(
            "INSERT INTO places(uuid,name) SELECT uuid,'Twin' FROM places WHERE name='Library'");
        QVERIFY(facts.text("SELECT uuid FROM places WHERE name='Twin'") != name);
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void i04_everyChangeIsOneEntryWithBothValuesToTheByte()
    {
        ann().set(library(), "floor_area_m2", 12.5);
        FileFacts facts(ann().path());
        const qint64 before = facts.number("SELECT count(*) FROM hedgerow_log");
        facts.run("UPDATE places SET floor_area_m2=531234.5678901234 WHERE name='Library'");
        facts.run(
            "UPDATE places SET floor_area_m2=531234.5678901234, name=name WHERE name='Library'");
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log"), before + 1);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log l JOIN places p ON p.uuid=l.row "
                              "WHERE l.field='floor_area_m2' "
                              "AND l.head=1 AND l.old=12.5 AND l.value=p.floor_area_m2 AND "
                              "typeof(l.value)=typeof(p.floor_area_m2)"),
                 1);
    }

    void i05_theLogOnlyGrows()
    {
        const auto entries = [&] {
            store::Connection connection(ann().path(), store::Opening::ReadOnly);
            store::Statement all(
                connection, QStringLiteral("SELECT "
                                           "id||'|'||step||tbl||row||field||coalesce(base,'')||"
                                           "kind||quote(old)||quote(value) FROM hedgerow_log"));
            QSet<QString> found;
            while (all.next())
                found.insert(all.text(0));
            return found;
        };
        QSet<QString> known;
        const auto grew = [&] {
            const QSet<QString> now = entries();
            const bool all = now.contains(known);
            known = now;
            return all;
        };
        differInName();
        QVERIFY(grew());
        (void)ann().merged(ben());
        QVERIFY(grew());
        ann().decide(ann().conflicts().front(), Choice::Theirs);
        QVERIFY(grew());
        (void)ann().undo();
        QVERIFY(grew());
        (void)ann().redo();
        QVERIFY(grew());
        ann().remove(library());
        QVERIFY(grew());
        QVERIFY(known.size() > 6);
    }

    void i06_marksFollowFromTheLogAlone()
    {
        differInName();
        (void)ann().merged(ben());
        FileFacts facts(ann().path());
        QCOMPARE(faultsOf(ann().path()), QString());
        QCOMPARE(facts.wrongHeads(), 0);
        facts.run("UPDATE hedgerow_log SET head=2 WHERE head=3");
        QVERIFY(faultsOf(ann().path()).contains(QStringLiteral("marks")));
    }

    void i07_rowsHoldWhatTheirHistoryShows()
    {
        differInName();
        (void)ann().merged(ben());
        QCOMPARE(FileFacts(ann().path())
                     .number("SELECT count(*) FROM hedgerow_log l JOIN places p ON p.uuid=l.row "
                             "WHERE l.field='name' AND l.head=1 AND l.value IS NOT p.name"),
                 0);
        FileFacts facts(ann().path());
        facts.run("UPDATE hedgerow_here SET mute=1; UPDATE places SET name='Forged' WHERE "
                  "name='Ben''s'; UPDATE hedgerow_here SET mute=0");
        QVERIFY(faultsOf(ann().path()).contains(QStringLiteral("values")));
    }

    void i08_mergingInAnyOrderGroupingAndRepetitionGivesTheSame()
    {
        differInName();
        copies_->cem->set(library(), "name", QStringLiteral("Cem's"));
        copies_->cem->remove(copies_->mill);
        auto one = copies_->copyOf(ann(), QStringLiteral("One")),
             two = copies_->copyOf(ann(), QStringLiteral("Two"));
        (void)one->merged(ben());
        (void)one->merged(*copies_->cem);
        (void)one->merged(ben());
        (void)copies_->cem->merged(ben());
        (void)two->merged(*copies_->cem);
        QCOMPARE(everything(one->path()), everything(two->path()));
        const QByteArray before = bytesOf(one->path());
        (void)one->merged(*two);
        QCOMPARE(bytesOf(one->path()), before);
    }

    void i09_everyValueThatWasEverWrittenIsInEveryCopy()
    {
        differInName();
        ann().set(copies_->mill, "name", QStringLiteral("Passing"));
        ann().set(copies_->mill, "name", QStringLiteral("Lasting"));
        ben().set(copies_->mill, "story", QStringLiteral("In the bin"));
        ben().remove(copies_->mill);
        (void)ann().merged(ben());
        (void)ben().merged(ann());
        for (const Copy* copy : {&ann(), &ben()}) {
            const QString all = everything(copy->path()).join(u'\n');
            for (const char* value :
                 {"Library", "Ann''s", "Ben''s", "Mill", "Passing", "Lasting", "In the bin"})
                QVERIFY2(all.contains(QString::fromLatin1(value)), value);
        }
    }

    void i10_onlyConcurrentAndDifferentIsAConflictUntilItIsSettled()
    {
        ann().set(copies_->mill, "name", QStringLiteral("Same"));
        ben().set(copies_->mill, "name", QStringLiteral("Same"));
        differInName();
        (void)ann().merged(ben());
        QCOMPARE(ann().conflicts().size(), std::size_t{1});
        ann().set(library(), "story", QStringLiteral("Something else"));
        (void)ann().merged(ben());
        QCOMPARE(ann().conflicts().size(), std::size_t{1});
        ann().decide(ann().conflicts().front(), Choice::Ours);
        QVERIFY(ann().conflicts().empty());
        (void)ben().merged(ann());
        ben().set(library(), "name", QStringLiteral("After it"));
        (void)ann().merged(ben());
        QVERIFY(ann().conflicts().empty());
    }

    void i11_aRowIsOnTheMapOrInTheBinAndStaysForAnEditThatTheDeleteHadNotSeen()
    {
        ann().remove(library());
        (void)ben().merged(ann());
        QCOMPARE(ben().name(library()), QStringLiteral("(gone)"));
        copies_->cem->set(library(), "story", QStringLiteral("Still in use"));
        (void)ben().merged(*copies_->cem);
        QCOMPARE(ben().name(library()), QStringLiteral("Library"));
        FileFacts facts(ben().path());
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_bin_places"), 0);
        QCOMPARE(faultsOf(ben().path()), QString());
    }

    void i12_undoTouchesOnlyItsOwnAndRedoRestoresExactly()
    {
        Step step(QStringLiteral("Two fields"));
        step.set(Table::Places, library(), "name", QStringLiteral("Mine"));
        step.set(Table::Places, library(), "story", QStringLiteral("Mine too"));
        (void)ann().applied(step);
        (void)ben().merged(ann());
        ben().set(library(), "name", QStringLiteral("Ben's since"));
        (void)ann().merged(ben());
        const model::Record before = ann().place(library());
        const store::StepDone undone = ann().undo();
        QCOMPARE(undone.skipped.size(), std::size_t{1});
        QCOMPARE(undone.skipped.front().field, QStringLiteral("name"));
        QCOMPARE(undone.skipped.front().by, QStringLiteral("Ben"));
        QCOMPARE(ann().name(library()), QStringLiteral("Ben's since"));
        QCOMPARE(ann().place(library()).text(u"story"), QString());
        (void)ann().redo();
        QCOMPARE(ann().place(library()), before);
    }

    void i13_whateverAnotherProgramDoesIsCaptured_data()
    {
        QTest::addColumn<QString>("recursive");
        QTest::newRow("recursive triggers off") << "OFF";
        QTest::newRow("recursive triggers on") << "ON";
    }
    void i13_whateverAnotherProgramDoesIsCaptured()
    {
        QFETCH(QString, recursive);
        FileFacts facts(ann().path());
        facts.run(("PRAGMA recursive_triggers=" + recursive.toLatin1()).constData());
        for (const char* sql :
             {"UPDATE places SET name='a' WHERE fid=1", "INSERT INTO places(name) VALUES('b')",
              "INSERT OR REPLACE INTO places(fid,uuid,name) SELECT fid,uuid,'c' FROM places LIMIT "
              "1",
              "INSERT OR REPLACE INTO places(fid,name) SELECT fid,'d' FROM places LIMIT 1",
              "INSERT OR REPLACE INTO places(fid,uuid,name) SELECT fid,'other','e' FROM places "
              "LIMIT 1",
              "INSERT OR IGNORE INTO places(fid,name) SELECT fid,'f' FROM places LIMIT 1",
              "INSERT INTO places(uuid,name,geom) SELECT uuid,'pasted',geom FROM places WHERE geom "
              "NOTNULL LIMIT 1",
              "DELETE FROM places WHERE name='b'",
              "UPDATE places SET fid=fid+1000 WHERE fid=(SELECT max(fid) FROM places)"}) {
            facts.run(sql);
            QVERIFY2(faultsOf(ann().path()).isEmpty(), sql);
        }
        QVERIFY(ann().merge({ben().path()}));
        QVERIFY(ben().merge({ann().path()}));
        QCOMPARE(everything(ann().path()), everything(ben().path()));
    }

    void i14_afterEveryCommitTheFileIsAValidGeoPackageWithSoundBytes()
    {
        Step step(QStringLiteral("Add a photo"));
        step.insert(Table::Photos, {{"hash", step.keep(QByteArrayLiteral("a photo"))}});
        (void)ben().applied(step);
        ben().move(library(), {500900, 100900});
        (void)ann().merged(ben());
        FileFacts facts(ann().path());
        QCOMPARE(facts.text("PRAGMA quick_check"), QStringLiteral("ok"));
        store::Connection connection(ann().path(), store::Opening::ReadOnly);
        store::Statement blobs(connection, QStringLiteral("SELECT hash,bytes FROM hedgerow_blob"));
        while (blobs.next())
            QCOMPARE(QCryptographicHash::hash(blobs.bytes(1), QCryptographicHash::Sha256),
                     blobs.bytes(0));
        const QString ogrinfo = QStandardPaths::findExecutable(QStringLiteral("ogrinfo"));
        if (ogrinfo.isEmpty())
            QSKIP("ogrinfo isn't here");
        QCOMPARE(complaintsOf(ogrinfo, {QStringLiteral("-al"), QStringLiteral("-so"), ann().path()}),
                 QString());
    }

    void i14_afterWhateverAnotherProgramDidTheFileIsAValidGeoPackage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("nothing yet") << QByteArray("SELECT 1");
        QTest::newRow("changed") << QByteArray("UPDATE places SET name='a', geom=NULL WHERE fid=1");
        QTest::newRow("added") << QByteArray(
            "INSERT INTO places(name,geom) SELECT 'b',geom FROM places WHERE fid=2");
        QTest::newRow("replaced")
            << QByteArray("INSERT OR REPLACE INTO places(fid,name) SELECT fid,'c' FROM places");
        QTest::newRow("ignored")
            << QByteArray("INSERT OR IGNORE INTO places(fid,name) SELECT fid,'d' FROM places");
        QTest::newRow("deleted") << QByteArray("DELETE FROM places");
        QTest::newRow("renumbered") << QByteArray("UPDATE places SET fid=fid+1000");
        QTest::newRow("a column more") << QByteArray(
            "ALTER TABLE places ADD COLUMN bench TEXT(20); UPDATE places SET bench='oak'");
    }
    void i14_afterWhateverAnotherProgramDidTheFileIsAValidGeoPackage()
    {
        QFETCH(QByteArray, sql);
        const QString python = QStringLiteral("/usr/bin/python3");
        const QString check = QStringLiteral("osgeo_utils.samples.validate_gpkg");
        if (!QFileInfo::exists(python) ||
            !complaintsOf(python, {QStringLiteral("-c"), QStringLiteral("import ") + check})
                 .isEmpty())
            QSKIP("GDAL's validate_gpkg (python3-gdal) isn't here");
        FileFacts(ann().path()).run(sql.constData());
        const QStringList words{QStringLiteral("-m"), check, ann().path()};
        QCOMPARE(complaintsOf(python, words), QString());
        ann().set(copies_->mill, "name", QStringLiteral("Written after that"));
        QCOMPARE(complaintsOf(python, words), QString());
    }

private:
    [[nodiscard]] Copy& ann() { return *copies_->ann; }
    [[nodiscard]] Copy& ben() { return *copies_->ben; }
    [[nodiscard]] model::Uuid library() const { return copies_->library; }
    /// All that a program says, and that it failed; empty when it is content.
    [[nodiscard]] static QString complaintsOf(const QString& program, const QStringList& words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(program, words);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
            return program + QStringLiteral(" can't be run");
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return process.exitCode() == 0 ? said
                                       : said + QStringLiteral("\nexit %1").arg(process.exitCode());
    }
    void differInName()
    {
        ann().set(library(), "name", QStringLiteral("Ann's"));
        ben().set(library(), "name", QStringLiteral("Ben's"));
    }

    std::unique_ptr<Copies> copies_;
};

QTEST_GUILESS_MAIN(InvariantsTest)
#include "invariants_test.moc"
