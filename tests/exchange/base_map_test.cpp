// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/base_map.h"
#include "exchange/one_town.h"
#include "model/compact_map.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::exchange;

class BaseMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_near_and_of_a_known_class_is_kept()
    {
        const auto plan = planOf(R"(
            {"type":"Feature","properties":{"class":"street_main","name":"High Street"},"geometry":{"type":"LineString","coordinates":[[0.575,50.855],[0.58,50.856]]}},
            {"type":"Feature","properties":{"class":"spaceport","name":"No"},"geometry":{"type":"LineString","coordinates":[[0.575,50.855],[0.58,50.856]]}},
            {"type":"Feature","properties":{"class":"street_main","name":"Far"},"geometry":{"type":"LineString","coordinates":[[1.575,51.855],[1.58,51.856]]}})");
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->features, 1);
        const auto map = model::fromCompactMap(plan->step.blobs().front());
        QVERIFY(map);
        QCOMPARE(map->blocks.front().features.front().name, QStringLiteral("High Street"));
        const auto& row = std::get<model::Insert>(plan->step.changes().front()).row;
        QCOMPARE(row.text(u"hash"), model::hashOf(plan->step.blobs().front()));
        QCOMPARE(row.text(u"shown_on"), QStringLiteral("both"));
    }

    void a_file_that_is_elsewhere_is_refused()
    {
        const auto plan = planOf(
            R"({"type":"Feature","properties":{"class":"rail"},"geometry":{"type":"LineString","coordinates":[[1.575,51.855],[1.58,51.856]]}})");
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, base::ErrorKind::Input);
        QVERIFY(plan.error().message.contains(QStringLiteral("doesn't reach")));
    }

    void a_file_without_classes_is_refused_and_told_what_is_needed()
    {
        const auto plan = planOf(
            R"({"type":"Feature","properties":{"kind":"rail"},"geometry":{"type":"LineString","coordinates":[[0.575,50.855],[0.58,50.856]]}})");
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, base::ErrorKind::Input);
        QVERIFY(plan.error().message.contains(QStringLiteral("class")));
    }

private:
    [[nodiscard]] base::Result<BaseMapPlan> planOf(const QByteArray& features)
    {
        const QString path = folder_.filePath(QStringLiteral("map.geojson"));
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        file.close();
        base::Job job;
        return planBaseMap(OneTown().contents(), path, {}, job);
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(BaseMapTest)
#include "base_map_test.moc"
