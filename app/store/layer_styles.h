// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Default styles, so that QGIS shows a document's layers as Hedgerow does.
#pragma once

#include "store/connection.h"

namespace hedgerow::store {

/// Makes the table layer_styles as QGIS makes it, with one default style for each layer. Words of
/// categories and statuses are in this language.
void writeLayerStyles(Connection& connection, const QString& language);

} // namespace hedgerow::store
