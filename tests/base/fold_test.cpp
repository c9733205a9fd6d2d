// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <QTest>

using namespace hedgerow::base;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingDropsCaseAccentsAndPunctuation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << u"The Café–Bar, St. Mary’s"_qs << u"the cafe bar st marys"_qs;
        QTest::newRow("Welsh") << u"Tŷ Cwrdd Llŷn"_qs << u"ty cwrdd llyn"_qs;
        QTest::newRow("Gaelic") << u"Sgìr Ùige agus Càrlabhagh"_qs << u"sgir uige agus carlabhagh"_qs;
        QTest::newRow("spaces") << u"  a   b  "_qs << u"a b"_qs;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only signs") << u"– & –"_qs << QString();
    }
    void foldingDropsCaseAccentsAndPunctuation()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(folded(text)), folded(text));
    }

    void editDistanceCountsLettersAndSwaps()
    {
        QCOMPARE(editDistance(u"libary", u"library", 3), 1);
        QCOMPARE(editDistance(u"nwe", u"new", 3), 1);
        QCOMPARE(editDistance(u"", u"abc", 5), 3);
        QCOMPARE(editDistance(u"same", u"same", 2), 0);
        QCOMPARE(editDistance(u"church", u"library", 2), 3); // "more than two"
    }

    void theNearestWordIsOfferedOnlyWhenItIsNear()
    {
        const QStringList words{u"library"_qs, u"pub"_qs, u"export"_qs};
        QCOMPARE(nearestWord(u"libary"_qs, words), u"library"_qs);
        QCOMPARE(nearestWord(u"exprot"_qs, words), u"export"_qs);
        QCOMPARE(nearestWord(u"elephant"_qs, words), QString());
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
