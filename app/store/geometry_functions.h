// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ST_IsEmpty, ST_MinX, ST_MaxX, ST_MinY and ST_MaxY over GeoPackage geometries: every program that
// writes to a layer has to bring them, since the triggers of its R-tree call them.
#pragma once

struct sqlite3;

namespace hedgerow::store {

void registerGeometryFunctions(sqlite3* db);

} // namespace hedgerow::store
