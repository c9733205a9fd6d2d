# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Writes the map files. The same town always gives the same bytes."""
from osgeo import gdal, ogr, osr

from .grid import EPSG, on_grid
from .shapes import pieces

gdal.UseExceptions()
KIND = {"Polygon": "areas", "LineString": "lines", "Point": "points"}
TYPE = {"Polygon": ogr.wkbPolygon, "LineString": ogr.wkbLineString, "Point": ogr.wkbPoint}


def _british_grid():
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    return srs


def _new_package(path):
    path.unlink(missing_ok=True)
    # GDAL writes the time of writing into the file: keep it fixed.
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-11-24T00:00:00.000Z")
    return ogr.GetDriverByName("GPKG").CreateDataSource(str(path))


def write_base_map(path, features):
    """Three layers by kind of geometry, each with "class" and "name"."""
    package, layers = _new_package(path), {}
    for kind, name in KIND.items():
        # No R-tree: a reader takes all of it, and the file stays a third smaller.
        layers[kind] = package.CreateLayer(name, _british_grid(), TYPE[kind], ["SPATIAL_INDEX=NO"])
        layers[kind].CreateField(ogr.FieldDefn("class", ogr.OFTString))
        layers[kind].CreateField(ogr.FieldDefn("name", ogr.OFTString))
    counts = {}
    package.StartTransaction()
    for word, name, shape in features:
        for kind, layer in layers.items():
            for part in pieces(shape, kind):
                _add(layer, on_grid(part), {"class": word, "name": name or None})
                counts[word] = counts.get(word, 0) + 1
    package.CommitTransaction()
    return counts


def _area_values(area):
    return {"AREA24CD": area.code, "AREA24NM": area.name, "AREA24NMW": area.name_cy,
            "population": area.population}


def _area_layer(source, srs, options=()):
    layer = source.CreateLayer("neighbourhoods", srs, ogr.wkbPolygon, list(options))
    for name in ("AREA24CD", "AREA24NM", "AREA24NMW"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("population", ogr.OFTInteger))
    return layer


def write_areas(path, areas):
    package = _new_package(path)
    layer = _area_layer(package, _british_grid())
    for area in areas:
        _add(layer, on_grid(area.shape.simplify(0.5)), _area_values(area))


def write_areas_geojson(path, areas):
    path.unlink(missing_ok=True)
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_wgs84 = osr.CoordinateTransformation(_british_grid(), wgs84)
    source = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(path))
    layer = _area_layer(source, wgs84, ["COORDINATE_PRECISION=7", "RFC7946=YES"])
    for area in areas:
        _add(layer, on_grid(area.shape.simplify(0.5)), _area_values(area), to_wgs84)


def _add(layer, shape, values, transformation=None):
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    geometry = ogr.CreateGeometryFromWkb(shape.wkb)
    if transformation:
        geometry.Transform(transformation)
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)
