// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The default look of a layer as an OGC style (SLD 1.1, SE 1.1), for programs other than QGIS.
#pragma once

#include "model/schema.h"

#include <QString>

namespace hedgerow::store {

[[nodiscard]] QString sldStyle(const model::RecordType& layer, const QString& language);

} // namespace hedgerow::store
