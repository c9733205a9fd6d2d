// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile and broken files thrown at "new" and "import": no crash, no hang, little memory, no file
// left that wasn't asked for, and what expected.csv says of accepting and refusing.
#include "whole/program.h"

#include <QTemporaryDir>

using namespace hedgerow::whole;

namespace {

constexpr int SecondsAllowed = 30;
constexpr double MostMiB = 1024;

struct Expected
{
    QString file, command, must;
};

/// Only the columns before the note, which hold no comma.
QList<Expected> expectedFiles(const QString& folder)
{
    QFile file(folder + QStringLiteral("/expected.csv"));
    QList<Expected> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        if (QFile::exists(folder + u'/' + cells.value(0)))
            all.push_back({cells.value(0), cells.value(2), cells.value(3)});
    }
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() && !entry.isSymLink())
            copyFolder(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

} // namespace

class NastyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void new_survives_data() { files(); }
    void new_survives();
    void import_survives_data() { files(); }
    void import_survives();
    void cleanupTestCase() const
    {
        qInfo("slowest %.1f s, most memory %.0f MiB", slowest_, peakMemoryMiB());
    }

private:
    void files() const;
    void survived(const Ran& ran, const QStringList& filesBefore);

    QTemporaryDir folder_;
    QString nasty_; ///< a copy: a program that writes beside its input is found out
    QString map_;
    double slowest_ = 0;
};

void NastyTest::initTestCase()
{
    const QString source = QStringLiteral(HEDGEROW_SHARED "/data/fixtures/nasty");
    if (!hasShared() || !QFile::exists(source))
        QSKIP("the shared fixtures are not here");
    nasty_ = folder_.filePath(QStringLiteral("nasty"));
    copyFolder(source, nasty_);
    map_ = makeHastings(folder_.path());
    QVERIFY(!map_.isEmpty());
}

void NastyTest::files() const
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("must");
    for (const Expected& expected : expectedFiles(nasty_))
        QTest::newRow(qPrintable(expected.file))
            << expected.file << expected.command << expected.must;
}

void NastyTest::survived(const Ran& ran, const QStringList& filesBefore)
{
    slowest_ = std::max(slowest_, ran.seconds);
    QVERIFY2(ran.status >= 0 && ran.status <= 7, ran.told().constData());
    QVERIFY2(ran.seconds < SecondsAllowed, qPrintable(QString::number(ran.seconds)));
    QVERIFY2(peakMemoryMiB() < MostMiB, qPrintable(QString::number(peakMemoryMiB())));
    QCOMPARE(filesIn(nasty_), filesBefore);
    if (ran.status > 1)
        QVERIFY2(ran.err.startsWith(QStringLiteral("hedgerow: ")) && ran.out.isEmpty(),
                 ran.told().constData());
    QVERIFY2(!ran.told().contains("CANARY-THIS"), ran.told().constData());
}

void NastyTest::new_survives()
{
    QFETCH(QString, file);
    QFETCH(QString, command);
    QFETCH(QString, must);
    const QString made = folder_.filePath(QStringLiteral("made.gpkg"));
    const QStringList before = filesIn(nasty_);
    const Ran ran =
        run({QStringLiteral("new"), made, QStringLiteral("--boundaries"), nasty_ + u'/' + file}, {},
            SecondsAllowed);
    const bool isThere = QFile::exists(made);
    const bool holdsCanary = contentOf(made).contains("CANARY-THIS");
    QFile::remove(made);
    survived(ran, before);
    QVERIFY(!holdsCanary);
    QCOMPARE(isThere, ran.status <= 1);
    if (command == u"new" && must == u"refuse")
        QVERIFY2(ran.status > 1, ran.told().constData());
    if (command == u"new" && must == u"accept")
        QVERIFY2(ran.status <= 1, ran.told().constData());
}

void NastyTest::import_survives()
{
    QFETCH(QString, file);
    QFETCH(QString, command);
    QFETCH(QString, must);
    const QString copy = folder_.filePath(QStringLiteral("copy.gpkg"));
    QVERIFY(QFile::copy(map_, copy));
    const QByteArray hash = hashOfFile(copy);
    const QStringList before = filesIn(nasty_);
    const Ran ran = run({QStringLiteral("import"), copy, nasty_ + u'/' + file}, {}, SecondsAllowed);
    const bool unchanged = hashOfFile(copy) == hash;
    const bool hasJournal = QFile::exists(copy + QStringLiteral("-journal"));
    QFile::remove(copy);
    survived(ran, before);
    QVERIFY(!hasJournal);
    if (ran.status > 1)
        QVERIFY2(unchanged, "a refused import changed the map");
    if (command == u"import" && must == u"refuse")
        QVERIFY2(ran.status > 1, ran.told().constData());
    if (command == u"import" && must == u"accept")
        QVERIFY2(ran.status <= 1, ran.told().constData());
}

QTEST_GUILESS_MAIN(NastyTest)
#include "nasty_test.moc"
