// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do on the map, through the real widgets.
#include "map_window.h"
#include "window/similar_card.h"

#include <QPushButton>

using namespace hedgerow;
using test::MapWindow;

class MapWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsAddedByThreeActionsOfTheKeyboard()
    {
        MapWindow town;
        town.canvas().setFocus();
        town.key(Qt::Key_N, Qt::ControlModifier);
        town.type("TQ 0050 0010"); // 1: where
        town.key(Qt::Key_Return);
        town.type("Hollow Youth Club"); // 2: name
        town.key(Qt::Key_Return);
        town.window().settle();
        const auto added = test::placeNamed(town.onDisk(), QStringLiteral("Hollow Youth Club"));
        QVERIFY(added);
        QCOMPARE(added.text(u"category"), QStringLiteral("youth_club"));
        QCOMPARE(added.text(u"position_how"), QStringLiteral("grid"));
        QCOMPARE(added.value(u"number").integer(), 6);
        QCOMPARE(town.page().session().chosen(), added.id());
    }

    void aPlaceIsAddedByThreeActionsOfTheMouseWithoutTyping()
    {
        MapWindow town;
        const model::Point at{500500, 100200};
        QTest::mouseClick(town.named<QPushButton>("Add a place"), Qt::LeftButton); // 1
        town.clickMap(at);                                                         // 2
        const auto chips = town.window().findChild<window::SimilarCard*>()->findChildren<QPushButton*>();
        const auto chip = std::find_if(chips.begin(), chips.end(), [](const auto* one) { return one->isVisible() && one->property("kind") == QStringLiteral("chip"); });
        QVERIFY(chip != chips.end());
        QTest::mouseClick(*chip, Qt::LeftButton); // 3
        town.window().settle();
        QCOMPARE(town.onDisk().places().size(), 7);
        const model::Record added = town.contents().find(model::Table::Places, town.page().session().chosen());
        QVERIFY(added);
        const auto position = model::Place(added).position();
        QVERIFY(position && model::distance(*position, at) < 2 * town.canvas().view().metresPerPixel);
    }

    void aDoubleClickOnEmptyGroundAddsAPlaceThere()
    {
        MapWindow town;
        const auto pixel = town.canvas().view().toPixel({500200, 100150}).toPoint();
        QTest::mouseDClick(&town.canvas(), Qt::LeftButton, {}, pixel);
        town.type("Corner Bench");
        town.key(Qt::Key_Return);
        town.window().settle();
        QVERIFY(test::placeNamed(town.onDisk(), QStringLiteral("Corner Bench")));
    }

    void aLikeNameNearbyIsOfferedAndCanBeOpenedInstead()
    {
        MapWindow town;
        QTest::mouseClick(town.named<QPushButton>("Add a place"), Qt::LeftButton);
        town.clickMap({500400, 100570});
        town.type("Wrensford Library");
        QTRY_VERIFY(town.named<QPushButton>("It is Wrensford Library"));
        QTest::mouseClick(town.named<QPushButton>("It is Wrensford Library"), Qt::LeftButton);
        QCOMPARE(town.page().session().chosen(), town.place("Wrensford Library").id());
        QCOMPARE(town.contents().places().size(), 6);
    }

    void escapeLeavesAddingWithNothingWritten()
    {
        MapWindow town;
        town.canvas().setFocus();
        town.key(Qt::Key_N, Qt::ControlModifier);
        town.key(Qt::Key_Return);
        town.type("Nothing");
        town.key(Qt::Key_Escape);
        town.key(Qt::Key_Escape);
        QVERIFY(!town.page().map().addStrip().isActive());
        QCOMPARE(town.onDisk().places().size(), 6);
    }

    void aClickOnASymbolOpensItsRecord()
    {
        MapWindow town;
        town.clickMap({500800, 100400});
        QCOMPARE(town.page().session().chosen(), town.place("The Weaver's Arms").id());
        QVERIFY(town.record().isVisible());
    }

    void aPlaceIsMovedByTheKeysAndTheMoveIsUndone()
    {
        MapWindow town;
        const auto id = town.place("Wrensford Library").id();
        const auto before = *model::Place(town.place("Wrensford Library")).position();
        town.page().session().choose(id);
        town.canvas().setFocus();
        town.key(Qt::Key_M);
        town.key(Qt::Key_Right);
        town.key(Qt::Key_Right);
        town.key(Qt::Key_Return);
        town.window().settle();
        const auto after = *model::Place(town.onDisk().find(model::Table::Places, id)).position();
        QVERIFY(std::abs(after.x - before.x - 20 * town.canvas().view().metresPerPixel) < 0.01);
        QCOMPARE(after.y, before.y);
        town.page().session().undo();
        town.window().settle();
        QCOMPARE(*model::Place(town.onDisk().find(model::Table::Places, id)).position(), before);
    }

    void panningWithTheMouseNeverMovesAPlace()
    {
        MapWindow town;
        const auto before = town.contents();
        const auto from = town.canvas().view().toPixel({500800, 100400}).toPoint();
        QTest::mousePress(&town.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&town.canvas(), from + QPoint(60, 20));
        QTest::mouseRelease(&town.canvas(), Qt::LeftButton, {}, from + QPoint(60, 20));
        town.window().settle();
        QCOMPARE(town.contents().revision(), before.revision());
    }

    void theWheelZoomsAboutThePointer()
    {
        MapWindow town;
        const QPointF at(200, 150);
        const auto ground = town.canvas().view().toMap(at);
        const double before = town.canvas().view().metresPerPixel;
        QWheelEvent wheel(at, town.canvas().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&town.canvas(), &wheel);
        QVERIFY(qFuzzyCompare(town.canvas().view().metresPerPixel * 1.25, before));
        QVERIFY(model::distance(town.canvas().view().toMap(at), ground) < 0.01);
    }

    void aDeletedPlaceComesBackByTheStrip()
    {
        MapWindow town;
        const auto id = town.place("Jubilee Baths").id();
        town.page().session().choose(id);
        town.page().map().deletePlace(id);
        town.window().settle();
        QVERIFY(!town.onDisk().find(model::Table::Places, id));
        auto* undo = town.page().strip().findChild<QPushButton*>();
        QVERIFY(undo && undo->text() == QStringLiteral("Undo"));
        QTest::mouseClick(undo, Qt::LeftButton);
        town.window().settle();
        QVERIFY(town.onDisk().find(model::Table::Places, id));
    }

    void aRowOfToPlaceIsPutByOneClick()
    {
        MapWindow town;
        const auto id = town.place("Repair evening").id();
        town.page().map().showWaiting();
        town.key(Qt::Key_Down);
        QVERIFY(town.page().map().addStrip().isActive());
        town.clickMap({501100, 100500});
        town.window().settle();
        QVERIFY(model::Place(town.onDisk().find(model::Table::Places, id)).position());
    }

    void lookingChangesNoByte()
    {
        MapWindow town;
        QFile file(town.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto before = model::hashOf(file.readAll());
        town.canvas().setFocus();
        for (const int key : {Qt::Key_N, Qt::Key_N, Qt::Key_Plus, Qt::Key_Right, Qt::Key_0, Qt::Key_Z, Qt::Key_Escape})
            town.key(key);
        town.page().show(window::Workspace::Print);
        town.page().show(window::Workspace::Map);
        town.window().settle();
        town.window().closeMap();
        file.seek(0);
        QCOMPARE(model::hashOf(file.readAll()), before);
    }
};

QTEST_MAIN(MapWorkspaceTest)
#include "map_workspace_test.moc"
