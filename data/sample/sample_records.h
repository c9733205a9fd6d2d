// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// records.json as one step: every value is read as if somebody had typed it, so that a word that
// no field takes stops the build.
#pragma once

#include "base/result.h"
#include "model/contents.h"
#include "model/step.h"

#include <QDir>

namespace hedgerow::sample {

/// All records of folder/records.json and the photos they name. Fails (Input) naming the record.
[[nodiscard]] base::Result<model::Step> recordsStep(const QDir& folder, int srs);

/// Nation, subtitle and the lines at a sheet's foot.
void describeTown(const model::Contents& contents, model::Step& step);

} // namespace hedgerow::sample
