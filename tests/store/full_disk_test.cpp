// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full, or gives up, at the first, second, third … write: the document is as before,
// the message names the folder, and the next try works.
#include "copies.h"
#include "failing_disk.h"
#include "mounted_disk.h"
#include "store/backup.h"

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::BackupReason;
using store::Choice;
using store::StepDone;
using Fault = FailingDisk::Fault;

Q_DECLARE_METATYPE(FailingDisk::Fault)

namespace {

constexpr int ManyRows = 2000; // enough for the way in which large imports are written
constexpr qint64 SmallDisk = 3'000'000;

/// Bytes, once whatever a failure left has been played back.
QByteArray settledBytes(const QString& path)
{
    (void)FileFacts(path).number("SELECT count(*) FROM hedgerow_here");
    return bytesOf(path);
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FailingDisk::install(); }
    void init()
    {
        FailingDisk::failAt(0, Fault::Full);
        FailingDisk::watch({});
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        library_ = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, library_, "name", QStringLiteral("Old Library"));
        path_.clear();
        attempt_.reset();
    }
    void cleanup()
    {
        FailingDisk::failAt(0, Fault::Full);
        copy_.reset();
        town_.reset();
    }

    void atWhicheverChangeOfTheDiskItFailsNothingIsHalfDone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<Fault>("fault");
        for (const char* act : {"edit", "photo", "import", "large import", "undo of an import", "merge", "settling",
                 "going back"}) {
            QTest::addRow("%s, disk full", act) << QString::fromLatin1(act) << Fault::Full;
            QTest::addRow("%s, disk gone", act) << QString::fromLatin1(act) << Fault::Gone;
        }
    }
    void atWhicheverChangeOfTheDiskItFailsNothingIsHalfDone()
    {
        QFETCH(QString, act);
        QFETCH(Fault, fault);
        FailingDisk::watch(path().toUtf8()); // backups and private copies are looked at elsewhere
        open(act);
        const QByteArray before = settledBytes(path());
        int failures = 0;
        const int leaps = leapsOf(act, fault);
        for (int change = 1;; change += 1 + (leaps > 0 ? change / leaps : 0)) {
            FailingDisk::failAt(change, fault);
            const bool isDone = tryTo(act);
            const bool failed = FailingDisk::hasFailed();
            FailingDisk::failAt(0, fault);
            if (!failed) {
                QVERIFY2(isDone, qPrintable(error_.message + error_.detail));
                break;
            }
            ++failures;
            QVERIFY2(!isDone, qPrintable(QString::number(change)));
            QCOMPARE(error_.kind, ErrorKind::Output);
            QVERIFY2(error_.message.contains(town_->folder()), qPrintable(error_.message));
            QVERIFY2(settledBytes(path()) == before, qPrintable(QString::number(change)));
        }
        QVERIFY2(failures >= 5, qPrintable(QString::number(failures)));
        QVERIFY(settledBytes(path()) != before);
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral("-journal"))); // one that couldn't be deleted is gone now
        QCOMPARE(faultsOf(path()), QString());
    }

    void onARealDiskThatIsFullNothingIsHalfDone_data()
    {
        QTest::addColumn<QString>("act");
        for (const char* act : {"edit", "photo", "import", "undo of an import", "merge", "settling", "going back"})
            QTest::addRow("%s", act) << QString::fromLatin1(act);
    }
    void onARealDiskThatIsFullNothingIsHalfDone()
    {
        QFETCH(QString, act);
        MountedDisk disk(SmallDisk);
        if (!disk.isMounted())
            QSKIP("only root may mount a small disk");
        moveTo(disk.filePath(QStringLiteral("town.gpkg")));
        open(act);
        const QByteArray before = settledBytes(path());
        int failures = 0;
        bool isDone = false;
        for (const qint64 left : {0, 4096, 8192, 16384, 32768, 65536}) {
            disk.fill(left);
            isDone = tryTo(act);
            disk.empty();
            if (isDone)
                break;
            ++failures;
            QCOMPARE(error_.kind, ErrorKind::Output);
            QVERIFY2(settledBytes(path()) == before, qPrintable(QString::number(left)));
        }
        QVERIFY(failures >= 1);
        QVERIFY2(isDone || tryTo(act), qPrintable(error_.message + error_.detail));
        QCOMPARE(faultsOf(path()), QString());
        copy_.reset(); // before the disk goes
    }

    void aBackupThatFailsLeavesNoFileAndTheOldOnes()
    {
        base::Job job;
        QVERIFY(store::makeBackup(town_->path(), BackupReason::Asked, job));
        for (const int write : {1, 5, 60}) {
            FailingDisk::failAt(write, Fault::Full);
            const auto failed = store::makeBackup(town_->path(), BackupReason::Changed, job);
            FailingDisk::failAt(0, Fault::Full);
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
        FailingDisk::failAt(10, Fault::Full);
        const auto failed = store::saveCopy(town_->path(), to, {}, job);
        FailingDisk::failAt(0, Fault::Full);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Output);
        QCOMPARE(QDir(town_->folder()).entryList(QDir::Files).join(u' '), QStringLiteral("town.gpkg"));
    }

private:
    /// Which share of the changes so far may be leapt over: 1 of so many; 0: none is. Going back rewrites
    /// the whole file, and a disk that is gone differs from a full one only at the end of a step.
    [[nodiscard]] static int leapsOf(const QString& act, Fault fault)
    {
        if (act == u"going back")
            return 2;
        return fault == Fault::Gone && (act == u"merge" || act == u"large import") ? 3 : 0;
    }
    [[nodiscard]] QString path() const { return path_.isEmpty() ? town_->path() : path_; }
    void moveTo(const QString& path)
    {
        town_->close();
        QVERIFY(QFile::copy(town_->path(), path));
        path_ = path;
    }

    /// The document, ready for the act.
    void open(const QString& act)
    {
        town_->close();
        if (act == u"merge" || act == u"settling")
            makeBens();
        copy_ = std::make_unique<Copy>(path(), QStringLiteral("Ann"));
        copy_->set(library_, "name", QStringLiteral("Ann's Library"));
        if (act == u"undo of an import")
            (void)copy_->applied(places(60));
        if (act == u"settling")
            (void)copy_->merged({bens_});
        if (act == u"going back") {
            base::Job job;
            backup_ = data_->filePath(QStringLiteral("kept.gpkg")); // each attempt makes one more, which lets old ones go
            QVERIFY(QFile::copy(store::makeBackup(path(), BackupReason::Asked, job)->path, backup_));
            copy_->move(library_, {500900, 100900});
        }
        copy_->document().settle();
        connect(&copy_->document(), &store::Document::writingFailed, this, [this](const base::Error& error) { error_ = error; });
    }
    void makeBens()
    {
        bens_ = data_->filePath(QStringLiteral("Ben.gpkg"));
        QVERIFY(QFile::copy(path(), bens_));
        Copy ben(bens_, QStringLiteral("Ben"));
        ben.set(library_, "name", QStringLiteral("Ben's Library"));
        (void)ben.applied(places(3));
    }
    static Step places(int count)
    {
        Step step(QStringLiteral("Bring in places"), model::StepKind::Import);
        for (int i = 0; i < count; ++i)
            step.insert(Table::Places, {{"name", QStringLiteral("Place %1").arg(i)}}, pointAt({500000.0 + i % 900, 100000}));
        return step;
    }

    /// Begins the act, or goes on with the one that waits since the last failure. Whether it worked.
    [[nodiscard]] bool tryTo(const QString& act)
    {
        if (act == u"merge")
            return copy_->merge({bens_}).has_value();
        if (attempt_ && !attempt_->isFinished())
            copy_->document().retry();
        else
            attempt_ = begun(act);
        copy_->document().settle();
        return attempt_->isFinished() && attempt_->result();
    }
    QFuture<base::Result<StepDone>> begun(const QString& act)
    {
        store::Document& document = copy_->document();
        if (act == u"undo of an import")
            return document.undo();
        if (act == u"going back")
            return document.goBackTo(backup_);
        if (act == u"settling") {
            const store::Conflict& open = document.conflicts().at(0);
            return document.decide({{open.table, open.row, open.field, Choice::Theirs}}, QStringLiteral("Settle"));
        }
        if (act == u"import" || act == u"large import")
            return document.apply(places(act == u"import" ? 200 : ManyRows));
        Step step(QStringLiteral("Try"));
        if (act == u"edit")
            step.set(Table::Places, library_, "story", QStringLiteral("told"));
        else
            step.insert(Table::Photos, {{"hash", step.keep(QByteArray(100'000, 'p'))}});
        return document.apply(step);
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    std::unique_ptr<Copy> copy_; ///< of the town, open for the act
    model::Uuid library_;
    QString path_; ///< where the document lies, if not in the town's folder
    QString bens_, backup_;
    std::optional<QFuture<base::Result<StepDone>>> attempt_;
    base::Error error_; ///< the last that the document told
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
