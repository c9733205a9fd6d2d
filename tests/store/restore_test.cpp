// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going back to a backup, as a whole or with one place.
#include "neighbourhood.h"
#include "store/backup.h"
#include "whole_file.h"

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::Access;
using store::Backup;
using store::BackupReason;
using store::Document;

class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        library_ = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, library_, "name", QStringLiteral("Old Library"));
    }
    void cleanup() { town_.reset(); }

    void goingBackBringsEverythingBackAsItWas()
    {
        town_->remove(Table::Places, town_->addPlace(QStringLiteral("Kiosk"), {500200, 100100}));
        const QString before = everythingIn(town_->path());
        const Backup backup = made();
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        town_->move(library_, {500900, 100900});
        town_->remove(Table::Places, library_);
        QVERIFY(goBack(backup.path));
        QCOMPARE(shownNames(), QStringLiteral("Old Library"));
        QVERIFY(withoutReplicas(everythingIn(town_->path())) == withoutReplicas(before));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void whatWasThereBeforeGoingBackIsABackupToo()
    {
        const Backup backup = made();
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        const QString before = everythingIn(town_->path());
        QVERIFY(goBack(backup.path));
        const auto listed = store::backupsOf(town_->document().documentId());
        QCOMPARE(listed[0].reason, BackupReason::BeforeRestore);
        QVERIFY(goBack(listed[0].path)); // so going back can itself be taken back
        QVERIFY(withoutReplicas(everythingIn(town_->path())) == withoutReplicas(before));
    }

    void photosAreOnlyAdded()
    {
        const QString first = town_->keepBytes(QByteArray("first"));
        const Backup backup = made();
        const QString second = town_->keepBytes(QByteArray("second"));
        FileFacts(town_->path()).run("DELETE FROM hedgerow_blob WHERE CAST(bytes AS TEXT)='first'"); // lost somehow
        QVERIFY(goBack(backup.path));
        QCOMPARE(town_->document().blobs()->bytes(first), QByteArray("first"));
        QCOMPARE(town_->document().blobs()->bytes(second), QByteArray("second"));
    }

    void stepsMadeSinceAreNotMineToUndoAfterwards()
    {
        const Backup backup = made();
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        QVERIFY(goBack(backup.path));
        QCOMPARE(town_->document().undoTitle(), QString());
        (void)town_->addPlace(QStringLiteral("Pump"), {500300, 100100});
        QCOMPARE(town_->document().undoTitle(), QStringLiteral("Add Pump"));
    }

    void withNothingOfMyOwnSinceIGoOnUndoing()
    {
        const Backup backup = made();
        QVERIFY(goBack(backup.path));
        QCOMPARE(town_->document().undoTitle(), QStringLiteral("Change name"));
    }

    void theClockNeverGoesBack()
    {
        const Backup backup = made();
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        const qint64 last = FileFacts(town_->path()).number("SELECT last FROM hedgerow_here");
        QVERIFY(goBack(backup.path));
        QCOMPARE(FileFacts(town_->path()).number("SELECT last FROM hedgerow_here"), last);
    }

    void aColumnAddedSinceStaysAndIsEmpty()
    {
        const Backup backup = made();
        FileFacts(town_->path()).run("ALTER TABLE places ADD COLUMN roof TEXT");
        town_->close();
        auto document = town_->opened(Access::Edit);
        QVERIFY(result(*document, document->goBackTo(backup.path)));
        QCOMPARE(FileFacts(town_->path()).number("SELECT count(*) FROM places WHERE roof IS NULL"), 1);
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aBackupOfAnotherMapIsRefused()
    {
        Neighbourhood other;
        base::Job job;
        const auto backup = store::makeBackup(other.path(), BackupReason::Asked, job);
        QVERIFY(backup);
        const QByteArray before = bytesOf(town_->path());
        const auto done = result(town_->document(), town_->document().goBackTo(backup->path));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(town_->path()), before);
    }

    void aDamagedBackupChangesNothing()
    {
        const Backup backup = made();
        QByteArray bytes = bytesOf(backup.path);
        bytes.replace(bytes.size() / 2, 8192, QByteArray(8192, '\x5a'));
        QFile file(backup.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QString before = everythingIn(town_->path());
        const auto done = result(town_->document(), town_->document().goBackTo(backup.path));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Damaged);
        QVERIFY(everythingIn(town_->path()) == before);
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100}); // and work goes on
    }

    void onePlaceComesBackWithItsRecordsAsOneStep()
    {
        Step step(QStringLiteral("Add"));
        step.insert(Table::Activities, {{"place", library_.toText()}, {"name", QStringLiteral("Story time")}});
        const model::Uuid transfer =
            step.insert(Table::Transfers, {{"place", library_.toText()}, {"goal", QStringLiteral("Keep it")}});
        step.insert(Table::Tasks, {{"transfer", transfer.toText()}, {"what", QStringLiteral("Ask the council")}});
        const model::Uuid photo = step.insert(Table::Photos, {{"caption", QStringLiteral("The door")}});
        step.insert(Table::PhotoUses, {{"photo", photo.toText()}, {"place", library_.toText()}});
        (void)town_->applied(step);
        const QString then = everythingIn(town_->path(), Extent::Rows);
        const Backup backup = made();
        town_->move(library_, {500900, 100900});
        town_->set(Table::Places, library_, "story", QStringLiteral("spoilt"));
        Step removal(QStringLiteral("Remove"));
        for (const Table table : {Table::Activities, Table::Transfers, Table::Tasks, Table::Photos, Table::PhotoUses, Table::Places})
            for (const model::Record& row : town_->document().contents().records(table))
                removal.remove(table, row.id());
        (void)town_->applied(removal);
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100});

        const auto done = result(town_->document(), town_->document().bringBackRow(backup.path, Table::Places, library_));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(town_->document().undoTitle(), QStringLiteral("Bring back Old Library"));
        QCOMPARE(shownNames(), QStringLiteral("Mill, Old Library")); // its number in the file was taken meanwhile
        QCOMPARE(town_->document().contents().find(Table::Places, library_).text(u"story"), QString());
        QCOMPARE(whatIsWrong(town_->path()), QString());
        for (const Table table : {Table::Activities, Table::Transfers, Table::Tasks, Table::Photos, Table::PhotoUses})
            QCOMPARE(town_->document().contents().records(table).size(), 1);

        auto undone = town_->document().undo();
        QVERIFY(result(town_->document(), undone));
        QCOMPARE(shownNames(), QStringLiteral("Mill"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aPlaceThatThisCopyHasNeverHadComesBackWithItsHistory()
    {
        const Backup early = made();
        const model::Uuid mill = town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        town_->set(Table::Places, mill, "name", QStringLiteral("Old Mill"));
        const Backup late = made();
        QVERIFY(goBack(early.path));
        QCOMPARE(shownNames(), QStringLiteral("Old Library"));
        const auto done = result(town_->document(), town_->document().bringBackRow(late.path, Table::Places, mill));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(shownNames(), QStringLiteral("Old Library, Old Mill"));
        QCOMPARE(FileFacts(town_->path()).number("SELECT count(*) FROM hedgerow_log WHERE field='name' AND old='Mill'"), 1);
        QCOMPARE(whatIsWrong(town_->path()), QString());
        auto undone = town_->document().undo();
        QVERIFY(result(town_->document(), undone));
        QCOMPARE(shownNames(), QStringLiteral("Old Library"));
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aPlaceThatIsNotInTheBackupIsSaid()
    {
        const Backup backup = made();
        const model::Uuid mill = town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        const auto done = result(town_->document(), town_->document().bringBackRow(backup.path, Table::Places, mill));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Input);
        QCOMPARE(town_->document().waiting(), 0);
    }

private:
    static base::Result<store::StepDone> result(Document& document, QFuture<base::Result<store::StepDone>> future)
    {
        document.settle();
        return future.result();
    }
    bool goBack(const QString& backup)
    {
        const auto done = result(town_->document(), town_->document().goBackTo(backup));
        if (!done)
            qWarning("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
        return done.has_value();
    }
    Backup made()
    {
        base::Job job;
        const auto backup = store::makeBackup(town_->path(), BackupReason::Asked, job);
        if (!backup)
            qFatal("%s (%s)", qPrintable(backup.error().message), qPrintable(backup.error().detail));
        return *backup;
    }
    [[nodiscard]] QString shownNames() const
    {
        QStringList names;
        for (const model::Record& place : town_->document().contents().places())
            names << place.text(u"name");
        return names.join(QStringLiteral(", "));
    }
    /// Going back makes a copy of its own: it may get a new row there.
    static QString withoutReplicas(QString all) { return all.remove(all.indexOf(u"hedgerow_replica"), all.indexOf(u"\nplaces\n") - all.indexOf(u"hedgerow_replica")); }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    model::Uuid library_;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
