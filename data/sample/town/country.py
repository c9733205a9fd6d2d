# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""The fields round the town: hedges where fields meet, copses, and the farms."""
import random

from shapely import affinity
from shapely.geometry import LineString, MultiPoint, box
from shapely.ops import voronoi_diagram

from .shapes import pieces, round_outline

EXTENT = box(-650, -760, 4050, 3060)  # all that is drawn: the parish and 650 m round it
FIELD_WIDTH, FIELD_DEPTH = 235, 150   # metres from the middle of a field to that of the next
FARMS = [(-560, 760), (-250, 1760), (180, 2330), (640, 2560), (1460, 2640), (2240, 2960), (2960, 2560),
         (3620, 2420), (3980, 1850), (3560, 1120), (3480, 200), (3200, -480), (2260, -420), (640, -520),
         (-300, -120), (330, 190), (-620, 2050), (1700, -360), (4020, 420)]
COPSES = [(-640, 200), (-560, 2640), (420, -640), (1900, -600), (2640, -560), (3900, 120), (3420, 2900),
          (3840, 2260), (1180, 2900), (60, 2760), (-700, 1420), (3300, 1900)]


def fields(town, seed=1839):
    """Lines of hedge and the outlines of single fields outside the town."""
    rng = random.Random(seed)
    cells = _cells(rng)
    open_land = EXTENT.difference(town)
    hedges, pastures = [], []
    for line in _shared_edges(cells):
        if rng.random() < 0.84:
            hedges += [part for part in pieces(_wavering(line, rng).intersection(open_land), "LineString")
                       if part.length > 22]
    for cell in cells:
        if rng.random() < 0.2:
            pastures += [part for part in pieces(cell.buffer(-3).intersection(open_land.buffer(-6)), "Polygon")
                         if part.area > 6000]
    return hedges, pastures


def copses(town, seed=1841):
    rng = random.Random(seed)
    out = []
    for x, y in COPSES:
        radius = rng.uniform(38, 80)
        ring = [(x + radius * rng.uniform(0.7, 1.4) * c, y + radius * rng.uniform(0.6, 1.1) * s)
                for c, s in ((1, 0), (0.6, 0.8), (-0.3, 1), (-1, 0.3), (-0.8, -0.7), (0.2, -1))]
        out += pieces(round_outline(ring).difference(town), "Polygon")
    return out


def farms(town, seed=1846):
    """Yards of three or four buildings."""
    rng = random.Random(seed)
    out = []
    for x, y in FARMS:
        turned = rng.uniform(-40, 40)
        yard = [box(-18, -7, 16, 6), box(-30, 10, -18, 34), box(4, 16, 30, 28), box(22, -12, 31, -2)]
        for building in yard[:rng.randint(3, 4)]:
            shape = affinity.translate(affinity.rotate(building, turned, origin=(0, 0)), x, y)
            if not shape.intersects(town):
                out.append(shape)
    return out


def _cells(rng):
    """Fields as the cells nearest to jittered points."""
    left, top, right, bottom = EXTENT.buffer(FIELD_WIDTH).bounds
    points = []
    for row in range(int((bottom - top + 1200) / FIELD_DEPTH) + 1):
        for column in range(int((right - left) / FIELD_WIDTH) + 1):
            shift = FIELD_WIDTH / 2 * (row % 2)
            x = left + column * FIELD_WIDTH + shift + rng.uniform(-0.42, 0.42) * FIELD_WIDTH
            y = top - 600 + row * FIELD_DEPTH + rng.uniform(-0.38, 0.38) * FIELD_DEPTH
            points.append((x, y + 0.18 * (x - left)))
    cells = [cell.intersection(EXTENT) for cell in voronoi_diagram(MultiPoint(points)).geoms]
    return sorted((c for c in cells if c.area > 0), key=lambda c: c.centroid.coords[0])


def _shared_edges(cells):
    edges = set()
    for cell in cells:
        ring = [tuple(round(v, 2) for v in point) for point in cell.exterior.coords]
        edges |= {tuple(sorted(pair)) for pair in zip(ring, ring[1:])}
    return [LineString(edge) for edge in sorted(edges) if LineString(edge).length > 12]


def _wavering(line, rng):
    """No hedge is quite straight."""
    (ax, ay), (bx, by) = line.coords
    bend = rng.uniform(-0.05, 0.05)
    middle = ((ax + bx) / 2 + (by - ay) * bend, (ay + by) / 2 - (bx - ax) * bend)
    return LineString([(ax, ay), middle, (bx, by)])
