// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/library_versions.h"

#include <gdal.h>
#include <proj.h>

namespace hedgerow::geo {

QString gdalVersion()
{
    return QString::fromLatin1(GDALVersionInfo("RELEASE_NAME"));
}

QString projVersion()
{
    return QString::fromLatin1(proj_info().version);
}

} // namespace hedgerow::geo
