// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pack as a text document: headings, facts, tables, photos, plan, sheet of signatures; the same
// for paper and for an editable file.
#pragma once

#include "model/blobs.h"
#include "transfers/pack.h"
#include "transfers/site_plan.h"

#include <QTextDocument>

#include <memory>

namespace hedgerow::transfers {

/// Lengths in a text document are in these; 96 to an inch.
inline constexpr double DocumentPixelsPerMm = 96 / 25.4;
inline constexpr double TextWidthMm = 170;

/// How the plan stands in the document: drawn in lines on paper, as a picture in an editable file.
enum class PlanAs { Drawing, Picture };

/// The plan must outlive the document; none: no plan. Photos that can't be read are said in their place.
[[nodiscard]] std::unique_ptr<QTextDocument> packDocument(const Pack& pack, const model::Blobs* blobs, const SitePlan* plan, PlanAs as);

} // namespace hedgerow::transfers
