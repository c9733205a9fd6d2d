// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view.h"

#include <QTest>

using namespace hedgerow;
using map::View;

class ViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointGoesToItsPixelAndBack();
    void northIsUp();
    void zoomingKeepsTheGroundUnderThePointer_data();
    void zoomingKeepsTheGroundUnderThePointer();
    void panningMovesTheGroundWithTheHand();
    void aFittedBoxIsWholeWithinTheMargin();
    void onePlaceIsFittedWithoutDividingByZero();

private:
    const View view_{{331000, 423000}, 1.3, {800, 500}, 2};
};

void ViewTest::aPointGoesToItsPixelAndBack()
{
    for (const QPointF pixel :
         {QPointF(0, 0), QPointF(800, 500), QPointF(123.25, 456.5), QPointF(-50, 900)}) {
        const QPointF back = view_.toPixel(view_.toMap(pixel));
        QVERIFY(QLineF(back, pixel).length() < 1e-6);
    }
    QCOMPARE(view_.toPixel(view_.centre), QPointF(400, 250));
}

void ViewTest::northIsUp()
{
    QVERIFY(view_.toPixel(view_.centre + model::Point{0, 100}).y() < 250);
    QVERIFY(view_.toPixel(view_.centre + model::Point{100, 0}).x() > 400);
    QCOMPARE(view_.box().width(), 800 * 1.3);
    QCOMPARE(view_.box().centre().y, view_.centre.y);
}

void ViewTest::zoomingKeepsTheGroundUnderThePointer_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QPointF>("about");
    QTest::newRow("nearer at a corner") << 1.25 << QPointF(0, 0);
    QTest::newRow("farther off the middle") << 0.8 << QPointF(700, 40);
    QTest::newRow("not at all") << 1.0 << QPointF(10, 10);
    QTest::newRow("a hundredfold") << 100.0 << QPointF(399, 251);
}

void ViewTest::zoomingKeepsTheGroundUnderThePointer()
{
    QFETCH(double, factor);
    QFETCH(QPointF, about);
    const View zoomed = view_.zoomed(factor, about);
    QCOMPARE(zoomed.metresPerPixel, 1.3 / factor);
    QVERIFY(model::distance(zoomed.toMap(about), view_.toMap(about)) < 1e-6);
    const View back = zoomed.zoomed(1 / factor, about);
    QVERIFY(model::distance(back.centre, view_.centre) < 1e-6);
}

void ViewTest::panningMovesTheGroundWithTheHand()
{
    const View panned = view_.panned({30, -12});
    const model::Point ground = view_.toMap({100, 100});
    QVERIFY(QLineF(panned.toPixel(ground), QPointF(130, 88)).length() < 1e-6);
}

void ViewTest::aFittedBoxIsWholeWithinTheMargin()
{
    const model::Box box({330000, 420000}, {332000, 421000});
    const View fitted = View::fitting(box, {800, 600}, 1, 40);
    const QRectF pixels = QRectF(fitted.toPixel(box.min()), fitted.toPixel(box.max())).normalized();
    QVERIFY(QRectF(40, 40, 720, 520).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(pixels));
    QCOMPARE(pixels.width(), 720.0);
}

void ViewTest::onePlaceIsFittedWithoutDividingByZero()
{
    const View fitted = View::fitting({{5, 5}, {5, 5}}, {800, 600}, 1, 40);
    QCOMPARE(fitted.centre, (model::Point{5, 5}));
    QVERIFY(fitted.metresPerPixel > 0);
    QVERIFY(View::fitting({}, {800, 600}, 1, 40).metresPerPixel > 0);
}

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
