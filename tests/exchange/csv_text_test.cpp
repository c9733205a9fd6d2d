// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_text.h"

#include <QTest>

using namespace hedgerow::exchange;

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_are_quoted_only_where_they_must_be()
    {
        QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b c")}, Formulas::Keep),
                 QStringLiteral("a,b c\n"));
        QCOMPARE(csvLine({QStringLiteral("a,b"), QStringLiteral("say \"hi\""),
                          QStringLiteral("two\nlines")},
                         Formulas::Keep),
                 QStringLiteral("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n"));
    }

    void empty_cells_keep_their_place()
    {
        QCOMPARE(csvLine({QString(), QString(), QStringLiteral("c")}, Formulas::Disarm),
                 QStringLiteral(",,c\n"));
    }

    void formulas_are_disarmed_and_come_back_as_they_were_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("disarmed");
        QTest::newRow("formula") << QStringLiteral("=1+1") << true;
        QTest::newRow("plus") << QStringLiteral("+44 1424 000000") << true;
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << true;
        QTest::newRow("tab") << QStringLiteral("\t=1") << true;
        QTest::newRow("command") << QStringLiteral("-2+3+cmd|' /C calc'!A0") << true;
        QTest::newRow("negative number") << QStringLiteral("-0.5720") << false;
        QTest::newRow("number with sign") << QStringLiteral("+12") << false;
        QTest::newRow("name") << QStringLiteral("'T Huis") << false;
        QTest::newRow("plain") << QStringLiteral("Old Mill = New Mill") << false;
    }

    void formulas_are_disarmed_and_come_back_as_they_were()
    {
        QFETCH(QString, cell);
        QFETCH(bool, disarmed);
        QString written = csvLine({cell}, Formulas::Disarm);
        written.chop(1);
        QCOMPARE(written, disarmed ? u'\'' + cell : cell);
        QCOMPARE(withoutGuard(written), cell);
    }
};

QTEST_GUILESS_MAIN(CsvTextTest)
#include "csv_text_test.moc"
