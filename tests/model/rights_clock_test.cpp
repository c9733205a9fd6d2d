// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights_clock.h"

#include "base/resource.h"
#include "model/holidays.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hedgerow;
using model::Deadline;
using model::Regimes;
using model::TransferEvents;

namespace {

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

const Deadline* find(const std::vector<Deadline>& deadlines, QLatin1String rule)
{
    for (const Deadline& deadline : deadlines)
        if (deadline.rule == rule)
            return &deadline;
    return nullptr;
}

QString isoOf(const std::vector<Deadline>& deadlines, const char* rule)
{
    const Deadline* deadline = find(deadlines, QLatin1String(rule));
    return deadline ? deadline->date.toString(Qt::ISODate) : QStringLiteral("none");
}

/// What has to have happened for a rule to count from this day: the event at the root of its chain,
/// or the authority's own day for the rule that it counts from.
TransferEvents eventsFor(const model::Regime& regime, const model::DateRule& rule, QDate start, bool isChained)
{
    TransferEvents events;
    const model::DateRule* before = regime.rule(rule.from.front());
    if (before && isChained)
        events.dates.insert(before->from.front(), start);
    else if (before)
        events.councilDates.insert(before->id, start);
    else
        events.dates.insert(rule.from.front(), start);
    for (const QString& need : rule.needs) {
        const QStringList word = need.split(u'=');
        if (word.size() == 2)
            events.words.insert(word.front(), word.back());
        else if (!need.startsWith(u'!'))
            events.dates.insert(need, start);
    }
    return events;
}

const model::Regime& england()
{
    return *Regimes::standard().regime(QStringLiteral("eng-2011"));
}

} // namespace

class RightsClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkedCaseComesOut_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("kind");
        QFile file(QStringLiteral(HEDGEROW_SOURCE "/tests/model/dates.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        QHash<QString, int> count;
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().split(',');
            const QString regime = QString::fromUtf8(cells[0]);
            ++count[regime];
            QTest::newRow((cells[0] + ' ' + cells[1] + " from " + cells[2] + ' ' + cells[4]).constData())
                << regime << QString::fromUtf8(cells[1]) << day(cells[2]) << day(cells[3]) << QString::fromUtf8(cells[4]);
        }
        for (const int rows : count)
            QVERIFY(rows >= 60);
        QCOMPARE(count.size(), 6);
    }

    void everyWorkedCaseComesOut()
    {
        QFETCH(QString, regime);
        QFETCH(QString, rule);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(QString, kind);
        const model::Regime* of = Regimes::standard().regime(regime);
        QVERIFY(of);
        const model::DateRule* dateRule = of->rule(rule);
        QVERIFY2(dateRule, qPrintable(rule));
        const auto deadlines = rightsClock(*of, eventsFor(*of, *dateRule, start, kind == u"renew"));
        QCOMPARE(isoOf(deadlines, rule.toLatin1().constData()), end.toString(Qt::ISODate));
    }

    void anOwnersNoticeInEnglandGivesItsThreePauses()
    {
        TransferEvents events;
        events.dates.insert(QStringLiteral("notice_received_on"), day("2026-11-24"));
        const auto deadlines = rightsClock(england(), events);
        const QDate today = day("2026-11-24");
        QCOMPARE(deadlines.size(), std::size_t{3});
        QCOMPARE(isoOf(deadlines, "interim"), QStringLiteral("2027-01-04"));
        QCOMPARE(isoOf(deadlines, "full"), QStringLiteral("2027-05-23"));
        QCOMPARE(isoOf(deadlines, "protected"), QStringLiteral("2028-05-23"));
        QCOMPARE(deadlines[1].actBy, day("2027-05-21")); // the 23rd is a Sunday
        QCOMPARE(deadlines[1].what(QStringLiteral("en")), QStringLiteral("Long pause would end"));
        QCOMPARE(deadlines[0].act(QStringLiteral("en"), today), QStringLiteral("Write to the council by 4 January"));
        QCOMPARE(deadlines[2].act(QStringLiteral("en"), today), QStringLiteral("Watch for a new notice after 23 May 2028"));
        events.dates.insert(QStringLiteral("bidder_request_on"), day("2026-12-12"));
        QCOMPARE(rightsClock(england(), events)[1].what(QStringLiteral("en")), QStringLiteral("Long pause ends"));
    }

    void theLastWorkingDayIsThatOfTheNation_data()
    {
        QTest::addColumn<QString>("nation");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("actBy");
        const auto row = [](const char* nation, const char* last, const char* actBy) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(nation), QLatin1String(last))))
                << QString::fromLatin1(nation) << day(last) << day(actBy);
        };
        row("england", "2027-01-04", "2027-01-04");
        row("scotland", "2027-01-04", "2026-12-31");
        row("england", "2027-05-23", "2027-05-21");
        row("england", "2026-12-28", "2026-12-24");
        row("england", "2027-03-29", "2027-03-25");
        row("scotland", "2027-03-29", "2027-03-29");
        row("northern_ireland", "2027-07-12", "2027-07-09");
        row("scotland", "2026-11-30", "2026-11-27");
    }

    void theLastWorkingDayIsThatOfTheNation()
    {
        QFETCH(QString, nation);
        QFETCH(QDate, last);
        QFETCH(QDate, actBy);
        QCOMPARE(model::Holidays::standard().lastWorkingDayUntil(nation, last), actBy);
    }

    void theHolidaysAreThoseThatWerePublished_data()
    {
        QTest::addColumn<QString>("nation");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* nation, int year, const char* days) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(nation)).arg(year)))
                << QString::fromLatin1(nation) << year << QString::fromLatin1(days);
        };
        row("england", 2026, "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12");
        row("wales", 2026, "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12");
        row("scotland", 2026, "1/1 2/1 3/4 4/5 25/5 15/6 3/8 30/11 25/12 28/12");
        row("northern_ireland", 2026, "1/1 17/3 3/4 6/4 4/5 25/5 13/7 31/8 25/12 28/12");
        row("england", 2027, "1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12");
        row("scotland", 2027, "1/1 4/1 26/3 3/5 31/5 2/8 30/11 27/12 28/12");
        row("northern_ireland", 2027, "1/1 17/3 26/3 29/3 3/5 31/5 12/7 30/8 27/12 28/12");
        row("england", 2028, "3/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12");
        row("scotland", 2028, "3/1 4/1 14/4 1/5 29/5 7/8 30/11 25/12 26/12");
        row("northern_ireland", 2028, "3/1 17/3 14/4 17/4 1/5 29/5 12/7 28/8 25/12 26/12");
        row("england", 2022, "3/1 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12");
        row("england", 2020, "1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12");
    }

    void theHolidaysAreThoseThatWerePublished()
    {
        QFETCH(QString, nation);
        QFETCH(int, year);
        QFETCH(QString, days);
        QStringList found;
        for (const model::Holiday& holiday : model::Holidays::standard().ofYear(nation, year))
            found << holiday.date.toString(QStringLiteral("d/M"));
        QCOMPARE(found.join(u' '), days);
    }

    /// Never before its start, never earlier for a later start, inclusive never after exclusive.
    void everyRuleIsMonotone()
    {
        const quint32 seed = qEnvironmentVariableIsSet("HEDGEROW_SEED") ? qEnvironmentVariableIntValue("HEDGEROW_SEED") : 20261124;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (const model::Regime& regime : Regimes::standard().all())
            for (const model::DateRule& rule : regime.rules) {
                for (int i = 0; i < 60; ++i) {
                    const QDate start = day("1900-01-01").addDays(random.bounded(109'000));
                    const QDate later = start.addDays(random.bounded(1, 40));
                    const QByteArray id = rule.id.toLatin1();
                    const auto one = rightsClock(regime, eventsFor(regime, rule, start, false));
                    const auto other = rightsClock(regime, eventsFor(regime, rule, later, false));
                    const Deadline* first = find(one, QLatin1String(id));
                    const Deadline* second = find(other, QLatin1String(id));
                    QVERIFY2(first && second, id.constData());
                    QVERIFY2(rule.period.length < 0 || first->date >= start, qPrintable(rule.id + u' ' + start.toString(Qt::ISODate)));
                    QVERIFY2(first->date <= second->date, qPrintable(rule.id + u' ' + start.toString(Qt::ISODate)));
                    QVERIFY(first->actBy <= first->date);
                    model::Period incl = rule.period, excl = rule.period;
                    incl.counting = model::Counting::Inclusive;
                    excl.counting = model::Counting::Exclusive;
                    if (rule.period.length > 0)
                        QVERIFY(model::lastDay(start, incl) <= model::lastDay(start, excl));
                }
            }
    }

    void noZoneAndNoLocaleChangesADate()
    {
        TransferEvents events;
        events.dates.insert(QStringLiteral("notice_received_on"), day("2027-08-31"));
        const QLocale before;
        const QByteArray zone = qgetenv("TZ");
        QStringList results;
        for (const char* tz : {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/London"})
            for (const QLocale::Language language : {QLocale::C, QLocale::Welsh, QLocale::Arabic, QLocale::Thai}) {
                qputenv("TZ", tz);
                QLocale::setDefault(QLocale(language));
                QString all;
                for (const Deadline& deadline : rightsClock(england(), events))
                    all += deadline.date.toString(Qt::ISODate) + deadline.actBy.toString(Qt::ISODate)
                        + deadline.act(QStringLiteral("en"), day("2027-08-31"));
                results << all;
            }
        qputenv("TZ", zone);
        QLocale::setDefault(before);
        QCOMPARE(results.count(results.front()), results.size());
        QVERIFY(results.front().contains(u"2028-02-29"));
    }

    void theCouncilsOwnDateStandsBesideTheComputedOneAndTheEarlierCounts()
    {
        TransferEvents events;
        events.dates.insert(QStringLiteral("listed_on"), day("2026-11-24"));
        events.councilDates.insert(QStringLiteral("listed_until"), day("2031-11-20"));
        auto deadlines = rightsClock(england(), events);
        QCOMPARE(isoOf(deadlines, "listed_until"), QStringLiteral("2031-11-23"));
        QCOMPARE(isoOf(deadlines, "listed_until_council"), QStringLiteral("2031-11-20"));
        QCOMPARE(isoOf(deadlines, "renominate_by"), QStringLiteral("2031-08-28")); // 84 days before the 20th
        events.councilDates.insert(QStringLiteral("listed_until"), day("2031-11-23"));
        deadlines = rightsClock(england(), events);
        QCOMPARE(isoOf(deadlines, "listed_until_council"), QStringLiteral("none"));
    }

    void aLongerTimeThatWasAgreedIsWhatFollowsCountFrom()
    {
        const model::Regime& scotland = *Regimes::standard().regime(QStringLiteral("sco-atr"));
        TransferEvents events;
        events.dates.insert(QStringLiteral("validated_on"), day("2026-11-24"));
        events.councilDates.insert(QStringLiteral("decide"), day("2027-08-23"));
        const auto deadlines = rightsClock(scotland, events);
        QCOMPARE(isoOf(deadlines, "decide"), QStringLiteral("2027-05-23"));
        QCOMPARE(isoOf(deadlines, "review_or_appeal_no_decision"), QStringLiteral("2027-09-17")); // 20 working days from the 23rd
    }

    void policyHasNoClockButKeepsTheCouncilsDates()
    {
        const model::Regime& wales = *Regimes::standard().regime(QStringLiteral("wal-policy"));
        TransferEvents events;
        events.dates.insert(QStringLiteral("notice_received_on"), day("2026-11-24"));
        QVERIFY(rightsClock(wales, events).empty());
        QVERIFY(nextAct(wales, events, day("2026-11-24"), QStringLiteral("en")).words.startsWith(u"In Wales there is no legal clock"));
        events.councilDates.insert(QStringLiteral("Cabinet meets"), day("2027-01-20"));
        const auto deadlines = rightsClock(wales, events);
        QCOMPARE(deadlines.size(), std::size_t{1});
        QCOMPARE(deadlines.front().what(QStringLiteral("en")), QStringLiteral("Cabinet meets"));
        QCOMPARE(nextAct(wales, events, day("2026-11-24"), QStringLiteral("en")).words, QStringLiteral("Cabinet meets"));
    }

    void theNextActFollowsWhatHasHappened()
    {
        const auto act = [](const TransferEvents& events, const char* today) {
            return nextAct(england(), events, day(today), QStringLiteral("en")).words;
        };
        TransferEvents events;
        QCOMPARE(act(events, "2026-11-24"), QStringLiteral("Nominate it as a community asset."));
        events.dates.insert(QStringLiteral("nomination_received_on"), day("2026-11-24"));
        QCOMPARE(act(events, "2026-11-25"), QStringLiteral("Ask the council after 19 January."));
        events.words.insert(QStringLiteral("decision"), QStringLiteral("refused"));
        QVERIFY(act(events, "2027-01-25").startsWith(u"Ask for the reasons"));
        events.words.clear();
        events.dates.insert(QStringLiteral("listed_on"), day("2027-01-10"));
        QCOMPARE(act(events, "2027-02-01"), QStringLiteral("Nominate again by 17 October 2031."));
        events.dates.insert(QStringLiteral("notice_received_on"), day("2028-02-01"));
        QCOMPARE(act(events, "2028-02-02"), QStringLiteral("Write to the council by 13 March."));
        QVERIFY(act(events, "2028-03-14").startsWith(u"The owner may sell until"));
        events.dates.insert(QStringLiteral("bidder_request_on"), day("2028-03-01"));
        QCOMPARE(act(events, "2028-03-14"), QStringLiteral("Offer, money and survey by 31 July."));
    }

    void oddDatesAreSaidAndNeverRefused()
    {
        TransferEvents events;
        events.dates.insert(QStringLiteral("listed_on"), day("2026-11-24"));
        events.dates.insert(QStringLiteral("notice_received_on"), day("2026-10-01"));
        events.dates.insert(QStringLiteral("decided_on"), day("2026-11-26"));
        events.dates.insert(QStringLiteral("bidder_request_on"), day("2026-12-24"));
        const QString said = remarks(england(), events, day("2026-12-01")).join(u'\n');
        QVERIFY(said.contains(u"notice is dated before the listing"));
        QVERIFY(said.contains(u"no day on which the nomination was received"));
        QVERIFY(said.contains(u"listing is dated before the decision"));
        QVERIFY(said.contains(u"came after the first pause"));
        QVERIFY(said.contains(u"lies in the future"));
        QCOMPARE(rightsClock(england(), events).size(), std::size_t{5}); // all dates are there all the same
    }

    void aRegimeFileThatWasEditedWronglyNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("unit") << QByteArray("\"unit\": \"weeks\"") << QByteArray("\"unit\": \"fortnights\"") << QStringLiteral("unit should be");
        QTest::newRow("key") << QByteArray("\"side\"") << QByteArray("\"seite\"") << QStringLiteral("\"seite\" isn't known");
        QTest::newRow("event") << QByteArray("nomination_received_on") << QByteArray("nomination_on") << QStringLiteral("is no date of a transfer");
        QTest::newRow("length") << QByteArray("\"length\": 8") << QByteArray("\"length\": 8.5") << QStringLiteral("whole number");
        QTest::newRow("comma") << QByteArray("\"decide\",") << QByteArray("\"decide\"") << QStringLiteral("isn't right");
    }

    void aRegimeFileThatWasEditedWronglyNamesTheLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray json = base::builtInResourceBytes(QStringLiteral("regimes.json"));
        QVERIFY(Regimes::fromJson(json));
        json.replace(json.indexOf(from), from.size(), to);
        const auto wrong = Regimes::fromJson(json);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(says), qPrintable(wrong.error().message));
        QVERIFY2(wrong.error().message.contains(u"line 14"), qPrintable(wrong.error().message));
        QVERIFY(wrong.error().message.contains(u"The built-in one is used"));
    }
};

QTEST_GUILESS_MAIN(RightsClockTest)
#include "rights_clock_test.moc"
