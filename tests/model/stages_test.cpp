// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"
#include "model/funders.h"
#include "model/stages.h"
#include "model/transfer.h"

#include <QTest>

using namespace hedgerow;
using namespace hedgerow::model;

namespace {

const QDate Today(2026, 11, 24);

Value text(const char* words)
{
    return Value(QString::fromUtf8(words));
}

} // namespace

class StagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreThirteenStagesAndTwoOfThemStandAside()
    {
        const Stages stages = Stages::of(Contents());
        QCOMPARE(stages.all().size(), std::size_t{13});
        QCOMPARE(stages.all().front().id, QStringLiteral("idea"));
        QCOMPARE(std::ranges::count_if(stages.all(), &Stage::isAside), 2);
        QCOMPARE(stages.neighbour(QStringLiteral("idea"), 1)->id, QStringLiteral("listen"));
        QVERIFY(!stages.neighbour(QStringLiteral("idea"), -1));
        QVERIFY(!stages.neighbour(QStringLiteral("reviews"), 1));
        QCOMPARE(stages.neighbour(QStringLiteral("parked"), -1)->id, QStringLiteral("reviews"));
    }

    void scotlandHasItsOwnLengths()
    {
        Step step(QStringLiteral("a Scottish map"));
        step.insert(Table::Document, {{"nation", text("scotland")}});
        const Stages stages = Stages::of(Contents().after(step.bornAs(1)));
        QCOMPARE(stages.stage(QStringLiteral("assessment"))->weeksIn(QStringLiteral("scotland"))->usual, 26);
    }

    void aStageThatWasRemovedStaysForTheRecordsThatUseIt()
    {
        Step step(QStringLiteral("own stages"));
        step.insert(Table::Presets, {{"kind", text("stages")}, {"value", text(R"({"stages": [{"id": "dream", "name": {"en": "Dream"}}, {"id": "keys", "name": {"en": "Keys"}}]})")}});
        step.insert(Table::Transfers, {{"stage", text("legal")}});
        step.insert(Table::Transfers, {{"stage", text("our own word")}});
        const Stages stages = Stages::of(Contents().after(step.bornAs(1)));
        QCOMPARE(stages.all().size(), std::size_t{4});
        QVERIFY(stages.stage(QStringLiteral("dream"))->isListed);
        QVERIFY(!stages.stage(QStringLiteral("legal"))->isListed);
        QCOMPARE(stages.stage(QStringLiteral("legal"))->name.en, QStringLiteral("Legal"));
        QCOMPARE(stages.stage(QStringLiteral("our own word"))->name.en, QStringLiteral("our own word"));
    }

    void aListThatIsWrongNamesTheLineAndTheBuiltInOneIsUsed()
    {
        const auto wrong = Stages::fromJson("{\"stages\": [\n{\"id\": \"a\", \"name\": {\"en\": \"A\"}},\n{\"id\": \"a\", \"name\": {\"en\": \"B\"}}]}");
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u"line 3"), qPrintable(wrong.error().message));
        Step step(QStringLiteral("a broken list"));
        step.insert(Table::Presets, {{"kind", text("stages")}, {"value", text("{\"stages\": [")}});
        const Stages stages = Stages::of(Contents().after(step.bornAs(1)));
        QCOMPARE(stages.all().size(), std::size_t{13});
    }

    void aDocumentsOwnStagesAreKeptWithTheirLengthsAndForgottenAgain()
    {
        std::vector<Stage> own = Stages::standard().all();
        std::erase_if(own, [](const Stage& stage) { return stage.id == u"listen"; });
        std::swap(own[0], own[1]);
        own[2].weeksByNation[QStringLiteral("wales")] = {1, 2, 3};
        Stage added;
        added.name.en = QStringLiteral("Ask round the café");
        added.weeks = UsualWeeks{1, 2, 4};
        own.insert(own.begin() + 1, added);
        const auto step = keepStages(Contents(), own);
        QVERIFY(step);
        const Contents kept = Contents().after(step->bornAs(1));
        const Stages read = Stages::of(kept);
        own[1].id = QStringLiteral("ask_round_the_cafe");
        QCOMPARE(read.all(), own);
        QCOMPARE(read.stage(own[1].id)->weeksIn(QStringLiteral("england"))->high, 4);
        QVERIFY(keepStages(kept, own)->isEmpty());

        own.pop_back();
        const Contents changed = kept.after(keepStages(kept, own)->bornAs(2));
        QCOMPARE(changed.records(Table::Presets).size(), 1);
        QCOMPARE(Stages::of(changed).all(), own);
        QCOMPARE(Stages::of(changed.after(forgetStages(changed).bornAs(3))).all(), Stages::standard().all());
        QVERIFY(keepStages(Contents(), Stages::standard().all())->isEmpty());
    }

    void stagesThatMakeNoSenseAreRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("usual");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << " " << 2 << "One of the stages has no name.";
        QTest::newRow("twice") << "IDEA" << 2 << "Two stages are called “IDEA”.";
        QTest::newRow("lengths") << "Ask" << 9 << "The weeks of “Ask” should rise: at least, usually, at most.";
    }

    void stagesThatMakeNoSenseAreRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(int, usual);
        QFETCH(QString, said);
        std::vector<Stage> own = Stages::standard().all();
        own[1].name.en = name;
        own[1].weeks = UsualWeeks{1, usual, 4};
        const auto step = keepStages(Contents(), own);
        QVERIFY(!step);
        QCOMPARE(step.error().message, said);
        std::erase_if(own, [](const Stage& stage) { return !stage.isAside; });
        QVERIFY(!keepStages(Contents(), own));
    }

    void aTransferBeginsWithWhatThePlaceKnows()
    {
        Step step(QStringLiteral("a place"));
        step.insert(Table::Document, {{"nation", text("england")}});
        step.insert(Table::Places, {{"name", text("Old Baths")}, {"owner_kind", text("council")}, {"owner_name", text("Vale Council")}});
        const Contents before = Contents().after(step.bornAs(1));
        const Record place = *before.places().begin();
        const Contents after = before.after(startTransfer(before, place, Today).bornAs(2));
        const Record transfer = transfersOf(after, place.id()).front();
        QCOMPARE(transfer.text(u"owner_name"), QStringLiteral("Vale Council"));
        QCOMPARE(transfer.text(u"regime"), QStringLiteral("eng-2011")); // never the one that isn't verified
        QCOMPARE(Transfer(transfer).stageId(), QStringLiteral("idea"));
        QCOMPARE(Transfer(transfer).daysInStage(Today.addDays(12)), std::optional(12));
        const Step move = moveToStage(after, transfer, QStringLiteral("listen"), Today.addDays(3));
        QCOMPARE(move.title(), QStringLiteral("Move Old Baths to \"Map and listen\""));
        QVERIFY(moveToStage(after, transfer, QStringLiteral("idea"), Today).isEmpty());
        const Contents moved = after.after(move.bornAs(3));
        QCOMPARE(Transfer(moved.find(Table::Transfers, transfer.id())).daysInStage(Today.addDays(5)), std::optional(2));
    }

    void theCouncilsDateIsSetChangedAndTakenAway()
    {
        Step step(QStringLiteral("a transfer"));
        step.insert(Table::Transfers, {{"stage", text("idea")}});
        const Contents none = Contents().after(step.bornAs(1));
        const Record transfer = *none.records(Table::Transfers).begin();
        const Contents one = none.after(setCouncilDate(none, transfer, QStringLiteral("interim"), Today).bornAs(2));
        QCOMPARE(one.records(Table::CouncilDates).size(), 1);
        const Contents other = one.after(setCouncilDate(one, transfer, QStringLiteral("interim"), Today.addDays(1)).bornAs(3));
        QCOMPARE((*other.records(Table::CouncilDates).begin()).text(u"on_date"), QStringLiteral("2026-11-25"));
        QVERIFY(setCouncilDate(other, transfer, QStringLiteral("interim"), Today.addDays(1)).isEmpty());
        QVERIFY(other.after(setCouncilDate(other, transfer, QStringLiteral("interim"), {}).bornAs(4)).records(Table::CouncilDates).isEmpty());
    }

    void fundersAreDatedAndTheClosedSayThatTheyAre()
    {
        const auto funders = readFunders(base::builtInResourceBytes(QStringLiteral("funders.json")));
        QVERIFY2(funders, funders ? "" : qPrintable(funders.error().message));
        const auto closed = std::ranges::find(*funders, QStringLiteral("cof"), &Funder::id);
        QVERIFY(closed->isStale(Today));
        QCOMPARE(closed->remark(Today, QStringLiteral("en")), QStringLiteral("Closed since 31 December 2024."));
        QVERIFY(!funders->front().isStale(Today));
        QVERIFY(funders->front().isStale(Today.addMonths(13)));
        QVERIFY(fundersOf(QStringLiteral("scotland")).size() < funders->size());
        QVERIFY(!readFunders("{\"funders\": [{\"id\": \"x\", \"name\": \"X\", \"web\": \"file:///etc\"}]}"));
    }
};

QTEST_GUILESS_MAIN(StagesTest)
#include "stages_test.moc"
