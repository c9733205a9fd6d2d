// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a SQLite file a GeoPackage: its system tables, as GDAL 3.6 writes them.
#pragma once

#include "store/table_sql.h"

namespace hedgerow::store {

class Connection;

inline constexpr qint64 GeoPackageApplicationId = 0x47504B47; // "GPKG"
inline constexpr int GeoPackageVersion = 10300;

struct CoordinateSystem
{
    int code = 0;
    QString name;
    QString wkt;
};

/// The system tables, and the coordinate systems that a document needs.
void createGeoPackage(Connection& connection, const CoordinateSystem& documents);
/// The rows by which other programs find a table. A layer's words are its name and description.
void registerTable(Connection& connection, const TableShape& shape, const QString& description, int srs);
/// Says that a table is Hedgerow's own affair.
void registerOwnTable(Connection& connection, const QString& table);
void writeTimeOfChange(Connection& connection, const TableShape& shape, const QString& utc);
/// The extent of a layer, from its R-tree: rounded outward to what a float can say.
void writeExtent(Connection& connection, const TableShape& layer);

} // namespace hedgerow::store
