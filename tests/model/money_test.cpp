// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/money_plan.h"
#include "model/share_offer.h"

#include <QTest>

using namespace hedgerow::model;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("plain") << QStringLiteral("1234.50") << qint64{123450};
        QTest::newRow("sign and comma") << QStringLiteral("£1,234.50") << qint64{123450};
        QTest::newRow("blank between thousands") << QStringLiteral("1 234 567") << qint64{123456700};
        QTest::newRow("one decimal") << QStringLiteral("0.5") << qint64{50};
        QTest::newRow("below nothing") << QStringLiteral("-£3") << qint64{-300};
        QTest::newRow("no thousands") << QStringLiteral("250000") << qint64{25000000};
    }

    void sumsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, pence);
        const auto sum = parsePounds(typed);
        QVERIFY2(sum, sum ? "" : qPrintable(sum.error().message));
        QCOMPARE(*sum, pence);
        QCOMPARE(*parsePounds(plainPounds(pence)), pence);
        QCOMPARE(*parsePounds(shownPounds(pence)), pence);
    }

    void sumsThatCouldMeanSomethingElseAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"12,50", "1.234,50", "€12", "12 USD", "1234.567", "12,34,567", "twelve", "1e6", "", "999999999999999"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void sumsThatCouldMeanSomethingElseAreRefused()
    {
        QFETCH(QString, typed);
        QVERIFY(!parsePounds(typed));
    }

    void aLoanIsPaidBackToThePenny()
    {
        const LoanTerms terms = termsOf({.sum = 100'000'00, .rate = 600, .months = 120});
        QCOMPARE(terms.monthly, Pence{1110'21}); // P·r ÷ (1 − (1+r)^−n) = 1110.205…
        QVERIFY(terms.last <= terms.monthly && terms.last > terms.monthly - 2'00);
        QCOMPARE(terms.monthly * 119 + terms.last, Pence{100'000'00} + terms.interest);
        const LoanTerms free = termsOf({.sum = 1000'00, .rate = 0, .months = 3});
        QCOMPARE(free.monthly, Pence{333'34});
        QCOMPARE(free.last, Pence{333'32});
        QCOMPARE(termsOf({.sum = 5'00, .rate = 9999, .months = 600}).interest > 0, true); // ends, whatever the rate
    }

    void sharesReachTheTargetWithSoManyMembers()
    {
        const ShareOffer offer{.target = 120'000'00, .minimumOffer = 60'000'00, .minimumHolding = 50'00, .maximumHolding = 5'000'00,
                               .members = 300, .averageHolding = 250'00, .match = 20'000'00, .adults = 6000, .largeHolders = 4};
        QVERIFY(offer.check());
        const ShareOutcome outcome = outcomeOf(offer);
        QCOMPARE(outcome.raised, Pence{75'000'00});
        QCOMPARE(outcome.total, Pence{95'000'00});
        QCOMPARE(outcome.membersNeeded, 400);
        QCOMPARE(outcome.averageNeeded, Pence{333'34});
        QCOMPARE(outcome.ordinaryMembersNeeded, 320);
        QCOMPARE(outcome.perThousandAdults, 50);
        QVERIFY(outcome.reachesMinimum && !outcome.reachesTarget);
        const auto table = whatIf(offer);
        QCOMPARE(table[3][3].total, outcome.total);
        QCOMPARE(table[6][6].members, 450);
        QCOMPARE(table[6][6].average, Pence{375'00});
        QVERIFY(table[6][6].reachesTarget && !table[0][0].reachesMinimum);
    }

    void sharesThatContradictThemselvesAreRefused()
    {
        QVERIFY(!ShareOffer({.target = 100, .minimumOffer = 200}).check());
        QVERIFY(!ShareOffer({.target = 100, .minimumHolding = 20, .averageHolding = 10}).check());
        QVERIFY(!ShareOffer({.target = 100, .maximumHolding = 5, .averageHolding = 10}).check());
        QVERIFY(!ShareOffer({.target = -1}).check());
    }

    void whatIsMissingIsCostsLessWhatIsSure()
    {
        Step step(QStringLiteral("money"));
        const Uuid transfer = step.insert(Table::Transfers, {});
        const Value of(transfer.toText());
        const auto cost = [&](const char* kind, Pence sum, bool everyYear) {
            step.insert(Table::Costs, {{"transfer", of}, {"kind", Value(QString::fromLatin1(kind))}, {"amount_pence", Value(sum)}, {"every_year", Value(everyYear)}});
        };
        const auto source = [&](const char* kind, const char* status, Pence sum) {
            step.insert(Table::Funding, {{"transfer", of}, {"kind", Value(QString::fromLatin1(kind))}, {"status", Value(QString::fromLatin1(status))}, {"amount_pence", Value(sum)}});
        };
        cost("purchase", 60'000'00, false);
        cost("works", 12'000'00, false);
        cost("running", 5'000'00, true);
        cost("income", 9'000'00, true);
        source("grant", "in_bank", 33'100'00);
        source("shares", "promised", 26'500'00);
        source("grant", "asked", 5'000'00);
        source("in_kind", "promised", 4'000'00);
        source("loan", "refused", 70'000'00);
        const Contents contents = Contents().after(step.bornAs(7));
        const Record row = *contents.records(Table::Transfers).begin();
        const MoneyPlan plan = moneyPlan(contents, row);
        QCOMPARE(plan.gap(), Pence{12'400'00});
        QCOMPARE(plan.gap(true), Pence{7'400'00});
        QCOMPARE(plan.inKind, Pence{4'000'00});
        QCOMPARE(gapWords(plan), QStringLiteral("£12,400 still to find"));
        const WholeLife life = wholeLife(contents, row, {.firstYear = 2027, .years = 20, .rebuildCost = 200'000'00, .loan = {.sum = 12'000'00, .rate = 0, .months = 24}});
        QCOMPARE(life.years.size(), std::size_t{20});
        QCOMPARE(life.years[0].surplus(), Pence{9'000'00 - 5'000'00 - 3'000'00 - 6'000'00});
        QCOMPARE(life.lowest, Pence{-10'000'00});
        QCOMPARE(life.years[19].balance, Pence{20 * 1'000'00 - 12'000'00});
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
