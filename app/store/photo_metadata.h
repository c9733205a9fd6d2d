// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where and when a photo says it was taken, believed only where that can be true.
#pragma once

#include "store/photo.h"

namespace hedgerow::store {

struct PhotoMetadata
{
    std::optional<LonLat> position;
    QDateTime takenOn;
};

/// Never fails: what can't be read or can't be true (0,0; a clock that was never set; 30 February)
/// is not known.
[[nodiscard]] PhotoMetadata readPhotoMetadata(const QByteArray& file);
/// The same of EXIF alone, from its TIFF header on.
[[nodiscard]] PhotoMetadata readExif(const QByteArray& exif);

} // namespace hedgerow::store
