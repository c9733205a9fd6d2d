// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making the file of a new document: whole, or not at all.
#pragma once

#include "store/document.h"

namespace hedgerow::store {

/// Writes beside the path under another name, then renames. Never replaces a file.
[[nodiscard]] base::Outcome makeFile(const QString& path, const NewDocument& settings,
    const model::Step& firstStep, const QString& author, base::Job& job);

} // namespace hedgerow::store
