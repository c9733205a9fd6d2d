// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Broken and hostile files: each is refused in words, or gives exactly what is sound in it; none
// leaves anything behind. The table of the fixtures says which.
#include "geo/boundaries.h"
#include "geo/vector_features.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace Qt::StringLiterals;

namespace {

const QString fixtures = QStringLiteral(HEDGEROW_SHARED "/data/fixtures/nasty/");

/// Cells of one CSV line with quotes.
QStringList cellsOf(const QString& line)
{
    QStringList cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.back() += line[i++];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells += QString();
        else
            cells.back() += c;
    }
    return cells;
}

/// What the sentence of a class of refusals has to speak of.
QString wordsFor(const QString& reason)
{
    static const QHash<QString, QString> words{
        {u"empty"_s, u"empty|not finished"_s},
        {u"picture"_s, u"picture"_s},
        {u"folder"_s, u"folder"_s},
        {u"not-found"_s, u"can't find|No file"_s},
        {u"not-a-file"_s, u"plain file"_s},
        {u"no-polygons"_s, u"areas"_s},
        {u"no-crs"_s, u"how (its )?positions are measured"_s},
        {u"crs"_s, u"how (its )?positions are measured"_s},
        {u"coordinates"_s, u"positions|lie|reach"_s},
        {u"swapped"_s, u"changed places"_s},
        {u"reference"_s, u"points to|areas"_s},
        {u"active"_s, u"program of its own"_s},
        {u"password"_s, u"password"_s},
        {u"choose"_s, u"--layer"_s},
        {u"no-data"_s, u"no map"_s},
        {u"encoding"_s, u"UTF-16|damaged"_s},
    };
    return words.value(reason, u"."_s);
}

/// Every file with its size and time, to see that nothing was touched.
QStringList listing(const QString& folder)
{
    QStringList list;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        list += u"%1 %2 %3"_s.arg(path)
                    .arg(files.fileInfo().size())
                    .arg(files.fileInfo().lastModified().toMSecsSinceEpoch());
    }
    list.sort();
    return list;
}

} // namespace

class NastyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir copy_;
    QStringList before_;

    [[nodiscard]] QString pathOf(const QString& file, const QString& kept) const
    {
        return kept == u"argument" ? file : copy_.filePath(file);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(fixtures))
            QSKIP("The shared fixtures aren't on this computer.");
        QDirIterator files(fixtures, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = copy_.filePath(path.mid(fixtures.size()));
            QDir().mkpath(QFileInfo(target).path());
            QVERIFY(QFile::copy(path, target));
        }
        before_ = listing(copy_.path());
    }

    void newMap_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("must");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("features");
        QTest::addColumn<QString>("kept");
        QFile table(fixtures + u"expected.csv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        table.readLine();
        while (!table.atEnd()) {
            const QStringList row = cellsOf(QString::fromUtf8(table.readLine()).trimmed());
            const bool here = row[8] == u"yes" || row[8] == u"argument";
            if (row[2] == u"new" && here)
                QTest::addRow("%s", qPrintable(row[0].left(60)))
                    << row[0] << row[3] << row[4] << row[5].toInt() << row[8];
        }
    }

    void newMap()
    {
        QFETCH(QString, file);
        QFETCH(QString, must);
        QFETCH(QString, reason);
        QFETCH(int, features);
        QFETCH(QString, kept);
        base::Job job;
        const auto found = geo::readBoundaries(pathOf(file, kept), {}, job);
        const QString notes = found ? found->notes.join(u' ') : found.error().message;
        QVERIFY2(!notes.contains(u"CANARY"_s), qPrintable(notes));
        if (!found) {
            QVERIFY2(must != u"accept", qPrintable(notes));
            QVERIFY(found.error().kind == base::ErrorKind::Input ||
                    found.error().kind == base::ErrorKind::Usage);
            QVERIFY2(must == u"either" || notes.contains(QRegularExpression(wordsFor(reason))),
                     qPrintable(notes));
            const QString stem = QFileInfo(file).completeBaseName().left(20);
            QVERIFY2(kept == u"argument" || notes.contains(stem), qPrintable(notes));
            return;
        }
        QVERIFY2(must != u"refuse", qPrintable(notes));
        QVERIFY(must == u"accept" ? int(found->areas.size()) == features
                                  : int(found->areas.size()) <= features);
        for (const geo::BoundaryArea& area : found->areas) {
            QVERIFY(model::area(area.shape) > 0);
            QVERIFY(model::Geometry(area.shape).box().centre().isFinite());
            QVERIFY(!area.name.contains(QChar(0)) && !area.code.isEmpty());
        }
        if (found->leftOut + found->repaired > 0)
            QVERIFY(!found->notes.isEmpty());
    }

    void anyFileAsPlaces_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& line : before_) {
            const QString path = line.section(u' ', 0, -3);
            const bool slow = path.endsWith(u".py") || path.contains(u"million-vertices");
            if (!slow)
                QTest::addRow("%s", qPrintable(QFileInfo(path).fileName())) << path;
        }
    }

    /// Whatever it is: an answer, in time.
    void anyFileAsPlaces()
    {
        QFETCH(QString, file);
        base::Job job;
        QElapsedTimer timer;
        timer.start();
        const auto done = geo::eachFeature(
            file, {}, [](const geo::FeatureLayer&, geo::Feature&&) { return base::Outcome(); },
            job);
        QVERIFY(timer.elapsed() < 30'000);
        if (!done)
            QVERIFY(!done.error().message.isEmpty());
    }

    void namesKeepTheirLetters_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"shp-cp1252.shp", "shp-cp1252-undeclared.shp", "shp-utf8-cpg.shp",
                                 "shp-wrong-cpg.shp"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void namesKeepTheirLetters()
    {
        QFETCH(QString, file);
        base::Job job;
        const auto found = geo::readBoundaries(copy_.filePath(file), {}, job);
        QVERIFY(found);
        QCOMPARE(found->areas.front().name, u"Café – Llyn’s"_s);
    }

    void arcsBecomeLinesOfTheSameSize()
    {
        base::Job job;
        const auto found = geo::readBoundaries(copy_.filePath(u"curves.gpkg"_s), {}, job);
        QVERIFY(found);
        QVERIFY(std::abs(model::area(found->areas.front().shape) - 125'664) < 126);
    }

    void zz_nothingWasLeftBehind()
    {
        QCOMPARE(listing(copy_.path()), before_);
        QVERIFY(QDir(u"/var/tmp"_s).entryList({u"hedgerow-*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NastyTest)
#include "nasty_test.moc"
