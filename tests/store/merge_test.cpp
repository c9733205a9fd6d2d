// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies that come together: what comes in, how it is counted and taken back, and every kind of
// file that must not come in.
#include "copies.h"
#include "small_disk.h"

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Step;
using model::Table;
using store::CopyReport;
using store::CopyState;
using store::MergeReport;

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { copies_ = std::make_unique<Copies>(); }
    void cleanup() { copies_.reset(); }

    void whatOneAddsChangesAndDeletesComesInAndIsCounted()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        ben().set(copies_->library, "name", QStringLiteral("Reading room"));
        ben().remove(copies_->mill);
        const MergeReport report = ann().merged(ben());
        const CopyReport& copy = report.copies.front();
        QCOMPARE(copy.state, CopyState::Brings);
        QCOMPARE(copy.title, QStringLiteral("Wrensford"));
        QCOMPARE(copy.by, QStringList{QStringLiteral("Ben")});
        QVERIFY(copy.latest.isValid());
        QCOMPARE(copy.newPlaces.size(), std::size_t{1});
        QCOMPARE(copy.changedPlaces, std::vector{copies_->library});
        QCOMPARE(copy.deletedPlaces, std::vector{copies_->mill});
        QCOMPARE(copy.conflicts, 0);
        QCOMPARE(report.lost, 0);
        QCOMPARE(copy.theirEdits, copy.broughtEdits + copy.knownEdits);
        QCOMPARE(copy.broughtEdits, 3);
        QCOMPARE(ann().name(copy.newPlaces.front()), QStringLiteral("Bakery"));
        QCOMPARE(ann().name(copies_->library), QStringLiteral("Reading room"));
        QCOMPARE(ann().name(copies_->mill), QStringLiteral("(gone)"));
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void thePreviewSaysWhatTheMergeWillDoAndWritesNothing()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        ben().set(copies_->library, "name", QStringLiteral("Ben's"));
        ann().set(copies_->library, "name", QStringLiteral("Ann's"));
        const QByteArray before = bytesOf(ann().path()), theirs = bytesOf(ben().path());
        base::Job job;
        const auto preview = store::previewMerge(ann().path(), {ben().path()}, job);
        QVERIFY(preview);
        QCOMPARE(bytesOf(ann().path()), before);
        QCOMPARE(bytesOf(ben().path()), theirs);
        const MergeReport report = ann().merged(ben());
        const CopyReport &said = preview->copies.front(), &did = report.copies.front();
        QCOMPARE(said.newPlaces, did.newPlaces);
        QCOMPARE(said.changedPlaces, did.changedPlaces);
        QCOMPARE(said.conflicts, 1);
        QCOMPARE(did.conflicts, 1);
        QCOMPARE(said.undecidedPlaces, std::vector{copies_->library});
        QCOMPARE(said.broughtEdits, did.broughtEdits);
    }

    void mergingTheSameAgainWritesNothing()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        (void)ann().merged(ben());
        const QByteArray before = bytesOf(ann().path());
        const MergeReport again = ann().merged(ben());
        QCOMPARE(again.copies.front().state, CopyState::NothingNew);
        QCOMPARE(again.copies.front().knownEdits, again.copies.front().theirEdits);
        QCOMPARE(bytesOf(ann().path()), before);
        const MergeReport itself = ann().merged(QStringList{ann().path()});
        QCOMPARE(itself.copies.front().state, CopyState::NothingNew);
        QCOMPARE(bytesOf(ann().path()), before);
    }

    void severalCopiesComeInTogether()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        (void)cem().addPlace(QStringLiteral("Chapel"));
        const MergeReport report = ann().merged(QStringList{ben().path(), cem().path()});
        QCOMPARE(report.copies.at(0).newPlaces.size(), std::size_t{1});
        QCOMPARE(report.copies.at(1).newPlaces.size(), std::size_t{1});
        QCOMPARE(ann().contents().places().size(), 4);
    }

    void oneFaultyCopyKeepsAllOut()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        const QByteArray before = bytesOf(ann().path());
        const auto report = ann().merge({ben().path(), fileOf(QByteArray())});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, base::ErrorKind::Input);
        QVERIFY(report.error().message.contains(QStringLiteral("other.gpkg")));
        QCOMPARE(bytesOf(ann().path()), before);
    }

    void moreCopiesThanSQLiteAttachesComeInTogetherAsOneAfterTheOther()
    {
        const QStringList files = manyCopies();
        const auto one = copies_->copyOf(ann(), QStringLiteral("One"));
        for (const QString& file : files)
            (void)one->merged(QStringList{file});

        base::Job job;
        const auto preview = store::previewMerge(ann().path(), files, job);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        const store::MergeReport report = ann().merged(files);
        QCOMPARE(everything(ann().path()), everything(one->path()));
        QCOMPARE(faultsOf(ann().path()), QString());
        QCOMPARE(report.copies.size(), static_cast<std::size_t>(files.size()));
        QCOMPARE(report.lost, 0);
        for (std::size_t i = 0; i < report.copies.size(); ++i) {
            const store::CopyReport& copy = report.copies[i];
            QCOMPARE(copy.state, CopyState::Brings);
            QCOMPARE(copy.newPlaces.size(), std::size_t{1});
            QCOMPARE(copy.photos, 1);
            QCOMPARE(copy.broughtEdits, preview->copies[i].broughtEdits);
            QCOMPARE(copy.by, QStringList{QStringLiteral("Person %1").arg(i)});
        }
        QCOMPARE(ann().contents().places().size(), 2 + static_cast<int>(files.size()));
        QCOMPARE(ann().conflicts().size(), one->conflicts().size());
        QVERIFY(ann().document().canTakeMergeBack());
        const QByteArray before = bytesOf(ann().path());
        (void)ann().merged(files);
        QCOMPARE(bytesOf(ann().path()), before);
    }

    void oneFaultyCopyAmongVeryManyKeepsAllOut()
    {
        QStringList files = manyCopies();
        FileFacts(files.last()).run("UPDATE hedgerow_blob SET bytes=x'00'");
        const QByteArray before = bytesOf(ann().path());
        const auto failed = ann().merge(files);
        QVERIFY(!failed);
        QVERIFY2(failed.error().message.contains(QFileInfo(files.last()).fileName()),
                 qPrintable(failed.error().message));
        QCOMPARE(bytesOf(ann().path()), before);
    }

    void aCopyThatVanishesWhileTheOthersAreLookedAtIsSaidAndTheOthersAreCounted()
    {
        ben().set(copies_->library, "name", QStringLiteral("Ben's"));
        cem().set(copies_->library, "story", QStringLiteral("Cem's"));
        ben().close();
        cem().close();
        const QByteArray before = bytesOf(ann().path());
        base::Job job([&](const base::Progress&) { QFile::remove(cem().path()); });
        const auto preview = store::previewMerge(ann().path(), {ben().path(), cem().path()}, job);
        QVERIFY(preview);
        QCOMPARE(preview->copies[0].state, CopyState::Brings);
        QCOMPARE(preview->copies[1].state, CopyState::Unreadable);
        QVERIFY(preview->copies[1].why.message.contains(QStringLiteral("Cem.gpkg")));

        const auto failed = ann().merge({ben().path(), cem().path()});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, base::ErrorKind::Input);
        QVERIFY(failed.error().message.contains(QStringLiteral("Cem.gpkg")));
        QCOMPARE(bytesOf(ann().path()), before);
        QCOMPARE(ann().merged(ben()).copies[0].changedPlaces.size(), std::size_t{1});
    }

    void photosComeInByTheirHash()
    {
        Step step(QStringLiteral("Add a photo"));
        const QString hash = step.keep(QByteArrayLiteral("bytes of a photo"));
        step.insert(Table::Photos, {{"hash", hash}});
        (void)ben().applied(step);
        QCOMPARE(ann().merged(ben()).copies.front().photos, 1);
        QCOMPARE(ann().document().blobs()->bytes(hash).value_or(QByteArray()),
                 QByteArrayLiteral("bytes of a photo"));
    }

    void aPhotoThatIsNotWhatItsHashSaysKeepsTheCopyOut()
    {
        Step step(QStringLiteral("Add a photo"));
        step.insert(Table::Photos, {{"hash", step.keep(QByteArrayLiteral("bytes of a photo"))}});
        (void)ben().applied(step);
        ben().close();
        FileFacts(ben().path()).run("UPDATE hedgerow_blob SET bytes=x'00'");
        refuses(ben().path(), CopyState::Damaged);
    }

    void theMergeCanBeTakenBackUntilTheNextStep()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        QVERIFY(store::backupBeforeLastMerge(ann().path()).isEmpty());
        (void)ann().merged(ben());
        QVERIFY(ann().document().canTakeMergeBack());
        const QString backup = store::backupBeforeLastMerge(ann().path());
        QVERIFY(!backup.isEmpty());
        auto back = ann().document().takeMergeBack();
        ann().document().settle();
        QVERIFY2(back.result(),
                 qPrintable(back.result() ? QString() : back.result().error().message));
        QCOMPARE(ann().contents().places().size(), 2);
        QVERIFY(store::backupBeforeLastMerge(ann().path()).isEmpty());
        (void)ann().merged(ben());
        QCOMPARE(ann().contents().places().size(), 3);
        ann().set(copies_->library, "name", QStringLiteral("Later"));
        QVERIFY(!ann().document().canTakeMergeBack());
        QVERIFY(store::backupBeforeLastMerge(ann().path()).isEmpty());
    }

    void aColumnThatOnlyTheOtherHasComesWithIt()
    {
        ben().close();
        {
            FileFacts facts(ben().path());
            facts.run("ALTER TABLE places ADD COLUMN colour TEXT");
        }
        ben().open();
        const model::Uuid bakery = ben().addPlace(QStringLiteral("Bakery"));
        ben().close();
        FileFacts(ben().path()).run("UPDATE places SET colour='red' WHERE name='Bakery'");
        QVERIFY(ann().merge({ben().path()}));
        QVERIFY(!ann().name(bakery).isEmpty());
        FileFacts facts(ann().path());
        QCOMPARE(facts.text("SELECT colour FROM places WHERE name='Bakery'"),
                 QStringLiteral("red"));
        facts.run("UPDATE places SET colour='blue' WHERE name='Mill'");
        QCOMPARE(
            facts.number("SELECT count(*) FROM hedgerow_log WHERE field='colour' AND value='blue'"),
            1);
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void aClockAYearWrongLosesNothingAndIsSaid()
    {
        ben().close();
        {
            FileFacts facts(ben().path());
            facts.run("UPDATE places SET name='From next year' WHERE name='Library'");
            facts.run(
                "UPDATE hedgerow_log SET step=step+(315360000<<33) WHERE value='From next year'");
            facts.run("UPDATE hedgerow_step SET id=id+(315360000<<33), "
                      "at='2036-01-01T00:00:00.000Z' WHERE kind='outside'");
            facts.run("UPDATE hedgerow_here SET last=(SELECT max(id) FROM hedgerow_step)");
        }
        ann().set(copies_->library, "name", QStringLiteral("Now"));
        const MergeReport report = ann().merged(ben());
        QVERIFY(report.copies.front().clockWrong);
        QCOMPARE(ann().conflicts().size(), std::size_t{1});
        QCOMPARE(ann().name(copies_->library), QStringLiteral("From next year"));
        ann().set(copies_->library, "name", QStringLiteral("Later still"));
        QCOMPARE(ann().name(copies_->library), QStringLiteral("Later still"));
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void twoRowsWithOneFidBothComeIn()
    {
        for (Copy* copy : {&ann(), &ben()}) {
            copy->close();
            FileFacts(copy->path()).run("INSERT INTO places(fid,name) VALUES(77,'Somebody''s 77')");
            copy->open();
        }
        QCOMPARE(ann().merged(ben()).copies.front().newPlaces.size(), std::size_t{1});
        QCOMPARE(ann().contents().places().size(), 4);
    }

    void aCloneThatIsEditedInBothPlacesMergesLikeAnyOther()
    {
        ann().set(copies_->library, "name", QStringLiteral("Before"));
        auto twin = copies_->copyOf(ann(), QStringLiteral("Twin"));
        ann().set(copies_->library, "name", QStringLiteral("Here"));
        twin->set(copies_->library, "name", QStringLiteral("There"));
        (void)ann().merged(*twin);
        (void)twin->merged(ann());
        QCOMPARE(ann().conflicts().size(), std::size_t{1});
        QCOMPARE(everything(ann().path()), everything(twin->path()));
    }

    void aFileThatIsNoSoundCopyStaysOutAndSaysWhy_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("state");
        QTest::newRow("missing") << "missing" << int(CopyState::Unreadable);
        QTest::newRow("empty") << "empty" << int(CopyState::Unreadable);
        QTest::newRow("no document") << "text" << int(CopyState::Unreadable);
        QTest::newRow("another program's") << "foreign" << int(CopyState::Unreadable);
        QTest::newRow("cut in half") << "half" << int(CopyState::Damaged);
        QTest::newRow("cut by a page") << "page" << int(CopyState::Damaged);
        QTest::newRow("a page of rubbish") << "rubbish" << int(CopyState::Damaged);
        QTest::newRow("copied in the middle of a step") << "step" << int(CopyState::Torn);
        QTest::newRow("a value without its entry") << "value" << int(CopyState::Torn);
        QTest::newRow("newer format") << "format" << int(CopyState::Newer);
        QTest::newRow("entries of an unknown table") << "table" << int(CopyState::Newer);
        QTest::newRow("another map") << "map" << int(CopyState::AnotherMap);
        QTest::newRow("same entry, other content") << "entry" << int(CopyState::Damaged);
        QTest::newRow("names of rows are gone") << "names" << int(CopyState::Damaged);
    }
    void aFileThatIsNoSoundCopyStaysOutAndSaysWhy()
    {
        QFETCH(QString, fault);
        QFETCH(int, state);
        ann().set(copies_->library, "name", QStringLiteral("Known to both"));
        (void)ben().merged(ann());
        ben().set(copies_->library, "name", QStringLiteral("Ben's"));
        for (int i = 0; i < 30; ++i)
            (void)ben().addPlace(QStringLiteral("Place %1").arg(i));
        ben().close();
        refuses(spoilt(ben().path(), fault), CopyState(state));
    }

    void aDiskThatIsFullAtAnyWriteLeavesTheDocumentAsBefore()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        ann().set(copies_->library, "name", QStringLiteral("Before"));
        const QByteArray before = bytesOf(ann().path());
        int failures = 0;
        for (int writes = 0;; writes += 1 + writes / 4) {
            base::Result<MergeReport> report;
            {
                const SmallDisk disk(writes);
                report = ann().merge({ben().path()});
            }
            if (report)
                break;
            ++failures;
            QCOMPARE(report.error().kind, base::ErrorKind::Output);
            QCOMPARE(ann().contents().places().size(), 2);
            QCOMPARE(bytesOf(ann().path()).size(), before.size());
            QCOMPARE(faultsOf(ann().path()), QString());
        }
        QVERIFY(failures > 3);
        QCOMPARE(ann().contents().places().size(), 3);
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void aFileLeftInWalModeWithoutItsLogComesInWithAWarning()
    {
        (void)ben().addPlace(QStringLiteral("Bakery"));
        ben().close();
        QByteArray bytes = bytesOf(ben().path());
        bytes[18] = bytes[19] = 2;
        const MergeReport report = ann().merged(QStringList{fileOf(bytes)});
        QCOMPARE(report.copies.front().state, CopyState::Brings);
        QVERIFY(report.copies.front().why.message.contains(QStringLiteral("another program")));
    }

    void aLogOrJournalBesideTheFileIsPlayedBackInPrivate()
    {
        const QString other = fileOf(bytesOf(ben().path()));
        {
            FileFacts facts(other);
            facts.run("PRAGMA journal_mode=WAL");
            facts.run("UPDATE places SET name='Only in the log' WHERE name='Library'");
            const QString copy = other + QStringLiteral("-stick.gpkg");
            QVERIFY(QFile::copy(other, copy) &&
                    QFile::copy(other + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        const QString stick = other + QStringLiteral("-stick.gpkg");
        const QByteArray bytes = bytesOf(stick), wal = bytesOf(stick + QStringLiteral("-wal"));
        (void)ann().merged(QStringList{stick});
        QCOMPARE(ann().name(copies_->library), QStringLiteral("Only in the log"));
        QCOMPARE(bytesOf(stick), bytes);
        QCOMPARE(bytesOf(stick + QStringLiteral("-wal")), wal);
    }

    void aCopyGetsAReplicaOfItsOwnWithItsFirstStep()
    {
        ann().set(copies_->library, "name", QStringLiteral("Ann's"));
        QVERIFY(!ann().document().undoTitle().isEmpty());
        auto eve = copies_->copyOf(ann(), QStringLiteral("Eve"));
        QVERIFY(eve->document().undoTitle().isEmpty()); // these steps are Ann's
        eve->set(copies_->mill, "name", QStringLiteral("Eve's"));
        (void)eve->undo();
        QVERIFY(eve->document().undoTitle().isEmpty());
        QCOMPARE(eve->name(copies_->library), QStringLiteral("Ann's"));
        FileFacts facts(eve->path());
        QCOMPARE(
            facts.text(
                "SELECT name FROM hedgerow_replica WHERE id=(SELECT replica FROM hedgerow_here)"),
            QStringLiteral("Eve"));
        QVERIFY(facts.number("SELECT replica FROM hedgerow_here") !=
                FileFacts(ann().path()).number("SELECT replica FROM hedgerow_here"));
    }

    void aFileThatWasMovedStaysTheSameCopy()
    {
        ann().set(copies_->library, "name", QStringLiteral("Ann's"));
        ann().close();
        const QString moved = copies_->pathOf(QStringLiteral("Moved"));
        QVERIFY(QFile::rename(ann().path(), moved));
        Copy after(moved, QStringLiteral("Ann"));
        QVERIFY(!after.document().undoTitle().isEmpty());
        (void)after.undo();
        QCOMPARE(after.name(copies_->library), QStringLiteral("Library"));
        QVERIFY(QFile::rename(moved, ann().path()));
    }

private:
    [[nodiscard]] Copy& ann() { return *copies_->ann; }
    [[nodiscard]] Copy& ben() { return *copies_->ben; }
    [[nodiscard]] Copy& cem() { return *copies_->cem; }

    QString fileOf(const QByteArray& bytes)
    {
        QFile file(copies_->pathOf(QStringLiteral("other")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("writing");
        return file.fileName();
    }

    QString spoilt(const QString& path, const QString& fault)
    {
        QByteArray bytes = bytesOf(path);
        if (fault == u"missing")
            return copies_->pathOf(QStringLiteral("nowhere"));
        if (fault == u"empty")
            return fileOf({});
        if (fault == u"text")
            return fileOf(QByteArrayLiteral("name,x,y\nLibrary,1,2\n"));
        if (fault == u"half")
            return fileOf(bytes.left(bytes.size() / 2));
        if (fault == u"page")
            return fileOf(bytes.chopped(4096));
        if (fault == u"rubbish") {
            const int at = static_cast<int>(FileFacts(path).number(
                "SELECT rootpage FROM sqlite_schema WHERE name='hedgerow_log'"));
            bytes.replace((at - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
            return fileOf(bytes);
        }
        const QString other = fileOf(bytes);
        FileFacts facts(other);
        if (fault == u"foreign")
            facts.run(
                "DROP VIEW hedgerow_change; DROP VIEW hedgerow_begin; DROP TABLE hedgerow_here");
        else if (fault == u"step")
            facts.run("UPDATE hedgerow_here SET step=last");
        else if (fault == u"value")
            facts.run("UPDATE hedgerow_here SET mute=1; UPDATE places SET name='Half' WHERE name "
                      "LIKE 'Ben%'; UPDATE hedgerow_here SET mute=0");
        else if (fault == u"format")
            facts.run("UPDATE hedgerow_here SET format=99");
        else if (fault == u"table")
            facts.run(
                "UPDATE hedgerow_log SET tbl='future' WHERE n=(SELECT max(n) FROM hedgerow_log)");
        else if (fault == u"map")
            facts.run("UPDATE hedgerow_here SET document=replace(document,'1','2')||''; UPDATE "
                      "hedgerow_here SET document='0123456789abcdef0123456789abcdef'");
        else if (fault == u"entry")
            facts.run("UPDATE hedgerow_log SET old='Another story' WHERE value='Known to both'");
        else if (fault == u"names")
            facts.run("UPDATE hedgerow_here SET mute=1; UPDATE places SET uuid=NULL; UPDATE "
                      "hedgerow_here SET mute=0");
        return other;
    }

    /// More than SQLite attaches at a time; each with a new place, a photo, and another name.
    QStringList manyCopies()
    {
        constexpr int Many = 12;
        QStringList files;
        for (int i = 0; i < Many; ++i) {
            const QString person = QStringLiteral("Person %1").arg(i);
            const auto copy = copies_->copyOf(ann(), person);
            Step step(QStringLiteral("Add a photo"));
            step.insert(Table::Photos, {{"hash", step.keep(person.toUtf8())}});
            step.insert(Table::Places, {{"name", person}}, pointAt({500100.0 + i, 100100}));
            step.set(Table::Places, copies_->library, "name", person);
            (void)copy->applied(step);
            files.append(copy->path());
        }
        return files;
    }

    /// In the preview and in the merge, with our file as it was.
    void refuses(const QString& path, CopyState state)
    {
        const QByteArray before = bytesOf(ann().path());
        base::Job job;
        const auto preview = store::previewMerge(ann().path(), {path}, job);
        QVERIFY(preview);
        QCOMPARE(int(preview->copies.front().state), int(state));
        const base::Error why = preview->copies.front().why;
        QVERIFY2(why.message.contains(QFileInfo(path).fileName()), qPrintable(why.message));
        const auto report = ann().merge({path});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, state == CopyState::AnotherMap ? base::ErrorKind::Refused
                                                                     : base::ErrorKind::Input);
        QCOMPARE(report.error().message, why.message);
        QCOMPARE(bytesOf(ann().path()), before);
    }

    std::unique_ptr<Copies> copies_;
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
