// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disks that fill up and programs that hold the file: a step that can't be written waits, and
// nothing of it is in the file.
#include "file_facts.h"
#include "neighbourhood.h"
#include "small_disk.h"

#include <QSignalSpy>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::Document;

class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { town_ = std::make_unique<Neighbourhood>(); }
    void cleanup() { town_.reset(); }

    void aDiskThatIsFullAtAnyWriteLeavesTheDocumentAsBefore()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        int failures = 0;
        for (int writes = 0;; ++writes) {
            Step step(QStringLiteral("Rename"));
            step.set(Table::Places, id, "name", QStringLiteral("Renamed"));
            base::Result<store::StepDone> done;
            {
                const SmallDisk disk(writes);
                done = town_->document().applyAndWait(step);
            }
            if (done)
                break;
            ++failures;
            QCOMPARE(done.error().kind, ErrorKind::Output);
            QVERIFY2(done.error().message.contains(town_->folder()), qPrintable(done.error().message));
            QCOMPARE(town_->opened(store::Access::ReadOnly)->contents().find(Table::Places, id).text(u"name"),
                QStringLiteral("Library"));
        }
        QVERIFY(failures > 3);
        QCOMPARE(town_->document().contents().find(Table::Places, id).text(u"name"), QStringLiteral("Renamed"));
        QCOMPARE(FileFacts(town_->path()).text("PRAGMA integrity_check"), QStringLiteral("ok"));
    }

    void aStepThatCantBeWrittenWaitsAndLaterOnesKeepTheirOrder()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        QSignalSpy failed(&town_->document(), &Document::writingFailed);
        QFuture<base::Result<store::StepDone>> first, second;
        {
            const SmallDisk disk(0);
            Step one(QStringLiteral("Rename")), two(QStringLiteral("Rename again"));
            one.set(Table::Places, id, "name", QStringLiteral("One"));
            two.set(Table::Places, id, "name", QStringLiteral("Two"));
            first = town_->document().apply(one);
            second = town_->document().apply(two);
            town_->document().settle();
            QCOMPARE(failed.size(), 1);
            QVERIFY(!first.isFinished());
            QCOMPARE(town_->document().waiting(), 2);
        }
        town_->document().retry();
        town_->document().settle();
        QVERIFY(first.isFinished() && second.isFinished());
        QVERIFY(first.result() && second.result());
        QVERIFY(first.result()->stepId < second.result()->stepId);
        QCOMPARE(town_->document().waiting(), 0);
        QCOMPARE(town_->document().contents().find(Table::Places, id).text(u"name"), QStringLiteral("Two"));
    }

    void closingWithAWaitingStepEndsItsFutureWithTheReason()
    {
        QFuture<base::Result<store::StepDone>> future;
        const SmallDisk disk(0);
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        future = town_->document().apply(step);
        town_->document().close();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Output);
    }

    void aFileThatAnotherProgramWritesToIsBusy()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        FileFacts other(town_->path());
        other.run("BEGIN EXCLUSIVE");
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        const auto done = town_->document().applyAndWait(step);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Busy);
        other.run("COMMIT");
        QVERIFY(town_->document().applyAndWait(step));
    }

    void aFullDiskWhileMakingADocumentLeavesNothing()
    {
        QTemporaryDir folder;
        const SmallDisk disk(20);
        base::Job job;
        const auto made = Document::create(folder.filePath(QStringLiteral("x.gpkg")), wrensford(), twoAreas(),
            QStringLiteral("Ann"), job);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Output);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    std::unique_ptr<Neighbourhood> town_;
};

QTEST_GUILESS_MAIN(WritingTest)
#include "writing_test.moc"
