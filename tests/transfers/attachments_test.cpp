// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/attachments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using model::Table;
using model::Value;

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptByItsContent()
    {
        const QString path = write("survey.pdf", "%PDF-1.4 a survey");
        const auto step = transfers::attachFile(contents_, transfer_, path, transfers::KeepAs::Inside);
        QVERIFY(step);
        QCOMPARE(step->blobs().size(), std::size_t{1});
        const model::Record row = *contents_.after(step->bornAs(5)).records(Table::Attachments).begin();
        QCOMPARE(row.text(u"hash"), model::hashOf("%PDF-1.4 a survey"));
        QCOMPARE(row.text(u"file_name"), QStringLiteral("survey.pdf"));
        QCOMPARE(row.text(u"media_type"), QStringLiteral("application/pdf"));
    }

    void aFileOverAHundredMegabytesIsRefusedWithTheReasonOrKeptAsALink()
    {
        const QString path = folder_.filePath(QStringLiteral("film.mp4"));
        QFile film(path);
        QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(transfers::MostAttached + 1)); // sparse
        film.close();
        const auto refused = transfers::attachFile(contents_, transfer_, path, transfers::KeepAs::Inside);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(u"101 MB") && refused.error().message.contains(u"link"));
        const auto linked = transfers::attachFile(contents_, transfer_, path, transfers::KeepAs::Link);
        QVERIFY(linked);
        QVERIFY(linked->blobs().empty());
    }

    void whatIsNoFileIsSaid()
    {
        QVERIFY(!transfers::attachFile(contents_, transfer_, folder_.path(), transfers::KeepAs::Inside));
        QVERIFY(!transfers::attachFile(contents_, transfer_, folder_.filePath(QStringLiteral("gone.pdf")), transfers::KeepAs::Inside));
    }

    void whatCanRunIsKnownByNameOrBeginning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("runs");
        QTest::newRow("letter") << QStringLiteral("letter.pdf") << QByteArray("%PDF") << false;
        QTest::newRow("photo") << QStringLiteral("roof.JPG") << QByteArray("\xff\xd8") << false;
        QTest::newRow("program") << QStringLiteral("setup.exe") << QByteArray() << true;
        QTest::newRow("two endings") << QStringLiteral("letter.pdf.EXE. ") << QByteArray() << true;
        QTest::newRow("program in disguise") << QStringLiteral("letter.pdf") << QByteArray("MZ\x90") << true;
        QTest::newRow("script in disguise") << QStringLiteral("notes.txt") << QByteArray("#!/bin/sh") << true;
        QTest::newRow("macros") << QStringLiteral("budget.xlsm") << QByteArray("PK") << true;
        QTest::newRow("shortcut") << QStringLiteral("plan.lnk") << QByteArray() << true;
        QTest::newRow("web page") << QStringLiteral("page.html") << QByteArray("<html>") << true;
    }

    void whatCanRunIsKnownByNameOrBeginning()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        QTEST(transfers::canRun(name, beginning), "runs");
    }

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(folder_.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    static model::Contents withTransfer()
    {
        model::Step step(QStringLiteral("a transfer"));
        step.insert(Table::Transfers, {{"stage", Value(QStringLiteral("idea"))}});
        return model::Contents().after(step.bornAs(2));
    }

    QTemporaryDir folder_;
    model::Contents contents_ = withTransfer();
    model::Record transfer_ = *contents_.records(Table::Transfers).begin();
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
