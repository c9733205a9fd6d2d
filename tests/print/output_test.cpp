// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sheets as files: what other programs read in them, equal bytes, and what happens when they can't
// be written.
#include "town_fixture.h"

#include "print/output.h"
#include "print/pdf_finish.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::print;
using namespace hedgerow::print::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString outputOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

#define NEEDS(program)                                                                             \
    if (QStandardPaths::findExecutable(program).isEmpty())                                         \
    QSKIP("poppler-utils isn't installed")

class OutputTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }
    base::Result<QStringList> write(const Town& town, const QString& file,
                                    SheetOptions options = dated(), OutputOptions output = {}) const
    {
        const model::Contents contents = town.contents();
        base::Job job;
        return writeSheet(sheetOf(town, options), snapshotOf(contents), path(file), output, job);
    }

private Q_SLOTS:
    void aPdfHoldsItsWordsAsText()
    {
        NEEDS(u"pdftotext"_s);
        const Town town = Town().scattered(40);
        QVERIFY(write(town, u"words.pdf"_s));
        const QString text =
            outputOf(u"pdftotext"_s, {u"-layout"_s, path(u"words.pdf"_s), u"-"_s}).simplified();
        for (const QString& words : textsOf(sheetOf(town)))
            QVERIFY2(text.contains(words.simplified()), qPrintable(words));
    }
    void aPdfEmbedsItsFonts()
    {
        NEEDS(u"pdffonts"_s);
        QVERIFY(write(Town().scattered(40), u"fonts.pdf"_s));
        QStringList lines =
            outputOf(u"pdffonts"_s, {path(u"fonts.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            QVERIFY2(!line.contains(u"Type 3"_s), qPrintable(line));
            QVERIFY2(line.contains(u" yes "_s), qPrintable(line));
        }
    }
    void aPdfSaysWhatItIs()
    {
        NEEDS(u"pdfinfo"_s);
        QVERIFY(write(Town().scattered(5), u"info.pdf"_s));
        const QString info = outputOf(u"pdfinfo"_s, {path(u"info.pdf"_s)});
        QVERIFY2(info.contains(u"Wrensford: our town"_s), qPrintable(info));
        QVERIFY2(info.contains(u"Hedgerow"_s), qPrintable(info));
        const QByteArray bytes = bytesOf(path(u"info.pdf"_s));
        QVERIFY(bytes.contains("/Lang (en-GB)"));
        QVERIFY(bytes.contains("/CreationDate (D:20261124000000"));
        QVERIFY(bytes.contains("/ID [<"));
    }
    void blackAndWhiteHasNoColour()
    {
        SheetOptions options = dated(u"A4"_s);
        options.style = SheetStyle::Mono;
        const Town town = Town().scattered(30);
        const QImage image =
            pageImage(sheetOf(town, options), 0, snapshotOf(town.contents()), 1200);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                QVERIFY2(colour.red() == colour.green() && colour.green() == colour.blue(),
                         qPrintable(colour.name() + u" at %1, %2"_s.arg(x).arg(y)));
            }
    }
    void theMarginStaysWhite()
    {
        const Town town = Town().scattered(60);
        const QImage image =
            pageImage(sheetOf(town), 0, snapshotOf(town.contents()), 1680); // 4 pixels a mm
        const int margin =
            static_cast<int>((10 - 0.5) * image.width() / sheetOf(town).pages[0].paperMm.width());
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x < margin || y < margin || x >= image.width() - margin ||
                    y >= image.height() - margin)
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
    void equalSheetsGiveEqualBytes()
    {
        const Town town = Town().scattered(40);
        for (const auto& kind : {u"pdf"_s, u"png"_s, u"svg"_s}) {
            QVERIFY(write(town, u"one."_s + kind, dated(u"A4"_s), {100}));
            QTest::qSleep(kind == u"pdf" ? 1100 : 0); // another second on the clock
            QVERIFY(write(town, u"two."_s + kind, dated(u"A4"_s), {100}));
            QVERIFY2(bytesOf(path(u"one."_s + kind)) == bytesOf(path(u"two."_s + kind)),
                     qPrintable(kind));
        }
    }
    void equalBytesInAnyLanguageAndZoneOfTheComputer()
    {
        if (qEnvironmentVariableIsSet("HEDGEROW_PRINT_TO")) {
            base::Job job;
            const Town town = Town().scattered(20);
            QVERIFY(writeSheet(sheetOf(town, dated(u"A4"_s)), snapshotOf(town.contents()),
                               qEnvironmentVariable("HEDGEROW_PRINT_TO"), {}, job));
            return;
        }
        QByteArrayList files;
        for (const auto& [locale, zone] :
             {std::pair{u"C"_s, u"UTC"_s}, {u"cy_GB.UTF-8"_s, u"Pacific/Auckland"_s}}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, locale);
            environment.insert(u"TZ"_s, zone);
            environment.insert(u"HEDGEROW_PRINT_TO"_s, path(u"there-%1.pdf"_s.arg(files.size())));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(),
                          {QString::fromLatin1(QTest::currentTestFunction())});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            files << bytesOf(environment.value(u"HEDGEROW_PRINT_TO"_s));
        }
        QVERIFY(!files[0].isEmpty());
        QVERIFY(files[0] == files[1]);
    }
    void aPictureHasTheDotsThatWereAsked()
    {
        QVERIFY(write(Town().scattered(5), u"dots.png"_s, dated(u"A4"_s), {200}));
        const QImage image(path(u"dots.png"_s));
        QVERIFY(std::abs(std::max(image.width(), image.height()) - 297 / 25.4 * 200) < 1.5);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 200);
        const auto tooMany = write(Town().scattered(5), u"huge.png"_s, dated(u"A0"_s), {2000});
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, base::ErrorKind::Usage);
    }
    void severalPagesOfPicturesAreNumbered()
    {
        const auto written = write(Town().scattered(300), u"many.png"_s, dated(u"A4"_s), {50});
        QVERIFY(written);
        QVERIFY(written->size() > 1);
        QVERIFY(written->first().endsWith(u"many-1.png"_s));
        for (const QString& file : *written)
            QVERIFY(QFile::exists(file));
    }
    void aFileThatIsThereIsKept()
    {
        QFile file(path(u"kept.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto written = write(Town().scattered(5), u"kept.pdf"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Refused);
        QCOMPARE(bytesOf(path(u"kept.pdf"_s)), QByteArray("mine"));
        QVERIFY(write(Town().scattered(5), u"kept.pdf"_s, dated(), {300, true}));
        QVERIFY(bytesOf(path(u"kept.pdf"_s)).startsWith("%PDF"));
    }
    void aFolderThatIsNoneIsSaid()
    {
        const auto written = write(Town().scattered(5), u"nowhere/at/all.pdf"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
        QCOMPARE(write(Town(), u"sheet.docx"_s).error().kind, base::ErrorKind::Usage);
    }
    void stoppingLeavesNoFile()
    {
        const Town town = Town().scattered(20);
        base::Job job;
        job.stop();
        const auto written =
            writeSheet(sheetOf(town), snapshotOf(town.contents()), path(u"stopped.pdf"_s), {}, job);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path(u"stopped.pdf"_s)));
    }
    void finishingRefusesWhatItDoesNotKnow()
    {
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("%PDF-1.4\ntrailer"),
              QByteArray("trailer\n<<\n/Size 3\n/Root 9 0 R\n/Info 8 0 R\n>>\n")})
            QVERIFY(!finishedPdf(bytes, {u"x"_s, {}, {}, u"en"_s, {}}));
    }
};

QTEST_MAIN(OutputTest)
#include "output_test.moc"
