// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the log keeps of every change, and how undo and redo turn steps back by it.
#include "file_facts.h"
#include "neighbourhood.h"

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Step;
using model::Table;
using store::Access;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { town_ = std::make_unique<Neighbourhood>(); }
    void cleanup()
    {
        facts_.reset();
        town_.reset();
    }

    void aBirthCostsNothingInTheLog()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_log"), 0);
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_step"), 2);
    }

    void oneChangeIsOneEntryWithOldAndNewValue()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        QCOMPARE(facts().text("SELECT tbl||'/'||field||'/'||old||'/'||value||'/'||head FROM hedgerow_log"),
            QStringLiteral("places/name/Library/Old Library/1"));
        QCOMPARE(facts().text("SELECT author FROM hedgerow_step ORDER BY id DESC LIMIT 1"), QStringLiteral("Ann"));
        QCOMPARE(facts().number("SELECT step IS NULL AND mute=0 FROM hedgerow_here"), 1);
    }

    void theSameValueWrittenAgainMakesNoEntry()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Library"));
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_log"), 0);
    }

    void undoGivesTheValueBackAndRedoTakesItAgain()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        QCOMPARE(town_->document().undoTitle(), QStringLiteral("Change name"));
        turn(&store::Document::undo);
        QCOMPARE(name(id), QStringLiteral("Library"));
        QCOMPARE(town_->document().undoTitle(), QStringLiteral("Add Library"));
        QCOMPARE(town_->document().redoTitle(), QStringLiteral("Change name"));
        turn(&store::Document::redo);
        QCOMPARE(name(id), QStringLiteral("Old Library"));
        QCOMPARE(town_->document().redoTitle(), QString());
        QCOMPARE(facts().wrongHeads(), 0);
    }

    void undoReachesBackOverClosing()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->move(id, {500900, 100900});
        town_->close();
        const auto again = town_->opened(Access::Edit);
        QCOMPARE(again->undoTitle(), QStringLiteral("Move"));
        auto undone = again->undo();
        again->settle();
        QVERIFY(undone.result());
        QCOMPARE(*again->contents().find(Table::Places, id).geometry().point(), (model::Point{500100, 100100}));
    }

    void aRemovedPlaceComesBackWithEverything()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        const model::Record before = town_->document().contents().find(Table::Places, id);
        town_->remove(Table::Places, id);
        QVERIFY(!town_->document().contents().find(Table::Places, id));
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_bin_places"), 1);
        turn(&store::Document::undo);
        QCOMPARE(town_->document().contents().find(Table::Places, id), before);
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_bin_places"), 0);
        QCOMPARE(facts().number("SELECT count(*) FROM rtree_places_geom"), 1);
    }

    void undoingAnAdditionPutsItIntoTheBinAndRedoBringsItBack()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        turn(&store::Document::undo);
        QVERIFY(town_->document().contents().places().isEmpty());
        turn(&store::Document::redo);
        QCOMPARE(name(id), QStringLiteral("Library"));
    }

    void theMapItselfCantBeUndone()
    {
        QCOMPARE(town_->document().undoTitle(), QString());
        turn(&store::Document::undo);
        QCOMPARE(town_->document().contents().areas().size(), 2);
    }

    void aNewStepForgetsWhatCouldBeRedone()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        turn(&store::Document::undo);
        town_->set(Table::Places, id, "status", QStringLiteral("closed"));
        QCOMPARE(town_->document().redoTitle(), QString());
    }

    void whatSomebodyElseChangedSinceIsLeftAndSaid()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        Step step(QStringLiteral("Fill in"));
        step.set(Table::Places, id, "name", QStringLiteral("Old Library"));
        step.set(Table::Places, id, "status", QStringLiteral("closed"));
        (void)town_->applied(step);
        // As a merge would leave it: another copy's entry on top of ours.
        const qint64 anns = facts().number("SELECT replica FROM hedgerow_here");
        facts().run("INSERT INTO hedgerow_replica VALUES(77,'Ben',NULL,'2026-11-24T00:00:00Z')");
        facts().run("UPDATE hedgerow_here SET replica=77");
        {
            const auto bens = town_->opened(Access::Edit);
            Step rename(QStringLiteral("Rename"));
            rename.set(Table::Places, id, "name", QStringLiteral("Ben's Library"));
            QVERIFY(bens->applyAndWait(rename));
        }
        facts().run(qPrintable(QStringLiteral("UPDATE hedgerow_here SET replica=%1").arg(anns)));
        auto undone = town_->document().undo();
        town_->document().settle();
        QVERIFY(undone.result());
        QCOMPARE(undone.result()->skipped.size(), std::size_t{1});
        QCOMPARE(undone.result()->skipped[0].field, QStringLiteral("name"));
        QCOMPARE(undone.result()->skipped[0].by, QStringLiteral("Ben"));
        QCOMPARE(name(id), QStringLiteral("Ben's Library"));
        QVERIFY(town_->document().contents().find(Table::Places, id).text(u"status").isEmpty());
    }

    void anotherProgramsEditIsCapturedAndUndone()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        facts().run("UPDATE places SET name='By QGIS'");
        QCOMPARE(facts().text("SELECT kind FROM hedgerow_step ORDER BY id DESC LIMIT 1"), QStringLiteral("outside"));
        turn(&store::Document::undo);
        QCOMPARE(name(id), QStringLiteral("Library"));
    }

    void rowsOfAnotherProgramGetANameOfTheirOwn()
    {
        facts().run("INSERT INTO places(name) VALUES('From outside')");
        facts().run("INSERT INTO places(uuid,name) SELECT uuid,'Pasted' FROM places");
        QCOMPARE(facts().number("SELECT count(DISTINCT uuid) FROM places WHERE length(uuid)=32"), 2);
        facts().run("INSERT OR REPLACE INTO places(fid,name) VALUES(1,'Replaced')");
        QCOMPARE(facts().text("SELECT value FROM hedgerow_log WHERE field='name'"), QStringLiteral("Replaced"));
        QCOMPARE(facts().number("SELECT count(*) FROM hedgerow_bin_places"), 0);
    }

private:
    FileFacts& facts()
    {
        if (!facts_)
            facts_ = std::make_unique<FileFacts>(town_->path());
        return *facts_;
    }
    void turn(QFuture<base::Result<store::StepDone>> (store::Document::*way)())
    {
        auto done = (town_->document().*way)();
        town_->document().settle();
        QVERIFY(done.isFinished() && done.result());
        const auto fresh = town_->opened(Access::ReadOnly);
        for (const model::RecordType& type : model::schema())
            for (const model::Record& row : fresh->contents().records(type.table))
                QCOMPARE(town_->document().contents().find(type.table, row.id()), row);
    }
    QString name(model::Uuid id) const { return town_->document().contents().find(Table::Places, id).text(u"name"); }

    std::unique_ptr<Neighbourhood> town_;
    std::unique_ptr<FileFacts> facts_;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
