// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences for what can go wrong with a document's file.
#pragma once

#include "base/result.h"
#include "store/sql_error.h"

namespace hedgerow::store {

/// "hastings.gpkg"; "Documents" of "/home/ann/Documents/hastings.gpkg".
[[nodiscard]] QString fileName(const QString& path);
[[nodiscard]] QString folderOf(const QString& path);

[[nodiscard]] base::Error readingFailed(const SqlError& error, const QString& path);
/// Says which change isn't saved where it has a title.
[[nodiscard]] base::Error writingFailed(const SqlError& error, const QString& path, const QString& stepTitle);
[[nodiscard]] base::Error cantWriteIn(const QString& folder, const QString& detail = {});
[[nodiscard]] base::Error newerFormat(const QString& path, int format, int ours);
[[nodiscard]] base::Error damaged(const QString& path, const QString& detail);
/// layers below 0: not even a GeoPackage.
[[nodiscard]] base::Error foreignFile(const QString& path, int layers);

} // namespace hedgerow::store
