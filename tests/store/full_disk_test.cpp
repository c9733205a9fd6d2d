// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full, or gives up, at the first, second, third … write: the document is as before,
// the message names the folder, and the next try works.
#include "neighbourhood.h"
#include "store/backup.h"
#include "whole_file.h"

#include <sqlite3.h>

#include <map>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::BackupReason;
using store::StepDone;

namespace {

/// SQLite's own way to the disk, with a fault at a chosen write.
class FailingDisk
{
public:
    static void install()
    {
        static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
        openReally = vfs.xOpen;
        vfs.zName = "failing";
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 1);
    }
    /// 0: never.
    static void failAt(int write, int withCode)
    {
        writes = 0;
        failing = write;
        code = withCode;
    }
    static bool hasFailed() { return failing > 0 && writes >= failing; }

private:
    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        const int result = openReally(vfs, name, file, flags, outFlags);
        if (result != SQLITE_OK || !file->pMethods)
            return result;
        // Files differ in their methods (some lock): each kind gets its own faulty twin.
        auto [twin, isNew] = twins.try_emplace(file->pMethods);
        if (isNew) {
            twin->second = *file->pMethods;
            twin->second.xWrite = write;
            writeReally = file->pMethods->xWrite; // the same for all of them
        }
        file->pMethods = &twin->second;
        return SQLITE_OK;
    }
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
    {
        // A full disk stays full.
        if (failing > 0 && ++writes >= failing)
            return code;
        return writeReally(file, bytes, count, at);
    }

    static inline int writes = 0, failing = 0, code = SQLITE_FULL;
    static inline decltype(sqlite3_vfs::xOpen) openReally = nullptr;
    static inline decltype(sqlite3_io_methods::xWrite) writeReally = nullptr;
    static inline std::map<const sqlite3_io_methods*, sqlite3_io_methods> twins;
};

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FailingDisk::install(); }
    void init()
    {
        FailingDisk::failAt(0, 0);
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        library_ = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, library_, "name", QStringLiteral("Old Library"));
    }
    void cleanup()
    {
        FailingDisk::failAt(0, 0);
        town_.reset();
    }

    void atWhicheverWriteItFailsNothingIsHalfDone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<int>("code");
        for (const char* act : {"edit", "photo", "import", "go back"}) {
            QTest::addRow("%s, disk full", act) << QString::fromLatin1(act) << SQLITE_FULL;
            QTest::addRow("%s, disk gone", act) << QString::fromLatin1(act) << SQLITE_IOERR_WRITE;
        }
    }
    void atWhicheverWriteItFailsNothingIsHalfDone()
    {
        QFETCH(QString, act);
        QFETCH(int, code);
        base::Job job;
        const auto backup = store::makeBackup(town_->path(), BackupReason::Asked, job);
        QVERIFY(backup);
        town_->move(library_, {500900, 100900});
        const QString before = everythingIn(town_->path());
        int failures = 0;
        for (int write = 1; write < 100'000; write += 1 + write / 6) {
            FailingDisk::failAt(write, code);
            const auto done = doing(act, backup->path);
            const bool failed = FailingDisk::hasFailed();
            FailingDisk::failAt(0, 0);
            if (!failed) {
                QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
                break;
            }
            ++failures;
            QVERIFY2(!done, qPrintable(QString::number(write)));
            QCOMPARE(done.error().kind, ErrorKind::Output);
            const bool namesFolder = done.error().message.contains(town_->folder()) || done.error().message.contains(data_->path());
            QVERIFY2(namesFolder, qPrintable(done.error().message));
            QVERIFY2(everythingIn(town_->path()) == before, qPrintable(QString::number(write)));
        }
        QVERIFY(failures >= 3);
        QVERIFY(everythingIn(town_->path()) != before); // the last try worked
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void anUndoThatFailedIsDoneWhenThereIsRoomAgain()
    {
        for (int write = 1; write < 40; write += 1 + write / 4) {
            const QString before = everythingIn(town_->path());
            FailingDisk::failAt(write, SQLITE_FULL);
            auto undone = town_->document().undo();
            town_->document().settle();
            const bool failed = FailingDisk::hasFailed();
            FailingDisk::failAt(0, 0);
            if (failed) {
                QVERIFY(!undone.isFinished()); // it waits
                QVERIFY(everythingIn(town_->path()) == before);
                town_->document().retry();
                town_->document().settle();
            }
            QVERIFY(undone.isFinished());
            QVERIFY(undone.result());
            QCOMPARE(town_->document().contents().find(Table::Places, library_).text(u"name"), QStringLiteral("Library"));
            auto redone = town_->document().redo();
            town_->document().settle();
            QVERIFY(redone.result());
        }
        QCOMPARE(whatIsWrong(town_->path()), QString());
    }

    void aBackupThatFailsLeavesNoFileAndTheOldOnes()
    {
        base::Job job;
        QVERIFY(store::makeBackup(town_->path(), BackupReason::Asked, job));
        for (const int write : {1, 5, 60}) {
            FailingDisk::failAt(write, SQLITE_FULL);
            const auto failed = store::makeBackup(town_->path(), BackupReason::Changed, job);
            FailingDisk::failAt(0, 0);
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::Output);
            QVERIFY2(failed.error().message.contains(data_->path()), qPrintable(failed.error().message));
            const auto listed = store::backupsOf(town_->document().documentId());
            QCOMPARE(listed.size(), std::size_t{1});
            QCOMPARE(QDir(QFileInfo(listed[0].path).path()).entryList(QDir::Files).size(), 1);
        }
    }

    void aCopyThatFailsLeavesNoFile()
    {
        base::Job job;
        const QString to = town_->folder() + QStringLiteral("/copy.gpkg");
        FailingDisk::failAt(10, SQLITE_FULL);
        const auto failed = store::saveCopy(town_->path(), to, {}, job);
        FailingDisk::failAt(0, 0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Output);
        QCOMPARE(QDir(town_->folder()).entryList(QDir::Files), QStringList{QStringLiteral("town.gpkg")});
    }

private:
    base::Result<StepDone> doing(const QString& act, const QString& backup)
    {
        if (act == u"go back") {
            auto future = town_->document().goBackTo(backup);
            town_->document().settle();
            return future.result();
        }
        Step step(QStringLiteral("Try"), act == u"import" ? model::StepKind::Import : model::StepKind::Do);
        if (act == u"edit")
            step.set(Table::Places, library_, "story", QStringLiteral("told"));
        if (act == u"photo")
            step.insert(Table::Photos, {{"hash", step.keep(QByteArray(100'000, 'p'))}});
        for (int i = 0; act == u"import" && i < 200; ++i)
            step.insert(Table::Places, {{"name", QStringLiteral("Place %1").arg(i)}}, pointAt({500000.0 + i, 100000}));
        return town_->document().applyAndWait(step);
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    model::Uuid library_;
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
