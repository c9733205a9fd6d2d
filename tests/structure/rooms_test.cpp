// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules of the structure that a program can read: who may include whom, who may see a library, how
// long a file may be. The rules are app/README.md's; each is shown to fail on a planted fault.
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// From first to last: a room may include itself and the rooms before it.
const QStringList Rooms{u"base"_qs, u"model"_qs, u"geo"_qs, u"store"_qs, u"map"_qs, u"exchange"_qs,
                        u"print"_qs, u"transfers"_qs, u"command"_qs, u"window"_qs};

/// Headers that only one room (or few) may see.
struct Fence
{
    const char* pattern;
    QStringList rooms;
};
const Fence Fences[] = {
    {"^(gdal|ogr|cpl_|gnm|proj\\.h|geodesic\\.h)", {u"geo"_qs}},
    {"^(archive\\.h|archive_entry\\.h)", {u"geo"_qs}},
    {"^sqlite3", {u"store"_qs}},
    {"^(exiv2|libheif)", {u"store"_qs}},
    {"^libical", {u"transfers"_qs}},
    {"^(QWidget|QMainWindow|QDialog|QApplication|QLabel|QPushButton|QLineEdit|QtWidgets)", {u"window"_qs}},
    {"^(QPrinter|QPrint)", {u"print"_qs, u"window"_qs}},
};

constexpr int MostLines = 600;

int order(const QString& room)
{
    return static_cast<int>(Rooms.indexOf(room));
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_qs,
                                            QRegularExpression::MultilineOption);
    QStringList all;
    for (auto it = include.globalMatch(text); it.hasNext();)
        all += it.next().captured(1);
    return all;
}

void findIncludeFaults(const QString& room, const QString& file, const QString& text, QStringList& faults)
{
    for (const QString& include : includesOf(text)) {
        const QString other = include.section(u'/', 0, 0);
        if (include.contains(u'/') && order(other) > order(room))
            faults += u"%1 includes %2, which comes after its room"_qs.arg(file, include);
        for (const Fence& fence : Fences)
            if (!fence.rooms.contains(room) && QRegularExpression(QString::fromLatin1(fence.pattern)).match(include).hasMatch())
                faults += u"%1 includes %2, which only %3 may see"_qs.arg(file, include, fence.rooms.join(u", "_qs));
    }
}

/// Everything against the rules under app/, one sentence each.
QStringList faultsUnder(const QString& app)
{
    QStringList faults;
    static const QRegularExpression nameless(u"(util|helper|common|manager|misc)"_qs);
    QDirIterator files(app, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString path = QDir(app).relativeFilePath(file.fileName());
        const QString room = path.section(u'/', 0, 0);
        if (!path.contains(u'/'))
            continue; // main.cpp stands above the rooms
        if (order(room) < 0)
            faults += u"%1 is in a room that isn't in the order"_qs.arg(path);
        if (nameless.match(path.section(u'/', -1)).hasMatch())
            faults += u"%1 has no name of its own"_qs.arg(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        if (text.count(u'\n') > MostLines)
            faults += u"%1 has over %2 lines"_qs.arg(path).arg(MostLines);
        if (!text.startsWith(u"// SPDX-FileCopyrightText"))
            faults += u"%1 doesn't begin with its licence"_qs.arg(path);
        findIncludeFaults(room, path, text, faults);
    }
    return faults;
}

} // namespace

class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsToTheOrderOfTheRooms()
    {
        const QStringList faults = faultsUnder(QStringLiteral(HEDGEROW_SOURCE "/app"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        const QString head = u"// SPDX-FileCopyrightText: x\n"_qs;
        QTest::newRow("a later room") << u"store/a.cpp"_qs << head + u"#include \"window/main_window.h\"\n"_qs;
        QTest::newRow("SQL in the window") << u"window/a.cpp"_qs << head + u"#include <sqlite3.h>\n"_qs;
        QTest::newRow("GDAL in exchange") << u"exchange/a.cpp"_qs << head + u"#include <ogrsf_frmts.h>\n"_qs;
        QTest::newRow("a widget in print") << u"print/a.cpp"_qs << head + u"  #  include <QWidget>\n"_qs;
        QTest::newRow("no name") << u"model/string_utils.h"_qs << head;
        QTest::newRow("too long") << u"model/a.cpp"_qs << head + QString(601, u'\n');
        QTest::newRow("no licence") << u"model/a.cpp"_qs << u"int a;\n"_qs;
        QTest::newRow("unknown room") << u"cellar/a.cpp"_qs << head;
    }
    void aPlantedFaultIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        QTemporaryDir app;
        QVERIFY(QDir(app.path()).mkpath(path.section(u'/', 0, 0)));
        QFile file(app.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        file.close();
        QCOMPARE(faultsUnder(app.path()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "rooms_test.moc"
