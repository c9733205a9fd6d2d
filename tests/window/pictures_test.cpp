// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of each workspace in each size and palette, into the folder "pictures" where the test is
// run: for people to look at. Fails only when one can't be made or is empty.
#include "map_window.h"

#include "base/language.h"
#include "store/backup.h"
#include "window/history_workspace.h"
#include "window/merge_page.h"

#include <QDir>
#include <QImage>
#include <QListView>

using namespace hedgerow;
using test::MapWindow;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { base::installLanguage(QStringLiteral("en")); } // for its plurals

    void eachWorkspace_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("what");
        for (const QSize size : {QSize(1024, 600), QSize(1440, 900), QSize(1920, 1080)})
            for (const bool dark : {false, true})
                for (const char* what : {"start", "new", "map", "record", "add", "print", "export", "history", "past", "backups", "check", "merge", "decide"})
                    QTest::addRow("%s-%dx%d-%s", what, size.width(), size.height(), dark ? "dark" : "light")
                        << size << dark << QString::fromLatin1(what);
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

    /// The sample town where the build has made it; else the small town of the tests.
    static QString sample()
    {
        const QString path = QFileInfo(QStringLiteral(HEDGEROW_PROGRAM)).dir().filePath(QStringLiteral("sample/wrensford.gpkg"));
        return QFile::exists(path) ? path : QString();
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
