# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Reads the drawings in ../plan: a head line, then indented lines of points or boxes."""
from dataclasses import dataclass
from pathlib import Path

from shapely import affinity
from shapely.geometry import LineString, Polygon, box
from shapely.ops import unary_union

from .shapes import line_through, round_outline

FOLDER = Path(__file__).parent.parent / "plan"
WIDTH = {"main": 10, "second": 9, "minor": 7.2, "lane": 4.6}


@dataclass(frozen=True)
class Street:
    name: str
    rank: str
    houses: str
    line: LineString

    @property
    def half_width(self):
        return WIDTH[self.rank] / 2


@dataclass(frozen=True)
class Land:
    kind: str
    name: str
    shape: Polygon


@dataclass(frozen=True)
class Landmark:
    key: str
    shape: Polygon


def _entries(file_name):
    """The head of each entry, cut at its bars, and the numbers under it."""
    entries = []
    for line in (FOLDER / file_name).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(" "):
            entries[-1][1].extend(tuple(map(float, word.split(","))) for word in line.split())
        else:
            entries.append(([part.strip() for part in line.split("|")], []))
    return entries


def streets():
    out = []
    for (rank, houses, name), points in _entries("streets.txt"):
        straight = name.startswith("straight ")
        name = name.removeprefix("straight ")
        out.append(Street(name, rank, houses, line_through(points, not straight)))
    return out


def paths():
    return [("" if name == "-" else name, line_through(points))
            for (name,), points in _entries("paths.txt")]


def land():
    out = []
    for (kind, name, form), points in _entries("land.txt"):
        shape = round_outline(points) if form == "round" else Polygon(points).buffer(0)
        out.append(Land(kind, "" if name == "-" else name, shape))
    return out


def landmarks():
    out = []
    for (key, centre, turned), boxes in _entries("landmarks.txt"):
        x, y = map(float, centre.split(","))
        shape = unary_union([box(bx - w / 2, by - d / 2, bx + w / 2, by + d / 2)
                             for bx, by, w, d in boxes])
        shape = affinity.rotate(shape, float(turned), origin=(0, 0))
        out.append(Landmark(key, affinity.translate(shape, x, y)))
    return out
