// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contents.h"
#include "model/place.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace hedgerow::model;

namespace {

Record place(Uuid id, const QString& name)
{
    FieldValues values;
    values.set(0, Value(name));
    return {Table::Places, id, {}, std::move(values)};
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidsAreThirtyTwoLowerCaseDigitsAndComeBack()
    {
        const Uuid id{0x0be3a1f27c5d9041, 0x3f6c0a527d414b0e};
        QCOMPARE(id.toText(), u"0be3a1f27c5d90413f6c0a527d414b0e"_qs);
        QCOMPARE(Uuid::fromText(id.toText()), id);
        QVERIFY(!Uuid::fromText(u"0BE3A1F27C5D90413F6C0A527D414B0E"));
        QVERIFY(!Uuid::fromText(u"0be3"));
    }

    void randomEditsKeepRecordsEqualToAPlainMap()
    {
        const quint32 seed = 7;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::map<quint64, QString> expected;
        Records records;
        for (int round = 0; round < 20000; ++round) {
            const quint64 key = 1 + random.bounded(900u);
            const Uuid id{5, key};
            if (random.bounded(3) == 0) {
                expected.erase(key);
                records = records.without(id);
            } else {
                expected[key] = QString::number(round);
                records = records.with(place(id, expected[key]));
            }
        }
        QCOMPARE(records.size(), static_cast<int>(expected.size()));
        int seen = 0;
        for (const Record& row : records) {
            QCOMPARE(row.text(u"name"), expected.at(row.id().random));
            ++seen;
        }
        QCOMPARE(seen, records.size());
        for (const auto& [key, name] : expected)
            QCOMPARE(records.find({5, key}).text(u"name"), name);
        QVERIFY(!records.find({6, 1}));
    }

    void manyRowsAtOnceStandInTheirOrderAndAreFound()
    {
        std::vector<Record> rows;
        for (quint64 i = 1; i <= 3000; ++i)
            rows.push_back(place({1, i}, QString::number(i)));
        const Records records = Records(rows).with(place({2, 1}, u"last"_qs));
        quint64 next = 1;
        for (const Record& row : records)
            if (row.id().step == 1)
                QCOMPARE(row.id().random, next++);
        QCOMPARE(records.find({2, 1}).text(u"name"), u"last"_qs);
        QCOMPARE(records.size(), 3001);
    }

    void anEditLeavesEarlierContentsAsTheyWere()
    {
        Step add(u"Add"_qs);
        const Uuid provisional = add.insert(Table::Places, {{"name", u"Library"_qs}});
        const Contents before;
        const Contents after = before.after(add.bornAs(77));
        const Uuid id{77, provisional.random};
        QVERIFY(before.places().isEmpty());
        QCOMPARE(after.find(Table::Places, id).text(u"name"), u"Library"_qs);

        Step rename(u"Rename"_qs);
        rename.set(Table::Places, id, "name", u"Old Library"_qs);
        const Contents renamed = after.after(rename.bornAs(78));
        QCOMPARE(after.find(Table::Places, id).text(u"name"), u"Library"_qs);
        QCOMPARE(renamed.find(Table::Places, id).text(u"name"), u"Old Library"_qs);
        QCOMPARE(renamed.revision(), after.revision() + 1);
    }

    void referencesWithinAStepAreBornWithIt()
    {
        Step step(u"Add with activity"_qs);
        const Uuid library = step.insert(Table::Places, {{"name", u"Library"_qs}});
        step.insert(Table::Activities, {{"place", library.toText()}, {"name", u"Story time"_qs}});
        const Contents contents = Contents().after(step.bornAs(9));
        const auto activities = contents.referring(Table::Activities, u"place", {9, library.random});
        QCOMPARE(activities.size(), std::size_t{1});
        QCOMPARE(activities[0].id().step, quint64{9});
    }

    void aRowHoldsOnlyWhatWasSetInWhateverOrder()
    {
        const int fields = static_cast<int>(recordType(Table::Places).fields.size());
        QRandomGenerator random(11);
        std::vector<Value> expected(static_cast<std::size_t>(fields));
        FieldValues values;
        for (int round = 0; round < 2000; ++round) {
            const int field = static_cast<int>(random.bounded(fields));
            const Value value = random.bounded(3) == 0 ? Value() : Value(round);
            values.set(field, value);
            expected[static_cast<std::size_t>(field)] = value;
            for (int i = 0; i < fields; ++i)
                QCOMPARE(values[i], expected[static_cast<std::size_t>(i)]);
        }
        int there = 0, before = -1;
        values.each([&](int field, const Value& value) {
            QVERIFY(field > before && !value.isNull());
            QCOMPARE(value, expected[static_cast<std::size_t>(field)]);
            before = field;
            ++there;
        });
        QCOMPARE(there, static_cast<int>(std::ranges::count_if(expected, [](const Value& v) { return !v.isNull(); })));
    }

    void aNumberGivenTwiceStaysWithThePlaceMadeFirst()
    {
        const int number = recordType(Table::Places).indexOf(u"number");
        Records rows;
        rows = rows.with(place({2, 1}, u"later"_qs).with(number, Value(5)));
        rows = rows.with(place({1, 1}, u"earlier"_qs).with(number, Value(5)));
        rows = rows.with(place({3, 1}, u"without"_qs));
        const Contents contents = Contents().with(Table::Places, rows);
        const auto numbers = shownNumbers(contents);
        QCOMPARE(numbers.value({1, 1}), 5);
        QCOMPARE(numbers.value({2, 1}), 6);
        QCOMPARE(numbers.value({3, 1}), 7);
        QCOMPARE(nextNumber(contents), 6);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
