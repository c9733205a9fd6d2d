// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// History and backups in the window: what was before can be seen, and put back.
#include "map_window.h"
#include "page_by_hand.h"

#include "window/backups_page.h"
#include "window/history_model.h"
#include "window/history_workspace.h"
#include "window/past_map.h"
#include "window/place_history.h"
#include "window/record_group.h"

#include <QListView>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>

using namespace hedgerow;
using test::MapWindow;

class HistoryTest : public QObject
{
    Q_OBJECT

    static void change(MapWindow& town, const char* value)
    {
        model::Step step(QStringLiteral("Change story of Jubilee Baths"));
        step.set(model::Table::Places, town.place("Jubilee Baths").id(), "story", model::Value::ofText(QString::fromUtf8(value)));
        QVERIFY(town.page().session().document().applyAndWait(step));
        town.window().settle();
    }

    static void press(MapWindow& town, const char* words)
    {
        auto* found = town.named<QPushButton>(words);
        QVERIFY2(found && found->isEnabled(), words);
        found->click();
        town.window().settle();
    }

private Q_SLOTS:
    void anOldValueOfAPlaceIsPutBackByAClick()
    {
        MapWindow town;
        change(town, "The first story.");
        change(town, "Another story.");
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        town.record().findChild<window::PlaceHistory*>()->findChild<window::GroupHead*>()->setChecked(true);
        QTRY_VERIFY(town.named<QPushButton>("Put this back"));
        press(town, "Put this back");
        QCOMPARE(town.place("Jubilee Baths").text(u"story"), QStringLiteral("The first story."));
        QCOMPARE(town.page().session().document().undoTitle(), QStringLiteral("Put back Story"));
    }

    void theTimelineNamesStepAndPersonAndShowsTheMapAsItWas()
    {
        MapWindow town;
        change(town, "A story.");
        town.page().show(window::Workspace::History);
        town.window().settle();
        auto* list = town.page().history().findChild<QListView*>();
        const QModelIndex newest = list->model()->index(1, 0);
        QCOMPARE(newest.data().toString(), QStringLiteral("Change story of Jubilee Baths"));
        QCOMPARE(newest.data(window::HistoryModel::WhoRole).toString(), QStringLiteral("Tester"));
        list->setCurrentIndex(newest);
        town.window().settle();
        const auto* map = town.page().history().findChild<window::PastMap*>();
        QVERIFY2(map->accessibleDescription().startsWith(QStringLiteral("As on ")), qPrintable(map->accessibleDescription()));
        press(town, "Back to today");
        QVERIFY(map->accessibleDescription().isEmpty());
    }

    void whatAnotherProgramChangedIsSaidWhenOneComesBackToTheWindow()
    {
        MapWindow town;
        QVERIFY(QProcess::execute(QStringLiteral("ogrinfo"), {QStringLiteral("-q"), QStringLiteral("-sql"),
            QStringLiteral("UPDATE places SET story='By another program.' WHERE name='Jubilee Baths'"), town.file()}) == 0);
        town.page().session().document().refresh();
        town.page().tellOutsideChanges();
        town.window().settle();
        QCOMPARE(town.place("Jubilee Baths").text(u"story"), QStringLiteral("By another program."));
        QVERIFY2(town.page().strip().text().contains(QStringLiteral("another program")), qPrintable(town.page().strip().text()));
    }

    void onePlaceOrTheWholeMapComesBackFromABackup()
    {
        MapWindow town;
        change(town, "Of the backup.");
        town.page().showBackups();
        press(town, "Make one now");
        change(town, "Of now.");
        town.page().showBackups();
        town.window().settle();
        press(town, "Bring this one back");
        QCOMPARE(town.place("Jubilee Baths").text(u"story"), QStringLiteral("Of the backup."));
    }
};

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
