// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders in which files cross are known by their name or by what a sync program keeps in them.
#include "store/file_places.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using Kind = store::FilePlace::Kind;

class FilePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfASyncProgramIsKnown_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("name");
        QTest::newRow("by its name") << QStringLiteral("OneDrive/Maps") << QString() << QStringLiteral("OneDrive");
        QTest::newRow("of a firm") << QStringLiteral("OneDrive - Wrensford Trust") << QString() << QStringLiteral("OneDrive");
        QTest::newRow("by what is in it") << QStringLiteral("Shared/Maps") << QStringLiteral("Shared/.stfolder") << QStringLiteral("Syncthing");
        QTest::newRow("an ordinary one") << QStringLiteral("Documents/Our Drive") << QString() << QString();
        QTest::newRow("a name that only begins so") << QStringLiteral("OneDriveless") << QString() << QString();
    }
    void aFolderOfASyncProgramIsKnown()
    {
        QFETCH(QString, folder);
        QFETCH(QString, marker);
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(folder));
        if (!marker.isEmpty())
            QVERIFY(QDir(root.path()).mkpath(marker));
        const auto place = store::filePlaceOf(root.filePath(folder + QStringLiteral("/town.gpkg")));
        QTEST(place.name, "name");
        QCOMPARE(place.kind, place.name.isEmpty() ? Kind::Ordinary : Kind::SyncFolder);
        QCOMPARE(place.sentence.isEmpty(), place.name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FilePlacesTest)
#include "file_places_test.moc"
