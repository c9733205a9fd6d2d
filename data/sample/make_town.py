#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Makes the sample's files again from the drawings in plan/ and the words in text/.

    /usr/bin/python3 make_town.py [map] [photos] [records]

Without words it makes all three. Needs python3-shapely, python3-gdal and python3-pil (Debian).
"""
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.dont_write_bytecode = True


def make_map():
    from town import files
    from town.base_map import Town
    from town.neighbourhoods import neighbourhoods

    town = Town()
    areas = neighbourhoods(town.streets)
    files.write_areas(HERE / "areas.gpkg", areas)
    files.write_areas_geojson(HERE / "areas.geojson", areas)
    counts = files.write_base_map(HERE / "base-map.gpkg", town.features())
    print(", ".join(f"{count} {word}" for word, count in sorted(counts.items())))


def make_photos():
    from town.photos import PHOTOS, draw_photo

    folder = HERE / "photos"
    folder.mkdir(exist_ok=True)
    for name in PHOTOS:
        draw_photo(name).save(folder / f"{name}.jpg", quality=76, optimize=True)
    print(len(PHOTOS), "photos")


def make_records():
    from town.records import write_records

    print(write_records(HERE / "text", HERE / "records.json"))


STEPS = {"map": make_map, "photos": make_photos, "records": make_records}

if __name__ == "__main__":
    for step in sys.argv[1:] or STEPS:
        STEPS[step]()
