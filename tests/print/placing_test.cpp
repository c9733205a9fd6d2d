// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic of a sheet: room for numbers, columns, squares, scales and papers.
#include "print/index_columns.h"
#include "print/map_scale.h"
#include "print/number_placer.h"
#include "print/paper.h"
#include "print/place_anchors.h"
#include "print/reference_grid.h"

#include <QTest>

#include <random>

using namespace hedgerow;
using namespace hedgerow::print;
using namespace Qt::StringLiterals;

namespace {

constexpr Rect Frame{0, 0, 25000, 22000};

/// Symbols of 5 mm that don't cover each other, as near to each other as that lets them.
NumberTask crowd(int wanted, int reach)
{
    std::mt19937 random(11);
    std::vector<AnchorWish> wishes;
    for (int i = 0; i < wanted; ++i)
        wishes.push_back(
            {{12500 + static_cast<int>(random() % static_cast<unsigned>(2 * reach)) - reach,
              11000 + static_cast<int>(random() % static_cast<unsigned>(2 * reach)) - reach},
             500});
    NumberTask task;
    task.frame = Frame;
    for (const Anchor& anchor : anchorsFor(wishes, Frame).anchors)
        task.numbered.push_back({anchor.box, 650, 430});
    return task;
}

void nothingMeets(const NumberTask& task, const std::vector<std::optional<NumberRoom>>& rooms)
{
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        if (!rooms[i])
            continue;
        QVERIFY(task.frame.holds(rooms[i]->box));
        for (const Numbered& other : task.numbered)
            QVERIFY(!rooms[i]->box.meets(other.anchor));
        for (std::size_t j = 0; j < rooms.size(); ++j) {
            if (i == j || !rooms[j])
                continue;
            QVERIFY(!rooms[i]->box.meets(rooms[j]->box));
            if (rooms[i]->leader) {
                QVERIFY(!meet(*rooms[i]->leader, rooms[j]->box));
                QVERIFY(!meet(*rooms[i]->leader, task.numbered[j].anchor));
                QVERIFY(!rooms[j]->leader || !meet(*rooms[i]->leader, *rooms[j]->leader));
            }
        }
    }
}

std::vector<GroupHeights> groupsOf(std::initializer_list<int> sizes)
{
    std::vector<GroupHeights> groups;
    for (const int size : sizes)
        groups.push_back({6, 2, std::vector<double>(static_cast<std::size_t>(size), 4)});
    return groups;
}

} // namespace

class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberByItselfStandsToTheRight()
    {
        const auto rooms = roomForNumbers({{{{1000, 1000, 1500, 1500}, 600, 400}}, Frame});
        QVERIFY(rooms[0].has_value());
        QCOMPARE(rooms[0]->side, Side::East);
        QVERIFY(rooms[0]->box.left >= 1500);
        QVERIFY(!rooms[0]->leader);
    }
    void atTheRightEdgeItStandsToTheLeft()
    {
        const auto rooms = roomForNumbers({{{{24400, 1000, 24900, 1500}, 600, 400}}, Frame});
        QCOMPARE(rooms[0]->side, Side::West);
    }
    void neighboursMakeRoomForEachOther()
    {
        const auto rooms = roomForNumbers(
            {{{{1000, 1000, 1500, 1500}, 600, 400}, {{1700, 1000, 2200, 1500}, 600, 400}}, Frame});
        QVERIFY(rooms[0] && rooms[1]);
        QVERIFY(!rooms[0]->leader && !rooms[1]->leader);
    }
    void crowdsAreNumberedWithoutAnyTouchingAnother()
    {
        for (const int reach : {9000, 4000, 2000}) {
            const NumberTask task = crowd(120, reach);
            const auto rooms = roomForNumbers(task);
            nothingMeets(task, rooms);
            const auto without = std::count(rooms.begin(), rooms.end(), std::nullopt);
            QVERIFY2(reach < 4000 || without * 10 <= static_cast<qsizetype>(rooms.size()),
                     qPrintable(QString::number(without)));
            QVERIFY(reach < 9000 || without == 0);
        }
    }
    void equalInputGivesEqualOutput()
    {
        const auto one = roomForNumbers(crowd(100, 3000)), two = roomForNumbers(crowd(100, 3000));
        for (std::size_t i = 0; i < one.size(); ++i)
            QVERIFY(one[i].has_value() == two[i].has_value() &&
                    (!one[i] || one[i]->box == two[i]->box));
    }
    void symbolsThatWouldCoverEachOtherBecomeDotsOrShare()
    {
        const Anchors anchors =
            anchorsFor({{{1000, 1000}, 500}, {{1400, 1000}, 500}, {{1000, 1000}, 500}}, Frame);
        QCOMPARE(anchors.anchors.size(), std::size_t{2});
        QVERIFY(!anchors.anchors[0].isDot);
        QCOMPARE(anchors.anchors[0].places, (std::vector<std::size_t>{0, 2}));
        QVERIFY(anchors.anchors[1].isDot);
    }
    void placesBeyondTheFrameAreToldApart()
    {
        QCOMPARE(anchorsFor({{{-50, 1000}, 500}, {{9000, 9000}, 500}}, Frame).outside,
                 std::vector<std::size_t>{0});
    }

    void headsKeepTwoLinesAndNoLineIsLeftAlone()
    {
        for (const int columns : {1, 2, 3, 4, 5}) {
            const auto groups = groupsOf({12, 3, 1, 25, 4, 9});
            const auto filled =
                filledColumns(groups, leastHeight(groups, columns, Groups::Split), Groups::Split);
            QVERIFY(filled.size() <= static_cast<std::size_t>(columns));
            for (const Column& column : filled)
                for (const ColumnPart& part : column) {
                    const std::size_t size = groups[part.group].lines.size();
                    QVERIFY(part.to - part.from >= std::min<std::size_t>(2, size));
                }
        }
    }
    void columnsAreNearlyEqualAndHoldEveryLineOnce()
    {
        const auto groups = groupsOf({12, 3, 1, 25, 4, 9});
        const auto filled =
            filledColumns(groups, leastHeight(groups, 4, Groups::Split), Groups::Split);
        std::size_t lines = 0;
        double highest = 0;
        for (const Column& column : filled) {
            highest = std::max(highest, heightOf(groups, column));
            for (const ColumnPart& part : column)
                lines += part.to - part.from;
        }
        QCOMPARE(lines, std::size_t{54});
        for (std::size_t i = 0; i + 1 < filled.size();
             ++i) // a head with two lines can't be divided
            QVERIFY2(highest - heightOf(groups, filled[i]) <= 16.01,
                     qPrintable(QString::number(heightOf(groups, filled[i]))));
    }
    void wholeGroupsStayWholeWhereThereIsRoom()
    {
        const auto groups = groupsOf({5, 5, 5, 5});
        const auto filled = balancedColumns(groups, 2, 200);
        QVERIFY(filled.has_value());
        for (const Column& column : *filled)
            for (const ColumnPart& part : column)
                QCOMPARE(part.to - part.from, std::size_t{5});
        QVERIFY(!balancedColumns(groups, 2, 20));
    }

    void squaresHaveNoLettersThatLookLikeFigures()
    {
        QStringList letters;
        for (int i = 0; i < 26; ++i)
            letters << gridLetters(i);
        QVERIFY(!letters.contains(u"I"_s) && !letters.contains(u"O"_s));
        QCOMPARE(letters.value(8), u"J"_s);
        QCOMPARE(letters.value(23), u"Z"_s);
        QCOMPARE(letters.value(24), u"AA"_s);
    }
    void aPointOnALineBelongsEastAndSouth()
    {
        const ReferenceGrid grid(model::Box({0, 0}, {2000, 1500}), 10);
        QCOMPARE(grid.stepMetres(), 500.0);
        QCOMPARE(grid.square({1, 1499}), u"A1"_s);
        QCOMPARE(grid.square({500, 1499}), u"B1"_s);
        QCOMPARE(grid.square({1, 1000}), u"A2"_s);
        QCOMPARE(grid.columns().size(), std::size_t{4});
        QCOMPARE(grid.rows().size(), std::size_t{3});
    }

    void scalesAreRoundAndNeverTooLarge()
    {
        QCOMPARE(roundScale(499), 500.0);
        QCOMPARE(roundScale(8300), 10000.0);
        QCOMPARE(roundScale(38000), 40000.0);
        QCOMPARE(roundScale(130000), 150000.0);
        QCOMPARE(scaleWords(10000, false, u"en"_s), u"1:10\u00A0000"_s);
        QCOMPARE(scaleWords(8427, true, u"en"_s), u"about 1:8\u00A0430"_s);
    }
    void theBarIsRoundAndFits()
    {
        for (const double n : {500.0, 2500.0, 10000.0, 15000.0, 100000.0}) {
            const BarParts bar = barFor(n, 90);
            QVERIFY(bar.parts >= 2 && bar.parts <= 5);
            const double mm = bar.metres() / n * 1000;
            QVERIFY2(mm <= 90 && mm >= 45, qPrintable(QString::number(mm)));
        }
    }

    void papersHaveTheSizesOfTheTable()
    {
        const Measures a3 = measuresFor({420, 297});
        QCOMPARE(a3.margin, 10.0);
        QCOMPARE(a3.columnWidth, 62.0);
        QCOMPARE(a3.titlePt, 26.0);
        QCOMPARE(measuresFor({841, 1189}).symbol, 11.5);
        const Measures between = measuresFor({350, 500});
        QVERIFY(between.margin > 10 && between.margin < 12);
    }
    void papersAreNamedOrMeasured()
    {
        QCOMPARE(paperNamed(u"a2"_s)->portraitMm, QSizeF(420, 594));
        QCOMPARE(paperNamed(u"420x297"_s)->portraitMm, QSizeF(297, 420));
        QCOMPARE(paperNamed(u"420x297"_s)->direction, Direction::Landscape);
        for (const auto& wrong : {u"A9"_s, u""_s, u"50x50"_s, u"420"_s, u"90000x2"_s}) {
            const auto paper = paperNamed(wrong);
            QVERIFY(!paper);
            QCOMPARE(paper.error().kind, base::ErrorKind::Usage);
        }
    }
};

QTEST_APPLESS_MAIN(PlacingTest)
#include "placing_test.moc"
