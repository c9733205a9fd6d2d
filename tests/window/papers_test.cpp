// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the window on paper for stewards, and the files that come in.
#include "map_window.h"
#include "page_by_hand.h"
#include "transfers_fixture.h"

#include "window/compare_page.h"
#include "window/document_files.h"
#include "window/inspector.h"
#include "window/letter_page.h"
#include "window/map_workspace.h"
#include "window/pack_page.h"
#include "window/page_message.h"
#include "window/transfers_workspace.h"
#include "window/wall_calendar_page.h"
#include "window/years_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace hedgerow;
using test::MapWindow;

class PapersTest : public QObject
{
    Q_OBJECT

    struct Town : MapWindow
    {
        Town() : MapWindow({1440, 900})
        {
            test::addTownTransfers(page().session().document());
            window().settle();
        }
        [[nodiscard]] model::Uuid baths() { return test::placeNamed(contents(), QStringLiteral("Jubilee Baths")).id(); }
    };

    /// Presses a button that asks for a file, and waits for what the page says then.
    static QString saved(QWidget& page, const char* button, const QString& path)
    {
        window::answerFileDialog(path);
        window::click(page, button);
        QString said;
        [[maybe_unused]] const bool spoke = QTest::qWaitFor([&] {
            for (const auto* label : page.findChild<window::PageMessage*>()->findChildren<QLabel*>())
                if (label->isVisible() && !label->text().isEmpty())
                    said = label->text();
            return !said.isEmpty();
        }, 20'000);
        return said;
    }

    static QByteArray beginningOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        window::useOwnSettings();
        window::setToday(test::TheDay);
    }
    void cleanupTestCase() { window::setToday({}); }

    void thePackOfTheChosenCardSaysWhatIsMissingAndIsSavedToPrintAndToEdit()
    {
        Town town;
        QTemporaryDir folder;
        town.page().session().choose(town.baths());
        town.page().show(window::Workspace::Transfers);
        town.page().printShown();
        auto* page = town.window().findChild<window::PackPage*>();
        QVERIFY(page && page->isVisible());
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("packMissing"))->text().contains(u"Title number"));
        const QString said = saved(*page, "packPrint", folder.filePath(QStringLiteral("pack.pdf")));
        QVERIFY2(said.contains(u"pack.pdf"), qPrintable(said));
        QCOMPARE(beginningOf(folder.filePath(QStringLiteral("pack.pdf"))), QByteArray("%PDF"));
        saved(*page, "packEdit", folder.filePath(QStringLiteral("pack.odt")));
        page->settle();
        QTRY_COMPARE(beginningOf(folder.filePath(QStringLiteral("pack.odt"))).left(2), QByteArray("PK"));
    }

    void theLetterThatIsDueIsDraftedSavedAndNoted()
    {
        Town town;
        QTemporaryDir folder;
        const auto transfer = test::transferOf(town.contents(), "Jubilee Baths");
        model::Step step(QStringLiteral("Notice"));
        step.set(model::Table::Transfers, transfer.id(), "notice_received_on", QStringLiteral("2026-11-24"));
        QVERIFY(town.page().session().document().applyAndWait(step));
        town.window().settle();
        town.page().session().choose(town.baths());
        town.page().show(window::Workspace::Transfers);
        town.page().transfers().openRecord();
        town.window().settle();
        auto* draft = town.named<QAbstractButton>("Draft the letter");
        QVERIFY(draft);
        draft->click();
        town.window().settle();
        auto* page = town.window().findChild<window::LetterPage*>();
        QVERIFY(page && page->isVisible());
        const auto* paper = page->findChild<QTextBrowser*>();
        QVERIFY2(paper->toPlainText().contains(u"we ask to be treated as a potential bidder"), qPrintable(paper->toPlainText()));
        QVERIFY2(paper->toPlainText().contains(u"4 January 2027"), qPrintable(paper->toPlainText()));
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("letterMissing"))->text().contains(u"Address of the council"));
        const auto lettersBefore = town.contents().records(model::Table::Letters).size();
        const QString said = saved(*page, "letterEdit", folder.filePath(QStringLiteral("letter.odt")));
        QVERIFY2(said.contains(u"letter.odt"), qPrintable(said));
        town.window().settle();
        QTRY_COMPARE(town.contents().records(model::Table::Letters).size(), lettersBefore + 1);
        auto* kinds = page->findChild<QComboBox*>(QStringLiteral("letterKinds"));
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("talk")));
        QVERIFY2(paper->toPlainText().contains(u"may we talk?"), qPrintable(paper->toPlainText()));
    }

    void twoToFiveTickedPlacesStandSideBySide()
    {
        Town town;
        QTemporaryDir folder;
        town.page().showComparison({});
        auto* page = town.window().findChild<window::ComparePage*>();
        auto* list = page->findChild<QListWidget*>();
        auto* table = page->findChild<QTableWidget*>();
        QVERIFY(list->count() >= 3);
        QVERIFY(!table->isVisible());
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(!table->isVisible());
        list->item(1)->setCheckState(Qt::Checked);
        QVERIFY(table->isVisible());
        QCOMPARE(table->columnCount(), 2);
        const QString said = saved(*page, "comparePrint", folder.filePath(QStringLiteral("which.pdf")));
        QVERIFY2(said.contains(u"which.pdf"), qPrintable(said));
    }

    void theDiaryGoesOnTheWall()
    {
        Town town;
        QTemporaryDir folder;
        town.page().show(window::Workspace::Diary);
        town.page().printShown();
        auto* page = town.window().findChild<window::WallCalendarPage*>();
        const QString said = saved(*page, "calendarPrint", folder.filePath(QStringLiteral("wall.pdf")));
        QVERIFY2(said.contains(u"wall.pdf"), qPrintable(said));
        QCOMPARE(beginningOf(folder.filePath(QStringLiteral("wall.pdf"))), QByteArray("%PDF"));
    }

    void theYearsAheadCountIncomeRunningCostsAndTheLoan()
    {
        Town town;
        const auto transfer = test::transferOf(town.contents(), "Jubilee Baths").id();
        model::Step step(QStringLiteral("Yearly sums"));
        for (const auto& [kind, sum] : {std::pair("income", 900000), std::pair("running", 500000)})
            step.insert(model::Table::Costs, {{"transfer", transfer.toText()}, {"kind", QString::fromLatin1(kind)}, {"every_year", true}, {"amount_pence", qint64{sum}}});
        QVERIFY(town.page().session().document().applyAndWait(step));
        town.window().settle();
        Q_EMIT town.page().map().inspector().yearsWanted(transfer);
        auto* page = town.window().findChild<window::YearsPage*>();
        QVERIFY(page && page->isVisible());
        const auto inputs = page->findChildren<QLineEdit*>();
        inputs[2]->setText(QStringLiteral("£12,000"));
        inputs[4]->setText(QStringLiteral("24"));
        const auto* table = page->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 20);
        QCOMPARE(table->verticalHeaderItem(0)->text(), QStringLiteral("2027"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("£6,000"));
        QCOMPARE(table->item(1, 6)->text(), QStringLiteral("−£4,000"));
        QCOMPARE(table->item(19, 6)->text(), QStringLiteral("£68,000"));
        inputs[3]->setText(QStringLiteral("5,5"));
        QVERIFY(!table->isVisible()); // is it 5.5 or 55? The page asks instead of guessing
    }

    void filesLieInTheMapAndWhatIsTooLargeIsOfferedAsALink()
    {
        Town town;
        QTemporaryDir folder;
        const QString survey = folder.filePath(QStringLiteral("survey.pdf")), film = folder.filePath(QStringLiteral("film.mp4"));
        QFile small(survey), large(film);
        QVERIFY(small.open(QIODevice::WriteOnly) && small.write("%PDF a survey") > 0);
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{101} * 1024 * 1024));
        small.close();
        large.close();
        town.page().openPlace(town.baths());
        town.window().settle();
        auto* files = town.window().findChild<window::DocumentFiles*>();
        QVERIFY(files);
        files->attach({survey, film});
        files->settle();
        town.window().settle();
        QCOMPARE(town.contents().records(model::Table::Attachments).size(), 1);
        auto* message = files->findChild<window::PageMessage*>();
        QVERIFY2(message->text().contains(u"100 MB"), qPrintable(message->text()));
        for (auto* button : message->findChildren<QPushButton*>())
            if (button->text() == u"Keep a link")
                button->click();
        town.window().settle();
        QCOMPARE(town.contents().records(model::Table::Attachments).size(), 2);
    }
};

QTEST_MAIN(PapersTest)
#include "papers_test.moc"
