// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A photo on its way into the document: turned, scaled, its position and date read.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>

#include <optional>

namespace hedgerow::store {

struct LonLat
{
    double lon = 0; ///< degrees, WGS 84
    double lat = 0;
};

struct Photo
{
    QByteArray jpeg;  ///< at most 2 000 px on the longer side, quality 85, turned, without EXIF
    QSize size;
    std::optional<LonLat> position; ///< from EXIF; not 0,0, in range
    QDateTime takenOn;              ///< UTC as far as the file says; invalid: not known
    QString fileName;
    QByteArray original; ///< the file as it came, where that was asked for (photos.original_hash)
};

enum class Original { LeftOut, Kept };

/// Reads a photo file (JPEG, HEIC, PNG, …; limits: 200 MB, 100 Mpx). Fails (Input) in words. Any
/// thread.
[[nodiscard]] base::Result<Photo> readPhoto(const QString& path, Original original = Original::LeftOut);

} // namespace hedgerow::store
