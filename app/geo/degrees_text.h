// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Latitude and longitude as people, phones and map links write them.
#pragma once

#include "base/result.h"
#include "model/geometry.h"

#include <optional>

namespace hedgerow::geo {

struct DegreesReading {
    double latitude = 0;
    double longitude = 0;
    double step = 0;          ///< degrees that the last written figure stands for
    bool orderIsSure = false; ///< letters, labels or the form say which is which
};

/// Nothing when the text is no pair of degrees; a sentence for people (Usage) when it looks like
/// one but can't be (61 minutes, 95 degrees north).
[[nodiscard]] std::optional<base::Result<DegreesReading>> readDegrees(const QString& text);

} // namespace hedgerow::geo
