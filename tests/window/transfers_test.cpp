// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers in the window: a steward's day, by mouse and by keys; the board; the rights clock.
#include "transfers_fixture.h"

#include "base/language.h"
#include "model/transfer.h"
#include "window/board_card.h"
#include "window/board_column.h"
#include "window/clock_row.h"
#include "window/compare_page.h"
#include "window/compare_tray.h"
#include "window/diary_workspace.h"
#include "window/field_editor.h"
#include "window/log_strip.h"
#include "window/rail.h"
#include "window/record_rows.h"
#include "window/rights_group.h"
#include "window/share_page.h"
#include "window/start_transfer_page.h"
#include "window/stage_row.h"
#include "window/stage_strip.h"
#include "window/stages_page.h"
#include "window/transfer_board.h"
#include "window/transfer_record.h"
#include "window/transfer_table.h"
#include "window/transfers_workspace.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace hedgerow;
using model::Table;
using test::MapWindow;

class TransfersTest : public QObject
{
    Q_OBJECT

    /// The real window with three transfers, at the board unless asked otherwise.
    struct Board : MapWindow
    {
        explicit Board(QSize size = {1440, 900}) : MapWindow(size)
        {
            test::addTownTransfers(page().session().document());
            window().settle();
            page().show(window::Workspace::Transfers);
            window().settle();
        }
        window::BoardCard* card(const char* name) { return named<window::BoardCard>(name); }
        window::BoardColumn* column(const QString& stage)
        {
            for (auto* column : window().findChildren<window::BoardColumn*>())
                if (column->stage() == stage)
                    return column;
            return nullptr;
        }
        QString stageOf(const char* place) { return test::transferOf(contents(), place).text(u"stage"); }
        void settled() { window().settle(); }
        void press(const char* words)
        {
            auto* found = named<QAbstractButton>(words);
            QVERIFY2(found && found->isEnabled(), words);
            found->click();
            settled();
        }
        /// A date typed into a field of the clock.
        void enter(const char* field, const char* typed)
        {
            auto* clock = page().transfers().findChild<window::RightsGroup*>();
            for (auto* editor : clock->findChildren<window::FieldEditor*>()) {
                if (qstrcmp(editor->field().name, field) != 0)
                    continue;
                auto* line = qobject_cast<QLineEdit*>(editor->control());
                QVERIFY2(line->isVisible(), field);
                line->setFocus();
                line->clear();
                QTest::keyClicks(line, QString::fromUtf8(typed));
                QTest::keyClick(line, Qt::Key_Return);
                settled();
                return;
            }
            QFAIL(field);
        }
        QStringList clockDates()
        {
            QStringList said;
            for (auto* row : page().transfers().findChildren<window::ClockRow*>())
                if (row->isVisible())
                    said += row->accessibleName();
            return said;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        base::installLanguage(QStringLiteral("en"));
        window::setToday(test::TheDay);
    }
    void cleanupTestCase() { window::setToday({}); }

    void theBoardHasAColumnForEachStageAndACardForEachTransfer()
    {
        Board town;
        QCOMPARE(town.window().findChildren<window::BoardColumn*>().size(), 13);
        QCOMPARE(town.window().findChildren<window::FoldedColumn*>().size(), 2);
        QCOMPARE(town.column(QStringLiteral("interest"))->cards().size(), 1);
        const auto* baths = town.card("Jubilee Baths");
        QVERIFY(baths);
        QVERIFY2(baths->accessibleDescription().contains(QStringLiteral("12 days here")), qPrintable(baths->accessibleDescription()));
        QVERIFY(baths->accessibleDescription().contains(QStringLiteral("Ask to be treated as a bidder · Joan")));
        QVERIFY(!town.card("Wrensford Library")); // parked, and folded away
    }

    void aStewardsDayByKeys()
    {
        Board town;
        auto* card = town.card("Jubilee Baths");
        card->setFocus(Qt::TabFocusReason);
        QCOMPARE(town.page().session().chosenTransfer(), test::transferOf(town.contents(), "Jubilee Baths").id());
        town.settled();
        town.card("Jubilee Baths")->setFocus();
        town.key(Qt::Key_J);
        auto* log = town.window().findChild<window::LogStrip*>();
        QVERIFY(log->isVisible());
        town.type("called the estates team");
        town.key(Qt::Key_Return);
        town.settled();
        QVERIFY(!log->isVisible());
        const auto letters = town.contents().referring(Table::Letters, u"transfer", test::transferOf(town.contents(), "Jubilee Baths").id());
        QCOMPARE(letters.size(), std::size_t(1));
        QCOMPARE(letters.front().text(u"kind"), QStringLiteral("call"));
        QCOMPARE(letters.front().text(u"what"), QStringLiteral("called the estates team"));
        QCOMPARE(letters.front().text(u"on_date"), QStringLiteral("2026-11-24"));
        // The keys are back at the card, and move it on.
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(town.card("Jubilee Baths")));
        town.key(Qt::Key_Right, Qt::ControlModifier);
        town.settled();
        QCOMPARE(town.stageOf("Jubilee Baths"), QStringLiteral("case"));
        QCOMPARE(test::transferOf(town.contents(), "Jubilee Baths").text(u"stage_since"), QStringLiteral("2026-11-24"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(town.card("Jubilee Baths")));
        town.key(Qt::Key_Z, Qt::ControlModifier);
        town.settled();
        QCOMPARE(town.stageOf("Jubilee Baths"), QStringLiteral("interest"));
        QCOMPARE(town.column(QStringLiteral("interest"))->cards().size(), 1);
    }

    void aStewardsDayByMouse()
    {
        Board town;
        auto* card = town.card("Jubilee Baths");
        QTest::mouseClick(card, Qt::LeftButton);
        town.settled();
        auto& record = town.page().transfers().inspector();
        QVERIFY(record.isVisible());
        QVERIFY(record.findChild<window::RightsGroup*>()->isVisible()); // open at the clock
        // Dragged to the next column.
        card = town.card("Jubilee Baths");
        auto* to = town.column(QStringLiteral("owner"));
        const QPoint grip(60, 20), over = card->mapFromGlobal(to->mapToGlobal(QPoint(100, 120)));
        QTest::mousePress(card, Qt::LeftButton, {}, grip);
        QTest::mouseMove(card, grip + QPoint(-30, 0));
        QVERIFY(town.page().transfers().board().isDragging());
        QTest::mouseMove(card, over);
        QTest::mouseRelease(card, Qt::LeftButton, {}, over);
        town.settled();
        QVERIFY(!town.page().transfers().board().isDragging());
        QCOMPARE(town.stageOf("Jubilee Baths"), QStringLiteral("owner"));
        QCOMPARE(town.page().session().document().undoTitle(), QStringLiteral("Move Jubilee Baths to \"Owner and title\""));
        town.page().session().undo();
        town.settled();
        QCOMPARE(town.stageOf("Jubilee Baths"), QStringLiteral("interest"));
    }

    void aCardDroppedWhereItCameFromOrLeftByEscapeStays()
    {
        Board town;
        auto* card = town.card("Jubilee Baths");
        QTest::mousePress(card, Qt::LeftButton, {}, {60, 20});
        QTest::mouseMove(card, {60, 60});
        QTest::mouseMove(card, {62, 62});
        QTest::mouseRelease(card, Qt::LeftButton, {}, {62, 62});
        town.settled();
        QCOMPARE(town.stageOf("Jubilee Baths"), QStringLiteral("interest"));
        QVERIFY(town.page().session().chosen().isNull()); // a drag is no click
        card = town.card("Jubilee Baths");
        QTest::mousePress(card, Qt::LeftButton, {}, {60, 20});
        QTest::mouseMove(card, card->mapFromGlobal(town.column(QStringLiteral("owner"))->mapToGlobal(QPoint(100, 120))));
        QTest::keyClick(card, Qt::Key_Escape);
        QTest::mouseRelease(card, Qt::LeftButton, {}, {60, 20});
        town.settled();
        QCOMPARE(town.stageOf("Jubilee Baths"), QStringLiteral("interest"));
    }

    void arrowsGoOverEmptyStages()
    {
        Board town;
        town.card("The Weaver's Arms")->setFocus(Qt::TabFocusReason);
        town.settled();
        town.card("The Weaver's Arms")->setFocus();
        town.key(Qt::Key_Right); // over "Owner and title", which is empty
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Jubilee Baths"));
        town.key(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("The Weaver's Arms"));
    }

    void parkedOnesAreShownByAClick()
    {
        Board town;
        town.press("Parked: 1 transfer");
        QVERIFY(town.card("Wrensford Library"));
    }

    void aNoticeOf24NovemberMeansWriteBy4January()
    {
        Board town;
        town.page().session().chooseTransfer(test::transferOf(town.contents(), "Jubilee Baths").id());
        town.page().transfers().openRecord();
        town.settled();
        town.enter("notice_received_on", "24/11/2026");
        const QStringList dates = town.clockDates();
        QVERIFY2(!dates.filter(QStringLiteral("Mon 4 January 2027")).isEmpty(), qPrintable(dates.join(u'\n')));
        QVERIFY2(!dates.filter(QStringLiteral("41 days")).isEmpty(), qPrintable(dates.join(u'\n')));
        const auto* next = town.named<QLabel>("What to do next");
        QVERIFY(next);
        QCOMPARE(next->text(), QStringLiteral("Write to the council by 4 January."));
        QVERIFY(town.card("Jubilee Baths")->accessibleDescription().contains(QStringLiteral("Write to the council by 4 January")));
        QVERIFY(!town.window().findChildren<QLabel*>().isEmpty());
    }

    void theCouncilsOwnDateStandsBesideTheComputedOne()
    {
        Board town;
        town.page().session().chooseTransfer(test::transferOf(town.contents(), "Jubilee Baths").id());
        town.page().transfers().openRecord();
        town.settled();
        town.enter("notice_received_on", "24 November 2026");
        town.press("Add the council’s own date for First pause ends");
        auto* line = town.named<QLineEdit>("The council’s own date for First pause ends");
        QVERIFY(line);
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("5 January 2027"));
        QTest::keyClick(line, Qt::Key_Return);
        town.settled();
        const auto own = town.contents().referring(Table::CouncilDates, u"transfer", test::transferOf(town.contents(), "Jubilee Baths").id());
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own.front().text(u"what"), QStringLiteral("interim"));
        QCOMPARE(own.front().text(u"on_date"), QStringLiteral("2027-01-05"));
    }

    void aWrongDateIsSaidAndChangesNothing()
    {
        Board town;
        town.page().session().chooseTransfer(test::transferOf(town.contents(), "Jubilee Baths").id());
        town.page().transfers().openRecord();
        town.settled();
        town.enter("notice_received_on", "31 June 2026");
        QVERIFY(test::transferOf(town.contents(), "Jubilee Baths").text(u"notice_received_on").isEmpty());
        bool said = false;
        for (const auto* label : town.page().transfers().findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("no 31 June")));
        QVERIFY(said);
    }

    void aCostAndASourceMakeTheGap()
    {
        Board town;
        const auto transfer = test::transferOf(town.contents(), "Jubilee Baths").id();
        model::Step step(QStringLiteral("Money"));
        step.insert(Table::Costs, {{"transfer", transfer.toText()}, {"kind", QStringLiteral("purchase")}, {"amount_pence", qint64{7200000}}});
        step.insert(Table::Funding, {{"transfer", transfer.toText()}, {"kind", QStringLiteral("grant")}, {"source", QStringLiteral("Lottery")},
                                     {"amount_pence", qint64{5960000}}, {"status", QStringLiteral("promised")}});
        QVERIFY(town.page().session().document().applyAndWait(step));
        town.page().session().chooseTransfer(transfer);
        town.page().transfers().openRecord();
        town.settled();
        town.press("Money");
        QVERIFY(town.named<window::RowLine>("Purchase"));
        bool said = false;
        for (const auto* label : town.page().transfers().findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("£12,400 still to find"));
        QVERIFY(said);
        // One more cost, by its sum alone.
        town.press("Add a cost");
        auto* sum = town.named<QLineEdit>("Amount");
        QVERIFY(sum);
        sum->setFocus();
        QTest::keyClicks(sum, QStringLiteral("£1,000"));
        QTest::keyClick(sum, Qt::Key_Return);
        town.settled();
        QCOMPARE(town.contents().records(Table::Costs).size(), 2);
    }

    void aTaskIsAddedAndTicked()
    {
        Board town;
        town.page().session().chooseTransfer(test::transferOf(town.contents(), "Jubilee Baths").id());
        town.page().transfers().openRecord();
        town.settled();
        town.press("People and next step");
        town.press("Add a task");
        auto* what = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(what);
        QTest::keyClicks(what, QStringLiteral("Two quotes for the roof"));
        QTest::keyClick(what, Qt::Key_Return);
        town.settled();
        QCOMPARE(town.contents().records(Table::Tasks).size(), 1);
        town.press("Two quotes for the roof is done");
        QCOMPARE((*town.contents().records(Table::Tasks).begin()).text(u"done_on"), QStringLiteral("2026-11-24"));
    }

    void aTransferIsStartedForTheChosenPlaceOrForOneThatIsSought()
    {
        Board town;
        town.page().session().choose(town.place("Millfield Rec").id());
        town.settled();
        town.press("Start a transfer");
        QVERIFY(test::transferOf(town.contents(), "Millfield Rec"));
        QCOMPARE(town.stageOf("Millfield Rec"), QStringLiteral("idea"));
        town.page().session().choose({});
        town.page().showStartTransfer();
        auto* page = town.window().findChild<window::StartTransferPage*>();
        QVERIFY(page->isVisible());
        town.type("shed");
        town.key(Qt::Key_Return);
        town.settled();
        QVERIFY(test::transferOf(town.contents(), "The Shed Youth Club"));
        QCOMPARE(town.page().session().chosen(), town.place("The Shed Youth Club").id());
        QVERIFY(town.page().transfers().isVisible());
    }

    void theRecordOnTheMapHasTheTransferToo()
    {
        Board town;
        town.page().show(window::Workspace::Map);
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        town.settled();
        town.press("Transfer");
        QVERIFY(town.record().findChild<window::RightsGroup*>()->isVisible());
        town.page().map().openPlace(town.place("Millfield Rec").id());
        town.settled();
        QVERIFY(!town.named<QAbstractButton>("Transfer")); // neither waiting for us nor in a transfer
    }

    void theMapShowsOnlyPlacesOfTransfers()
    {
        Board town;
        town.press("Transfers on the map");
        QVERIFY(town.page().map().isVisible());
        const auto shown = town.page().map().list().shown();
        QVERIFY(shown.has_value());
        QCOMPARE(shown->size(), 3);
    }

    void theMapShowsOnlyTheStagesThatAreAskedFor()
    {
        Board town;
        town.press("Transfers on the map");
        auto& list = town.page().map().list();
        auto* chip = [&] {
            for (auto* one : list.findChildren<QPushButton*>())
                if (one->text().startsWith(u"Transfers"))
                    return one;
            return static_cast<QPushButton*>(nullptr);
        }();
        QVERIFY(chip && chip->menu());
        const auto turn = [&](const char* words) {
            Q_EMIT chip->menu()->aboutToShow();
            for (auto* action : chip->menu()->actions())
                if (action->text() == QLatin1StringView(words))
                    action->trigger();
        };
        turn("Expression of interest");
        QCOMPARE(list.shown()->size(), 1);
        turn("Parked");
        QCOMPARE(list.shown()->size(), 2);
        turn("Expression of interest");
        turn("Parked");
        QCOMPARE(list.shown()->size(), 3);
        turn("Any transfer");
        QVERIFY(!list.shown().has_value());
    }

    void placesTickedOnTheBoardByKeyAndByMouseAreCompared()
    {
        Board town;
        auto* baths = town.card("Jubilee Baths");
        baths->setFocus(Qt::TabFocusReason);
        town.key(Qt::Key_Space);
        QVERIFY(baths->isTicked());
        QVERIFY(!town.named<QAbstractButton>("Compare")->isEnabled());
        auto* arms = town.card("The Weaver's Arms");
        QTest::mouseClick(arms, Qt::LeftButton, {}, window::BoardCard::tickBox().center());
        QVERIFY(arms->isTicked());
        QVERIFY(arms->accessibleDescription().contains(u"Ticked to be compared"));
        QCOMPARE(town.page().session().chosenTransfer(), test::transferOf(town.contents(), "Jubilee Baths").id()); // a tick opens nothing
        town.press("Compare");
        const auto* table = town.window().findChild<window::ComparePage*>()->findChild<QTableWidget*>();
        QCOMPARE(table->columnCount(), 2);
        town.page().show(window::Workspace::Map);
        QVERIFY(town.window().findChild<window::CompareTray*>()->isVisible());
        town.press("None of them");
        QVERIFY(!town.window().findChild<window::CompareTray*>()->isVisible());
        QVERIFY(!baths->isTicked());
    }

    void aSixthTickIsRefused()
    {
        Board town;
        QStringList refused;
        connect(&town.page().session(), &window::Session::refused, this, [&](const base::Error& error) { refused += error.message; });
        int ticked = 0;
        for (const auto& place : town.contents().places())
            if (ticked++ < 6)
                town.page().session().tick(place.id(), true);
        QCOMPARE(town.page().session().ticked().size(), 5);
        QCOMPARE(refused, QStringList{QStringLiteral("Five places are ticked already. Take a tick away first.")});
    }

    void stagesAreNamedMovedAddedAndTakenOutOfTheList()
    {
        Board town;
        town.press("Change the stages");
        auto* page = town.window().findChild<window::StagesPage*>();
        const auto rows = [&] {
            auto all = page->findChildren<window::StageRow*>();
            all.removeIf([](const window::StageRow* row) { return row->isHidden(); });
            std::ranges::sort(all, {}, [](const window::StageRow* row) { return row->y(); });
            return all;
        };
        const auto fields = [](window::StageRow* row) { return row->findChildren<QLineEdit*>(); };
        QCOMPARE(rows().size(), 13);
        fields(rows()[0])[0]->setText(QStringLiteral("Dream"));
        fields(rows()[1])[2]->setText(QStringLiteral("many"));
        town.press("Keep these stages");
        QVERIFY(page->isVisible()); // it says what is wrong
        QVERIFY(town.named<QLabel>("The weeks of “Map and listen”: three whole numbers up to 520, or none at all."));
        fields(rows()[1])[2]->setText(QStringLiteral("5"));
        Q_EMIT rows()[3]->removeWanted(); // Expression of interest, where the Baths stand
        QVERIFY(town.named<QLabel>("“Expression of interest” goes from the list. Its 1 transfer stays in it until you move it."));
        Q_EMIT rows()[1]->moveWanted(-1);
        town.press("Add a stage");
        fields(rows()[10])[0]->setText(QStringLiteral("A feast"));
        town.press("Keep these stages");
        QVERIFY(!page->isVisible());
        const auto stages = model::Stages::of(town.contents());
        QStringList names;
        for (const auto& stage : stages.all())
            names += stage.name.en + (stage.isListed ? QString() : QStringLiteral(" (kept)"));
        QCOMPARE(names.join(u','), QStringLiteral("Map and listen,Dream,Owner and title,Business case,Assessment,Heads of terms,Legal,Handover,Open,Reviews,"
                                                   "A feast,Parked,Lost,Expression of interest (kept)"));
        QCOMPARE(stages.stage(QStringLiteral("listen"))->weeksIn(QStringLiteral("england"))->low, 5);
        town.page().show(window::Workspace::Transfers);
        QCOMPARE(town.window().findChildren<window::BoardColumn*>().size(), 14);
        QCOMPARE(town.column(QStringLiteral("interest"))->cards().size(), 1);
        town.page().session().undo();
        town.settled();
        QCOMPARE(model::Stages::of(town.contents()).all(), model::Stages::standard().all());
    }

    void bothEnglishRulesCanBeSeenBesideEachOther()
    {
        Board town;
        town.page().session().chooseTransfer(test::transferOf(town.contents(), "Jubilee Baths").id());
        town.page().transfers().openRecord();
        town.settled();
        town.enter("notice_received_on", "24 Nov 2026");
        const auto before = town.clockDates().size();
        town.press("Not sure which rules? Show both");
        QVERIFY(town.named<QLabel>("Under “England 2026: right to buy” the same dates would give:"));
        const QString dates = town.clockDates().join(u'\n');
        QVERIFY2(dates.contains(u"23 November 2027"), qPrintable(dates)); // the long pause of 2026
        QVERIFY2(dates.contains(u"23 May 2027"), qPrintable(dates));      // and of 2011
        town.press("These rules only");
        QCOMPARE(town.clockDates().size(), before);
    }

    void theTableSortsAndChooses()
    {
        Board town;
        town.press("Table");
        auto* table = town.window().findChild<window::TransferTable*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("The Weaver's Arms"));
        table->selectRow(1);
        town.settled();
        QCOMPARE(town.page().session().chosen(), town.place("Jubilee Baths").id());
    }

    void nothingIsWrittenInAMapThatIsReadOnly()
    {
        const QTemporaryDir folder;
        auto document = test::makeTown(folder);
        test::addTownTransfers(*document);
        document->close();
        MapWindow town({1440, 900}, true, folder.filePath(QStringLiteral("town.gpkg")));
        town.page().show(window::Workspace::Transfers);
        town.window().settle();
        auto* card = town.named<window::BoardCard>("Jubilee Baths");
        QVERIFY(card);
        card->setFocus(Qt::TabFocusReason);
        town.window().settle();
        town.named<window::BoardCard>("Jubilee Baths")->setFocus();
        town.key(Qt::Key_Right, Qt::ControlModifier);
        town.key(Qt::Key_J);
        town.window().settle();
        QCOMPARE(test::transferOf(town.contents(), "Jubilee Baths").text(u"stage"), QStringLiteral("interest"));
        QVERIFY(!town.window().findChild<window::LogStrip*>()->isVisible());
        QVERIFY(!town.named<QAbstractButton>("Start a transfer")->isEnabled());
    }

    void withoutTransfersTheWayToThemIsSaid()
    {
        MapWindow town;
        town.page().show(window::Workspace::Transfers);
        town.window().settle();
        QVERIFY(town.named<QPushButton>("Show empty buildings"));
        town.named<QPushButton>("Show empty buildings")->click();
        town.window().settle();
        QVERIFY(town.page().map().isVisible());
        QCOMPARE(town.page().map().list().shown().value_or(QSet<model::Uuid>()), QSet<model::Uuid>{town.place("Jubilee Baths").id()});
    }

    void whatIsDueIsSaidAtOpeningAndOnTheRail()
    {
        const QTemporaryDir folder;
        auto document = test::makeTown(folder);
        test::addTownTransfers(*document);
        document->close();
        MapWindow town({1440, 900}, false, folder.filePath(QStringLiteral("town.gpkg")));
        QCOMPARE(town.page().strip().text(), QStringLiteral("1 thing is due this week."));
        int badges = 0;
        for (const auto* button : town.page().rail().findChildren<window::RailButton*>())
            badges += button->badge();
        QCOMPARE(badges, 2); // one in the diary, one in transfers
        town.named<QPushButton>("Open the diary")->click();
        town.window().settle();
        QVERIFY(town.page().diary().isVisible());
    }

    void theKindOfANoteIsReadFromItsFirstWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::newRow("call") << QStringLiteral("Called the estates team") << QStringLiteral("call");
        QTest::newRow("letter") << QStringLiteral("wrote to the owner") << QStringLiteral("letter");
        QTest::newRow("meeting") << QStringLiteral("met the councillor") << QStringLiteral("meeting");
        QTest::newRow("visit") << QStringLiteral("visited with the surveyor") << QStringLiteral("visit");
        QTest::newRow("none") << QStringLiteral("the council answered") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void theKindOfANoteIsReadFromItsFirstWord()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        QCOMPARE(window::letterKindOf(typed), kind);
    }

    void theShareCalculatorBeginsWithTheGap()
    {
        Board town;
        const auto transfer = test::transferOf(town.contents(), "Jubilee Baths").id();
        model::Step step(QStringLiteral("Money"));
        step.insert(Table::Costs, {{"transfer", transfer.toText()}, {"kind", QStringLiteral("purchase")}, {"amount_pence", qint64{6000000}}});
        QVERIFY(town.page().session().document().applyAndWait(step));
        town.page().session().chooseTransfer(transfer);
        town.page().transfers().openRecord();
        town.settled();
        town.press("Money");
        town.press("Share calculator…");
        QVERIFY(town.window().findChild<window::SharePage*>()->isVisible());
        QCOMPARE(town.named<QLineEdit>("To be raised")->text(), QStringLiteral("£60,000"));
        town.named<QLineEdit>("Members expected")->setText(QStringLiteral("150"));
        bool said = false;
        for (const auto* label : town.window().findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("£45,000 raised")));
        QVERIFY(said);
    }
};

QTEST_MAIN(TransfersTest)
#include "transfers_test.moc"
