// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document from outside: made, opened, changed, read again by Hedgerow and by other programs.
#include "neighbourhood.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::Access;
using store::Document;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

/// What a program of Debian says about a file: its output and messages, or nothing without it.
std::optional<QString> said(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(found, arguments);
    if (!process.waitForFinished(60000))
        return QStringLiteral("did not end");
    return QString::fromUtf8(process.readAll()) + (process.exitCode() ? QStringLiteral("\nfailed") : QString());
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { town_ = std::make_unique<Neighbourhood>(); }
    void cleanup() { town_.reset(); }

    void aNewDocumentHoldsItsAreasAndItsTitle()
    {
        const model::Contents contents = town_->document().contents();
        QCOMPARE(contents.areas().size(), 2);
        QCOMPARE(contents.title(), QStringLiteral("Wrensford"));
        QCOMPARE(contents.srs(), 27700);
        QCOMPARE(contents.document().id().toText(), town_->document().documentId());
        QCOMPARE(contents.areas().begin()->geometry().box().width(), 1000.0);
    }

    void makingADocumentNeverReplacesAFile()
    {
        const QByteArray before = bytesOf(town_->path());
        base::Job job;
        const auto again = Document::create(town_->path(), wrensford(), twoAreas(), QStringLiteral("Ann"), job);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
        QCOMPARE(again.error().message, QStringLiteral("town.gpkg exists. Choose another name."));
        QCOMPARE(bytesOf(town_->path()), before);
    }

    void aDocumentThatIsStoppedWhileBeingMadeLeavesNothing()
    {
        QTemporaryDir folder;
        base::Job job;
        job.stop();
        const auto made = Document::create(folder.filePath(QStringLiteral("x.gpkg")), wrensford(), twoAreas(),
            QStringLiteral("Ann"), job);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QCOMPARE(filesIn(folder.path()), QStringList());
    }

    void aDocumentInAFolderThatIsntThereIsRefusedInWords()
    {
        base::Job job;
        const auto made = Document::create(QStringLiteral("/nowhere/at/all/x.gpkg"), wrensford(), twoAreas(),
            QStringLiteral("Ann"), job);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Output);
        QCOMPARE(made.error().message, QStringLiteral("We can't write in /nowhere/at/all."));
    }

    void everyAppliedFieldIsInTheFileAtOnce()
    {
        const model::Uuid library = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, library, "description", QStringLiteral("Warm and dry"));
        const auto copy = town_->opened(Access::ReadOnly);
        const model::Record row = copy->contents().find(Table::Places, library);
        QCOMPARE(row.text(u"description"), QStringLiteral("Warm and dry"));
        QCOMPARE(*row.geometry().point(), (model::Point{500100, 100100}));
        QCOMPARE(row, town_->document().contents().find(Table::Places, library));
    }

    void everyKindOfValueComesBackAsItWent()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Hall"), {500200, 100200});
        Step step(QStringLiteral("Fill in"));
        step.set(Table::Places, id, "floor_area_m2", 120.5);
        step.set(Table::Places, id, "star", true);
        step.set(Table::Places, id, "number", 7);
        step.set(Table::Places, id, "empty_since", QStringLiteral("2017-06"));
        step.set(Table::Places, id, "last_seen", QStringLiteral("2026-11-24"));
        step.set(Table::Places, id, "story", QStringLiteral("Tŷ'r \"dref\"\n; 🌳"));
        QVERIFY(town_->document().applyAndWait(step));
        QCOMPARE(town_->opened(Access::ReadOnly)->contents().find(Table::Places, id),
            town_->document().contents().find(Table::Places, id));
    }

    void referencesWithinOneStepFindTheirRows()
    {
        Step step(QStringLiteral("Add a place with an activity"));
        const model::Uuid place = step.insert(Table::Places, {{"name", QStringLiteral("Barn")}});
        step.insert(Table::Activities, {{"place", place.toText()}, {"name", QStringLiteral("Choir")}});
        const auto done = town_->document().applyAndWait(step);
        QVERIFY(done);
        QCOMPARE(done->inserted.size(), std::size_t{2});
        QCOMPARE(done->inserted[0].step, done->stepId);
        const auto activities = town_->opened(Access::ReadOnly)->contents()
            .referring(Table::Activities, u"place", done->inserted[0]);
        QCOMPARE(activities.size(), std::size_t{1});
        QCOMPARE(activities[0].text(u"name"), QStringLiteral("Choir"));
    }

    void aFutureEndsWithTheStepAndSaysSavedOnce()
    {
        QSignalSpy saved(&town_->document(), &Document::saved);
        QSignalSpy changed(&town_->document(), &Document::changed);
        Step step(QStringLiteral("Add two"));
        step.insert(Table::Places, {{"name", QStringLiteral("One")}});
        step.insert(Table::Places, {{"name", QStringLiteral("Two")}});
        auto future = town_->document().apply(step);
        QCOMPARE(town_->document().waiting(), 1);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(town_->document().waiting(), 0);
        QCOMPARE(town_->document().contents().places().size(), 2);
    }

    void lookingLeavesBytesTimeAndFolderAlone()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        const QString hash = town_->keepBytes(QByteArray("a photo"));
        town_->close();
        const QByteArray before = bytesOf(town_->path());
        const QDateTime time = QFileInfo(town_->path()).lastModified();
        const QStringList files = filesIn(town_->folder());
        for (const Access access : {Access::ReadOnly, Access::Edit}) {
            const auto document = town_->opened(access);
            QCOMPARE(document->contents().places().size(), 1);
            QCOMPARE(*document->blobs()->bytes(hash), QByteArray("a photo"));
            (void)document->undoTitle();
        }
        QCOMPARE(bytesOf(town_->path()), before);
        QCOMPARE(QFileInfo(town_->path()).lastModified(), time);
        QCOMPARE(filesIn(town_->folder()), files);
    }

    void closingLeavesNothingBesideTheFile()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->close();
        QCOMPARE(filesIn(town_->folder()), QStringList{QStringLiteral("town.gpkg")});
    }

    void bytesAreKeptOnceAndFoundByTheirHash()
    {
        const QString hash = town_->keepBytes(QByteArray("a photo"));
        QCOMPARE(town_->keepBytes(QByteArray("a photo")), hash);
        const auto blobs = town_->document().blobs();
        QCOMPARE(*blobs->bytes(hash), QByteArray("a photo"));
        const auto missing = blobs->bytes(QString(64, u'0'));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Damaged);
    }

    void whatAnotherDocumentWroteMeanwhileIsTakenInByTheNextStep()
    {
        const auto other = town_->opened(Access::Edit);
        (void)town_->addPlace(QStringLiteral("Mine"), {500100, 100100});
        Step step(QStringLiteral("Add Theirs"));
        step.insert(Table::Places, {{"name", QStringLiteral("Theirs")}});
        QVERIFY(other->applyAndWait(step));
        QCOMPARE(other->contents().places().size(), 2);
    }

    void aReadOnlyDocumentRefusesInWords()
    {
        const auto copy = town_->opened(Access::ReadOnly);
        QVERIFY(copy->isReadOnly());
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        const auto done = copy->applyAndWait(step);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QVERIFY(!done.error().message.isEmpty());
    }

    void aFileThatWasReplacedIsNotWrittenTo()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        QVERIFY(QFile::rename(town_->path(), town_->path() + QStringLiteral(".old")));
        QVERIFY(QFile::copy(town_->path() + QStringLiteral(".old"), town_->path()));
        const QByteArray before = bytesOf(town_->path());
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        const auto done = town_->document().applyAndWait(step);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(town_->path()), before);
    }

    void ogrinfoReadsEveryLayerWithoutAWarning()
    {
        fillEveryTable();
        const auto output = said(QStringLiteral("ogrinfo"), {QStringLiteral("-al"), town_->path()});
        if (!output)
            QSKIP("ogrinfo isn't on this machine");
        const QStringList lines = output->split(u'\n');
        QCOMPARE((lines.filter(QStringLiteral("Warning")) + lines.filter(QStringLiteral("ERROR"))).join(u'\n'), QString());
        QVERIFY(output->contains(u"Layer name: places"));
        QVERIFY(!output->contains(u"hedgerow_log"));
    }

    void theFileIsAValidGeoPackage()
    {
        fillEveryTable();
        const QString python = QStringLiteral("/usr/bin/python3");
        const QStringList call{QStringLiteral("-m"), QStringLiteral("osgeo_utils.samples.validate_gpkg"), town_->path()};
        const auto probe = said(python, {QStringLiteral("-c"), QStringLiteral("import osgeo_utils.samples.validate_gpkg")});
        if (!probe || probe->contains(u"failed"))
            QSKIP("GDAL's validate_gpkg isn't on this machine");
        QCOMPARE(said(python, call)->trimmed(), QString());
    }

private:
    /// One row in every table, with something in each field.
    void fillEveryTable()
    {
        Step step(QStringLiteral("Fill every table"));
        for (const model::RecordType& type : model::schema())
            if (type.table != Table::Document)
                step.insert(type.table, everyField(type), someGeometry(type));
        QVERIFY(town_->document().applyAndWait(step));
        town_->close();
    }

    std::unique_ptr<Neighbourhood> town_;
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
