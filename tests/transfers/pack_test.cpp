// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack_output.h"

#include "model/step.h"
#include "transfers/comparison.h"
#include "transfers/pack_document.h"
#include "transfers/wall_calendar.h"

#include "base/job.h"
#include "model/geopackage_blob.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using model::Record;
using model::Table;
using model::Value;
using transfers::PackKind;

namespace {

const QDate Today(2026, 11, 24);

Value text(const char* words)
{
    return Value(QString::fromUtf8(words));
}

/// The photos of the tests, kept in memory.
class MemoryBlobs : public model::Blobs
{
public:
    [[nodiscard]] base::Result<QByteArray> bytes(const QString& hash) const override
    {
        const auto at = kept_.constFind(hash);
        return at == kept_.cend() ? base::Result<QByteArray>(base::failure(base::ErrorKind::Damaged, QStringLiteral("gone"))) : *at;
    }

    QString keep(const QByteArray& bytes)
    {
        const QString hash = model::hashOf(bytes);
        kept_.insert(hash, bytes);
        return hash;
    }

private:
    QHash<QString, QByteArray> kept_;
};

QByteArray at(model::Geometry shape)
{
    return model::toGeoPackageBlob(shape, 27700);
}

struct Town
{
    std::shared_ptr<MemoryBlobs> blobs = std::make_shared<MemoryBlobs>();
    model::Contents contents;
    Record baths, station, person;
};

Town town()
{
    Town town;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    image.save(&buffer, "JPG");
    model::Step step(QStringLiteral("a town"));
    step.insert(Table::Document, {{"title", text("Leddle")}, {"nation", text("england")}, {"srs", Value(27700)}});
    const auto group = step.insert(Table::Organisations, {{"name", text("Friends of the Baths")}, {"legal_form", text("cbs")}});
    const auto baths = step.insert(Table::Places, {{"name", text("Jubilee Baths")}, {"category", text("empty_building")}, {"status", text("empty")},
        {"address", text("Gas Street\nWharfside")}, {"owner_kind", text("council")}, {"owner_name", text("Leddle Vale Council")},
        {"empty_since", text("2019-03-31")}, {"story", text("Half the town learned to swim here.")}, {"notes", text("Key under the mat")},
        {"source", text("Our own walk")}}, at(model::Point{330000, 322000}));
    step.insert(Table::Outlines, {{"place", Value(baths.toText())}, {"kind", text("site")}},
                at(model::Polygons{{{{329980, 321980}, {330030, 321980}, {330030, 322020}, {329980, 322020}, {329980, 321980}}, {}}}));
    const auto transfer = step.insert(Table::Transfers, {{"place", Value(baths.toText())}, {"organisation", Value(group.toText())},
        {"regime", text("eng-2011")}, {"stage", text("case")}, {"goal", text("buy")}, {"owner_kind", text("council")},
        {"owner_name", text("Leddle Vale Council")}, {"nomination_received_on", text("2025-10-06")}, {"risks", text("The election in May")}});
    step.insert(Table::Letters, {{"place", Value(baths.toText())}, {"transfer", Value(transfer.toText())}, {"kind", text("letter")},
        {"on_date", text("2026-03-03")}, {"what", text("Asked for the drawings")}});
    step.insert(Table::Costs, {{"transfer", Value(transfer.toText())}, {"kind", text("purchase")}, {"what", text("The building")}, {"amount_pence", Value(18500000)}});
    step.insert(Table::Funding, {{"transfer", Value(transfer.toText())}, {"kind", text("grant")}, {"source", text("Vale Fund")}, {"status", text("in_bank")}, {"amount_pence", Value(1500000)}});
    const QString hash = town.blobs->keep(jpeg);
    for (const bool visible : {false, true}) {
        const auto photo = step.insert(Table::Photos, {{"hash", Value(visible ? town.blobs->keep("not a picture") : hash)}, {"taken_on", text("2026-09-14T10:00:00Z")},
            {"people_visible", Value(visible)}, {"consent", text(visible ? "asked" : "not_needed")}});
        step.insert(Table::PhotoUses, {{"photo", Value(photo.toText())}, {"place", Value(baths.toText())}, {"caption", text(visible ? "Faces" : "From the street")}});
    }
    const auto station = step.insert(Table::Places, {{"name", text("Old Fire Station")}, {"category", text("empty_building")}}, at(model::Point{330300, 322400}));
    const auto person = step.insert(Table::Places, {{"name", text("Ironmonger")}, {"owner_kind", text("person")}, {"owner_name", text("J. Crane")}}, at(model::Point{330900, 322000}));
    step.insert(Table::Places, {{"name", text("The Library")}, {"star", Value(true)}}, at(model::Point{330000, 323000}));
    town.contents = model::Contents().after(step.bornAs(3));
    Q_UNUSED(station)
    Q_UNUSED(person)
    auto place = town.contents.places().begin();
    town.baths = *place;
    town.station = *++place;
    town.person = *++place;
    return town;
}

QString wordsOf(const transfers::Pack& pack)
{
    QStringList words{pack.title, pack.subtitle, pack.missing.join(u'\n')};
    for (const transfers::PackSection& section : pack.sections) {
        words << section.heading << section.paragraphs;
        for (const transfers::PackFact& fact : section.facts)
            words << fact.label + QStringLiteral(": ") + fact.value;
        for (const QStringList& row : section.table)
            words << row.join(u'|');
        for (const transfers::PackPhoto& photo : section.photos)
            words << photo.caption;
    }
    return words.join(u'\n');
}

transfers::Pack packOf(const Town& town, const Record& place, PackKind kind, bool isPrivate = false)
{
    return transfers::makePack(town.contents, place, {kind, Today, QStringLiteral("en"), isPrivate});
}

/// The text of a PDF, or nothing where no reader of PDF is installed.
QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNominationHoldsWhatTheRegulationsAskFor()
    {
        const Town here = town();
        const QString words = wordsOf(packOf(here, here.baths, PackKind::Nomination));
        for (const char* part : {"Friends of the Baths", "Jubilee Baths", "Gas Street, Wharfside", "Half the town learned", "Leddle Vale Council",
                                 "Nobody: it stands empty", "Plan of the site", "From the street · 14 September 2026", "Signatures of local electors"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    }

    void whatIsMissingStandsFirstAndIsMarked()
    {
        const Town here = town();
        const transfers::Pack pack = packOf(here, here.baths, PackKind::Nomination);
        QVERIFY(pack.missing.contains(QStringLiteral("Title number")));
        QVERIFY(pack.missing.contains(QStringLiteral("How we know")));
        QVERIFY(wordsOf(pack).contains(QStringLiteral("Title number: to confirm")));
        const transfers::Pack empty = packOf(here, here.station, PackKind::Nomination);
        QVERIFY(empty.missing.size() > pack.missing.size());
        QVERIFY(empty.missing.contains(QStringLiteral("The outline of the site on the plan")));
    }

    void whatIsForTheTeamStaysOutUnlessAskedFor()
    {
        const Town here = town();
        for (const PackKind kind : transfers::PackKinds) {
            const QString open = wordsOf(packOf(here, here.baths, kind));
            QVERIFY(!open.contains(u"election"));
            QVERIFY(!open.contains(u"Key under"));
            QVERIFY(!open.contains(u"Faces")); // people without their consent
            QVERIFY(!wordsOf(packOf(here, here.person, kind)).contains(u"Crane"));
        }
        QVERIFY(wordsOf(packOf(here, here.baths, PackKind::Funder, true)).contains(u"election"));
        QVERIFY(wordsOf(packOf(here, here.person, PackKind::Nomination, true)).contains(u"Crane"));
    }

    void aDossierHoldsDatedFactsOnlyAndSaysWhatItLeftOut()
    {
        const Town here = town();
        const QString words = wordsOf(packOf(here, here.baths, PackKind::StuckBuilding));
        QVERIFY(words.contains(u"Empty since: 31 March 2019"));
        QVERIFY(words.contains(u"3 March 2026|Letter"));
        QVERIFY(words.contains(u"6 October 2025: Nomination received"));
        QVERIFY(words.contains(u"Left out on purpose"));
        QVERIFY(!words.contains(u"Half the town"));
    }

    void packsAreWrittenAsPdfWithEmbeddedFontsAndTrueScale_data()
    {
        QTest::addColumn<int>("kind");
        for (const PackKind kind : transfers::PackKinds)
            QTest::newRow(qPrintable(keyOf(kind))) << static_cast<int>(kind);
    }

    void packsAreWrittenAsPdfWithEmbeddedFontsAndTrueScale()
    {
        QFETCH(int, kind);
        const Town here = town();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pack.pdf"));
        base::Job job;
        const auto written = writePack(packOf(here, here.baths, static_cast<PackKind>(kind)), here.contents, here.blobs, path, false, job);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext isn't installed");
        const QString words = pdfText(path);
        for (const transfers::PackSection& section : packOf(here, here.baths, static_cast<PackKind>(kind)).sections)
            QVERIFY2(words.contains(section.heading), qPrintable(section.heading));
        for (const char* part : {"Jubilee Baths", "not legal advice", "For identification only", "1:1 250", "1 of "})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
        QProcess fonts;
        fonts.start(QStringLiteral("pdffonts"), {path});
        QVERIFY(fonts.waitForFinished());
        const QList<QByteArray> lines = fonts.readAllStandardOutput().split('\n').mid(2);
        for (const QByteArray& line : lines)
            QVERIFY2(line.isEmpty() || line.contains(" yes "), line.constData());
        const auto again = writePack(packOf(here, here.baths, static_cast<PackKind>(kind)), here.contents, here.blobs, path, false, job);
        QVERIFY(!again && again.error().kind == base::ErrorKind::Refused);
    }

    void anEditableTextOpensInLibreOffice()
    {
        const Town here = town();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pack.odt"));
        base::Job job;
        QVERIFY(writePack(packOf(here, here.baths, PackKind::Nomination), here.contents, here.blobs, path, false, job));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice isn't installed");
        QProcess convert;
        convert.start(office, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                               QStringLiteral("--convert-to"), QStringLiteral("txt:Text"), QStringLiteral("--outdir"), folder.path(), path});
        QVERIFY(convert.waitForFinished(120'000));
        QFile words(folder.filePath(QStringLiteral("pack.txt")));
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(words.readAll());
        for (const char* part : {"Nomination as an asset", "Still missing", "☐ Title number", "From the street", "Half the town learned", "Signature"})
            QVERIFY2(all.contains(QString::fromUtf8(part)), part);
    }

    void whatIsKeptForTheTeamLeavesItOnlyWhenAskedFor()
    {
        Town here = town();
        model::Step step(QStringLiteral("keep it for the team"));
        step.set(Table::Places, here.baths.id(), "team_only", Value(true));
        step.set(Table::Places, here.baths.id(), "next_visit", text("2026-12-09"));
        step.set(Table::Places, here.station.id(), "next_visit", text("2026-12-10"));
        here.contents = here.contents.after(step.bornAs(4));
        here.baths = here.contents.find(Table::Places, here.baths.id());
        QTemporaryDir folder;
        base::Job job;
        const QString path = folder.filePath(QStringLiteral("pack.pdf"));
        const auto refused = writePack(packOf(here, here.baths, PackKind::Nomination), here.contents, here.blobs, path, false, job);
        QVERIFY(!refused && refused.error().kind == base::ErrorKind::Refused);
        QVERIFY(!QFile::exists(path));
        QVERIFY(writePack(packOf(here, here.baths, PackKind::Nomination, true), here.contents, here.blobs, path, false, job));
        const auto entries = transfers::diary(here.contents, {.today = Today, .language = QStringLiteral("en")});
        for (const transfers::Entry& entry : transfers::forEverybody(entries))
            QVERIFY(!entry.place || entry.place.id() != here.baths.id());
        const auto comparison = transfers::compare(here.contents, {here.baths, here.station}, {}, QStringLiteral("en"));
        QVERIFY(comparison && comparison->isPrivate);
        transfers::WallCalendarOptions options{.title = QStringLiteral("Leddle"), .firstMonth = QDate(2026, 12, 1), .months = 1, .today = Today};
        const QString open = folder.filePath(QStringLiteral("open.pdf")), whole = folder.filePath(QStringLiteral("whole.pdf"));
        QVERIFY(writeWallCalendar(entries, options, open, false, job));
        options.includePrivate = true;
        QVERIFY(writeWallCalendar(entries, options, whole, false, job));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext isn't installed");
        QVERIFY(!pdfText(open).contains(u"Baths") && !pdfText(open).contains(u"Visit"));
        QVERIFY(pdfText(whole).contains(u"Jubilee Baths") && pdfText(whole).contains(u"PRIVATE"));
        QVERIFY(pdfText(path).contains(u"PRIVATE"));
    }

    void anotherEndingIsRefused()
    {
        const Town here = town();
        QTemporaryDir folder;
        base::Job job;
        const auto written = writePack(packOf(here, here.baths, PackKind::Interest), here.contents, here.blobs, folder.filePath(QStringLiteral("pack.doc")), false, job);
        QVERIFY(!written && written.error().kind == base::ErrorKind::Usage);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void buildingsStandSideBySide()
    {
        const Town here = town();
        const auto comparison = transfers::compare(here.contents, {here.baths, here.station}, {}, QStringLiteral("en"));
        QVERIFY(comparison);
        QCOMPARE(comparison->names, QStringList({QStringLiteral("Jubilee Baths"), QStringLiteral("Old Fire Station")}));
        QVERIFY(comparison->distancesFrom > 0);
        const auto& row = comparison->rows[static_cast<std::size_t>(comparison->distancesFrom)];
        QCOMPARE(row.label, QStringLiteral("To The Library"));
        QCOMPARE(row.cells, QStringList({QStringLiteral("1.0 km"), QStringLiteral("670 m")}));
        QVERIFY(!transfers::compare(here.contents, {here.baths}, {}, QStringLiteral("en")));
        QTemporaryDir folder;
        QVERIFY(writeComparison(*comparison, QStringLiteral("Which building?"), Today, QStringLiteral("en"), folder.filePath(QStringLiteral("c.pdf")), false));
    }

    void aWallCalendarHasAPageForEachMonth()
    {
        const Town here = town();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("calendar.pdf"));
        base::Job job;
        const auto entries = transfers::diary(here.contents, {.today = Today, .language = QStringLiteral("en")});
        QVERIFY(writeWallCalendar(entries, {.title = QStringLiteral("Leddle"), .firstMonth = QDate(2026, 12, 1), .months = 2, .today = Today}, path, false, job));
        const QString words = pdfText(path);
        if (!words.isEmpty()) {
            QCOMPARE(words.count(u'\f'), 2);
            QVERIFY(words.contains(u"December 2026") && words.contains(u"January 2027") && words.contains(u"Christmas Day"));
        }
        QVERIFY(!writeWallCalendar(entries, {.firstMonth = Today, .months = 99}, folder.filePath(QStringLiteral("x.pdf")), false, job));
    }
};

QTEST_MAIN(PackTest)
#include "pack_test.moc"
