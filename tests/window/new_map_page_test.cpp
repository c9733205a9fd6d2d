// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Start a new map" as a person does it: a boundaries file, a look at the guesses, Make the map.
#include "page_by_hand.h"

#include "window/area_preview.h"
#include "window/crs_question.h"
#include "window/new_map_page.h"
#include "window/page_message.h"

#include "geo/boundaries.h"
#include "store/document.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::window;

namespace {

constexpr int ReadMs = 60000; // far above what any of these takes, on a machine that is busy

QString fixture(const char* path)
{
    return QStringLiteral(HEDGEROW_SHARED "/data/fixtures/") + QString::fromLatin1(path);
}

QString countShown(const NewMapPage& page)
{
    auto* label = find<QLabel>(page, "areaCount");
    return label ? label->text() : QString();
}

} // namespace

class NewMapPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;

    /// A page on view that has read a fixture to its end.
    std::unique_ptr<NewMapPage> pageWith(const char* path)
    {
        auto page = std::make_unique<NewMapPage>(nullptr);
        page->resize(1024, 600);
        page->show();
        page->setBoundaries(fixture(path));
        if (!QTest::qWaitFor([&] { return !page->isBusy(); }, ReadMs))
            qWarning("Reading did not end");
        return page;
    }

    static base::Result<std::unique_ptr<store::Document>> open(const QString& path)
    {
        base::Job job;
        return store::Document::open(path, store::Access::ReadOnly, {}, job);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", home_.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home_.filePath(QStringLiteral("config")).toUtf8());
        if (!QFileInfo::exists(fixture("boundaries")))
            QSKIP("The shared fixtures are not here.");
    }

    void boundariesBecomeAMapByOneClick()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_27700.shp");
        QSignalSpy made(page.get(), &NewMapPage::made);
        QVERIFY(countShown(*page).startsWith(QStringLiteral("53 of 53")));
        QCOMPARE(find<QComboBox>(*page, "codeColumn")->currentText(), QStringLiteral("LSOA11CD"));
        QCOMPARE(find<QComboBox>(*page, "nameColumn")->currentText(), QStringLiteral("LSOA11NM"));
        QCOMPARE(find<QLineEdit>(*page, "mapTitle")->text(), QStringLiteral("Hastings"));
        click(*page, "makeMap");
        QVERIFY(made.wait(ReadMs));
        const QString path = made.first().first().toString();
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("Hastings.gpkg"));
        const auto document = open(path);
        QVERIFY(document);
        QCOMPARE((*document)->contents().areas().size(), 53);
        QCOMPARE((*document)->contents().title(), QStringLiteral("Hastings"));
    }

    void nextMapOfTheSameNameGetsAFileOfItsOwn()
    {
        const auto first = pageWith("boundaries/hastings/hastings_wd13_27700.shp");
        QSignalSpy made(first.get(), &NewMapPage::made);
        find<QLineEdit>(*first, "mapTitle")->setText(QStringLiteral("Twice"));
        click(*first, "makeMap");
        QVERIFY(made.wait(ReadMs));
        const auto second = pageWith("boundaries/hastings/hastings_wd13_27700.shp");
        QSignalSpy madeAgain(second.get(), &NewMapPage::made);
        find<QLineEdit>(*second, "mapTitle")->setText(QStringLiteral("Twice"));
        click(*second, "makeMap");
        QVERIFY(madeAgain.wait(ReadMs));
        QVERIFY(madeAgain.first().first().toString().endsWith(QStringLiteral("Twice 2.gpkg")));
    }

    void clickOnThePictureLeavesAnAreaOut()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_27700.shp");
        auto* preview = page->findChild<AreaPreview*>();
        const QPoint spot = preview->labelPosition(7);
        QCOMPARE(preview->areaAt(spot), 7);
        QTest::mouseClick(preview, Qt::LeftButton, {}, spot);
        QVERIFY(countShown(*page).startsWith(QStringLiteral("52 of 53")));
        QTest::mouseClick(preview, Qt::LeftButton, {}, spot);
        QVERIFY(countShown(*page).startsWith(QStringLiteral("53 of 53")));
    }

    void areasTickedInTheListAreTheOnesInTheMap()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_27700.shp");
        click(*page, "pickFromList");
        auto* search = find<QLineEdit>(*page, "areaSearch");
        auto* list = find<QListView>(*page, "areaList");
        QVERIFY(list->isVisible());
        QTest::keyClicks(search, QStringLiteral("Hastings 001"));
        const int found = list->model()->rowCount();
        QVERIFY(found > 0 && found < 53);
        for (auto* link : page->findChildren<QAbstractButton*>()) {
            if (link->text() == QStringLiteral("Tick none"))
                link->click();
        }
        QVERIFY(countShown(*page).startsWith(QString::number(53 - found)));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(countShown(*page).startsWith(QString::number(53 - found + 1)));

        QSignalSpy made(page.get(), &NewMapPage::made);
        click(*page, "makeMap");
        QVERIFY(made.wait(ReadMs));
        const auto document = open(made.first().first().toString());
        QVERIFY(document);
        QCOMPARE((*document)->contents().areas().size(), 53 - found + 1);
    }

    void noAreaChosenIsSaidAndMakesNoMap()
    {
        const auto page = pageWith("boundaries/hastings/hastings_wd13_27700.shp");
        click(*page, "pickFromList");
        for (auto* link : page->findChildren<QAbstractButton*>()) {
            if (link->text() == QStringLiteral("Tick none"))
                link->click();
        }
        auto* make = find<QAbstractButton>(*page, "makeMap");
        QVERIFY(!make->isEnabled());
        QVERIFY(!make->toolTip().isEmpty());
    }

    void fileThatDoesNotSayHowItIsMeasuredAsksAndNothingIsChosenBeforehand()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_noprj.shp");
        auto* question = page->findChild<CrsQuestion*>();
        QVERIFY(question->isVisible());
        QVERIFY(question->answer().isNull());
        const auto cards = question->findChildren<CrsCard*>();
        QVERIFY(!cards.isEmpty());
        for (const CrsCard* card : cards)
            QVERIFY(!card->isChecked());
        QVERIFY(!find<QAbstractButton>(*page, "makeMap")->isEnabled());

        click(*page, "crs27700");
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, ReadMs));
        QVERIFY(countShown(*page).startsWith(QStringLiteral("53 of 53")));
        QVERIFY(find<QAbstractButton>(*page, "makeMap")->isEnabled());
    }

    void numberThatIsNoWayOfMeasuringIsToldUnderTheField()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_noprj.shp");
        click(*page, "crsOther");
        auto* typed = find<QLineEdit>(*page, "crsNumber");
        QVERIFY(typed->isVisible());
        QTest::keyClicks(typed, QStringLiteral("nonsense"));
        click(*page, "crsUse");
        QCOMPARE(typed->property("state").toString(), QStringLiteral("wrong"));
        typed->setText(QStringLiteral("27700"));
        click(*page, "crsUse");
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, ReadMs));
        QVERIFY(countShown(*page).startsWith(QStringLiteral("53 of 53")));
    }

    void fileWithTwoKindsOfAreaOffersBoth()
    {
        const auto page = pageWith("boundaries/hastings/hastings_wd13_lsoa11_27700.gpkg");
        auto* layers = find<QComboBox>(*page, "layer");
        QVERIFY(layers->isVisible());
        QCOMPARE(layers->count(), 2);
        choose(*layers, layers->itemText(layers->findData(QStringLiteral("wd13"))));
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, ReadMs));
        QVERIFY(countShown(*page).startsWith(QStringLiteral("16 of 16")));
    }

    void otherNameColumnIsReadAnew()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_27700.shp");
        choose(*find<QComboBox>(*page, "nameColumn"), QStringLiteral("LSOA11CD"));
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, ReadMs));
        click(*page, "pickFromList");
        const QString first =
            find<QListView>(*page, "areaList")->model()->index(0, 0).data().toString();
        QVERIFY(first.startsWith(u'E'));
    }

    void brokenFilesAreToldInWordsOnThePage_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name : {"empty.geojson", "text-named.gpkg", "folder.gpkg", "dxf-lines.dxf",
                                 "gml-xxe-file.gml"})
            QTest::newRow(name) << QStringLiteral("nasty/") + QString::fromLatin1(name);
    }
    void brokenFilesAreToldInWordsOnThePage()
    {
        QFETCH(QString, file);
        const auto page = pageWith(file.toLatin1().constData());
        bool told = false;
        for (const auto* message : page->findChildren<PageMessage*>())
            told = told || message->text().size() > 10;
        QVERIFY(told);
        QVERIFY(!find<QAbstractButton>(*page, "makeMap")->isEnabled());
    }

    void everyControlHasAName()
    {
        const auto page = pageWith("boundaries/hastings/hastings_lsoa11_noprj.shp");
        QCOMPARE(controlsWithoutName(*page), QStringList());
    }

    void escapeLeavesThePage()
    {
        NewMapPage page(nullptr);
        QSignalSpy left(&page, &NewMapPage::cancelled);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(NewMapPageTest)
#include "new_map_page_test.moc"
