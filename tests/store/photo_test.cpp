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

#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <libheif/heif.h>

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
        const bool noDecoder = cells[0] == u"phone.heic" && !readsHeic();
        if (cells[1] == u"refuse" || noDecoder) {
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

    void aPhoneWithoutADecoderIsToldWhatToDo()
    {
        if (readsHeic())
            QSKIP("libheif reads HEIC here");
        const auto photo = store::readPhoto(Folder + QStringLiteral("phone.heic"));
        QVERIFY(photo.error().message.contains(QStringLiteral("Most compatible")));
    }

    void aHeicIsTurnedByItsContainerAndNotByItsExif()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("IMG_0001.HEIC"));
        if (!writeHeic(path, halfRedHalfBlue(), tiffExif()))
            QSKIP("libheif has no encoder here");
        const auto photo = store::readPhoto(path);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().detail));
        QCOMPARE(photo->size, QSize(320, 240));
        const QImage read = QImage::fromData(photo->jpeg);
        QVERIFY(qRed(read.pixel(40, 120)) > 180 && qBlue(read.pixel(40, 120)) < 80);
        QVERIFY(qBlue(read.pixel(280, 120)) > 180);
        QVERIFY(photo->position);
        QVERIFY(std::abs(photo->position->lat - 50.855) < DegreesOfAMetre);
        QVERIFY(std::abs(photo->position->lon - 0.59) < DegreesOfAMetre);
        QCOMPARE(photo->takenOn, QDateTime(QDate(2026, 5, 3), QTime(9, 30), Qt::UTC));
        QVERIFY(photo->original.isEmpty());
    }

    void aHeicCutShortIsDamaged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cut.heic"));
        if (!writeHeic(path, halfRedHalfBlue(), {}))
            QSKIP("libheif has no encoder here");
        QVERIFY(QFile::resize(path, QFile(path).size() / 2));
        const auto photo = store::readPhoto(path);
        QVERIFY(!photo);
        QVERIFY(photo.error().message.contains(QStringLiteral("damaged")));
    }

    void theOriginalIsKeptOnlyOnWish()
    {
        const QString path = Folder + QStringLiteral("good-position.jpg");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(store::readPhoto(path)->original.isEmpty());
        QCOMPARE(store::readPhoto(path, store::Original::Kept)->original, file.readAll());
    }

private:
    /// On Debian 13 and Ubuntu 24.04 its decoders are packages of their own.
    static bool readsHeic() { return heif_have_decoder_for_format(heif_compression_HEVC) != 0; }

    static QImage halfRedHalfBlue()
    {
        QImage image(320, 240, QImage::Format_RGB888);
        image.fill(Qt::red);
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() / 2; x < image.width(); ++x)
                image.setPixelColor(x, y, Qt::blue);
        return image;
    }

    /// 50° 51' 18" N, 0° 35' 24" E, 3 May 2026 10:30 +01:00, "turn me by a quarter".
    static QByteArray tiffExif()
    {
        Exiv2::ExifData data;
        data["Exif.Image.Orientation"] = uint16_t{6};
        data["Exif.GPSInfo.GPSLatitudeRef"] = "N";
        data["Exif.GPSInfo.GPSLatitude"] = "50/1 51/1 18/1";
        data["Exif.GPSInfo.GPSLongitudeRef"] = "E";
        data["Exif.GPSInfo.GPSLongitude"] = "0/1 35/1 24/1";
        data["Exif.Photo.DateTimeOriginal"] = "2026:05:03 10:30:00";
        data["Exif.Photo.OffsetTimeOriginal"] = "+01:00";
        Exiv2::Blob blob;
        Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, data);
        return QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
    }

    static bool writeHeic(const QString& path, const QImage& image, const QByteArray& exif)
    {
        heif_context* context = heif_context_alloc();
        heif_encoder* encoder = nullptr;
        heif_image* pixels = nullptr;
        heif_image_handle* handle = nullptr;
        bool written = heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code == heif_error_Ok;
        if (written) {
            heif_image_create(image.width(), image.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &pixels);
            heif_image_add_plane(pixels, heif_channel_interleaved, image.width(), image.height(), 8);
            int stride = 0;
            uint8_t* to = heif_image_get_plane(pixels, heif_channel_interleaved, &stride);
            for (int y = 0; y < image.height(); ++y)
                std::copy_n(image.constScanLine(y), 3 * image.width(), to + y * stride);
            written = heif_context_encode_image(context, pixels, encoder, nullptr, &handle).code == heif_error_Ok;
            if (written && !exif.isEmpty())
                heif_context_add_exif_metadata(context, handle, exif.constData(), static_cast<int>(exif.size()));
            written = written && heif_context_write_to_file(context, qPrintable(path)).code == heif_error_Ok;
        }
        heif_image_handle_release(handle);
        heif_image_release(pixels);
        heif_encoder_release(encoder);
        heif_context_free(context);
        return written;
    }

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
