// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Towns of as many places as wanted, equal at each run.
#pragma once

#include "store/document.h"

namespace hedgerow::bench {

inline constexpr int Places = 100'000;

/// A CSV of 20 columns: a name, 17 other fields, easting, northing. About 220 bytes a row.
void writePlaces(const QString& csv, int rows);

/// A document with two areas; with so many places, all fields of the CSV filled.
[[nodiscard]] std::unique_ptr<store::Document> newTown(const QString& path, int places);
[[nodiscard]] std::unique_ptr<store::Document> opened(const QString& path, const QString& author);

/// Bytes that nothing makes smaller, as a photo's are.
[[nodiscard]] QByteArray noise(qsizetype bytes, quint32 seed);

} // namespace hedgerow::bench
