// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// backup, save-copy, restore, salvage and check --repair at the command.
#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hedgerow::whole;

class SafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!hasShared())
            QSKIP("the shared fixtures aren't here");
        folder_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", folder_->filePath(QStringLiteral("data")).toUtf8());
        map_ = makeHastings(folder_->path());
        QVERIFY(add("Library"));
    }

    void aBackupIsListedAndGoneBackTo()
    {
        const Ran made = run({QStringLiteral("backup"), map_, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(made.status == 0, made.told().constData());
        const QString backup = made.json()[QStringLiteral("file")].toString();
        QVERIFY(QFile::exists(backup));
        QVERIFY(add("Mill"));
        const Ran listed = run({QStringLiteral("restore"), map_, QStringLiteral("--list"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(listed.json().array().size(), 1);
        QCOMPARE(listed.json()[0][QStringLiteral("places")].toInt(), 1);
        const Ran back = run({QStringLiteral("restore"), map_, QStringLiteral("--from"), QFileInfo(backup).fileName()});
        QVERIFY2(back.status == 0, back.told().constData());
        QCOMPARE(placeCount(map_), 1);
        const Ran then = run({QStringLiteral("restore"), map_, QStringLiteral("--to"), out()}); // the newest: of before going back
        QVERIFY2(then.status == 0, then.told().constData());
        QCOMPARE(placeCount(out()), 2);
    }

    void wordsThatFitNoBackupAreSaid()
    {
        QCOMPARE(run({QStringLiteral("restore"), map_}).status, 2);
        QCOMPARE(run({QStringLiteral("backup"), map_}).status, 0);
        QCOMPARE(run({QStringLiteral("restore"), map_, QStringLiteral("--from"), QStringLiteral("2020-01-01")}).status, 2);
        QCOMPARE(run({QStringLiteral("restore"), map_, QStringLiteral("--list")}).status, 0);
    }

    void aCopyNeverReplacesAFileUnasked()
    {
        QCOMPARE(run({QStringLiteral("save-copy"), map_, out()}).status, 0);
        QCOMPARE(placeCount(out()), 1);
        QVERIFY(add("Mill"));
        QCOMPARE(run({QStringLiteral("save-copy"), map_, out()}).status, 6);
        QCOMPARE(run({QStringLiteral("backup"), map_, out()}).status, 6);
        QCOMPARE(placeCount(out()), 1);
        QCOMPARE(run({QStringLiteral("save-copy"), map_, out(), QStringLiteral("--force"), QStringLiteral("--without-history")}).status, 0);
        QCOMPARE(placeCount(out()), 2);
        QCOMPARE(run({QStringLiteral("save-copy"), map_, map_, QStringLiteral("--force")}).status, 6);
    }

    void aDamagedMapIsSavedFromAndStaysAsItIs()
    {
        QFile file(map_);
        QVERIFY(file.resize(file.size() * 8 / 10));
        const QByteArray before = hashOfFile(map_);
        QCOMPARE(run({QStringLiteral("check"), map_}).status, 5);
        const Ran saved = run({QStringLiteral("salvage"), map_, out(), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(saved.status == 0 || saved.status == 1, saved.told().constData());
        QCOMPARE(saved.status == 1, !saved.json()[QStringLiteral("lost")].toArray().isEmpty());
        QCOMPARE(hashOfFile(map_), before);
        QCOMPARE(run({QStringLiteral("check"), out(), QStringLiteral("--notes-ok")}).status, 0);
    }

    void whatIsNoMapCannotBeSavedFrom()
    {
        QFile text(folder_->filePath(QStringLiteral("letter.gpkg")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Dear council");
        text.close();
        QCOMPARE(run({QStringLiteral("salvage"), text.fileName(), out()}).status, 3);
        QVERIFY(!QFile::exists(out()));
    }

    void aSoundMapNeedsNoRepair()
    {
        const Ran repaired = run({QStringLiteral("check"), map_, QStringLiteral("--repair")});
        QVERIFY2(repaired.status == 0, repaired.told().constData());
        QCOMPARE(placeCount(map_), 1);
    }

private:
    [[nodiscard]] QString out() const { return folder_->filePath(QStringLiteral("out.gpkg")); }
    [[nodiscard]] bool add(const char* name) const
    {
        return run({QStringLiteral("add"), map_, QStringLiteral("--name"), QString::fromLatin1(name), QStringLiteral("--at"),
                    QStringLiteral("581770,109430"), QStringLiteral("--notes-ok")}).status == 0;
    }
    static int placeCount(const QString& map)
    {
        return static_cast<int>(run({QStringLiteral("list"), map, QStringLiteral("--format"), QStringLiteral("json")}).json().array().size());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString map_;
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "safety_test.moc"
