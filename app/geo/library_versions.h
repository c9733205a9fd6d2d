// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which GDAL and PROJ this program runs with.
#pragma once

#include <QString>

namespace hedgerow::geo {

[[nodiscard]] QString gdalVersion(); ///< "3.6.2"
[[nodiscard]] QString projVersion(); ///< "9.1.1"

} // namespace hedgerow::geo
