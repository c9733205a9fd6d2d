// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/render_worker.h"
#include "map/small_town.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace hedgerow;
using namespace hedgerow::map;
using namespace hedgerow::map::test;

class RenderWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestRequestIsDelivered();
    void aFrameComesOnTheObjectsThreadAndEqualsADirectDrawing();
    void goingWhileDrawingIsNoHarm();
    void placesUnderAPixelComeNearestFirst();
};

void RenderWorkerTest::theNewestRequestIsDelivered()
{
    RenderWorker worker;
    std::vector<std::shared_ptr<const FrameImage>> frames;
    connect(&worker, &RenderWorker::frameReady, this,
            [&](const auto& frame) { frames.push_back(frame); });
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(50)));
    Frame frame = frameOf(1.5);
    quint64 newest = 0;
    for (int i = 0; i < 40; ++i) {
        frame.view = frame.view.panned({10, 0});
        const quint64 generation = worker.request(snapshot, frame);
        QVERIFY(generation > newest);
        newest = generation;
    }
    worker.waitUntilIdle();
    QCoreApplication::processEvents();
    QVERIFY(!frames.empty());
    QCOMPARE(frames.back()->generation, newest);
    QCOMPARE(frames.back()->view, frame.view);
    QVERIFY(frames.size() < 40); // those overtaken while waiting are never drawn
    for (std::size_t i = 1; i < frames.size(); ++i)
        QVERIFY(frames[i - 1]->generation < frames[i]->generation);
}

void RenderWorkerTest::aFrameComesOnTheObjectsThreadAndEqualsADirectDrawing()
{
    RenderWorker worker;
    std::shared_ptr<const FrameImage> got;
    QThread* on = nullptr;
    connect(
        &worker, &RenderWorker::frameReady, this,
        [&](const auto& frame) {
            got = frame;
            on = QThread::currentThread();
        },
        Qt::DirectConnection);
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(50)));
    Frame frame = frameOf(1.5, {401, 299});
    frame.view.deviceScale = 2;
    worker.request(snapshot, frame);
    worker.waitUntilIdle();
    QCoreApplication::processEvents();
    QVERIFY(got);
    QCOMPARE(on, thread());
    QCOMPARE(got->image.size(), QSize(802, 598));
    QCOMPARE(got->image, drawn(snapshot, frame).image);
    QCOMPARE(got->revision, snapshot.revision());
}

void RenderWorkerTest::goingWhileDrawingIsNoHarm()
{
    const Snapshot snapshot = snapshotOf(contentsOf(strewnPlaces(500)));
    for (int i = 0; i < 3; ++i) {
        RenderWorker worker;
        worker.request(snapshot, frameOf(1.5));
        worker.request(snapshot, frameOf(2.5));
    }
    QCoreApplication::processEvents();
}

void RenderWorkerTest::placesUnderAPixelComeNearestFirst()
{
    const model::Uuid a{1, 1}, b{1, 2}, c{1, 3};
    Placement placement;
    placement.symbols = {{a, {100, 100}, {}, {}}, {b, {106, 100}, {}, {}}, {c, {300, 100}, {}, {}}};
    placement.bubbles = {{{b, c}, {500, 100}}};
    QCOMPARE(placesAt(placement, {105, 100}), (std::vector{b, a}));
    QCOMPARE(placesAt(placement, {92, 100}), (std::vector{a, b}));
    QVERIFY(placesAt(placement, {300, 115}).empty());
    QCOMPARE(placesAt(placement, {500, 108}), (std::vector{b, c}));
}

QTEST_MAIN(RenderWorkerTest)
#include "render_worker_test.moc"
