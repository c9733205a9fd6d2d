// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that aren't what they should be: each is named in words, and none is changed.
#include "file_facts.h"
#include "neighbourhood.h"
#include "store/check.h"

#include <QFile>
#include <QFileInfo>

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

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

base::Result<std::unique_ptr<Document>> open(const QString& path, Access access = Access::Edit)
{
    base::Job job;
    return Document::open(path, access, QStringLiteral("Ann"), job);
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { town_ = std::make_unique<Neighbourhood>(); }
    void cleanup() { town_.reset(); }

    void aMissingFileIsNamedWithItsFolder()
    {
        const auto opened = open(town_->folder() + QStringLiteral("/gone.gpkg"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Input);
        QVERIFY(opened.error().message.startsWith(QStringLiteral("We can't find gone.gpkg in ") + town_->folder()));
    }

    void whatIsNoDocumentIsSaidAsSuch_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char* file, const char* sentence, ErrorKind kind) {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(sentence) << kind;
        };
        row("good.gpkg", "good.gpkg isn't a Hedgerow map. It holds 1 layer", ErrorKind::Input);
        row("gpkg-120-layers.gpkg", "gpkg-120-layers.gpkg isn't a Hedgerow map. It holds 120 layer", ErrorKind::Input);
        row("empty.gpkg", "empty.gpkg is empty (0 bytes).", ErrorKind::Input);
        row("text-named.gpkg", "text-named.gpkg isn't a Hedgerow map.", ErrorKind::Input);
        row("random.gpkg", "random.gpkg isn't a Hedgerow map.", ErrorKind::Input);
        row("folder.gpkg", "folder.gpkg is a folder, not a map.", ErrorKind::Input);
        row("truncated.gpkg", "truncated.gpkg is damaged.", ErrorKind::Damaged);
        row("gpkg-schema-broken.gpkg", "gpkg-schema-broken.gpkg is damaged.", ErrorKind::Damaged);
        row("gpkg-hot-journal.gpkg", "gpkg-hot-journal.gpkg ", ErrorKind::Input);
        row("gpkg-wal-without-wal.gpkg", "gpkg-wal-without-wal.gpkg isn't a Hedgerow map.", ErrorKind::Input);
        row("gpkg-view-endless.gpkg", "gpkg-view-endless.gpkg isn't a Hedgerow map.", ErrorKind::Input);
        row("sqlite-plain.gpkg", "sqlite-plain.gpkg isn't a Hedgerow map.", ErrorKind::Input);
    }
    void whatIsNoDocumentIsSaidAsSuch()
    {
        QFETCH(QString, file);
        QFETCH(QString, sentence);
        QFETCH(ErrorKind, kind);
        const QDir nasty(QStringLiteral(HEDGEROW_SHARED "/data/fixtures/nasty"));
        if (!nasty.exists())
            QSKIP("the shared fixtures aren't here");
        QTemporaryDir folder;
        for (const QString& name : nasty.entryList({file + u'*'}, QDir::Files))
            write(folder.filePath(name), bytesOf(nasty.filePath(name)));
        if (file == u"folder.gpkg")
            QVERIFY(QDir(folder.path()).mkdir(file));
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        const QByteArray bytes = bytesOf(folder.filePath(file));
        const auto opened = open(folder.filePath(file));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY2(opened.error().message.startsWith(sentence), qPrintable(opened.error().message));
        QCOMPARE(bytesOf(folder.filePath(file)), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
    }

    void aDocumentCutAnywhereIsDamagedAndNeverHalfRead()
    {
        town_->close();
        const QByteArray whole = bytesOf(town_->path());
        const QString cut = town_->folder() + QStringLiteral("/cut.gpkg");
        for (qsizetype size = 200; size < whole.size(); size += whole.size() / 7) {
            write(cut, whole.left(size));
            const auto opened = open(cut);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        }
    }

    void aNewerFormatCanBeLookedAtAndNotEdited()
    {
        (void)town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->close();
        FileFacts(town_->path()).run("UPDATE hedgerow_here SET format=3");
        const auto edit = open(town_->path());
        QVERIFY(!edit);
        QCOMPARE(edit.error().kind, ErrorKind::Damaged);
        QVERIFY(edit.error().message.startsWith(u"town.gpkg was made by a newer Hedgerow (format 3; this one knows 1)."));
        const auto look = open(town_->path(), Access::ReadOnly);
        QVERIFY(look);
        QCOMPARE((*look)->contents().places().size(), 1);
        QVERIFY((*look)->isReadOnly());
    }

    void aCopyMadeInTheMiddleOfAStepIsOnlyLookedAt()
    {
        town_->close();
        FileFacts(town_->path()).run("UPDATE hedgerow_here SET step=last");
        const auto opened = open(town_->path());
        QVERIFY(opened);
        QVERIFY((*opened)->whyReadOnly().contains(u"Copy it again"));
    }

    void aKilledWritersHalfStepIsTakenBack()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->close();
        const QString copy = town_->folder() + QStringLiteral("/copy.gpkg");
        {
            FileFacts writer(town_->path());
            writer.run("PRAGMA cache_size=1; BEGIN IMMEDIATE; UPDATE hedgerow_here SET step=last;"
                       "UPDATE places SET name='half'; UPDATE areas SET name='half'");
            writer.run("INSERT INTO hedgerow_blob(hash,bytes) VALUES('x',zeroblob(400000))"); // spills to disk
            write(copy, bytesOf(town_->path()));
            write(copy + QStringLiteral("-journal"), bytesOf(town_->path() + QStringLiteral("-journal")));
        }
        QVERIFY(QFileInfo(copy + QStringLiteral("-journal")).size() > 512);
        const auto opened = open(copy);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*opened)->contents().find(Table::Places, id).text(u"name"), QStringLiteral("Library"));
        QVERIFY(!(*opened)->isReadOnly());
        QVERIFY(!QFileInfo::exists(copy + QStringLiteral("-journal")));
    }

    void aFileThatWasLeftInWalModeIsReadAndPutBackByTheFirstChange()
    {
        town_->close();
        QByteArray bytes = bytesOf(town_->path());
        bytes[18] = bytes[19] = 2;
        write(town_->path(), bytes);
        const auto opened = open(town_->path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(bytesOf(town_->path()), bytes);
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        QVERIFY((*opened)->applyAndWait(step));
        (*opened)->close();
        QCOMPARE(bytesOf(town_->path())[18], '\1');
        QCOMPARE(QDir(town_->folder()).entryList(QDir::Files), QStringList{QStringLiteral("town.gpkg")});
    }

    void aMarkedReadOnlyFileSaysSo()
    {
        town_->close();
        QVERIFY(QFile::setPermissions(town_->path(), QFileDevice::ReadOwner));
        if (QFileInfo(town_->path()).isWritable())
            QSKIP("this user may write everywhere");
        const auto opened = open(town_->path());
        QVERIFY(opened);
        QVERIFY((*opened)->whyReadOnly().contains(u"marked read-only"));
    }

    void aForeignTriggerOnOurTablesStopsWriting()
    {
        town_->close();
        FileFacts(town_->path()).run("CREATE TRIGGER evil AFTER INSERT ON places BEGIN DELETE FROM areas; END");
        const auto opened = open(town_->path());
        QVERIFY(opened);
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {});
        const auto done = (*opened)->applyAndWait(step);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QCOMPARE((*opened)->contents().areas().size(), 2);
    }

    void aTriggerThatIsGoneIsPutBackByTheFirstChange()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->close();
        FileFacts(town_->path()).run("DROP TRIGGER hedgerow_places_update");
        const auto opened = open(town_->path());
        QVERIFY(opened);
        Step step(QStringLiteral("Rename"));
        step.set(Table::Places, id, "name", QStringLiteral("Old Library"));
        QVERIFY((*opened)->applyAndWait(step));
        QCOMPARE(FileFacts(town_->path()).number("SELECT count(*) FROM hedgerow_log"), 1);
    }

    void aColumnThatAnotherProgramAddedDoesNoHarm()
    {
        town_->close();
        FileFacts(town_->path()).run("ALTER TABLE places ADD COLUMN roof TEXT");
        const auto opened = open(town_->path());
        QVERIFY(opened);
        Step step(QStringLiteral("Add"));
        step.insert(Table::Places, {{"name", QStringLiteral("Library")}});
        QVERIFY((*opened)->applyAndWait(step));
        auto undone = (*opened)->undo();
        (*opened)->settle();
        QVERIFY(undone.result());
        QVERIFY((*opened)->contents().places().isEmpty());
    }

    void aSoundDocumentPassesEveryCheck()
    {
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        town_->remove(Table::Places, id);
        (void)town_->keepBytes(QByteArray("a photo"));
        base::Job job;
        const auto report = store::checkDocument(town_->path(), store::Thoroughness::Thorough, job);
        QVERIFY(report);
        QCOMPARE(report->checks.size(), std::size_t{12});
        for (const store::Check& check : report->checks)
            QVERIFY2(check.ok, qPrintable(check.name + QStringLiteral(": ") + check.found));
    }

    void eachKindOfDamageIsFoundByItsCheck_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char* check, const char* sql) {
            QTest::newRow(sql) << QByteArray(sql) << QString::fromLatin1(check);
        };
        row("names", "UPDATE hedgerow_here SET mute=1; UPDATE places SET uuid='x'; UPDATE hedgerow_here SET mute=0");
        row("marks", "UPDATE hedgerow_log SET head=3");
        row("values", "UPDATE hedgerow_here SET mute=1; UPDATE places SET name='x'; UPDATE hedgerow_here SET mute=0");
        row("bin", "INSERT INTO hedgerow_bin_places(uuid) SELECT uuid FROM places");
        row("index", "DELETE FROM rtree_places_geom");
        row("bytes", "UPDATE hedgerow_blob SET bytes='x'");
        row("references", "UPDATE photo_uses SET place='00000000000000000000000000000001'");
        row("leftovers", "INSERT INTO hedgerow_bin_places(uuid) VALUES('!x')");
        row("capture", "DROP TRIGGER hedgerow_areas_delete");
        row("triggers", "CREATE TRIGGER evil AFTER INSERT ON places BEGIN SELECT 1; END");
        row("at rest", "UPDATE hedgerow_here SET mute=1");
    }
    void eachKindOfDamageIsFoundByItsCheck()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, check);
        const model::Uuid id = town_->addPlace(QStringLiteral("Library"), {500100, 100100});
        town_->set(Table::Places, id, "name", QStringLiteral("Old Library"));
        (void)town_->keepBytes(QByteArray("a photo"));
        Step use(QStringLiteral("Use"));
        use.insert(Table::PhotoUses, {{"place", id.toText()}});
        (void)town_->applied(use);
        town_->close();
        FileFacts(town_->path()).run(sql.constData());
        base::Job job;
        const auto report = store::checkDocument(town_->path(), store::Thoroughness::Thorough, job);
        QVERIFY(report);
        QStringList wrong;
        for (const store::Check& one : report->checks)
            if (!one.ok)
                wrong.append(one.name);
        QVERIFY2(wrong.contains(check), qPrintable(wrong.join(u',')));
    }

private:
    std::unique_ptr<Neighbourhood> town_;
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
