// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/small_town.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::map;
using namespace hedgerow::map::test;

class PainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureIsTheSameEachTime_data();
    void thePictureIsTheSameEachTime();
    void noNameCoversAnotherOrASymbol_data();
    void noNameCoversAnotherOrASymbol();
    void namesKeepStillWhenTheMapIsPanned();
    void onlyShownPlacesAreDrawn();
    void theChosenPlaceIsNamedFirstAndNeverGrouped();
    void aStarGoesBeforeNone();
    void crowdsAreBubblesThatHoldEveryPlaceOnce();
    void nothingIsGroupedNearbyOrOnPaper();
    void longNamesHaveTwoLines();
    void groundNamesKeepClearOfObstacles();
    void theWaterIsWhereTheMapSaysInEveryStyle_data() { thePictureIsTheSameEachTime_data(); }
    void theWaterIsWhereTheMapSaysInEveryStyle();
    void withoutABaseMapAreasStandOutFromTheLand();
    void paperKeepsNamesAsText();
    void paperHasNoHalfTransparentColourAndNoPicture();
    void linksOfTheChosenPlaceAreDrawn();
    void aHundredThousandPlacesAreDrawnInOneGo();
};

void PainterTest::thePictureIsTheSameEachTime_data()
{
    QTest::addColumn<QString>("style");
    for (const char* name : {"light", "dark", "print", "mono", "quiet"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PainterTest::thePictureIsTheSameEachTime()
{
    QFETCH(QString, style);
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(60)));
    Frame frame = frameOf(1.4);
    frame.style = Style::named(style);
    const Drawn one = drawn(snapshot, frame),
                other = drawn(snapshotOf(contentsOf(strewnPlaces(60))), frame);
    QCOMPARE(one.image, other.image);
    QVERIFY(one.placement.symbols.size() > 20);
}

void PainterTest::noNameCoversAnotherOrASymbol_data()
{
    QTest::addColumn<int>("places");
    QTest::addColumn<double>("metresPerPixel");
    QTest::newRow("a few") << 40 << 1.0;
    QTest::newRow("crowded") << 400 << 1.0;
    QTest::newRow("very crowded and grouped") << 2000 << 1.6;
    QTest::newRow("more than can be tried") << 9000 << 0.9;
}

void PainterTest::noNameCoversAnotherOrASymbol()
{
    QFETCH(int, places);
    QFETCH(double, metresPerPixel);
    const Placement placement =
        drawn(snapshotOf(contentsOf(strewnPlaces(places))), frameOf(metresPerPixel)).placement;
    std::vector<const PlacedSymbol*> named;
    for (const PlacedSymbol& symbol : placement.symbols) {
        if (!symbol.label.isEmpty())
            named.push_back(&symbol);
    }
    QVERIFY(!named.empty() || places > 5000);
    for (const PlacedSymbol* one : named) {
        for (const PlacedSymbol* other : named)
            QVERIFY2(one == other || !one->label.intersects(other->label),
                     qPrintable(one->name + u" / "_s + other->name));
        for (const PlacedSymbol& other : placement.symbols) {
            const QRectF symbol(other.at.x() - 10, other.at.y() - 10, 20, 20);
            QVERIFY2(&other == one || !one->label.intersects(symbol),
                     qPrintable(one->name + u" / "_s + other.name));
        }
        for (const Bubble& bubble : placement.bubbles)
            QVERIFY(!one->label.intersects(QRectF(bubble.at.x() - 12, bubble.at.y() - 12, 24, 24)));
    }
}

void PainterTest::namesKeepStillWhenTheMapIsPanned()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(600)));
    Frame frame = frameOf(1.3);
    Placement before = drawn(snapshot, frame).placement;
    int compared = 0;
    for (int step = 0; step < 12; ++step) {
        const QPointF by = step % 2 ? QPointF(-32, -24) : QPointF(48, 16);
        frame.view = frame.view.panned(by);
        const Placement after = drawn(snapshot, frame, before).placement;
        // Only what stands well inside both: at the rim of the stage names come and go.
        const QRectF inside = QRectF(QPointF(), frame.view.size);
        QHash<model::Uuid, QRectF> labels;
        for (const PlacedSymbol& symbol : after.symbols)
            labels.insert(symbol.id, symbol.label);
        for (const PlacedSymbol& symbol : before.symbols) {
            const QRectF moved = symbol.label.translated(by);
            if (symbol.label.isEmpty() || !inside.contains(moved) || !inside.contains(symbol.label))
                continue;
            ++compared;
            const QRectF now = labels.value(symbol.id);
            QVERIFY2(QLineF(now.topLeft(), moved.topLeft()).length() < 1e-6,
                     qPrintable(symbol.name));
        }
        before = after;
    }
    QVERIFY(compared > 100);
}

void PainterTest::onlyShownPlacesAreDrawn()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(30)));
    Frame frame = frameOf(1);
    frame.shown = QSet<model::Uuid>{snapshot.places()[3].id, snapshot.places()[7].id};
    const Placement two = drawn(snapshot, frame).placement;
    QCOMPARE(two.symbols.size(), 2U);
    for (const PlacedSymbol& symbol : two.symbols)
        QVERIFY(frame.shown->contains(symbol.id));
    frame.shown = QSet<model::Uuid>{};
    QVERIFY(drawn(snapshot, frame).placement.symbols.empty());
    frame.shown.reset();
    QCOMPARE(drawn(snapshot, frame).placement.symbols.size(), 30U);
    frame.places = false;
    QVERIFY(drawn(snapshot, frame).placement.symbols.empty());
}

void PainterTest::theChosenPlaceIsNamedFirstAndNeverGrouped()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(3000)));
    const auto middle = std::min_element(
        snapshot.places().begin(), snapshot.places().end(), [](const auto& a, const auto& b) {
            return model::distance(a.position, Middle) < model::distance(b.position, Middle);
        });
    Frame frame = frameOf(1.5);
    frame.chosen = {middle->id};
    const Placement placement = drawn(snapshot, frame).placement;
    QVERIFY(!placement.symbols.empty());
    QCOMPARE(placement.symbols.front().id, middle->id);
    for (const Bubble& bubble : placement.bubbles)
        QVERIFY(std::find(bubble.members.begin(), bubble.members.end(), middle->id)
                == bubble.members.end());
}

void PainterTest::aStarGoesBeforeNone()
{
    using model::Table;
    const model::Record plain = placeRow(1, u"An Ordinary Old Library"_s, {0, 0});
    const model::Record starred = placeRow(2, u"A Library with a Star"_s, {12, 0});
    const model::Record marked =
        starred.with(model::recordType(Table::Places).indexOf(u"star"), model::Value(qint64{1}));
    const auto first = [&](const model::Record& second) {
        return drawn(snapshotOf(contentsOf(model::Records({plain, second}))), frameOf(1))
            .placement.symbols.front()
            .id;
    };
    QCOMPARE(first(starred), plain.id());
    QCOMPARE(first(marked), marked.id());
}

void PainterTest::crowdsAreBubblesThatHoldEveryPlaceOnce()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(2000)));
    const Placement placement = drawn(snapshot, frameOf(3)).placement;
    QSet<model::Uuid> seen;
    std::size_t count = placement.symbols.size();
    for (const PlacedSymbol& symbol : placement.symbols)
        seen.insert(symbol.id);
    for (const Bubble& bubble : placement.bubbles) {
        QVERIFY(bubble.members.size() >= 3);
        count += bubble.members.size();
        seen.unite({bubble.members.begin(), bubble.members.end()});
        for (const Bubble& other : placement.bubbles)
            QVERIFY(&bubble == &other || QLineF(bubble.at, other.at).length() > 24);
    }
    QCOMPARE(count, 2000U);
    QCOMPARE(seen.size(), 2000);
    QVERIFY(placement.bubbles.size() > 20);
}

void PainterTest::nothingIsGroupedNearbyOrOnPaper()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(500, 50)));
    QVERIFY(drawn(snapshot, frameOf(0.5)).placement.bubbles.empty());
    QVERIFY(!drawn(snapshot, frameOf(2)).placement.bubbles.empty());
    Frame paper = frameOf(10, {180, 120});
    paper.medium = Medium::Paper;
    QCOMPARE(drawn(snapshot, paper).placement.symbols.size(), 500U);
}

void PainterTest::longNamesHaveTwoLines()
{
    const auto heightOf = [](const QString& name) {
        return drawn(snapshotOf(contentsOf(model::Records({placeRow(1, name, {0, 0})}))),
                     frameOf(1))
            .placement.symbols.front()
            .label.height();
    };
    const double one = heightOf(u"Short"_s);
    QVERIFY(one > 0);
    QCOMPARE(heightOf(u"The Community Centre in Mill Street"_s), 2 * one);
    QCOMPARE(heightOf(u"Llanfairpwllgwyngyllgogerychwyrn"_s), one);
}

void PainterTest::groundNamesKeepClearOfObstacles()
{
    const Snapshot snapshot = snapshotOf(contentsOf({}));
    const auto picture = [&](const Obstacles& obstacles, bool names) {
        const Frame frame = frameOf(1.2);
        QImage image(frame.view.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        if (names)
            drawGroundNames(snapshot, frame, obstacles, painter);
        return image;
    };
    const QImage empty = picture({}, false);
    QVERIFY(picture({}, true) != empty);
    QCOMPARE(picture({QRectF(-200, -200, 1300, 1000)}, true), empty);
    const QRect left(0, 0, 450, 600);
    const QImage right = picture({QRectF(-200, -200, 650, 1000)}, true);
    QCOMPARE(right.copy(left.adjusted(0, 0, -4, 0)), empty.copy(left.adjusted(0, 0, -4, 0)));
    QVERIFY(right != empty);
}

void PainterTest::theWaterIsWhereTheMapSaysInEveryStyle()
{
    QFETCH(QString, style);
    Frame frame = frameOf(0.5);
    frame.style = Style::named(style);
    frame.areaNames = frame.streetNames = false;
    const QImage image = drawn(snapshotOf(contentsOf({})), frame).image;
    const auto at = [&](model::Point p) {
        return QColor(image.pixel(frame.view.toPixel(Middle + p).toPoint()));
    };
    const auto isInside = [&](double x) { // hatched styles: look for the paper between the waves
        for (int y = 0; y < 10; ++y) {
            if (at({x, -25.0 + y}) == frame.style->colour(u"water"_s))
                return true;
        }
        return false;
    };
    QVERIFY(isInside(-150));
    QCOMPARE(at({0, -110}), frame.style->colour(u"main"_s));
    QCOMPARE(at({27, 77}), frame.style->colour(u"bld"_s));
}

void PainterTest::withoutABaseMapAreasStandOutFromTheLand()
{
    Frame frame = frameOf(2);
    frame.baseMap = frame.areaNames = false;
    const QImage image = drawn(snapshotOf(contentsOf({})), frame).image;
    QCOMPARE(QColor(image.pixel(5, 5)), frame.style->colour(u"land"_s));
    QCOMPARE(QColor(image.pixel(frame.view.toPixel(Middle + model::Point{-200, 100}).toPoint())),
             frame.style->colour(u"built"_s));
}

namespace {

QByteArray pdfOf(const Snapshot& snapshot, const QString& style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200 / 25.4, 1200 / 25.4);
    Frame frame = frameOf(5, {180, 120});
    frame.medium = Medium::Paper;
    frame.style = Style::named(style);
    draw(snapshot, frame, painter);
    painter.end();
    return bytes;
}

} // namespace

void PainterTest::paperKeepsNamesAsText()
{
    const QByteArray pdf = pdfOf(snapshotOf(contentsOf(strewnPlaces(10))), u"print"_s);
    QVERIFY(pdf.contains("/Type /Font"));
    QVERIFY(pdf.contains("NotoSans-Bold") || pdf.contains("NotoSans"));
}

void PainterTest::paperHasNoHalfTransparentColourAndNoPicture()
{
    for (const QString& style : {u"print"_s, u"mono"_s, u"quiet"_s}) {
        const QByteArray pdf = pdfOf(snapshotOf(contentsOf(strewnPlaces(10))), style);
        QVERIFY2(!pdf.contains("/Subtype /Image"), qPrintable(style));
        // Every graphics state with an opacity says 1.
        for (qsizetype at = pdf.indexOf("/ca "); at >= 0; at = pdf.indexOf("/ca ", at + 1))
            QVERIFY2(pdf.mid(at + 4, 1) == "1", pdf.mid(at, 16).constData());
    }
}

void PainterTest::linksOfTheChosenPlaceAreDrawn()
{
    using model::Table;
    const model::Record a = placeRow(1, u"A"_s, {-100, 100}), b = placeRow(2, u"B"_s, {100, 100});
    const model::Contents contents =
        contentsOf(model::Records({a, b}))
            .with(
                Table::Links,
                model::Records({row(Table::Links, 1,
                                    {{"place", a.id().toText()}, {"to_place", b.id().toText()}})}));
    const Snapshot snapshot = snapshotOf(contents);
    Frame frame = frameOf(1);
    frame.placeNames = false;
    const QImage none = drawn(snapshot, frame).image;
    frame.chosen = {b.id()};
    const QImage chosen = drawn(snapshot, frame).image;
    QVERIFY(chosen != none);
    frame.chosen = {};
    frame.links = true;
    QCOMPARE(drawn(snapshot, frame).image, chosen);
    frame.shown = QSet<model::Uuid>{b.id()};
    QVERIFY(drawn(snapshot, frame).image != chosen);
}

void PainterTest::aHundredThousandPlacesAreDrawnInOneGo()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(100'000, 20'000)));
    QCOMPARE(snapshot.places().size(), 100'000U);
    for (const double metresPerPixel : {40.0, 4.0, 0.9}) {
        const Placement placement = drawn(snapshot, frameOf(metresPerPixel)).placement;
        QVERIFY(placement.symbols.size() + placement.bubbles.size() > 0);
        QVERIFY(placement.symbols.size() < 5000);
    }
}

QTEST_MAIN(PainterTest)
#include "painter_test.moc"
