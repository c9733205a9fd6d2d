// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A photo of a place as a step.
#pragma once

#include "model/contents.h"
#include "store/photo.h"

namespace hedgerow::window {

/// "Add a photo to Hollow Youth Club": after the photos that are there.
[[nodiscard]] model::Step addPhoto(const model::Contents& contents, model::Uuid place, const store::Photo& photo);

} // namespace hedgerow::window
