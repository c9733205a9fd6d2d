// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layer_styles.h"

namespace hedgerow::store {

void writeLayerStyles(Connection&)
{
}

} // namespace hedgerow::store
