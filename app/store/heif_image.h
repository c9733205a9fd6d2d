// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos as many phones keep them: HEIC, HEIF, AVIF.
#pragma once

#include <QByteArray>
#include <QImage>

#include <variant>

namespace hedgerow::store {

[[nodiscard]] bool isHeif(const QByteArray& file);

enum class HeifFailure {
    NoDecoder, ///< this computer lacks what its kind of compression needs
    TooLarge,
    Damaged,
};

/// The main picture in 8 bits and sRGB, turned as the container says: the orientation in its EXIF is
/// of the camera and has been dealt with when the file was made.
[[nodiscard]] std::variant<QImage, HeifFailure> decodeHeif(const QByteArray& file, qint64 mostPixels);

/// The EXIF of the main picture, from the TIFF header on; empty without.
[[nodiscard]] QByteArray exifOfHeif(const QByteArray& file);

} // namespace hedgerow::store
