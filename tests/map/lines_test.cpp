// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/box_grid.h"
#include "map/centre_line.h"
#include "map/line_joining.h"

#include <QTest>

#include <random>

using namespace hedgerow;
using map::BoxGrid;
using model::Box;
using model::Line;
using model::Lines;
using model::Point;

class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGridFindsWhatALookAtEveryBoxFinds();
    void piecesOfAStreetBecomeOne();
    void atACrossingTheStraightestGoOn();
    void aSharedBorderIsTakenOnce();
    void aRiverHasALineInItsMiddleAndAPondNone();
};

void LinesTest::theGridFindsWhatALookAtEveryBoxFinds()
{
    std::mt19937 random(7);
    const auto upTo = [&](int n) {
        return static_cast<double>(random() % static_cast<unsigned>(n));
    };
    const auto anyBox = [&](int side) {
        const Point corner{upTo(1000), upTo(1000)};
        return Box(corner, corner + Point{upTo(side), upTo(side)});
    };
    std::vector<Box> boxes;
    for (int i = 0; i < 900; ++i)
        boxes.push_back(anyBox(i % 50 ? 20 : 900));
    boxes.push_back({});
    const BoxGrid grid(boxes);
    for (int i = 0; i < 200; ++i) {
        const Box asked = anyBox(i % 10 ? 60 : 1200);
        std::vector<quint32> expected;
        for (quint32 k = 0; k < boxes.size(); ++k) {
            if (!boxes[k].isEmpty() && boxes[k].meets(asked))
                expected.push_back(k);
        }
        QCOMPARE(grid.meeting(asked), expected);
    }
    QVERIFY(BoxGrid().meeting(Box({0, 0}, {1, 1})).empty());
    QVERIFY(grid.meeting(Box({5000, 0}, {6000, 10})).empty());
}

void LinesTest::piecesOfAStreetBecomeOne()
{
    const Lines joined =
        map::joinedLines({{{10, 0}, {20, 0}}, {{0, 0}, {10, 0}}, {{30, 5}, {20, 0}}});
    QCOMPARE(joined.size(), 1U);
    QCOMPARE(joined[0].size(), 4U);
    QCOMPARE(model::distance(joined[0].front(), joined[0].back()),
             model::distance(Point{0, 0}, Point{30, 5}));
    const Lines ring = map::joinedLines({{{0, 0}, {10, 0}, {10, 10}}, {{10, 10}, {0, 10}, {0, 0}}});
    QVERIFY(!ring.empty());
    const Lines apart = map::joinedLines({{{0, 0}, {10, 0}}, {{50, 0}, {60, 0}}});
    QCOMPARE(apart.size(), 2U);
}

void LinesTest::atACrossingTheStraightestGoOn()
{
    const Lines joined =
        map::joinedLines({{{0, 0}, {10, 0}}, {{10, 0}, {20, 1}}, {{10, 0}, {12, -9}}});
    QCOMPARE(joined.size(), 2U);
    const auto longest =
        std::max_element(joined.begin(), joined.end(),
                         [](const Line& a, const Line& b) { return a.size() < b.size(); });
    QCOMPARE(longest->size(), 3U);
    QVERIFY(std::find(longest->begin(), longest->end(), Point{20, 1}) != longest->end());
}

void LinesTest::aSharedBorderIsTakenOnce()
{
    const auto square = [](double x) {
        return model::Polygons{{{{x, 0}, {x + 1, 0}, {x + 1, 1}, {x, 1}, {x, 0}}, {}}};
    };
    const model::Polygons a = square(0), b = square(1);
    double length = 0;
    for (const Line& line : map::bordersOnce({&a, &b})) {
        for (std::size_t i = 1; i < line.size(); ++i)
            length += model::distance(line[i - 1], line[i]);
    }
    QCOMPARE(length, 7.0); // two squares of 4, one side shared
}

void LinesTest::aRiverHasALineInItsMiddleAndAPondNone()
{
    model::Polygon river;
    const auto bank = [](double x, double off) { return Point{x, 60 * std::sin(x / 150) + off}; };
    for (double x = 0; x <= 1000; x += 10)
        river.outer.push_back(bank(x, -8));
    for (double x = 1000; x >= 0; x -= 10)
        river.outer.push_back(bank(x, 8));
    river.outer.push_back(river.outer.front());
    const auto line = map::centreLine(river);
    QVERIFY(line);
    for (const Point p : *line)
        QVERIFY2(std::abs(p.y - 60 * std::sin(p.x / 150)) < 9, qPrintable(QString::number(p.x)));
    QVERIFY(model::distance(line->front(), line->back()) > 950);
    QVERIFY(!map::centreLine({{{0, 0}, {30, 0}, {30, 20}, {0, 20}, {0, 0}}, {}}));
}

QTEST_GUILESS_MAIN(LinesTest)
#include "lines_test.moc"
