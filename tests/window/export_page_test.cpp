// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Export from the window: a file that others can read, and words when it can't be written.
#include "map_window.h"
#include "page_by_hand.h"

#include "window/export_page.h"
#include "window/page_message.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace hedgerow;
using test::MapWindow;

class ExportPageTest : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The page in the window, with its choices as asked for and the file named in the dialog.
    static QString exported(MapWindow& town, const QString& path, const QString& kind)
    {
        town.page().showExport();
        const auto* page = town.window().findChild<window::ExportPage*>();
        for (auto* choice : page->findChildren<QRadioButton*>())
            if (choice->text().startsWith(kind))
                choice->click();
        window::answerFileDialog(path);
        window::click(*page, "exportNow");
        QString said;
        [[maybe_unused]] const bool spoke = QTest::qWaitFor([&] {
            for (const auto* label : page->findChild<window::PageMessage*>()->findChildren<QLabel*>())
                if (label->isVisible() && !label->text().isEmpty())
                    said = label->text();
            return !said.isEmpty();
        });
        return said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        window::useOwnSettings();
    }

    void placesGoIntoAFileThatOthersRead()
    {
        MapWindow town;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("places.geojson"));
        const QString said = exported(town, path, QStringLiteral("GeoJSON"));
        QVERIFY2(said.contains(QStringLiteral("places.geojson")), qPrintable(said));
        const auto features = QJsonDocument::fromJson(read(path)).object()[QStringLiteral("features")].toArray();
        QCOMPARE(features.size(), town.contents().places().size());
    }

    void aTableHasALineForEachPlace()
    {
        MapWindow town;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("places.csv"));
        exported(town, path, QStringLiteral("Table"));
        QCOMPARE(read(path).trimmed().count('\n'), town.contents().places().size());
    }

    void whatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        MapWindow town;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a file/places.kml"));
        QFile file(folder.filePath(QStringLiteral("a file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString said = exported(town, path, QStringLiteral("KML"));
        QVERIFY2(!said.isEmpty() && !said.startsWith(QStringLiteral("Saved")), qPrintable(said));
        QVERIFY(!QFile::exists(path));
    }

    void escapeGoesBackToTheMap()
    {
        MapWindow town;
        town.page().showExport();
        auto* page = town.window().findChild<window::ExportPage*>();
        QSignalSpy finished(page, &window::ExportPage::finished);
        QTest::keyClick(page, Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
        QVERIFY(town.page().map().isVisible());
    }
};

QTEST_MAIN(ExportPageTest)
#include "export_page_test.moc"
