// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be saved of a damaged document, wherever the damage is.
#include "neighbourhood.h"
#include "store/backup.h"
#include "store/salvage.h"
#include "whole_file.h"

#include <QFileInfo>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using base::ErrorKind;
using model::Step;
using model::Table;
using store::Access;
using store::BackupReason;
using store::Document;
using store::Salvaged;

namespace {

constexpr int PageSize = 4096;
constexpr int PlaceCount = 200;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        town_ = std::make_unique<Neighbourhood>();
        Step step(QStringLiteral("Bring in places"), model::StepKind::Import);
        for (int i = 0; i < PlaceCount; ++i)
            step.insert(Table::Places, {{"name", QStringLiteral("Place %1").arg(i)}, {"story", QString(120, u's')}},
                pointAt({500000.0 + i, 100000.0 + i}));
        (void)town_->applied(step);
        Step rename(QStringLiteral("Rename"));
        int i = 0;
        for (const model::Record& place : town_->document().contents().places())
            if (i++ % 10 == 0)
                rename.set(Table::Places, place.id(), "name", place.text(u"name") + QStringLiteral(" (old)"));
        (void)town_->applied(rename);
        photo_ = town_->keepBytes(QByteArray(20'000, 'p'));
        damaged_ = town_->folder() + QStringLiteral("/damaged.gpkg");
        saved_ = town_->folder() + QStringLiteral("/saved.gpkg");
    }
    void cleanup() { town_.reset(); }

    void aSoundDocumentIsSavedWhole()
    {
        const QString before = everythingIn(town_->path(), Extent::Rows);
        town_->close();
        const auto saved = salvaged(bytesOf(town_->path()));
        QVERIFY(saved);
        QVERIFY2(saved->isWhole(), qPrintable(saved->lost.join(u' ')));
        QCOMPARE(saved->places().saved, PlaceCount);
        QCOMPARE(saved->places().rows, PlaceCount);
        QCOMPARE(saved->photos, 1);
        QCOMPARE(saved->savedPhotos, 1);
        QVERIFY(everythingIn(saved_, Extent::Rows) == before);
        QCOMPARE(whatIsWrong(saved_), QString());
        QCOMPARE(FileFacts(saved_).text("SELECT document FROM hedgerow_here"),
            FileFacts(town_->path()).text("SELECT document FROM hedgerow_here"));
    }

    void withOnePageBrokenWhateverIsSavedIsSoundAndNothingIsMadeUp()
    {
        town_->close();
        const QByteArray whole = bytesOf(town_->path());
        const int pages = static_cast<int>(whole.size() / PageSize);
        int tries = 0, withFew = 0;
        for (int page = 2; page < pages; page += 11) {
            QByteArray bytes = whole;
            bytes.replace(page * PageSize, PageSize, QByteArray(PageSize, '\x5a'));
            const auto saved = salvaged(bytes);
            if (!saved) // the page held the schema
                continue;
            ++tries;
            withFew += saved->places().saved < PlaceCount / 2;
            QVERIFY2(saved->places().saved + 25 >= PlaceCount || !saved->isWhole(), qPrintable(QString::number(page)));
            QCOMPARE(whatIsWrong(saved_), QString());
            FileFacts facts(saved_);
            QCOMPARE(facts.number("SELECT count(*) FROM places WHERE name NOT LIKE 'Place %' OR story<>printf('%.120c','s')"), 0);
        }
        QVERIFY(tries > 10);
        QVERIFY2(withFew <= 1, qPrintable(QString::number(withFew))); // the page by which all others are found
    }

    void cutAnywhereWhatIsLeftIsSaved()
    {
        town_->close();
        const QByteArray whole = bytesOf(town_->path());
        for (const int percent : {95, 80, 60}) {
            const auto saved = salvaged(whole.left(whole.size() * percent / 100));
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
            QCOMPARE(whatIsWrong(saved_), QString());
            QVERIFY(saved->places().rows >= saved->places().saved);
        }
    }

    void gapsAreFilledFromTheNewestBackup()
    {
        base::Job job;
        QVERIFY(store::makeBackup(town_->path(), BackupReason::Asked, job));
        const model::Uuid last = town_->addPlace(QStringLiteral("Place of today"), {500000, 100000});
        const QString before = everythingIn(town_->path(), Extent::Rows);
        town_->close();
        const QByteArray whole = bytesOf(town_->path());
        QByteArray bytes = whole;
        const qint64 root = FileFacts(town_->path()).number("SELECT rootpage FROM sqlite_schema WHERE name='places'");
        bytes.replace((root - 1) * PageSize, PageSize, QByteArray(PageSize, '\x5a')); // no row can be reached any more
        const auto saved = salvaged(bytes);
        QVERIFY(saved);
        QCOMPARE(saved->fromBackup, PlaceCount);
        QCOMPARE(saved->places().read, 0);
        QCOMPARE(saved->places().saved, PlaceCount);
        QCOMPARE(saved->places().rows, PlaceCount + 1); // the index still knows of today's
        QVERIFY(!saved->isWhole());
        QCOMPARE(whatIsWrong(saved_), QString());
        const auto opened = Document::open(saved_, Access::ReadOnly, {}, job);
        QVERIFY(opened);
        QVERIFY(!(*opened)->contents().find(Table::Places, last));
        QCOMPARE((*opened)->blobs()->bytes(photo_)->size(), 20'000);
    }

    void withoutABackupTheLogStillKnowsWhatWasChanged()
    {
        town_->close();
        QByteArray bytes = bytesOf(town_->path());
        const qint64 root = FileFacts(town_->path()).number("SELECT rootpage FROM sqlite_schema WHERE name='places'");
        bytes.replace((root - 1) * PageSize, PageSize, QByteArray(PageSize, '\x5a'));
        const auto saved = salvaged(bytes);
        QVERIFY(saved);
        QCOMPARE(saved->fromHistory, PlaceCount / 10);
        QCOMPARE(FileFacts(saved_).number("SELECT count(*) FROM places WHERE name LIKE '%(old)'"), PlaceCount / 10);
        QCOMPARE(whatIsWrong(saved_), QString());
    }

    void theDamagedFileIsLeftAsItIs()
    {
        town_->close();
        QByteArray bytes = bytesOf(town_->path());
        bytes.chop(bytes.size() / 4);
        (void)salvaged(bytes);
        QVERIFY(bytesOf(damaged_) == bytes);
        const QStringList files = QDir(town_->folder()).entryList(QDir::Files);
        QCOMPARE(files, QStringList({QStringLiteral("damaged.gpkg"), QStringLiteral("saved.gpkg"), QStringLiteral("town.gpkg")}));
    }

    void whereNothingIsLeftThatIsSaidAndNoFileIsMade_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(50'000, 'x');
        QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1');
    }
    void whereNothingIsLeftThatIsSaidAndNoFileIsMade()
    {
        QFETCH(QByteArray, bytes);
        const auto saved = salvaged(bytes);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Input);
        QVERIFY(!QFileInfo::exists(saved_));
    }

    void ofAMapWhoseFirstPageIsBrokenThatIsSaid_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("the whole page") << 0 << PageSize;
        QTest::newRow("the header") << 0 << 100;
        QTest::newRow("what follows the header") << 100 << PageSize - 100;
    }
    void ofAMapWhoseFirstPageIsBrokenThatIsSaid()
    {
        QFETCH(int, from);
        QFETCH(int, bytes);
        town_->close();
        const auto saved = salvaged(bytesOf(town_->path()).replace(from, bytes, QByteArray(bytes, '\x5a')));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Input);
        QVERIFY2(saved.error().message.contains(u"beginning of damaged.gpkg"), qPrintable(saved.error().message));
        QVERIFY(saved.error().message.contains(u"backup"));
        QVERIFY(!QFileInfo::exists(saved_));
    }

    void anExistingFileIsNotReplacedUnlessAsked()
    {
        town_->close();
        write(damaged_, bytesOf(town_->path()));
        write(saved_, "mine");
        base::Job job;
        const auto refused = store::salvage(damaged_, saved_, false, job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(saved_), QByteArray("mine"));
    }

private:
    base::Result<Salvaged> salvaged(const QByteArray& bytes)
    {
        write(damaged_, bytes);
        QFile::remove(saved_);
        base::Job job;
        return store::salvage(damaged_, saved_, false, job);
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<Neighbourhood> town_;
    QString damaged_, saved_, photo_;
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
