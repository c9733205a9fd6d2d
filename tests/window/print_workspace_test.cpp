// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Print workspace through its choices, the live page and its dialogs.
#include "page_by_hand.h"

#include "window/page_message.h"
#include "window/print_workspace.h"
#include "window/session.h"
#include "window/sheet_preview.h"

#include "model/geopackage_blob.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::window;

namespace {

constexpr int DrawMs = 60000;

QByteArray square(double x, double y, double side)
{
    const model::Ring ring{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
    return model::toGeoPackageBlob(model::Polygons{model::Polygon{ring, {}}}, 27700);
}

/// Four areas of 500 m and two places.
model::Step smallTown()
{
    model::Step step(QStringLiteral("Make a town"));
    for (int i = 0; i < 4; ++i)
        step.insert(
            model::Table::Areas,
            {{"code", QStringLiteral("A%1").arg(i)}, {"name", QStringLiteral("Quarter %1").arg(i)}},
            square(580000 + 500 * (i % 2), 110000 + 500 * (i / 2), 500));
    for (int i = 0; i < 2; ++i)
        step.insert(
            model::Table::Places,
            {{"name", QStringLiteral("Hall %1").arg(i)},
             {"category", QStringLiteral("village_hall")},
             {"number", i + 1}},
            model::toGeoPackageBlob(model::Point{580300.0 + 400 * i, 110300.0 + 300 * i}, 27700));
    return step;
}

} // namespace

class PrintWorkspaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<PrintWorkspace> workspace_;

    const QImage& page() const { return workspace_->findChild<SheetPreview*>()->image(); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        useOwnSettings();
    }

    void init()
    {
        const QString path = folder_.filePath(
            QStringLiteral("%1.gpkg").arg(QString::fromLatin1(QTest::currentTestFunction())));
        store::NewDocument settings;
        settings.title = QStringLiteral("Smalltown");
        const auto crs = geo::Crs::fromEpsg(27700);
        QVERIFY(crs);
        settings.srsWkt = crs->wkt1();
        settings.srsName = crs->name();
        base::Job job;
        auto document =
            store::Document::create(path, settings, smallTown(), QStringLiteral("Ann"), job);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        session_ = std::make_unique<Session>(std::move(*document), QStringLiteral("en"));
        session_->settle();
        workspace_ = std::make_unique<PrintWorkspace>(*session_, nullptr);
        workspace_->resize(968, 532);
        workspace_->show();
        QVERIFY(QTest::qWaitFor(
            [&] {
                workspace_->settle();
                return !page().isNull();
            },
            DrawMs));
    }

    void cleanup()
    {
        workspace_.reset();
        session_.reset();
    }

    void pageIsShownAsItWillBePrinted()
    {
        QVERIFY(page().width() > 200);
        QSet<QRgb> colours;
        for (int x = 0; x < page().width(); x += 3) {
            for (int y = 0; y < page().height(); y += 3)
                colours.insert(page().pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, "the page is empty");
        QVERIFY(find<QLabel>(*workspace_, "sheetHeading")->text().contains(QStringLiteral("A3")));
    }

    void anotherPaperIsLaidOutAnew()
    {
        choose(*find<QComboBox>(*workspace_, "paper"), QStringLiteral("A4"));
        workspace_->settle();
        QVERIFY(find<QLabel>(*workspace_, "sheetHeading")->text().contains(QStringLiteral("A4")));
    }

    void titleThatIsTypedIsOnThePage()
    {
        const QImage before = page();
        auto* title = find<QLineEdit>(*workspace_, "sheetTitle");
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("The places we love"));
        workspace_->settle();
        QVERIFY(page() != before);
    }

    void draggingMovesTheMapAndItCanBePutBack()
    {
        auto* preview = workspace_->findChild<SheetPreview*>();
        const QImage before = page();
        const QPoint middle = preview->viewport()->rect().center() - QPoint(60, 0);
        QTest::mousePress(preview->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(preview->viewport(), middle + QPoint(40, 30));
        QTest::mouseRelease(preview->viewport(), Qt::LeftButton, {}, middle + QPoint(40, 30));
        workspace_->settle();
        QVERIFY(page() != before);
        QVERIFY(find<QAbstractButton>(*workspace_, "resetMap")->isVisible());
        click(*workspace_, "resetMap");
        workspace_->settle();
        QCOMPARE(page(), before);
    }

    void pdfIsWrittenWhereTheDialogSays()
    {
        const QString path = folder_.filePath(QStringLiteral("sheet.pdf"));
        answerFileDialog(path);
        click(*workspace_, "writePdf");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, DrawMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        auto* message = workspace_->findChild<PageMessage*>();
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("sheet.pdf")), DrawMs);
    }

    void pictureOfLinesIsWrittenForAnSvgName()
    {
        const QString path = folder_.filePath(QStringLiteral("sheet.svg"));
        answerFileDialog(path);
        click(*workspace_, "writePicture");
        auto* message = workspace_->findChild<PageMessage*>();
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("sheet.svg")), DrawMs);
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void everyControlHasAName() { QCOMPARE(controlsWithoutName(*workspace_), QStringList()); }
};

QTEST_MAIN(PrintWorkspaceTest)
#include "print_workspace_test.moc"
