// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What QGIS writes into a map is captured and can be undone.
#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hedgerow::whole;

class QgisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatQgisWritesIsInTheHistoryAndIsUndoneInOne()
    {
        const QString python = QStringLiteral("/usr/bin/python3");
        if (!QFile::exists(python))
            QSKIP("Python isn't here");
        if (!hasShared())
            QSKIP("the shared fixtures aren't here");
        QTemporaryDir folder;
        const QString map = makeHastings(folder.path());
        for (const char* name : {"Library", "Mill", "Inn"})
            QCOMPARE(run({QStringLiteral("add"), map, QStringLiteral("--name"), QString::fromLatin1(name), QStringLiteral("--at"),
                          QStringLiteral("581770,109430"), QStringLiteral("--notes-ok")}).status, 0);
        const QByteArray before = places(map);

        QProcess qgis;
        qgis.start(python, {QStringLiteral(HEDGEROW_SOURCE "/tests/whole/qgis_writes.py"), map});
        QVERIFY(qgis.waitForFinished(120'000));
        if (qgis.exitCode() == 77)
            QSKIP("QGIS isn't here");
        QVERIFY2(qgis.exitCode() == 0, qgis.readAllStandardError().constData());

        const Ran checked = run({QStringLiteral("check"), map});
        QVERIFY2(checked.status == 0, checked.told().constData());
        const QByteArray now = places(map);
        QVERIFY(now.contains("told in QGIS"));
        QVERIFY(now.contains("Kiosk") && now.contains("Library again") && !now.contains("Inn"));
        const Ran history = run({QStringLiteral("history"), map, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(history.json().array().size() >= 5, history.told().constData());

        QCOMPARE(run({QStringLiteral("undo"), map, QStringLiteral("--notes-ok")}).status, 0);
        QCOMPARE(places(map), before);
        QCOMPARE(run({QStringLiteral("check"), map}).status, 0);
    }

private:
    static QByteArray places(const QString& map)
    {
        return run({QStringLiteral("list"), map, QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--private"),
                    QStringLiteral("--columns"), QStringLiteral("id,name,story,x,y"), QStringLiteral("--sort"), QStringLiteral("name")}).out;
    }
};

QTEST_GUILESS_MAIN(QgisTest)
#include "qgis_test.moc"
