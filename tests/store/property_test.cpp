// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random changes by Hedgerow and by another program, undo and redo, with what must always hold
// looked at after each round. HEDGEROW_SEED repeats a run, HEDGEROW_ROUNDS makes it longer.
#include "file_facts.h"
#include "neighbourhood.h"
#include "store/check.h"

#include <QRandomGenerator>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Step;
using model::Table;
using store::Access;

class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray given = qgetenv("HEDGEROW_SEED");
        seed_ = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
        qInfo("seed %u", seed_);
        random_.seed(seed_);
    }

    void whateverIsDoneWhatMustHoldHolds()
    {
        const int rounds = qEnvironmentVariableIntValue("HEDGEROW_ROUNDS");
        for (int round = 0; round < (rounds > 0 ? rounds : 4); ++round) {
            town_ = std::make_unique<Neighbourhood>();
            facts_ = std::make_unique<FileFacts>(town_->path());
            for (int act = 0; act < 25; ++act) {
                actOnce();
                if (QTest::currentTestFailed())
                    return;
            }
            undoThenRedoRestoresEverything();
            base::Job job;
            const auto report = store::checkDocument(town_->path(), store::Thoroughness::Thorough, job);
            QVERIFY(report);
            for (const store::Check& check : report->checks)
                QVERIFY2(check.ok || check.weight == store::Check::Weight::Note,
                    qPrintable(check.name + QStringLiteral(": ") + check.found));
            facts_.reset();
            town_.reset();
        }
    }

private:
    [[nodiscard]] int any(int below) { return static_cast<int>(random_.bounded(below)); }
    [[nodiscard]] QString anyText() { return QStringLiteral("text %1").arg(any(5)); }
    [[nodiscard]] model::Point anyPoint() { return {500000.0 + any(2000), 100000.0 + any(1000)}; }
    [[nodiscard]] const model::Contents& contents() const { return town_->document().contents(); }

    [[nodiscard]] model::Record anyRow(Table table)
    {
        const model::Records& rows = contents().records(table);
        if (rows.isEmpty())
            return {};
        auto at = rows.begin();
        for (int i = any(rows.size()); i > 0; --i)
            ++at;
        return *at;
    }

    /// Entries of kind 0 per cell must be exactly one for each cell that came to differ.
    void actOnce()
    {
        const qint64 entriesBefore = entries();
        const int act = any(12);
        if (act < 7)
            ownStep();
        else if (act < 9)
            outside();
        else
            turn(act % 2 ? &store::Document::undo : &store::Document::redo);
        QVERIFY(entries() >= entriesBefore); // the log only grows
        if (act >= 7 && act < 9)
            ownStep(); // takes in what the other program wrote
        compareWithFile();
    }

    void ownStep()
    {
        Step step(QStringLiteral("Step"));
        for (int i = 1 + any(4); i > 0; --i) {
            const Table table = any(3) == 0 ? Table::Tasks : Table::Places;
            const model::Record row = anyRow(table);
            switch (row ? any(5) : 0) {
            case 0:
                if (table == Table::Places)
                    step.insert(table, {{"name", anyText()}}, any(4) ? pointAt(anyPoint()) : QByteArray());
                else
                    step.insert(table, {{"what", anyText()}});
                break;
            case 1:
                step.remove(table, row.id());
                break;
            case 2:
                if (table == Table::Places)
                    step.setGeometry(table, row.id(), any(4) ? pointAt(anyPoint()) : QByteArray());
                break;
            default:
                step.set(table, row.id(), any(3), any(4) ? model::Value(anyText()) : model::Value());
            }
        }
        (void)town_->applied(step);
    }

    void outside()
    {
        static const char* const Statements[] = {
            "UPDATE places SET name='outside' WHERE fid=(SELECT max(fid) FROM places)",
            "UPDATE tasks SET what=what||'!'",
            "INSERT INTO places(name) VALUES('outside')",
            "INSERT INTO places(uuid,name,geom) SELECT uuid,name,geom FROM places LIMIT 1",
            "INSERT INTO places(uuid,name) SELECT uuid,'back' FROM hedgerow_bin_places WHERE uuid>='0' LIMIT 1",
            "INSERT OR REPLACE INTO places(fid,uuid,name) SELECT fid,uuid,'replaced' FROM places LIMIT 1",
            "INSERT OR REPLACE INTO places(fid,name) SELECT fid,'replaced' FROM places LIMIT 1",
            "INSERT OR REPLACE INTO places(fid,uuid,name) SELECT fid,'mine','replaced' FROM places LIMIT 1",
            "DELETE FROM places WHERE fid=(SELECT min(fid) FROM places)",
            "UPDATE places SET geom=NULL WHERE fid=(SELECT min(fid) FROM places)",
            "UPDATE places SET uuid='x' WHERE fid=(SELECT min(fid) FROM places)",
        };
        facts_->run(any(2) ? "PRAGMA recursive_triggers=ON" : "PRAGMA recursive_triggers=OFF");
        facts_->run(Statements[any(std::size(Statements))]);
    }

    void turn(QFuture<base::Result<store::StepDone>> (store::Document::*way)())
    {
        auto done = (town_->document().*way)();
        town_->document().settle();
        QVERIFY(done.isFinished() && done.result());
    }

    void undoThenRedoRestoresEverything()
    {
        const model::Contents before = contents();
        const int steps = 1 + any(6);
        int undone = 0;
        while (undone < steps && !town_->document().undoTitle().isEmpty()) {
            turn(&store::Document::undo);
            ++undone;
        }
        for (; undone > 0; --undone)
            turn(&store::Document::redo);
        for (const model::RecordType& type : model::schema())
            compare(contents().records(type.table), before.records(type.table));
    }

    void compareWithFile()
    {
        const auto fresh = town_->opened(Access::ReadOnly);
        for (const model::RecordType& type : model::schema())
            compare(contents().records(type.table), fresh->contents().records(type.table));
    }

    static void compare(const model::Records& one, const model::Records& other)
    {
        QCOMPARE(one.size(), other.size());
        for (const model::Record& row : one)
            QCOMPARE(other.find(row.id()), row);
    }

    qint64 entries() { return facts_->number("SELECT count(*) FROM hedgerow_log"); }

    quint32 seed_ = 0;
    QRandomGenerator random_;
    std::unique_ptr<Neighbourhood> town_;
    std::unique_ptr<FileFacts> facts_;
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "property_test.moc"
