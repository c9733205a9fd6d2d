// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program, killed at random moments of edits, undo, imports and merges: afterwards the map
// opens, what was acknowledged is there, and a thorough check passes. HEDGEROW_SEED repeats a run as
// far as time allows, HEDGEROW_KILLS makes it longer (40).
#include "program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace hedgerow::whole;

namespace {

/// What must be there, kept from what the program said when it ended well: what a place's story is,
/// by its id.
using Acknowledged = QMap<QString, QString>;

} // namespace

constexpr int KillsInARow = 10; // each row of the test has Qt's time limit to itself

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has no SIGKILL");
#endif
        if (!hasShared())
            QSKIP("the shared fixtures aren't here");
        const QByteArray given = qgetenv("HEDGEROW_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
        qInfo("seed %u", seed);
        random_.seed(seed);
        path_ = makeHastings(folder_.path());
        QVERIFY(!path_.isEmpty());
        QVERIFY(QFile::copy(path_, other()));
        writeCsv();
        for (int i = 0; i < 3; ++i)
            QVERIFY(add(path_, known_));
        // How long each act takes here and now; import and undo after it come back to the same state.
        place_ = known_.firstKey();
        for (const char* act : {"set", "add", "import", "undo", "merge"}) {
            QString told;
            const Ran ran = run(words(QString::fromLatin1(act), path_, &told));
            QVERIFY2(ran.status == 0, ran.told().constData());
            lasts_[QString::fromLatin1(act)] = static_cast<int>(ran.seconds * 1000);
            if (qstrcmp(act, "set") == 0)
                known_[place_] = told;
        }
    }

    void whateverItWasDoingNothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<int>("kills");
        const int asked = qEnvironmentVariableIntValue("HEDGEROW_KILLS");
        for (int kills = asked > 0 ? asked : 40; kills > 0; kills -= KillsInARow)
            QTest::addRow("%d to go", kills) << std::min(kills, KillsInARow);
    }
    void whateverItWasDoingNothingAcknowledgedIsLost()
    {
        QFETCH(int, kills);
        if (hasFailed_)
            QSKIP("what is known of the map is wrong since the failure above");
        for (int killed = 0, acts = 0; killed < kills && acts < kills * 4; ++acts) {
            killed += actAndKill();
            lookAtEverything();
            hasFailed_ = QTest::currentTestFailed();
            if (hasFailed_)
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d killed while at work, %d of them with a journal left; %d acts ended before; %d acknowledged stories there",
            killed_, journals_, ended_, static_cast<int>(known_.size()));
    }

private:
    [[nodiscard]] int any(int below) { return static_cast<int>(random_.bounded(below)); }
    [[nodiscard]] QString other() const { return folder_.filePath(QStringLiteral("other.gpkg")); }

    void writeCsv()
    {
        QFile csv(folder_.filePath(QStringLiteral("many.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("name,x,y\n");
        for (int i = 0; i < 400; ++i)
            csv.write(QByteArray("Many ") + QByteArray::number(i) + ',' + QByteArray::number(581000 + i) + ','
                + QByteArray::number(109000 + i) + '\n');
    }

    [[nodiscard]] QStringList words(const QString& act, const QString& path, QString* told)
    {
        *told = QStringLiteral("%1 %2").arg(act).arg(++count_);
        if (act == u"add")
            return {act, path, QStringLiteral("--name"), *told, QStringLiteral("--at"),
                    QStringLiteral("581%1,109%2").arg(any(900) + 100).arg(any(900) + 100), QStringLiteral("story=") + *told,
                    QStringLiteral("--notes-ok")};
        if (act == u"set")
            return {act, path, place_, QStringLiteral("story=") + *told};
        if (act == u"import")
            return {act, path, folder_.filePath(QStringLiteral("many.csv")), QStringLiteral("--notes-ok")};
        if (act == u"merge")
            return {act, path, other(), QStringLiteral("--notes-ok")};
        return {act, path};
    }

    /// A place of its own, acknowledged.
    bool add(const QString& path, Acknowledged& known)
    {
        QString told;
        const Ran ran = run(words(QStringLiteral("add"), path, &told));
        if (ran.status != 0) {
            qWarning("%s", ran.told().constData());
            return false;
        }
        known[QString::fromUtf8(ran.out).trimmed()] = told;
        return true;
    }

    /// True when it was killed before it had ended.
    bool actAndKill()
    {
        static const QStringList acts{QStringLiteral("add"), QStringLiteral("set"), QStringLiteral("set"), QStringLiteral("undo"),
                                      QStringLiteral("import"), QStringLiteral("merge")};
        const QString act = acts[any(static_cast<int>(acts.size()))];
        place_ = known_.keys().at(any(static_cast<int>(known_.size())));
        Acknowledged theirs;
        if (act == u"merge" && !add(other(), theirs)) // something to bring over
            return false;
        if (act == u"undo" && run({QStringLiteral("set"), path_, place_, QStringLiteral("notes=%1").arg(++count_)}).status != 0)
            return false;
        QString told;
        QProcess process;
        process.start(QStringLiteral(HEDGEROW_PROGRAM), words(act, path_, &told), QIODevice::ReadOnly);
        if (!process.waitForStarted())
            return false;
        // Most of a short command is starting: moments from its middle to its end are wanted.
        int& lasts = lasts_[act];
        QElapsedTimer clock;
        clock.start();
        const bool ended = process.waitForFinished(lasts / 2 + any(lasts * 7 / 10));
        if (!ended)
            process.kill();
        process.waitForFinished();
        ended_ += ended;
        killed_ += !ended;
        journals_ += QFileInfo(path_ + QStringLiteral("-journal")).size() > 0;
        lasts = ended ? (lasts + static_cast<int>(clock.elapsed())) / 2 : lasts * 21 / 20;
        if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
            if (act == u"add")
                known_[QString::fromUtf8(process.readAllStandardOutput()).trimmed()] = told;
            if (act == u"set")
                known_[place_] = told;
            if (act == u"merge")
                known_.insert(theirs);
        } else if (act == u"set") {
            unsure_[place_].insert(told); // may be there, if it was killed after the commit
        }
        return !ended;
    }

    void lookAtEverything()
    {
        const Ran checked = run({QStringLiteral("check"), path_, QStringLiteral("--notes-ok")});
        QVERIFY2(checked.status == 0, checked.told().constData());
        const Ran listed = run({QStringLiteral("list"), path_, QStringLiteral("--format"), QStringLiteral("json"),
                                QStringLiteral("--private"), QStringLiteral("--columns"), QStringLiteral("id,story")});
        QVERIFY2(listed.status == 0, listed.told().constData());
        QMap<QString, QString> found;
        for (const QJsonValue& place : listed.json().array())
            found[place[QStringLiteral("id")].toString()] = place[QStringLiteral("story")].toString();
        for (auto known = known_.begin(); known != known_.end(); ++known) {
            QVERIFY2(found.contains(known.key()), qPrintable(known.key()));
            const QString story = found[known.key()];
            QVERIFY2(story == known.value() || unsure_[known.key()].contains(story), qPrintable(story));
            *known = story;
            unsure_[known.key()].clear();
        }
    }

    QTemporaryDir folder_;
    QString path_, place_;
    QRandomGenerator random_;
    Acknowledged known_;
    QMap<QString, QSet<QString>> unsure_;
    QMap<QString, int> lasts_; ///< ms, about
    bool hasFailed_ = false;
    int count_ = 0, killed_ = 0, ended_ = 0, journals_ = 0;
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
