// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies that the program makes by itself, and those that a person asks for.
#include "file_facts.h"
#include "neighbourhood.h"
#include "store/backup.h"
#include "store/backup_folder.h"
#include "store/backup_keeping.h"
#include "whole_file.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QThreadPool>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::Access;
using store::Backup;
using store::BackupReason;
using store::Document;

namespace {

QStringList filesUnder(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

} // namespace

class BackupTest : public QObject
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
        town_->remove(Table::Places, town_->addPlace(QStringLiteral("Kiosk"), {500200, 100100}));
    }
    void cleanup() { town_.reset(); }

    void aBackupHoldsEverythingButTheBytesOfPhotos()
    {
        (void)town_->keepBytes(QByteArray("a photo"));
        const Backup backup = made(BackupReason::Asked);
        QCOMPARE(backup.places, 1);
        QCOMPARE(backup.bytes, QFileInfo(backup.path).size());
        QCOMPARE(backup.reason, BackupReason::Asked);
        QCOMPARE(everythingIn(backup.path), everythingIn(town_->path()));
        QCOMPARE(FileFacts(backup.path).number("SELECT count(*) FROM hedgerow_blob"), 0);
        QCOMPARE(whatIsWrong(backup.path), QString());
    }

    void itIsListedNewestFirstWithWhatItHolds()
    {
        const Backup first = made(BackupReason::Opened);
        (void)town_->addPlace(QStringLiteral("Mill"), {500300, 100100});
        const Backup second = made(BackupReason::BeforeMerge);
        const auto listed = store::backupsOf(town_->document().documentId());
        QCOMPARE(listed.size(), std::size_t{2});
        QCOMPARE(listed[0].path, second.path);
        QCOMPARE(listed[0].at, second.at);
        QCOMPARE(listed[0].reason, BackupReason::BeforeMerge);
        QCOMPARE(listed[0].places, 2);
        QVERIFY(listed[0].sound);
        QCOMPARE(listed[1].path, first.path);
        QCOMPARE(listed[1].places, 1);
    }

    void aBackupThatWasCutIsListedAsUnsound()
    {
        const Backup backup = made(BackupReason::Asked);
        QVERIFY(QFile::resize(backup.path, backup.bytes / 2));
        const auto listed = store::backupsOf(town_->document().documentId());
        QCOMPARE(listed.size(), std::size_t{1});
        QVERIFY(!listed[0].sound);
    }

    void thePhotosOfManyBackupsAreKeptOnce()
    {
        const QByteArray photo(100'000, 'p');
        (void)town_->keepBytes(photo);
        for (int i = 0; i < 3; ++i)
            (void)made(BackupReason::Changed);
        int copies = 0;
        for (const QString& file : filesUnder(data_->path()))
            copies += bytesOf(file).contains(photo);
        QCOMPARE(copies, 1);
    }

    void aFileMadeFromABackupIsTheDocumentAsItWas()
    {
        const QByteArray photo(100'000, 'p');
        const QString hash = town_->keepBytes(photo);
        const QString before = everythingIn(town_->path());
        const Backup backup = made(BackupReason::Asked);
        town_->remove(Table::Places, library_);
        const QString to = town_->folder() + QStringLiteral("/then.gpkg");
        base::Job job;
        const auto missing = store::restoreTo(backup, to, false, job);
        QVERIFY(missing);
        QCOMPARE(*missing, 0);
        QCOMPARE(everythingIn(to), before);
        QCOMPARE(whatIsWrong(to), QString());
        const auto opened = Document::open(to, Access::Edit, QStringLiteral("Ann"), job);
        QVERIFY(opened);
        QCOMPARE((*opened)->blobs()->bytes(hash), photo);
    }

    void aPhotoThatIsInNoBackupFolderAnyMoreIsSaid()
    {
        (void)town_->keepBytes(QByteArray("one photo"));
        (void)town_->keepBytes(QByteArray("another photo"));
        const Backup backup = made(BackupReason::Asked);
        const QStringList blobs = filesUnder(QFileInfo(backup.path).absolutePath() + QStringLiteral("/blobs"));
        QCOMPARE(blobs.size(), 2);
        QVERIFY(QFile::remove(blobs[0]));
        base::Job job;
        const auto missing = store::restoreTo(backup, town_->folder() + QStringLiteral("/then.gpkg"), false, job);
        QVERIFY(missing);
        QCOMPARE(*missing, 1);
    }

    void aDocumentWhoseIdLeadsElsewhereIsNotBackedUpThere()
    {
        town_->close();
        FileFacts(town_->path()).run("UPDATE hedgerow_here SET document='../../elsewhere'");
        base::Job job;
        const auto backup = store::makeBackup(town_->path(), BackupReason::Asked, job);
        QVERIFY(!backup);
        QCOMPARE(backup.error().kind, ErrorKind::Damaged);
        QCOMPARE(filesUnder(data_->path()), QStringList());
        QVERIFY(store::backupsOf(QStringLiteral("../../elsewhere")).empty());
    }

    void aStoppedBackupLeavesNothing()
    {
        base::Job job;
        job.stop();
        const auto backup = store::makeBackup(town_->path(), BackupReason::Asked, job);
        QVERIFY(!backup);
        QCOMPARE(backup.error().kind, ErrorKind::Cancelled);
        QCOMPARE(filesUnder(data_->path()), QStringList());
    }

    void theDocumentIsTheSameByteForByteAfterABackup()
    {
        const QByteArray before = bytesOf(town_->path());
        (void)made(BackupReason::Asked);
        QCOMPARE(bytesOf(town_->path()), before);
        QCOMPARE(QDir(town_->folder()).entryList(QDir::Files), QStringList{QStringLiteral("town.gpkg")});
    }

    void tablesAndColumnsOfOtherProgramsAreInTheBackup()
    {
        FileFacts(town_->path()).run("ALTER TABLE areas ADD COLUMN mayor TEXT; UPDATE areas SET mayor='Ivy';"
                                     "CREATE TABLE bins(id INTEGER PRIMARY KEY, kind, twice AS (id*2));"
                                     "INSERT INTO bins(id,kind) VALUES(7,'glass')");
        FileFacts backup(made(BackupReason::Asked).path);
        QCOMPARE(backup.number("SELECT count(*) FROM areas WHERE mayor='Ivy'"), 2);
        QCOMPARE(backup.number("SELECT twice FROM bins"), 14);
    }

    void theRuleKeepsTheNewestOneADayOneAWeekAndThoseBeforeMerges()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        std::vector<Backup> backups; // one an hour for a hundred days
        for (int hour = 0; hour < 2400; ++hour)
            backups.push_back({QString::number(hour), now.addSecs(-3600 * hour), hour % 500 == 499 ? BackupReason::BeforeMerge
                               : BackupReason::Changed, 1, 1000, true});
        const auto gone = store::superfluous(backups, now);
        QStringList kept;
        for (const Backup& backup : backups)
            if (std::ranges::none_of(gone, [&](const Backup& one) { return one.path == backup.path; }))
                kept << backup.path;
        QCOMPARE(kept.mid(0, 10).join(u','), QStringLiteral("0,1,2,3,4,5,6,7,8,9"));
        int merges = 0, days = 0, weeks = 0;
        for (const QString& hour : kept.mid(10)) {
            const QDateTime at = now.addSecs(-3600 * hour.toInt());
            if (hour.toInt() % 500 == 499)
                ++merges;
            else if (at.time() == QTime(23, 0) && at.daysTo(now) < 14)
                ++days;
            else if (at.time() == QTime(23, 0) && at.date().dayOfWeek() == Qt::Sunday)
                ++weeks;
            else
                QFAIL(qPrintable(at.toString(Qt::ISODate)));
        }
        QCOMPARE(merges, 4);
        QCOMPARE(days, 13); // today's is among the newest
        QCOMPARE(weeks, 5); // and the last two Sundays are among the days
    }

    void theRuleHoldsToAGigabyteButNeverTakesTheNewestThree()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        std::vector<Backup> backups;
        for (int i = 0; i < 8; ++i)
            backups.push_back({QString::number(i), now.addSecs(-i), BackupReason::Changed, 1, 300'000'000, true});
        QCOMPARE(store::superfluous(backups, now).size(), std::size_t{5});
        for (Backup& backup : backups)
            backup.bytes = 900'000'000;
        QCOMPARE(store::superfluous(backups, now).size(), std::size_t{5});
    }

    void aWindowsDocumentIsBackedUpBeforeItsFirstChangeAndAtItsEnd()
    {
        qunsetenv("HEDGEROW_BACKUPS");
        town_->close();
        for (int i = 0; i < 2; ++i) {
            auto document = town_->opened(Access::Edit);
            document->keepBackups();
            Step step(QStringLiteral("Rename"));
            step.set(Table::Places, library_, "name", QStringLiteral("Library %1").arg(i));
            QVERIFY(document->applyAndWait(step));
            document->close();
            QVERIFY(QThreadPool::globalInstance()->waitForDone());
        }
        QString reasons; // the second opening finds the file as the last backup has it
        for (const Backup& backup : store::backupsOf(FileFacts(town_->path()).text("SELECT document FROM hedgerow_here")))
            reasons += backup.reason == BackupReason::Opened ? u'o' : backup.reason == BackupReason::Closed ? u'c' : u'?';
        QCOMPARE(reasons, QStringLiteral("cco"));
    }

    void lookingMakesNoBackup()
    {
        town_->close();
        auto document = town_->opened(Access::Edit);
        document->keepBackups();
        document->close();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCOMPARE(filesUnder(data_->path()), QStringList());
    }

    void aBackupThatCannotBeMadeIsSaidAndStopsNothing()
    {
        town_->close();
        QFile inTheWay(data_->filePath(QStringLiteral("hedgerow")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        auto document = town_->opened(Access::Edit);
        const QSignalSpy said(document.get(), &Document::backupFailed);
        document->keepBackups();
        Step step(QStringLiteral("Rename"));
        step.set(Table::Places, library_, "name", QStringLiteral("New Library"));
        QVERIFY(document->applyAndWait(step));
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(data_->path()));
    }

    void aSavedCopyIsWholeAndOfTheSameDocument()
    {
        const QString hash = town_->keepBytes(QByteArray("a photo"));
        const QString to = town_->folder() + QStringLiteral("/copy.gpkg");
        base::Job job;
        QVERIFY(store::saveCopy(town_->path(), to, {}, job));
        QCOMPARE(everythingIn(to), everythingIn(town_->path()));
        QCOMPARE(whatIsWrong(to), QString());
        const auto opened = Document::open(to, Access::Edit, QStringLiteral("Ben"), job);
        QVERIFY(opened);
        QCOMPARE((*opened)->documentId(), town_->document().documentId());
        QCOMPARE((*opened)->blobs()->bytes(hash), QByteArray("a photo"));
    }

    void aCopyNeverTakesAFilesPlaceUnlessAsked()
    {
        const QString to = town_->folder() + QStringLiteral("/copy.gpkg");
        {
            QFile other(to);
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("mine");
        }
        base::Job job;
        const auto refused = store::saveCopy(town_->path(), to, {}, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(to), QByteArray("mine"));
        store::CopyOptions replace;
        replace.replace = true;
        QVERIFY(store::saveCopy(town_->path(), to, replace, job));
        QCOMPARE(whatIsWrong(to), QString());
        const auto itself = store::saveCopy(town_->path(), town_->path(), replace, job);
        QVERIFY(!itself);
        QCOMPARE(itself.error().kind, ErrorKind::Refused);
        const auto nowhere = store::saveCopy(town_->path(), town_->folder() + QStringLiteral("/no/copy.gpkg"), {}, job);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Output);
        QCOMPARE(QDir(town_->folder()).entryList(QDir::Files), QStringList({QStringLiteral("copy.gpkg"), QStringLiteral("town.gpkg")}));
    }

    void aCopyWithoutOriginalsStillHasThePhotos()
    {
        Step step(QStringLiteral("Add a photo"));
        const QString original = step.keep(QByteArray(200'000, 'o'));
        const QString scaled = step.keep(QByteArray("scaled"));
        step.insert(Table::Photos, {{"hash", scaled}, {"original_hash", original}});
        (void)town_->applied(step);
        const QString to = town_->folder() + QStringLiteral("/copy.gpkg");
        base::Job job;
        store::CopyOptions options;
        options.withoutOriginals = true;
        QVERIFY(store::saveCopy(town_->path(), to, options, job));
        QVERIFY(QFileInfo(to).size() + 150'000 < QFileInfo(town_->path()).size());
        QCOMPARE(everythingIn(to), everythingIn(town_->path()));
        const auto opened = Document::open(to, Access::ReadOnly, {}, job);
        QCOMPARE((*opened)->blobs()->bytes(scaled), QByteArray("scaled"));
        QCOMPARE(town_->document().blobs()->bytes(original)->size(), 200'000);
    }

    void aCopyWithoutHistoryIsAnotherDocumentWithTheSamePlaces()
    {
        const QString to = town_->folder() + QStringLiteral("/copy.gpkg");
        base::Job job;
        store::CopyOptions options;
        options.withoutHistory = true;
        QVERIFY(store::saveCopy(town_->path(), to, options, job));
        QCOMPARE(whatIsWrong(to), QString());
        FileFacts facts(to);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_log"), 0);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_bin_places"), 0);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_step"), 1);
        const auto opened = Document::open(to, Access::Edit, QStringLiteral("Ann"), job);
        QVERIFY(opened);
        QVERIFY((*opened)->documentId() != town_->document().documentId());
        QCOMPARE((*opened)->contents().document().id().toText(), (*opened)->documentId());
        QCOMPARE((*opened)->contents().find(Table::Places, library_).text(u"name"), QStringLiteral("Old Library"));
        QCOMPARE((*opened)->undoTitle(), QString());
    }

private:
    Backup made(BackupReason reason)
    {
        base::Job job;
        const auto backup = store::makeBackup(town_->path(), reason, job);
        if (!backup)
            qFatal("%s (%s)", qPrintable(backup.error().message), qPrintable(backup.error().detail));
        return *backup;
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    model::Uuid library_;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
