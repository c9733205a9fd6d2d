// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The start page and the recent maps that it shows, through its buttons and cards.
#include "page_by_hand.h"

#include "window/recent_card.h"
#include "window/recent_maps.h"
#include "window/start_page.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::window;

class StartPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString file(const QString& name)
    {
        const QString path = folder_.filePath(name);
        QFile made(path);
        [[maybe_unused]] const bool opened = made.open(QIODevice::WriteOnly);
        return path;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init()
    {
        const auto maps = recentMaps();
        for (const RecentMap& map : maps)
            forgetRecentMap(map.path);
    }

    void openedIsSaidInWords_data()
    {
        QTest::addColumn<QDateTime>("opened");
        QTest::addColumn<QString>("words");
        QTest::newRow("this morning")
            << QDateTime({2026, 11, 24}, {9, 5}) << QStringLiteral("today, 09:05");
        QTest::newRow("late yesterday")
            << QDateTime({2026, 11, 23}, {23, 59}) << QStringLiteral("yesterday");
        QTest::newRow("this week")
            << QDateTime({2026, 11, 20}, {12, 0}) << QStringLiteral("on Friday");
        QTest::newRow("last week")
            << QDateTime({2026, 11, 14}, {12, 0}) << QStringLiteral("last week");
        QTest::newRow("this year")
            << QDateTime({2026, 10, 12}, {12, 0}) << QStringLiteral("12 October");
        QTest::newRow("long ago") << QDateTime({2025, 3, 2}, {12, 0})
                                  << QStringLiteral("March 2025");
        QTest::newRow("a clock set back")
            << QDateTime({2026, 11, 25}, {12, 0}) << QStringLiteral("today, 12:00");
    }
    void openedIsSaidInWords()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFETCH(QDateTime, opened);
        QTEST(openedInWords(opened, QDateTime({2026, 11, 24}, {13, 40})), "words");
    }

    void newestMapComesFirstAndOnlyEightAreKept()
    {
        for (int i = 0; i < 10; ++i)
            noteRecentMap({file(QStringLiteral("%1.gpkg").arg(i)), QStringLiteral("Map %1").arg(i),
                           i, QDateTime({2026, 1, 1 + i}, {0, 0})},
                          {});
        noteRecentMap({folder_.filePath(QStringLiteral("5.gpkg")), QStringLiteral("Five"), 5,
                       QDateTime({2026, 2, 1}, {0, 0})},
                      {});
        const auto maps = recentMaps();
        QCOMPARE(maps.size(), 8);
        QCOMPARE(maps.first().title, QStringLiteral("Five"));
        QCOMPARE(maps.at(1).title, QStringLiteral("Map 9"));
    }

    void pictureIsKeptUntilTheMapIsForgotten()
    {
        const QString path = file(QStringLiteral("pictured.gpkg"));
        QImage picture(800, 600, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        noteRecentMap({path, QStringLiteral("Pictured"), 3, QDateTime({2026, 1, 1}, {0, 0})},
                      picture);
        QCOMPARE(recentPicture(path).size(), RecentPictureSize);
        noteRecentMap({path, QStringLiteral("Pictured"), 4, QDateTime({2026, 1, 2}, {0, 0})}, {});
        QVERIFY(!recentPicture(path).isNull());
        forgetRecentMap(path);
        QVERIFY(recentPicture(path).isNull());
    }

    void buttonsAskForWhatTheySay()
    {
        StartPage page(nullptr);
        QSignalSpy open(&page, &StartPage::openRequested), fresh(&page, &StartPage::newRequested),
            sample(&page, &StartPage::sampleRequested);
        click(page, "startNew");
        click(page, "openMap");
        click(page, "openSample");
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(sample.count(), 1);
        QCOMPARE(open.count(), 1);
        QVERIFY(open.first().first().toString().isEmpty());
    }

    void cardOpensItsMap()
    {
        const QString path = file(QStringLiteral("wrensford.gpkg"));
        noteRecentMap({path, QStringLiteral("Wrensford"), 54, QDateTime::currentDateTime()}, {});
        StartPage page(nullptr);
        QSignalSpy open(&page, &StartPage::openRequested);
        auto* card = page.findChild<RecentCard*>();
        QVERIFY(card);
        QVERIFY(card->accessibleDescription().startsWith(QStringLiteral("54 place")));
        card->click();
        QCOMPARE(open.first().first().toString(), path);
    }

    void cardOfAMapThatIsGoneOffersToForgetIt()
    {
        noteRecentMap({folder_.filePath(QStringLiteral("gone.gpkg")), QStringLiteral("Gone"), 1,
                       QDateTime::currentDateTime()},
                      {});
        StartPage page(nullptr);
        QVERIFY(!page.findChild<RecentCard*>());
        auto* card = page.findChild<LostCard*>();
        QVERIFY(card);
        Q_EMIT card->forgetRequested();
        QTRY_VERIFY(recentMaps().isEmpty());
        QVERIFY(!page.findChild<LostCard*>());
    }

    void everyControlHasAName()
    {
        noteRecentMap({file(QStringLiteral("named.gpkg")), QStringLiteral("Named"), 1,
                       QDateTime::currentDateTime()},
                      {});
        noteRecentMap({folder_.filePath(QStringLiteral("lost.gpkg")), QStringLiteral("Lost"), 1,
                       QDateTime::currentDateTime()},
                      {});
        StartPage page(nullptr);
        QCOMPARE(controlsWithoutName(page), QStringList());
    }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
