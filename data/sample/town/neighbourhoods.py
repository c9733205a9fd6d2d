# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""The twelve neighbourhoods: cut along river, canal, railway and main roads, without gap or overlap."""
from dataclasses import dataclass

from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

from .shapes import curve, parts, round_outline
from .waters import CANAL, RAILWAY, RIVER


@dataclass(frozen=True)
class Neighbourhood:
    code: str
    name: str
    name_cy: str
    population: int
    shape: Polygon


NAMES = [  # in the order in which a doubtful strip of land is given away
    ("WF0001", "Old Town", "Hen Dref", 1480),
    ("WF0002", "Millfields", "Caeau’r Felin", 1920),
    ("WF0003", "Wharfside", "Glan y Lanfa", 1130),
    ("WF0004", "Albert Quarter", "Ardal Albert", 2050),
    ("WF0005", "The Crescents", "Y Cilgantau", 1760),
    ("WF0006", "Priory Fields", "Caeau’r Priordy", 1540),
    ("WF0007", "Larkhill", "Bryn yr Ehedydd", 1610),
    ("WF0008", "Fieldfare", "Y Socan Eira", 1290),
    ("WF0009", "Bridge End", "Pen-y-bont", 1580),
    ("WF0010", "Beacon Hill", "Bryn y Beacon", 1010),
    ("WF0011", "Eastfield", "Maes y Dwyrain", 1370),
    ("WF0012", "Marl Lane", "Lôn Marl", 1690),
]

# The parish boundary: it wanders along field edges, a brook and the far side of the woods.
PARISH = [
    (70, 470), (250, 420), (420, 350), (455, 180), (610, 60), (840, 10), (1060, 35), (1280, -25),
    (1520, 15), (1760, -20), (1990, -70), (2230, -120), (2480, -95), (2700, 20), (2905, -20),
    (3060, 95), (3105, 290), (3060, 450), (3190, 590), (3330, 700), (3365, 880), (3330, 1060),
    (3395, 1210), (3350, 1375), (3180, 1450), (2985, 1520), (2960, 1700), (3060, 1850), (3010, 2060),
    (2840, 2180), (2560, 2230), (2330, 2320), (2080, 2290), (1880, 2390), (1600, 2350), (1330, 2410),
    (1080, 2350), (820, 2280), (600, 2210), (380, 2130), (190, 2075), (45, 1930), (20, 1720),
    (75, 1500), (15, 1290), (60, 1080), (25, 860), (90, 660)]


def whole_parish():
    return round_outline(PARISH)


def neighbourhoods(streets):
    """Each with its shape; together they are the parish and nothing else."""
    parish = whole_parish()
    taken, shapes = Polygon(), {}
    for name, outline in _drawn({s.name: s.line for s in streets}).items():
        shapes[name] = _largest(Polygon(outline).buffer(0).intersection(parish).difference(taken))
        taken = unary_union([taken, shapes[name]])
    for gap in parts(parish.difference(taken)):
        neighbour = max(shapes, key=lambda n: shapes[n].buffer(0.5).intersection(gap.buffer(0.5)).area)
        shapes[neighbour] = _largest(shapes[neighbour].union(gap.buffer(0.02, join_style=2)))
    return _without_overlaps(shapes)


def _without_overlaps(shapes):
    out, taken = [], Polygon()
    for code, name, name_cy, population in NAMES:
        shape = _largest(shapes[name].difference(taken))
        taken = taken.union(shape)
        out.append(Neighbourhood(code, name, name_cy, population, shape))
    return out


def _largest(shape):
    return max(parts(shape), key=lambda part: part.area)


def _along(line, start, end, steps=40):
    a, b = line.project(Point(start)), line.project(Point(end))
    return [line.interpolate(a + (b - a) * i / steps).coords[0] for i in range(steps + 1)]


def _drawn(road):
    """Corners of each neighbourhood, drawn a little over the parish boundary, which then cuts them."""
    def river(a, b): return _along(RIVER, a, b)
    def canal(a, b): return _along(CANAL, a, b)
    def rail(a, b): return _along(RAILWAY, a, b)
    lark, beacon, high = road["Larkhill Road"], road["Beacon Road"], road["High Street"]
    station, wharf = road["Station Road"], road["Wharf Street"]
    bridge = (1560, 765)
    west = [*_along(road["Spring Road"], (850, 1177), (1060, 1190), 12),
            *_along(road["Tenter Lane"], (1060, 1190), (1240, 1130), 12),
            *_along(road["Ropewalk"], (1240, 1130), (1290, 1290), 10)]
    old_west = [(850, 1177), (856, 1100), (860, 1016), (885, 1016),
                *_along(road["Green Side"], (886, 1010), (925, 830), 12),
                *curve([(925, 830), (880, 770), (850, 710), (830, 655)])]
    hill = curve([(1990, -150), (1880, 130), (1830, 300), (1868, 420), (1890, 524)])
    crescents_east = [(930, 1388), *_along(road["Blackthorn Road"], (880, 1480), (1020, 1700), 20),
                      *curve([(1020, 1700), (1030, 1790), (1070, 1860), (1080, 1925)])]
    mill_east = curve([(2270, 900), (2230, 1000), (2240, 1090), (2262, 1192)])
    tenterfield = _along(road["Tenterfield Road"], (690, 1205), (705, 1400), 14)
    return {
        "Old Town": [*river((830, 655), bridge), *_along(high, (1500, 840), (1462, 1330), 20),
                     *_along(wharf, (1462, 1312), (1290, 1290), 8), *west[::-1], *old_west[1:]],
        "Millfields": [*river(bridge, (2260, 790)), *mill_east, *canal((2262, 1192), (1462, 1388)),
                       *_along(high, (1462, 1330), (1500, 840), 20)],
        "Wharfside": [*west, *_along(wharf, (1290, 1290), (1462, 1312), 8), (1462, 1388),
                      *_along(station, (1478, 1410), (1700, 1672), 20), *rail((1735, 1735), (1080, 1925)),
                      *crescents_east[::-1], *canal((930, 1388), (704, 1428)), *tenterfield[::-1],
                      *_along(road["Spring Road"], (690, 1200), (850, 1177), 10)],
        "Albert Quarter": [*canal((1470, 1386), (2262, 1192)), *canal((2262, 1192), (2760, 1300)),
                           (2700, 1380), *rail((2640, 1490), (1735, 1735)),
                           *_along(station, (1700, 1672), (1478, 1410), 20)],
        "The Crescents": [*canal((-100, 1540), (930, 1388)), *crescents_east,
                          *rail((1080, 1925), (500, 2640)), (-100, 2640)],
        "Priory Fields": [*river((-100, 500), (830, 655)), *old_west[::-1],
                          *_along(road["Spring Road"], (850, 1177), (690, 1200), 10), *tenterfield,
                          (704, 1428), *canal((704, 1428), (-100, 1540))],
        "Larkhill": [(-100, -150), (1320, -150), *_along(lark, (1340, -150), (1622, 640)), (1580, 735),
                     *river(bridge, (-100, 500))],
        "Fieldfare": [(1320, -150), *hill, *_along(beacon, (1890, 524), (1622, 640), 20),
                      *_along(lark, (1622, 640), (1340, -150))],
        "Beacon Hill": [(1990, -150), (3300, -150), (3400, 650), (2960, 720),
                        *_along(beacon, (2860, 655), (1890, 524)), *hill[::-1]],
        "Bridge End": [*_along(beacon, (1622, 640), (2860, 655)), (2900, 760), (2900, 880),
                       *river((2900, 1010), bridge), (1580, 735)],
        "Eastfield": [*river((2260, 790), (2900, 1010)), (2900, 880), (2900, 760), (2860, 655),
                      (2960, 720), (3500, 650), (3500, 1500), *rail((2760, 1410), (2640, 1490)),
                      (2700, 1380), *canal((2760, 1300), (2262, 1192)), *mill_east[::-1]],
        "Marl Lane": [*rail((500, 2640), (2640, 1490)), (2760, 1410), (3500, 1500), (3500, 2640)],
    }
