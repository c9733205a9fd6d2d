// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places, areas and spots as people name them on the command line.
#include "command/assignments.h"
#include "command/place_naming.h"
#include "model/geopackage_blob.h"

#include <QTest>

using namespace hedgerow;
using namespace hedgerow::command;
using model::Table;
using model::Value;

class NamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        model::Step step(QStringLiteral("town"));
        step.insert(Table::Document, {{"srs", Value(27700)}});
        const model::Ring ring{{581000, 109000},
                               {582000, 109000},
                               {582000, 110000},
                               {581000, 110000},
                               {581000, 109000}};
        step.insert(
            Table::Areas,
            {{"code", Value(QStringLiteral("A1"))}, {"name", Value(QStringLiteral("Old Town"))}},
            model::toGeoPackageBlob(model::Polygons{model::Polygon{ring, {}}}, 27700));
        for (const char* name : {"Café Bar", "St Mary's Hall", "Twin", "Twin"})
            step.insert(
                Table::Places,
                {{"name", Value(QString::fromUtf8(name))}, {"number", Value(++number_ * 10)}},
                model::toGeoPackageBlob(model::Point{581500, 109500}, 27700));
        town_ = model::Contents().after(step.bornAs(0x1234567890abcdef));
    }

    void a_place_is_found_by_number_name_or_the_first_digits_of_its_id()
    {
        const model::Record bar = *town_.places().begin();
        for (const QString& text :
             {QStringLiteral("#10"), QStringLiteral("cafe bar"), bar.id().toText()}) {
            const auto found = findPlace(town_, text);
            QVERIFY2(found, qPrintable(text));
            QCOMPARE(found->id(), bar.id());
        }
        QCOMPARE(findPlace(town_, QStringLiteral("st marys hall"))->text(u"name"),
                 QStringLiteral("St Mary's Hall"));
    }

    void two_places_of_a_name_are_both_listed()
    {
        const auto found = findPlace(town_, QStringLiteral("twin"));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, base::ErrorKind::Usage);
        QCOMPARE(found.error().message.count(QStringLiteral("Twin (")), 2);
    }

    void an_unknown_place_offers_the_nearest()
    {
        QVERIFY(findPlace(town_, QStringLiteral("Caff Bar"))
                    .error()
                    .message.endsWith(QStringLiteral("Did you mean Café Bar?")));
        QVERIFY(!findPlace(town_, QStringLiteral("#99")));
        QVERIFY(!findPlace(town_, QString()));
    }

    void areas_are_found_by_code_or_name()
    {
        QVERIFY(findArea(town_, QStringLiteral("a1")));
        QVERIFY(findArea(town_, QStringLiteral("old town")));
        QVERIFY(!findArea(town_, QStringLiteral("New Town")));
    }

    void outside_is_said_with_distance_and_direction()
    {
        QCOMPARE(outsideWords(town_, {581500, 112400}), QStringLiteral("2.4 km north of Old Town"));
        QCOMPARE(outsideWords(town_, {582300, 109500}), QStringLiteral("300 m east of Old Town"));
        QCOMPARE(outsideWords(town_, {581500, 109500}), QString());
    }

    void assignments_are_all_right_or_none()
    {
        const auto read = readAssignments(Table::Places,
                                          {QStringLiteral("condition=good"),
                                           QStringLiteral("story="), QStringLiteral("address=1=2")},
                                          QDate());
        QVERIFY(read);
        QCOMPARE(read->at(0).value, Value(QStringLiteral("good")));
        QVERIFY(read->at(1).value.isNull());
        QCOMPARE(read->at(2).value, Value(QStringLiteral("1=2")));
        QVERIFY(!readAssignments(Table::Places,
                                 {QStringLiteral("condition=good"), QStringLiteral("status=opne")},
                                 QDate()));
        QVERIFY(readAssignments(Table::Places, {QStringLiteral("statis=open")}, QDate())
                    .error()
                    .message.endsWith(QStringLiteral("Did you mean status?")));
        QVERIFY(!readAssignments(Table::Places, {QStringLiteral("story=@/no/such/file")}, QDate()));
    }

private:
    model::Contents town_;
    int number_ = 0;
};

QTEST_GUILESS_MAIN(NamingTest)
#include "naming_test.moc"
