// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of the middle of a map, for the start page.
#pragma once

#include "base/job.h"
#include "window/theme.h"

#include <QImage>

namespace hedgerow::window {

/// The ground round the map's first area with its symbols and street names, in the colours of the
/// scheme. Null when the map can't be read. Any thread; takes some tenths of a second.
[[nodiscard]] QImage townPicture(const QString& path, QSize size, double deviceScale, Scheme scheme,
                                 base::Job& job);

} // namespace hedgerow::window
