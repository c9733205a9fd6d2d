// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/geopackage_sql.h"

#include "store/packed_rtree.h"
#include "store/statement.h"

namespace hedgerow::store {

namespace {

// Column lists, constraints and their names as in OGC 12-128r18, annex C, in GDAL's wording.
constexpr auto SystemTables = R"(
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,srs_id INTEGER NOT NULL PRIMARY KEY,organization TEXT NOT NULL,organization_coordsys_id INTEGER NOT NULL,definition  TEXT NOT NULL,description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,data_type TEXT NOT NULL,identifier TEXT UNIQUE,description TEXT DEFAULT '',last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),min_x DOUBLE, min_y DOUBLE,max_x DOUBLE, max_y DOUBLE,srs_id INTEGER,CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,geometry_type_name TEXT NOT NULL,srs_id INTEGER NOT NULL,z TINYINT NOT NULL,m TINYINT NOT NULL,CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),CONSTRAINT uk_gc_table_name UNIQUE (table_name),CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,definition TEXT NOT NULL,scope TEXT NOT NULL,CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
)";

constexpr auto Wgs84Wkt = R"(GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]])";

void addCoordinateSystem(Connection& connection, const QString& name, int id, const QString& organisation,
    const QString& wkt, const QString& description)
{
    Statement(connection, QStringLiteral("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES(?,?,?,?,?,?)"))
        .bind(1, name)
        .bind(2, id)
        .bind(3, organisation)
        .bind(4, id)
        .bind(5, wkt)
        .bind(6, model::Value::ofText(description))
        .run();
}

} // namespace

void createGeoPackage(Connection& connection, const CoordinateSystem& documents)
{
    connection.run(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                       .arg(GeoPackageApplicationId).arg(GeoPackageVersion));
    connection.run(QString::fromLatin1(SystemTables));
    const QString undefined = QStringLiteral("undefined"), none = QStringLiteral("NONE");
    addCoordinateSystem(connection, QStringLiteral("Undefined Cartesian SRS"), -1, none, undefined,
        QStringLiteral("undefined Cartesian coordinate reference system"));
    addCoordinateSystem(connection, QStringLiteral("Undefined geographic SRS"), 0, none, undefined,
        QStringLiteral("undefined geographic coordinate reference system"));
    const QString epsg = QStringLiteral("EPSG");
    addCoordinateSystem(connection, QStringLiteral("WGS 84 geodetic"), 4326, epsg, QString::fromLatin1(Wgs84Wkt),
        QStringLiteral("longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid"));
    addCoordinateSystem(connection, documents.name, documents.code, epsg, documents.wkt, {});
}

void registerTable(Connection& connection, const TableShape& shape, const QString& description, int srs)
{
    Statement(connection, QStringLiteral("INSERT INTO gpkg_contents(table_name,data_type,identifier,description,srs_id)"
                                         " VALUES(?1,?2,?1,?3,?4)"))
        .bind(1, shape.name)
        .bind(2, shape.isLayer() ? QStringLiteral("features") : QStringLiteral("attributes"))
        .bind(3, description)
        .bind(4, shape.isLayer() ? srs : 0)
        .run();
    if (!shape.isLayer())
        return;
    Statement(connection, QStringLiteral("INSERT INTO gpkg_geometry_columns VALUES(?,'geom',?,?,0,0)"))
        .bind(1, shape.name)
        .bind(2, shape.geometryType)
        .bind(3, srs)
        .run();
    Statement(connection, QStringLiteral("INSERT INTO gpkg_extensions VALUES(?,'geom','gpkg_rtree_index',"
                                         "'http://www.geopackage.org/spec120/#extension_rtree','write-only')"))
        .bind(1, shape.name)
        .run();
}

void registerOwnTable(Connection& connection, const QString& table)
{
    Statement(connection, QStringLiteral("INSERT INTO gpkg_extensions VALUES(?,NULL,'hedgerow_document',"
                                         "'data/FORMAT.md of Hedgerow','read-write')"))
        .bind(1, table)
        .run();
}

void writeTimeOfChange(Connection& connection, const TableShape& shape, const QString& utc)
{
    Statement(connection, QStringLiteral("UPDATE gpkg_contents SET last_change=? WHERE table_name=?"))
        .bind(1, utc)
        .bind(2, shape.name)
        .run();
}

void writeExtent(Connection& connection, const TableShape& layer)
{
    const model::Box box = extentOfRtree(connection, layer);
    const auto side = [&](double value) { return box.isEmpty() ? model::Value() : model::Value(value); };
    Statement(connection, QStringLiteral("UPDATE gpkg_contents SET min_x=?,min_y=?,max_x=?,max_y=? WHERE table_name=?"))
        .bind(1, side(box.min().x))
        .bind(2, side(box.min().y))
        .bind(3, side(box.max().x))
        .bind(4, side(box.max().y))
        .bind(5, layer.name)
        .run();
}

} // namespace hedgerow::store
