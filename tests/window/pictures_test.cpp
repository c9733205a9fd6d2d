// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of each workspace in each size and palette, into the folder "pictures" where the test is
// run: for people to look at. Fails only when one can't be made or is empty.
#include "map_window.h"

#include <QDir>
#include <QImage>

using namespace hedgerow;
using test::MapWindow;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWorkspace_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("what");
        for (const QSize size : {QSize(1024, 600), QSize(1440, 900), QSize(1920, 1080)})
            for (const bool dark : {false, true})
                for (const char* what : {"start", "new", "map", "record", "add", "print", "export"})
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
    /// The sample town where the build has made it; else the small town of the tests.
    static QString sample()
    {
        const QString path = QFileInfo(QStringLiteral(HEDGEROW_PROGRAM)).dir().filePath(QStringLiteral("sample/wrensford.gpkg"));
        return QFile::exists(path) ? path : QString();
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
