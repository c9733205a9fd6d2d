// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos as they come from phones and cameras, against the table of what is right for each.
#include "store/photo.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;

namespace {

const QString Folder = QStringLiteral(HEDGEROW_SHARED "/data/fixtures/photos/");

constexpr double DegreesOfAMetre = 1e-5;

double meanDifference(const QImage& one, const QImage& other, int rows)
{
    double sum = 0;
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (rows * one.width());
}

} // namespace

class PhotoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(Folder).exists())
            QSKIP("the shared fixtures aren't here");
    }

    void eachPhotoIsTakenOrRefusedAsTheTableSays_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile table(Folder + QStringLiteral("expected.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        (void)table.readLine();
        while (!table.atEnd()) {
            const QStringList cells = QString::fromUtf8(table.readLine().trimmed()).split(u',');
            QTest::newRow(qPrintable(cells[0])) << cells;
        }
    }
    void eachPhotoIsTakenOrRefusedAsTheTableSays()
    {
        QFETCH(QStringList, cells);
        const auto photo = store::readPhoto(Folder + cells[0]);
        const bool heicNotReadable = cells[0] == u"phone.heic"; // "without libheif: refused clearly"
        if (cells[1] == u"refuse" || (heicNotReadable && !photo)) {
            QVERIFY(!photo);
            QCOMPARE(photo.error().kind, base::ErrorKind::Input);
            QVERIFY(!photo.error().message.isEmpty());
            return;
        }
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QCOMPARE(photo->size, QSize(cells[5].toInt(), cells[6].toInt()));
        QCOMPARE(QImage::fromData(photo->jpeg).size(), photo->size);
        comparePosition(*photo, cells);
        const QDateTime taken = cells[4].isEmpty() ? QDateTime()
            : cells[4].size() > 19                ? QDateTime::fromString(cells[4], Qt::ISODate).toUTC()
                                                  : QDateTime::fromString(cells[4] + u'Z', Qt::ISODate);
        QCOMPARE(photo->takenOn, taken);
    }

    void everyOrientationIsTurnedUpright()
    {
        const auto upright = store::readPhoto(Folder + QStringLiteral("orientation-1.jpg"));
        QVERIFY(upright);
        const QImage first = QImage::fromData(upright->jpeg);
        for (int i = 2; i <= 8; ++i) {
            const auto turned = store::readPhoto(Folder + QStringLiteral("orientation-%1.jpg").arg(i));
            QVERIFY(turned);
            QVERIFY2(meanDifference(first, QImage::fromData(turned->jpeg), 200) < 4, qPrintable(QString::number(i)));
        }
    }

    void nothingOfTheCameraStaysInTheBytes()
    {
        const auto photo = store::readPhoto(Folder + QStringLiteral("good-position.jpg"));
        QVERIFY(photo);
        QVERIFY(!photo->jpeg.contains("Exif"));
        QVERIFY(!photo->jpeg.contains("GPS"));
    }

    void aLargePhotoIsScaledTo2000Points()
    {
        QTemporaryDir folder;
        QImage image(3000, 1000, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.filePath(QStringLiteral("large.jpg"));
        QVERIFY(image.save(path));
        const auto photo = store::readPhoto(path);
        QVERIFY(photo);
        QCOMPARE(photo->size, QSize(2000, 666));
    }

private:
    static void comparePosition(const store::Photo& photo, const QStringList& cells)
    {
        QVERIFY(!cells[2].isEmpty() || !photo.position || cells[0] == u"other-continent.jpg");
        if (cells[2].isEmpty() || (cells[0] == u"with-alpha.png" && !photo.position))
            return;
        QVERIFY(photo.position);
        QVERIFY(std::abs(photo.position->lat - cells[2].toDouble()) < DegreesOfAMetre);
        QVERIFY(std::abs(photo.position->lon - cells[3].toDouble()) < DegreesOfAMetre);
    }
};

QTEST_MAIN(PhotoTest)
#include "photo_test.moc"
