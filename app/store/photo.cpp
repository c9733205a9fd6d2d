// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/photo.h"

#include "base/text.h"
#include "store/heif_image.h"
#include "store/jpeg_end.h"
#include "store/photo_metadata.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace hedgerow::store {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 Million = 1000 * 1000;
constexpr qint64 MostBytes = 200 * Million;
constexpr qint64 MostMegapixelsOfJpeg = 100;
constexpr qint64 MostMegapixelsOfOthers = 60; // decoded whole; Qt stops at 256 MB
constexpr int LongestSide = 2000;
constexpr int Quality = 85;

tl::unexpected<base::Error> no(const QString& sentence, const QString& detail = {})
{
    return base::failure(ErrorKind::Input, sentence, detail);
}

tl::unexpected<base::Error> tooLarge(const QString& name, qint64 mostMegapixels)
{
    return no(Text::tr("%1 has more than %2 million points. We stop there, to keep your computer well.")
                  .arg(name).arg(mostMegapixels));
}

tl::unexpected<base::Error> damagedPhoto(const QString& name, const QString& detail = {})
{
    return no(Text::tr("%1 is damaged: it ends too early or holds something that no photo holds.").arg(name), detail);
}

base::Result<QByteArray> readFile(const QFileInfo& info)
{
    const QString name = info.fileName();
    if (!info.exists())
        return no(Text::tr("We can't find %1.").arg(name));
    if (!info.isFile())
        return no(Text::tr("%1 isn't a photo.").arg(name));
    if (info.size() == 0)
        return no(Text::tr("%1 is empty (0 bytes). It may not have finished copying.").arg(name));
    if (info.size() > MostBytes)
        return no(Text::tr("%1 has over 200 MB, which is more than we read of one photo.").arg(name));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return no(Text::tr("This computer doesn't let us read %1.").arg(name), file.errorString());
    return file.readAll();
}

/// The picture, turned and scaled. Its size is known from the header before any pixel is read.
base::Result<QImage> decode(const QByteArray& bytes, const QString& name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const bool readable = reader.canRead();
    if (!readable || reader.format() == "svg" || reader.format() == "pdf")
        return no(Text::tr("%1 is named as a photo but isn't one. It was left out.").arg(name), reader.errorString());
    const QSize size = reader.size();
    const qint64 most = reader.format() == "jpeg" ? MostMegapixelsOfJpeg : MostMegapixelsOfOthers;
    if (!size.isEmpty() && qint64{size.width()} * size.height() > most * Million)
        return tooLarge(name, most);
    if (size.isEmpty())
        return no(Text::tr("%1 doesn't say how large it is, so we haven't read it.").arg(name));
    if (qMax(size.width(), size.height()) > LongestSide)
        reader.setScaledSize(size.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const bool whole = reader.format() != "jpeg" || hasJpegEnd(bytes); // else Qt fills the rest with grey
    const QImage image = whole ? reader.read() : QImage();
    if (image.isNull())
        return damagedPhoto(name, reader.errorString());
    return image;
}

/// The same of a phone's HEIC: Qt reads it only where the system has a plugin for it.
base::Result<QImage> decodePhones(const QByteArray& bytes, const QString& name)
{
    const auto decoded = decodeHeif(bytes, MostMegapixelsOfOthers * Million);
    if (const auto* image = std::get_if<QImage>(&decoded)) {
        const bool large = qMax(image->width(), image->height()) > LongestSide;
        return large ? image->scaled(LongestSide, LongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : *image;
    }
    switch (std::get<HeifFailure>(decoded)) {
    case HeifFailure::TooLarge:
        return tooLarge(name, MostMegapixelsOfOthers);
    case HeifFailure::Damaged:
        return damagedPhoto(name);
    case HeifFailure::NoDecoder:
        break;
    }
    return no(Text::tr("This photo (HEIC) can't be read on this computer. On the phone choose “Most compatible”, "
                       "or send it as JPEG."), name);
}

/// What is see-through would turn black in a JPEG.
QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

base::Result<QByteArray> encode(const QImage& image, const QString& name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(Quality);
    if (!writer.write(onWhite(image)))
        return no(Text::tr("%1 can't be turned into a JPEG.").arg(name), writer.errorString());
    return bytes;
}

} // namespace

base::Result<Photo> readPhoto(const QString& path, Original original)
{
    const QFileInfo info(path);
    const auto bytes = readFile(info);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const bool heif = isHeif(*bytes);
    const auto image = heif ? decodePhones(*bytes, info.fileName()) : decode(*bytes, info.fileName());
    if (!image)
        return tl::unexpected(image.error());
    auto jpeg = encode(*image, info.fileName());
    if (!jpeg)
        return tl::unexpected(jpeg.error());
    const PhotoMetadata metadata = heif ? readExif(exifOfHeif(*bytes)) : readPhotoMetadata(*bytes);
    return Photo{std::move(*jpeg), image->size(), metadata.position, metadata.takenOn, info.fileName(),
        original == Original::Kept ? *bytes : QByteArray()};
}

} // namespace hedgerow::store
