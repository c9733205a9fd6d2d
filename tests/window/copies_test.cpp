// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bringing copies together in the window: what a copy brings is said first, what differs is settled
// in the card over the map, and all of it can be taken back.
#include "map_window.h"
#include "page_by_hand.h"

#include "window/copy_card.h"
#include "window/deciding_card.h"
#include "window/merge_page.h"
#include "window/page_message.h"

#include <QLabel>
#include <QPushButton>

using namespace hedgerow;
using test::MapWindow;

class CopiesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    static int field(const char* name) { return model::recordType(model::Table::Places).indexOf(QString::fromLatin1(name)); }

    /// A copy of the window's map in which somebody else has worked.
    QString copyOf(MapWindow& town, const std::function<void(store::Document&)>& work)
    {
        town.page().session().document().settle();
        const QString path = folder_.filePath(QStringLiteral("%1 of Amina.gpkg").arg(QString::fromLatin1(QTest::currentTestFunction())));
        QFile::copy(town.file(), path);
        base::Job job;
        auto theirs = store::Document::open(path, store::Access::Edit, QStringLiteral("Amina"), job);
        if (theirs)
            work(**theirs);
        return path;
    }

    static void change(store::Document& document, const char* place, const char* name, const char* value)
    {
        model::Step step(QStringLiteral("Change %1").arg(QString::fromLatin1(name)));
        const model::Record record = test::placeNamed(document.contents(), QString::fromUtf8(place));
        step.set(model::Table::Places, record.id(), field(name), model::Value::ofText(QString::fromUtf8(value)));
        QVERIFY(document.applyAndWait(step));
    }

    static window::MergePage& mergePage(MapWindow& town) { return *town.window().findChild<window::MergePage*>(); }

    static void merge(MapWindow& town, const QString& copy)
    {
        town.page().showMerge({copy});
        QVERIFY(QTest::qWaitFor([&] { return !mergePage(town).isBusy(); }, 20000));
        auto* go = town.named<QPushButton>("Merge");
        QVERIFY(go && go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !mergePage(town).isBusy(); }, 20000));
        town.window().settle();
    }

private Q_SLOTS:
    void whatACopyBringsIsSaidBeforeAnythingIsChanged()
    {
        MapWindow town;
        const QString copy = copyOf(town, [](store::Document& theirs) {
            change(theirs, "Jubilee Baths", "story", "Half the town learned to swim here.");
            model::Step step(QStringLiteral("Add"));
            step.insert(model::Table::Places, {{"name", QStringLiteral("Swan Yard")}, {"category", QStringLiteral("pub")}},
                        test::blob(model::Point{500500, 100500}));
            QVERIFY(theirs.applyAndWait(step));
        });
        town.page().showMerge({copy});
        QVERIFY(QTest::qWaitFor([&] { return !mergePage(town).isBusy(); }, 20000));
        const auto* card = town.window().findChild<window::CopyCard*>();
        QVERIFY(card);
        QVERIFY2(card->accessibleName().contains(QStringLiteral("Amina")), qPrintable(card->accessibleName()));
        QVERIFY2(card->accessibleDescription().contains(QStringLiteral("1 new place")), qPrintable(card->accessibleDescription()));
        QVERIFY2(card->accessibleDescription().contains(QStringLiteral("1 changed")), qPrintable(card->accessibleDescription()));
        QVERIFY(!town.place("Swan Yard"));
        QCOMPARE(town.onDisk().places().size(), 6);
    }

    void aMergeBringsThePlacesAndCanBeTakenBack()
    {
        MapWindow town;
        const QString copy = copyOf(town, [](store::Document& theirs) { change(theirs, "Jubilee Baths", "name", "The Old Baths"); });
        merge(town, copy);
        QVERIFY(town.place("The Old Baths"));
        auto* back = town.named<QPushButton>("Take the merge back");
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return static_cast<bool>(town.place("Jubilee Baths")); }, 20000));
    }

    void whatBothChangedIsSettledInTheCardByKey()
    {
        MapWindow town;
        const QString copy = copyOf(town, [](store::Document& theirs) { change(theirs, "Jubilee Baths", "story", "Theirs."); });
        change(town.page().session().document(), "Jubilee Baths", "story", "Ours.");
        merge(town, copy);
        QCOMPARE(town.page().session().document().conflicts().size(), std::size_t{1});
        auto* decide = town.named<QPushButton>("Decide");
        QVERIFY(decide);
        QTest::mouseClick(decide, Qt::LeftButton);
        auto* card = town.window().findChild<window::DecidingCard*>();
        QVERIFY(card->isVisible());
        QTest::keyClick(card, Qt::Key_2);
        town.window().settle();
        QVERIFY(town.page().session().document().conflicts().empty());
        QCOMPARE(town.place("Jubilee Baths").text(u"story"), QStringLiteral("Theirs."));
        QVERIFY(!card->isVisible());
        town.page().session().undo();
        town.window().settle();
        QCOMPARE(town.page().session().document().conflicts().size(), std::size_t{1});
    }

    void aCopyThatIsDamagedIsSaidAndNothingCanBeMerged()
    {
        MapWindow town;
        const QString path = folder_.filePath(QStringLiteral("torn.gpkg"));
        QFile::copy(town.file(), path);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        town.page().showMerge({path});
        QVERIFY(QTest::qWaitFor([&] { return !mergePage(town).isBusy(); }, 20000));
        QVERIFY(!town.named<QPushButton>("Merge")->isEnabled());
        QVERIFY(!town.window().findChild<window::CopyCard*>()->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(CopiesTest)
#include "copies_test.moc"
