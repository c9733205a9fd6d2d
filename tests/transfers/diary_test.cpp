// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/calendar_file.h"

#include "model/step.h"

#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

using namespace hedgerow;
using model::Table;
using model::Value;
using transfers::Entry;
using transfers::EntryKind;

namespace {

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

Value text(const char* words)
{
    return Value(QString::fromUtf8(words));
}

/// A pool whose owner gave notice, a chapel parked, a task, a visit, a grant to be spent.
model::Contents neighbourhood()
{
    model::Step step(QStringLiteral("a neighbourhood"));
    step.insert(Table::Document, {{"title", text("Leddle")}, {"nation", text("england")}});
    const auto pool = step.insert(Table::Places, {{"name", text("Old Bathing Pool")}, {"next_visit", text("2026-12-01")}});
    const auto chapel = step.insert(Table::Places, {{"name", text("Ebenezer; “the” chapel, Żółć")}});
    const auto transfer = step.insert(Table::Transfers, {{"place", Value(pool.toText())}, {"regime", text("eng-2011")},
        {"notice_received_on", text("2026-11-24")}, {"listed_on", text("2024-03-01")}, {"next_step", text("Ask to be a bidder")},
        {"next_who", text("Joan")}, {"next_by", text("2026-12-18")}});
    step.insert(Table::Transfers, {{"place", Value(chapel.toText())}, {"regime", text("eng-2011")}, {"stage", text("parked")},
        {"notice_received_on", text("2026-11-24")}});
    step.insert(Table::Tasks, {{"place", Value(chapel.toText())}, {"what", text("Letter to members")}, {"due_on", text("2026-11-21")}});
    step.insert(Table::Tasks, {{"place", Value(chapel.toText())}, {"what", text("Done long ago")}, {"due_on", text("2026-11-20")}, {"done_on", text("2026-11-20")}});
    step.insert(Table::Funding, {{"transfer", Value(transfer.toText())}, {"source", text("Lottery")}, {"status", text("offered")}, {"spend_by", text("2027-03-31")}});
    return model::Contents().after(step.bornAs(9));
}

transfers::DiaryOptions onTheDay()
{
    return {.today = day("2026-11-24"), .language = QStringLiteral("en"), .place = {}, .from = {}, .until = {}};
}

QStringList shown(const std::vector<Entry>& entries)
{
    QStringList lines;
    for (const Entry& entry : entries)
        lines << entry.actBy.toString(Qt::ISODate) + u' ' + entry.what;
    return lines;
}

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

} // namespace

class DiaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatHasADateStandsInItsOrder()
    {
        const QStringList lines = shown(transfers::diary(neighbourhood(), onTheDay()));
        const QStringList expected{
            QStringLiteral("2026-11-21 Letter to members"), QStringLiteral("2026-12-01 Visit"),
            QStringLiteral("2026-12-18 Ask to be a bidder"), QStringLiteral("2027-01-04 First pause ends"),
            QStringLiteral("2027-03-31 Last day to spend: Lottery"), QStringLiteral("2027-05-21 Long pause would end"),
            QStringLiteral("2028-05-23 Quiet time ends"), QStringLiteral("2028-12-06 Nominate again by"),
            QStringLiteral("2029-02-28 Listing ends")};
        QCOMPARE(lines, expected);
    }

    void whatHasHappenedIsNoLongerDue()
    {
        const model::Contents before = neighbourhood();
        model::Step asked(QStringLiteral("asked to be a bidder"));
        asked.set(Table::Transfers, (*before.records(Table::Transfers).begin()).id(), "bidder_request_on", text("2026-12-10"));
        const QStringList lines = shown(transfers::diary(before.after(asked.bornAs(11)), onTheDay()));
        QVERIFY(!lines.contains(QStringLiteral("2027-01-04 First pause ends")));
        QVERIFY(lines.contains(QStringLiteral("2027-05-21 Long pause ends")));
    }

    void aPlaceAndADayNarrowIt()
    {
        auto options = onTheDay();
        const model::Contents contents = neighbourhood();
        options.place = (*contents.places().begin()).id();
        options.until = day("2026-12-31");
        QCOMPARE(shown(transfers::diary(contents, options)).size(), 2);
    }

    void whatIsLateOrWithinAWeekIsSaidAtOpening()
    {
        const auto due = transfers::dueSoon(transfers::diary(neighbourhood(), onTheDay()), day("2026-11-24"));
        QCOMPARE(shown(due), QStringList({QStringLiteral("2026-11-21 Letter to members"), QStringLiteral("2026-12-01 Visit")}));
    }

    void theCalendarFilePassesAStrictReader()
    {
        const QByteArray file = transfers::calendarFile(transfers::diary(neighbourhood(), onTheDay()), QStringLiteral("Leddle, diary"),
                                                        QDateTime(day("2026-11-24"), QTime(9, 30), Qt::UTC));
        for (const QByteArray& line : file.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the return
        }
        const std::unique_ptr<icalcomponent, FreeComponent> calendar(icalparser_parse_string(file.constData()));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 9);
        QVERIFY(file.contains("DTSTART;VALUE=DATE:20270104"));
        QVERIFY(file.contains("DTSTAMP:20261124T093000Z"));
        icalcomponent* first = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(first)), QStringLiteral("Ebenezer; “the” chapel, Żółć: Letter to members"));
    }

    void namesOfEntriesStayBetweenExports()
    {
        const auto uids = [](const model::Contents& contents) {
            QStringList ids;
            for (const Entry& entry : transfers::diary(contents, onTheDay()))
                ids << entry.id;
            return ids;
        };
        const model::Contents before = neighbourhood();
        const QStringList ids = uids(before);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        model::Step later(QStringLiteral("the notice was a day later"));
        const model::Record transfer = *before.records(Table::Transfers).begin();
        later.set(Table::Transfers, transfer.id(), "notice_received_on", text("2026-11-25"));
        QCOMPARE(uids(before.after(later.bornAs(10))), ids);
    }

    void aFolderThatIsNotThereIsSaidAndLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gone/diary.ics"));
        const auto written = transfers::writeCalendar(path, {}, {}, QDateTime(day("2026-11-24"), QTime(9, 30), Qt::UTC));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(DiaryTest)
#include "diary_test.moc"
