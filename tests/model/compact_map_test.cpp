// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compact_map.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hedgerow::model;

namespace {

std::vector<MapFeature> town()
{
    std::vector<MapFeature> features;
    for (int i = 0; i < 300; ++i) {
        const double x = 331000 + i * 11.25, y = 323000 - i * 7.5;
        features.push_back({MapClass::StreetMinor, u"Street %1"_qs.arg(i % 20), Lines{{{x, y}, {x + 10, y + 20.01}}}});
        features.push_back({MapClass::Building, {}, Polygons{{{{x, y}, {x + 8, y}, {x + 8, y + 6}, {x, y}}, {}}}});
        features.push_back({MapClass::Tree, {}, Point{x, y}});
    }
    return features;
}

} // namespace

class CompactMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFeatureComesBackToTheCentimetre()
    {
        const auto map = fromCompactMap(toCompactMap(town()));
        QVERIFY(map);
        std::size_t count = 0;
        for (const CompactMap::Block& block : map->blocks) {
            count += block.features.size();
            for (const MapFeature& feature : block.features) {
                QCOMPARE(feature.mapClass, block.mapClass);
                if (feature.mapClass == MapClass::StreetMinor) {
                    const Line& line = feature.geometry.lines()->front();
                    QVERIFY(qAbs(line[1].y - line[0].y - 20.01) < 1e-6);
                    QVERIFY(feature.name.startsWith(u"Street "));
                }
                QVERIFY(block.box.meets(feature.geometry.box()));
            }
        }
        QCOMPARE(count, std::size_t{900});
    }

    void equalFeaturesGiveEqualBytesInAFewBytesAPoint()
    {
        const QByteArray bytes = toCompactMap(town());
        QCOMPARE(bytes, toCompactMap(town()));
        QVERIFY2(bytes.size() < 900 * 16, qPrintable(QString::number(bytes.size())));
    }

    void classesHaveNamesThatReadBack()
    {
        for (int i = 0; i < MapClassCount; ++i)
            QCOMPARE(mapClassFromName(mapClassName(static_cast<MapClass>(i))), static_cast<MapClass>(i));
        QVERIFY(!mapClassFromName(u"motorway of dreams"));
    }

    void cutOrGarbledBytesFailAndNeverCrash()
    {
        const QByteArray sound = toCompactMap(town());
        for (qsizetype length = 0; length < sound.size(); length += 37)
            QVERIFY(!fromCompactMap(sound.left(length)));
        const quint32 seed = 11;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 500; ++round) {
            QByteArray garbled = sound;
            garbled[random.bounded(garbled.size())] = static_cast<char>(random.bounded(256));
            [[maybe_unused]] const auto result = fromCompactMap(garbled);
        }
    }
};

QTEST_GUILESS_MAIN(CompactMapTest)
#include "compact_map_test.moc"
