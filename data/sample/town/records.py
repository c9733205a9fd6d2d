# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Turns the words in ../text into records.json: the document's own field names, local keys."""
import datetime
import json
import tomllib

from osgeo import ogr
from shapely import wkb
from shapely.geometry import JOIN_STYLE, Point

from . import plan
from .grid import point_on_grid
from .neighbourhoods import neighbourhoods

ogr.UseExceptions()

GROUPS = ["gather", "learn", "eat", "play", "green", "care", "wait", "to-place"]
ACCESS = ["wheelchair", "toilet", "hearing_loop", "parking", "quiet_space"]
# Each neighbourhood was walked on one Saturday.
WALKED_ON = {
    "Old Town": "2026-10-03", "Millfields": "2026-10-10", "Wharfside": "2026-10-10",
    "Albert Quarter": "2026-10-17", "The Crescents": "2026-09-26", "Priory Fields": "2026-09-26",
    "Larkhill": "2026-10-24", "Fieldfare": "2026-10-24", "Bridge End": "2026-10-31",
    "Beacon Hill": "2026-10-31", "Eastfield": "2026-11-07", "Marl Lane": "2026-11-14"}
PLAIN = ["transfer", "task", "cost", "funding", "letter"]
TABLE = {"transfer": "transfers", "task": "tasks", "cost": "costs", "funding": "funding", "letter": "letters"}


def write_records(folder, path):
    records = _read(folder)
    _check_keys(records)
    path.write_text(json.dumps(records, ensure_ascii=False, indent=1, default=_as_text) + "\n", encoding="utf-8")
    return ", ".join(f"{len(rows)} {table}" for table, rows in records.items() if rows)


def _read(folder):
    def words(name):
        return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))

    areas = neighbourhoods(plan.streets())
    records = {"organisations": words("organisations")["organisation"], "places": [], "activities": []}
    for place in (place for group in GROUPS for place in words(group)["place"]):
        records["activities"] += [_activity(place["key"], row) for row in place.pop("activities", [])]
        records["places"].append(_place(place, len(records["places"]) + 1, areas))
    records["links"] = [dict(zip(("place", "kind", "to_place", "note"), row)) for row in words("links")["links"]]
    papers = words("transfers")
    for word in PLAIN:
        records[TABLE[word]] = [_tidy(row) for row in papers[word]]
    records["outlines"] = _outlines(folder.parent / "base-map.gpkg", records)
    records["photos"], records["photo_uses"] = _photos(words("photos")["photo"])
    return records


def _place(place, number, areas):
    """The number on prints is the place's turn; those without a position have none yet."""
    out = {"key": place.pop("key")}
    at = place.pop("at", None)
    access = place.pop("access", None)
    if access:
        place |= dict(zip(ACCESS, access.split()))
    place.setdefault("status", "empty" if place["category"].startswith("empty_") else "open")
    if at:
        x, y = at
        out["position"] = point_on_grid(x, y)
        place |= {"number": number, "position_how": "click", "position_accuracy_m": 3}
        area = next((a.name for a in areas if a.shape.contains(Point(x, y))), None)
        place["last_seen"] = WALKED_ON.get(area, "2026-11-14")
        place["source"] = "Our own walk"
    else:
        place["source"] = "Told to us at the library"
    return out | _tidy(place)


def _outlines(base_map, records):
    """The site of each place that has a transfer: the building that stands on it and the ground round it."""
    dataset = ogr.Open(str(base_map))  # its layers die with it
    ground = dataset.GetLayer("areas")
    position = {place["key"]: place["position"] for place in records["places"] if "position" in place}
    sites = []
    for transfer in records["transfers"]:
        x, y = position[transfer["place"]]
        ground.SetSpatialFilterRect(x - 40, y - 40, x + 40, y + 40)
        houses = [wkb.loads(bytes(row.GetGeometryRef().ExportToWkb())) for row in ground
                  if row["class"] in ("building", "landmark")]
        house = min(houses, key=Point(x, y).distance, default=Point(x, y))
        if house.distance(Point(x, y)) > 25:
            house = Point(x, y)
        site = house.buffer(7, join_style=JOIN_STYLE.mitre).minimum_rotated_rectangle
        sites.append({"place": transfer["place"], "kind": "site", "area_m2": round(site.area),
                      "source": "Drawn by us from the map",
                      "ring": [[round(value, 1) for value in corner] for corner in site.exterior.coords]})
    return sites


def _activity(place, row):
    days, starts, ends, name, what, stages, cost, every = row
    return {"place": place, "name": name, "what": what, "weekdays": days.split(), "starts": starts,
            "ends": ends, "every": every, "life_stages": stages.split(), "cost": cost}


def _photos(entries):
    photos, uses = [], []
    for entry in entries:
        key = entry.pop("file")
        photo_uses = entry.pop("uses")
        photos.append({"key": key, "file": f"photos/{key}.jpg", "author": "Hedgerow", "licence": "CC0 1.0",
                       "people_visible": False, "consent": "not_needed", **entry})
        for place, role, caption, *pair in photo_uses:
            use = {"photo": key, "place": place, "role": role, "caption": caption,
                   "sort": sum(1 for other in uses if other["place"] == place) + 1}
            uses.append(use | ({"pair": pair[0]} if pair else {}))
    return photos, uses


def _tidy(row):
    return {field: value.strip() if isinstance(value, str) else value for field, value in row.items()}


def _check_keys(records):
    """A name of a row that is mistyped in one text would else be lost in silence."""
    for table, fields in (("places", ("place", "to_place")), ("photos", ("photo",)),
                          ("organisations", ("organisation",)), ("transfers", ("transfer",))):
        known = [row["key"] for row in records[table]]
        assert len(known) == len(set(known)), f"a key is there twice in {table}"
        for rows in records.values():
            for row in rows:
                for field in fields:
                    assert row.get(field) in (None, *known), f"{field} {row[field]} is not known"


def _as_text(value):
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(type(value))
