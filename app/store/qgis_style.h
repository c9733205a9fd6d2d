// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The default look of a layer in QGIS's own words (QML): symbols, labels, and forms with words for
// keys.
#pragma once

#include "model/schema.h"

#include <QString>

namespace hedgerow::store {

[[nodiscard]] QString qgisStyle(const model::RecordType& layer, const QString& language);

} // namespace hedgerow::store
