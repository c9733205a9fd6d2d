// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The diary in the window: what is due as a list, in its month, in its year.
#include "transfers_fixture.h"

#include "base/language.h"
#include "window/diary_model.h"
#include "window/diary_workspace.h"
#include "window/filter_chip.h"
#include "window/month_view.h"
#include "window/rights_group.h"
#include "window/transfers_workspace.h"
#include "window/year_view.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace hedgerow;
using test::MapWindow;

class DiaryTest : public QObject
{
    Q_OBJECT

    struct Diary : MapWindow
    {
        explicit Diary(bool notice = true)
        {
            test::addTransfers(page().session().document(), {
                {"Jubilee Baths", "interest", "2026-11-12", "Ask to be treated as a bidder", "Joan", "2026-12-18", notice ? "2026-11-24" : nullptr, "2024-03-01"},
                {"The Weaver's Arms", "listen", "2026-11-15", "Meet the regulars", "Priya", "2026-11-26"},
                {"The Shed Youth Club", "owner", "2026-10-15", "Letter to members", "Ade", "2026-11-21"}});
            window().settle();
            page().show(window::Workspace::Diary);
            window().settle();
        }
        QListView& list() { return *page().diary().findChild<QListView*>(); }
        QStringList rows()
        {
            QStringList said;
            for (int row = 0; row < list().model()->rowCount(); ++row)
                said += list().model()->index(row, 0).data().toString();
            return said;
        }
        QString title()
        {
            for (const auto* label : page().diary().findChildren<QLabel*>())
                if (label->property("type").toString() == u"title")
                    return label->text();
            return {};
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        base::installLanguage(QStringLiteral("en"));
        window::setToday(test::TheDay);
    }
    void cleanupTestCase() { window::setToday({}); }

    void theListBeginsWithWhatIsLate()
    {
        Diary town;
        const QStringList rows = town.rows().mid(0, 7);
        QCOMPARE(rows, (QStringList{QStringLiteral("Overdue"), QStringLiteral("The Shed Youth Club"), QStringLiteral("This week"),
                                    QStringLiteral("The Weaver's Arms"), QStringLiteral("Later"), QStringLiteral("Jubilee Baths"),
                                    QStringLiteral("Jubilee Baths")}));
    }

    void aMonthShowsSixWeeksFromItsMonday()
    {
        Diary town;
        auto& month = town.page().diary().month();
        QCOMPARE(month.day(), test::TheDay);
        QCOMPARE(month.first(), QDate(2026, 10, 26));
        town.page().diary().setDay(QDate(2027, 1, 4));
        QCOMPARE(month.first(), QDate(2026, 12, 28));
        QCOMPARE(month.entriesOn(QDate(2027, 1, 4)).size(), std::size_t(1));
        QVERIFY2(month.accessibleDescription().contains(QStringLiteral("Jubilee Baths")), qPrintable(month.accessibleDescription()));
        QCOMPARE(town.title(), QStringLiteral("January 2027"));
    }

    void bankHolidaysAreNamed()
    {
        Diary town;
        town.page().diary().setDay(QDate(2026, 12, 25));
        QVERIFY(town.page().diary().month().accessibleDescription().contains(QStringLiteral("Christmas Day")));
    }

    void keysGoThroughMonthsAndYears()
    {
        Diary town;
        town.list().setFocus();
        town.key(Qt::Key_PageDown);
        QCOMPARE(town.title(), QStringLiteral("December 2026"));
        town.key(Qt::Key_PageUp);
        town.key(Qt::Key_PageUp);
        QCOMPARE(town.title(), QStringLiteral("October 2026"));
        town.key(Qt::Key_Home);
        QCOMPARE(town.title(), QStringLiteral("November 2026"));
        town.key(Qt::Key_Y);
        QVERIFY(town.page().diary().findChild<window::YearView*>()->isVisible());
        QCOMPARE(town.title(), QStringLiteral("2026"));
        town.key(Qt::Key_PageDown);
        QCOMPARE(town.title(), QStringLiteral("2027"));
        town.key(Qt::Key_Y);
        QCOMPARE(town.title(), QStringLiteral("November 2027"));
    }

    void choosingInTheListGoesToItsMonthAndReturnOpensTheRecord()
    {
        Diary town;
        town.list().setFocus();
        const int row = static_cast<int>(town.rows().lastIndexOf(QStringLiteral("Jubilee Baths")));
        town.list().setCurrentIndex(town.list().model()->index(6, 0)); // the deadline
        QVERIFY(row >= 6);
        QCOMPARE(town.title(), QStringLiteral("January 2027"));
        town.key(Qt::Key_Return);
        town.window().settle();
        QVERIFY(town.page().transfers().isVisible());
        QCOMPARE(town.page().session().chosen(), town.place("Jubilee Baths").id());
        QVERIFY(town.page().transfers().findChild<window::RightsGroup*>()->isVisible());
    }

    void aClickInTheMonthOpensTheRecord()
    {
        Diary town;
        town.page().diary().setDay(QDate(2026, 11, 26));
        auto& month = town.page().diary().month();
        QSignalSpy wanted(&month, &window::MonthView::entryWanted);
        // Its plate stands under the number of its day.
        const int at = static_cast<int>(month.first().daysTo(QDate(2026, 11, 26)));
        constexpr int Head = 32, Weeks = 6, Days = 7, UnderTheNumber = 38;
        QTest::mouseClick(&month, Qt::LeftButton, {}, {month.width() * (2 * (at % Days) + 1) / (2 * Days),
                                                       Head + (month.height() - Head) * (at / Days) / Weeks + UnderTheNumber});
        QCOMPARE(wanted.size(), 1);
        town.window().settle();
        QVERIFY(town.page().transfers().isVisible());
    }

    void filtersLetThroughOneKindOrPerson()
    {
        Diary town;
        auto* who = town.named<window::FilterChip>("Who: Everybody");
        QVERIFY(who);
        who->choose(QStringLiteral("Priya"));
        QCOMPARE(town.rows(), (QStringList{QStringLiteral("This week"), QStringLiteral("The Weaver's Arms")}));
        who->choose({});
        auto* kind = town.named<window::FilterChip>("Kind: Everything");
        kind->choose(QStringLiteral("1")); // tasks
        QCOMPARE(town.rows().filter(QStringLiteral("Baths")).size(), 1);
    }

    void jLogsForWhatIsChosen()
    {
        Diary town;
        town.list().setFocus();
        town.list().setCurrentIndex(town.list().model()->index(3, 0));
        town.key(Qt::Key_J);
        town.type("met the landlord");
        town.key(Qt::Key_Return);
        town.window().settle();
        const auto letters = town.contents().referring(model::Table::Letters, u"transfer", test::transferOf(town.contents(), "The Weaver's Arms").id());
        QCOMPARE(letters.size(), std::size_t(1));
        QCOMPARE(letters.front().text(u"kind"), QStringLiteral("meeting"));
    }

    void nothingDueIsSaid()
    {
        MapWindow town;
        town.page().show(window::Workspace::Diary);
        town.window().settle();
        bool said = false;
        for (const auto* label : town.page().diary().findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("Nothing is due.")));
        QVERIFY(said);
    }
};

QTEST_MAIN(DiaryTest)
#include "diary_test.moc"
