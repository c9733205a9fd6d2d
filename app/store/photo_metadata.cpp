// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/photo_metadata.h"

#include <exiv2/exiv2.hpp>

#include <cmath>

namespace hedgerow::store {

namespace {

constexpr int FirstYear = 1990; // before it no camera wrote EXIF; 1970 and 1980 are clocks never set
constexpr int LastYear = 2079;

std::optional<double> rational(const Exiv2::Value& value, long at)
{
    const Exiv2::Rational number = value.toRational(at);
    if (number.second == 0)
        return {};
    return static_cast<double>(number.first) / number.second;
}

/// Degrees, minutes and seconds with the letter of their side.
std::optional<double> degrees(const Exiv2::ExifData& exif, const char* key, const char* sideKey, const char* negative)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    const auto side = exif.findKey(Exiv2::ExifKey(sideKey));
    // Without a side it might be the other half of the earth.
    if (found == exif.end() || side == exif.end() || found->count() != 3 || side->toString().empty())
        return {};
    const auto whole = rational(found->value(), 0), minutes = rational(found->value(), 1),
               seconds = rational(found->value(), 2);
    if (!whole || !minutes || !seconds)
        return {};
    const double size = *whole + *minutes / 60 + *seconds / 3600;
    return side->toString().substr(0, 1) == negative ? -size : size;
}

std::optional<LonLat> position(const Exiv2::ExifData& exif)
{
    const auto lat = degrees(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", "S");
    const auto lon = degrees(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", "W");
    if (!lat || !lon || !std::isfinite(*lat) || !std::isfinite(*lon))
        return {};
    if (std::abs(*lat) > 90 || std::abs(*lon) > 180 || (*lat == 0 && *lon == 0))
        return {};
    return LonLat{*lon, *lat};
}

QString textOf(const Exiv2::ExifData& exif, const char* key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString()).trimmed();
}

/// EXIF's own form is 2024:05:01 10:15:00, with "+01:00" in a field beside it where the camera
/// knows. Without one the camera's clock is taken as it is.
QDateTime takenOn(const Exiv2::ExifData& exif)
{
    const QString clock = textOf(exif, "Exif.Photo.DateTimeOriginal");
    QDateTime taken = QDateTime::fromString(clock.left(19), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!taken.isValid() || taken.date().year() < FirstYear || taken.date().year() > LastYear)
        return {};
    taken.setTimeSpec(Qt::UTC);
    const QString offset = textOf(exif, "Exif.Photo.OffsetTimeOriginal");
    const QTime size = QTime::fromString(offset.mid(1), QStringLiteral("HH:mm"));
    if (!size.isValid())
        return taken;
    const int seconds = QTime(0, 0).secsTo(size);
    return taken.addSecs(offset.startsWith(u'-') ? seconds : -seconds);
}

void silence()
{
    // Its warnings about odd files would go to stderr, which belongs to the command.
    static const bool once = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return true;
    }();
    (void)once;
}

} // namespace

PhotoMetadata readPhotoMetadata(const QByteArray& file)
{
    silence();
    try {
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte*>(file.constData()), static_cast<long>(file.size()));
        image->readMetadata();
        return {position(image->exifData()), takenOn(image->exifData())};
    } catch (const std::exception&) {
        return {};
    }
}

PhotoMetadata readExif(const QByteArray& exif)
{
    silence();
    try {
        Exiv2::ExifData data;
        Exiv2::ExifParser::decode(data, reinterpret_cast<const Exiv2::byte*>(exif.constData()),
            static_cast<uint32_t>(exif.size()));
        return {position(data), takenOn(data)};
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace hedgerow::store
