// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of each workspace in each size and palette, into the folder "pictures" where the test is
// run: for people to look at. Fails only when one can't be made or is empty.
#include "transfers_fixture.h"

#include "base/language.h"
#include "store/backup.h"
#include "window/diary_workspace.h"
#include "window/history_workspace.h"
#include "window/merge_page.h"
#include "window/transfers_workspace.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QDir>
#include <QImage>
#include <QListView>

using namespace hedgerow;
using test::MapWindow;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        base::installLanguage(QStringLiteral("en")); // for its plurals
        window::setToday(test::TheDay);
    }

    void eachWorkspace_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("what");
        // A small light and a large dark one of each; all six for looking at: HEDGEROW_PICTURES=all.
        const bool all = qEnvironmentVariable("HEDGEROW_PICTURES") == u"all";
        for (const QSize size : {QSize(1024, 600), QSize(1440, 900), QSize(1920, 1080)})
            for (const bool dark : {false, true}) {
                if (!all && (dark ? size.width() != 1920 : size.width() != 1024))
                    continue;
                for (const char* what : {"start", "new", "map", "record", "add", "print", "export", "history", "past", "backups", "check", "merge", "decide", "transfers", "transfer", "money", "log", "transfers-table", "diary", "year", "shares", "start-transfer", "pack", "compare", "wall-calendar", "funders", "years", "stages", "letter", "ticks", "both-rules", "stage-filter", "transfers-empty", "diary-empty"})
                    QTest::addRow("%s-%dx%d-%s", what, size.width(), size.height(), dark ? "dark" : "light")
                        << size << dark << QString::fromLatin1(what);
            }
    }

    void eachWorkspace()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, what);
        MapWindow town(size, false, sample());
        town.window().useScheme(dark ? window::Scheme::Dark : window::Scheme::Light);
        const auto baths = town.place("Jubilee Baths");
        QVERIFY(baths);
        if (what == u"start")
            town.window().showStart();
        if (what == u"new")
            town.window().showNewMap();
        if (what == u"history" || what == u"past")
            town.page().show(window::Workspace::History);
        if (what == u"past") {
            town.window().settle();
            auto* list = town.page().history().findChild<QListView*>();
            list->setCurrentIndex(list->model()->index(1, 0));
        }
        if (what == u"backups") {
            auto& document = town.page().session().document();
            write(document, "opening", QStringLiteral("Sundays"));
            base::Job job;
            QVERIFY(store::makeBackup(town.file(), store::BackupReason::Asked, job));
            write(document, "opening", QStringLiteral("Sundays and feast days"));
            town.page().showBackups();
        }
        if (what == u"check")
            town.page().showCheck();
        if (what == u"merge" || what == u"decide")
            bringCopy(town);
        if (what == u"decide") {
            town.page().session().merge({folder_.filePath(QStringLiteral("copy.gpkg"))}, {});
            town.window().settle();
            town.page().decide();
        }
        if (what == u"export")
            town.page().showExport();
        if (what == u"record")
            town.page().map().openPlace(baths.id());
        if (what == u"print")
            town.page().show(window::Workspace::Print);
        if (kindsOfTransfers().contains(what))
            showTransfers(town, what);
        if (what == u"add") {
            town.page().map().goTo(*model::Place(baths).position());
            town.page().map().addPlace();
            town.clickMap(*model::Place(baths).position() + model::Point{20, -15});
            town.type("Jubilee Bath");
            QTRY_VERIFY(town.named<QAbstractButton>("It is Jubilee Baths"));
        }
        town.window().settle();
        const QImage picture = town.window().grab().toImage();
        QCOMPARE(picture.size(), size);
        QDir().mkpath(QStringLiteral("pictures"));
        QVERIFY(picture.save(QStringLiteral("pictures/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    }

private:
    QTemporaryDir folder_;

    static void write(store::Document& document, const char* field, const QString& value)
    {
        const auto baths = test::placeNamed(document.contents(), QStringLiteral("Jubilee Baths"));
        model::Step step(QStringLiteral("Change %1 of Jubilee Baths").arg(QString::fromLatin1(field)));
        step.set(model::Table::Places, baths.id(), field, model::Value::ofText(value));
        document.applyAndWait(step);
    }

    /// A copy in which Amina wrote another story and opening times, and the page that looks at it.
    void bringCopy(MapWindow& town)
    {
        const QString path = folder_.filePath(QStringLiteral("copy.gpkg"));
        QFile::remove(path);
        QFile::copy(town.file(), path);
        base::Job job;
        auto theirs = store::Document::open(path, store::Access::Edit, QStringLiteral("Amina"), job);
        QVERIFY(theirs);
        write(**theirs, "good_here", QStringLiteral("Half the town learned to swim here. The roof was made new in 2012, the boiler house is dry, and the front hall holds ninety for a meal."));
        write(**theirs, "opening", QStringLiteral("Heritage open day, second Saturday in September"));
        (*theirs)->close();
        auto& ours = town.page().session().document();
        write(ours, "good_here", QStringLiteral("Half the town learned to swim here. The roof was made new in 2011, the boiler house is damp, and the front hall holds eighty."));
        write(ours, "opening", QStringLiteral("Heritage open day, September"));
        town.page().showMerge({path});
        auto* page = town.window().findChild<window::MergePage*>();
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20000));
    }

    static QStringList kindsOfTransfers()
    {
        return QStringLiteral("transfers transfer money log transfers-table diary year shares start-transfer pack compare wall-calendar funders years stages letter ticks both-rules stage-filter transfers-empty diary-empty").split(u' ');
    }

    /// Board, record and diary as stewards have them on 24 November 2026.
    static void showTransfers(MapWindow& town, const QString& what)
    {
        auto& page = town.page();
        if (!what.endsWith(u"-empty"))
            addMany(town);
        town.window().settle();
        if (what.startsWith(u"diary") || what == u"year") {
            page.show(window::Workspace::Diary);
            page.diary().setDay(what == u"year" ? QDate(2026, 11, 24) : QDate(2026, 12, 4));
            page.diary().showYear(what == u"year");
            return;
        }
        page.show(window::Workspace::Transfers);
        town.window().settle();
        page.transfers().showTable(what == u"transfers-table");
        if (what == u"start-transfer")
            page.showStartTransfer();
        if (what == u"pack")
            page.showPack(town.place("Jubilee Baths").id());
        if (what == u"compare")
            page.showComparison({town.place("Jubilee Baths").id(), town.place("Corn Exchange").id(), town.place("Leat Mill").id()});
        if (what == u"years")
            Q_EMIT page.transfers().inspector().yearsWanted(test::transferOf(town.contents(), "The Old Fire Station").id());
        if (what == u"funders")
            page.showFunders();
        if (what == u"stages")
            page.showStages();
        if (what == u"letter")
            page.showLetter(town.place("Jubilee Baths").id());
        if (what == u"ticks")
            for (const char* name : {"Jubilee Baths", "Leat Mill", "Ebenezer Chapel"})
                page.session().tick(town.place(name).id(), true);
        if (what == u"stage-filter") {
            page.show(window::Workspace::Map);
            page.map().setListFolded(false);
            page.map().list().showTransfersOnly();
        }
        if (what == u"wall-calendar")
            page.showWallCalendar(QDate(2026, 12, 1));
        if (what == u"transfer" || what == u"money" || what == u"log" || what == u"shares" || what == u"both-rules") {
            page.session().chooseTransfer(test::transferOf(town.contents(), "Jubilee Baths").id());
            page.transfers().openRecord();
            town.window().settle();
        }
        if (what == u"both-rules") {
            auto* both = town.named<QAbstractButton>("Not sure which rules? Show both");
            both->click();
            town.window().settle();
            town.page().transfers().inspector().findChild<QScrollArea*>()->ensureWidgetVisible(both, 0, 0);
            auto* bar = town.page().transfers().inspector().findChild<QScrollArea*>()->verticalScrollBar();
            bar->setValue(bar->value() + 360);
        }
        if (what == u"log") {
            page.logContact();
            town.type("called the estates team");
        }
        if (what == u"money" || what == u"shares") {
            town.named<QAbstractButton>("The rights clock")->click();
            town.named<QAbstractButton>("Money")->click();
            town.named<QAbstractButton>("People and next step")->click();
            town.named<QAbstractButton>("Letters and calls")->click();
            town.window().settle();
        }
        if (what == u"shares")
            town.named<QAbstractButton>("Share calculator…")->click();
    }

    static void addMany(MapWindow& town)
    {
        auto& document = town.page().session().document();
        test::addTransfers(document, {
            {"Basin Street Plot", "idea", "2026-11-21", "Ask who mows it", "Priya"},
            {"Gasworks Yard", "idea", "2026-10-29", "Soil report from 2014", "Joan", "2026-12-02"},
            {"Crescents Hall", "idea", "2026-10-04", "Roof survey for solar", "Ade"},
            {"Ebenezer Chapel", "listen", "2026-10-14", "Open day, 12 Dec", "Tom", "2026-12-12"},
            {"Priory Fields Hall", "listen", "2026-09-15", "Members’ vote", "Moira", "2027-01-20"},
            {"Station Rooms", "owner", "2026-11-09", "Ask for a lease", "Sam", "2026-12-08"},
            {"Leat Mill", "owner", "2026-09-21", "Letter to members", "Ade", "2026-11-21"},
            {"The Regal", "parked", "2026-03-01"},
            {"The Weaver’s Arms", "lost", "2026-03-01"},
            {"Jubilee Baths", "interest", "2026-11-12", "Ask to be treated as a bidder", "Joan", "2026-12-18", "2026-11-24", "2024-03-01"}});
        const auto text = [](const char* words) { return model::Value(QString::fromUtf8(words)); };
        using model::Table;
        model::Step step(QStringLiteral("Money and letters"));
        const QString id = test::transferOf(document.contents(), "Jubilee Baths").id().toText();
        for (const auto& [field, value] : {std::pair("notice_received_on", "2026-11-24"), std::pair("listed_on", "2024-03-01")})
            step.set(Table::Transfers, *model::Uuid::fromText(id), field, text(value));
        step.insert(Table::Costs, {{"transfer", id}, {"kind", text("purchase")}, {"what", text("The building")}, {"amount_pence", qint64{6000000}}});
        step.insert(Table::Costs, {{"transfer", id}, {"kind", text("survey")}, {"amount_pence", qint64{1200000}}});
        step.insert(Table::Funding, {{"transfer", id}, {"kind", text("own")}, {"source", text("Baths Society")}, {"status", text("in_bank")}, {"amount_pence", qint64{3310000}}});
        step.insert(Table::Funding, {{"transfer", id}, {"kind", text("grant")}, {"source", text("Heritage fund")}, {"status", text("promised")}, {"amount_pence", qint64{2650000}}});
        step.insert(Table::Tasks, {{"transfer", id}, {"what", text("Two quotes for the roof")}, {"who", text("Sam")}, {"due_on", text("2026-11-30")}});
        step.insert(Table::Tasks, {{"transfer", id}, {"what", text("Find the old plans")}, {"who", text("Joan")}, {"due_on", text("2026-11-10")}, {"done_on", text("2026-11-09")}});
        step.insert(Table::Letters, {{"transfer", id}, {"kind", text("call")}, {"what", text("Called the estates team: they will look for the key")}, {"on_date", text("2026-11-19")}});
        step.insert(Table::Letters, {{"transfer", id}, {"kind", text("letter")}, {"with_whom", text("Councillor Hale")}, {"what", text("Asked what the notice means for the pool")}, {"on_date", text("2026-11-12")}});
        QVERIFY(document.applyAndWait(step));
    }

    /// The sample town where the build has made it; else the small town of the tests.
    static QString sample()
    {
        const QString path = QFileInfo(QStringLiteral(HEDGEROW_PROGRAM)).dir().filePath(QStringLiteral("sample/wrensford.gpkg"));
        return QFile::exists(path) ? path : QString();
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
