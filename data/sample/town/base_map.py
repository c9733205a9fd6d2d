# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Puts the town together: everything that the base map shows, as (class, name, shape)."""
import math
from dataclasses import replace

from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import unary_union

from . import country, plan, relief, waters
from .houses import Builder
from .neighbourhoods import whole_parish
from .shapes import pieces
from .trees import AVENUES, Planter

KEEPS_HOUSES_OUT = {"park", "sport", "allotment", "church", "cemetery", "wood", "meadow", "waste", "square", "school"}
GARDEN_TREES = {"semi": 0.62, "estate": 0.4, "villa": 0.95, "terrace": 0.35, "cottage": 0.5, "high": 0.12}
VILLAGES = [("Nether Leddle", -540, 1150), ("Pentre Lark", 950, -420), ("Holm Cross", 3790, 1300)]
NAMES_OF_SPOTS = [("Leddle Weir", 1702, 872), ("Stepping Stones", 1846, 812), ("Signal Rock", 2395, 205)]


class Town:
    """The drawings, read once, and what grows from them."""

    def __init__(self):
        self.streets = plan.streets()
        self.land = plan.land()
        self.landmarks = plan.landmarks()
        self.paths = plan.paths() + self._waterside_paths()
        self.waters = waters.waters()
        self.water = unary_union([shape for _, shape in self.waters])
        self.builder = Builder(self._obstacles(), whole_parish())
        self.builder.build(self.streets)

    def features(self):
        yield ("land", "", country.EXTENT)
        yield from self._ground()
        yield from self._water()
        yield from self._buildings()
        yield from self._greenery()
        for height, line in relief.contours():
            yield ("contour", f"{height}", LineString(line.coords))
        for street in self.streets:
            name = "" if street.name in ("Leddle Bridge", "Swan Yard East") else street.name
            yield ("street_" + street.rank, name, street.line.intersection(country.EXTENT))
        for name, line in self.paths:
            yield ("path", name, line.intersection(country.EXTENT))
        yield ("rail", "Railway", waters.RAILWAY.intersection(country.EXTENT))
        for name, x, y in VILLAGES + NAMES_OF_SPOTS:
            yield ("place_name", name, Point(x, y))

    def _obstacles(self):
        return [*(s.line.buffer(s.half_width + 1.6) for s in self.streets),
                *(shape.buffer(5) for _, shape in self.waters),
                waters.RAILWAY.buffer(11), *(line.buffer(5) for _, line in waters.BROOKS),
                *(mark.shape.buffer(3) for mark in self.landmarks),
                *(piece.shape for piece in self.land if piece.kind in KEEPS_HOUSES_OUT),
                *(line.buffer(1.6) for name, line in self.paths)]

    def _waterside_paths(self):
        tow = max(pieces(waters.CANAL.parallel_offset(11, "right"), "LineString"), key=lambda l: l.length)
        bank = max(pieces(waters.RIVER.parallel_offset(25, "right"), "LineString"), key=lambda l: l.length)
        west = bank.intersection(box(-650, 0, 1440, 1400))
        return [("Towpath", tow.simplify(0.5)),
                *(("Leddle Way", part.simplify(0.5)) for part in pieces(west, "LineString") if part.length > 60)]

    def _lived_in(self):
        """Streets with houses, cut off where the houses end."""
        edge = whole_parish().buffer(70)
        return [s if s.houses == "cottage" else replace(s, line=s.line.intersection(edge))
                for s in self.streets if s.houses != "none"]

    def built_up(self):
        near = unary_union([s.line.buffer(44) for s in self._lived_in()])
        centre = Polygon([(880, 800), (1500, 760), (2200, 940), (2450, 1450), (2250, 1640), (1730, 1715),
                          (1330, 1790), (1080, 1700)]).buffer(30)
        whole = near.buffer(60).buffer(-66).union(centre)
        return [Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area > 90000])
                for part in pieces(whole, "Polygon")]

    def _ground(self):
        for part in self.built_up():
            yield ("built", "", part.simplify(0.8))
        for piece in self.land:
            yield (piece.kind, piece.name, piece.shape.simplify(0.3))
        for plot in self._allotment_plots():
            yield ("allotment", "", plot)
        for name, pitch in self._pitches():
            yield ("sport", name, pitch)

    def _allotment_plots(self):
        """Long beds with paths between, turned with the ground."""
        for ground in (piece.shape for piece in self.land if piece.kind == "allotment"):
            turned = _long_side_angle(ground)
            level = affinity.rotate(ground, -turned, origin="centroid").buffer(-3)
            left, top, right, bottom = level.bounds
            for j in range(int((bottom - top) / 24) + 1):
                for i in range(int((right - left) / 8.6) + 1):
                    bed = box(left + i * 8.6, top + j * 24, left + i * 8.6 + 7.2, top + j * 24 + 20)
                    for part in pieces(bed.intersection(level), "Polygon"):
                        if part.area > 60:
                            yield affinity.rotate(part, turned, origin=ground.centroid)

    def _pitches(self):
        tenter = next(piece.shape for piece in self.land if piece.name == "Tenter Field").centroid
        for dx in (-44, 40):
            pitch = affinity.rotate(box(-30, -46, 30, 46), -3)
            yield "", affinity.translate(pitch, tenter.x + dx, tenter.y)
        oval = affinity.scale(Point(2812, 1086).buffer(36, 12), 1.7, 1)
        yield "", affinity.rotate(oval, 16)

    def _water(self):
        for name, shape in self.waters:
            for part in pieces(shape.intersection(country.EXTENT), "Polygon"):
                yield ("water_area", name, part.simplify(0.3))
        for name, line in waters.BROOKS:
            for part in pieces(line.difference(self.water).intersection(country.EXTENT), "LineString"):
                yield ("water_line", name, part.simplify(0.3))
        yield ("water_line", "", LineString([(1690, 848), (1702, 868), (1712, 892)]))

    def _buildings(self):
        for mark in self.landmarks:
            yield ("landmark", "", mark.shape)
        for house in self.builder.houses:
            yield ("building", "", house.shape)
        for shed in self.builder.sheds:
            yield ("building", "", shed)

    def _greenery(self):
        town = unary_union([*(s.line.buffer(9) for s in self.streets),
                            *(s.line.buffer(56) for s in self._lived_in()),
                            *(piece.shape.buffer(4) for piece in self.land), self.water.buffer(9),
                            waters.RAILWAY.buffer(14), *(line.buffer(4) for _, line in waters.BROOKS)]
                           + self.built_up())
        copses = country.copses(town)
        farms = country.farms(town)
        hedges, pastures = country.fields(unary_union([town, *(shape.buffer(3) for shape in copses + farms)]))
        planter = Planter(self.streets, [*(m.shape for m in self.landmarks),
                                         *(h.shape for h in self.builder.houses), *farms],
                          [shape for _, shape in self.waters])
        self._plant(planter, copses, hedges)
        yield from (("meadow", "", shape.simplify(0.5)) for shape in pastures)
        yield from (("wood", "", shape.simplify(0.3)) for shape in copses)
        yield from (("building", "", shape) for shape in farms)
        yield from (("hedge", "", line) for line in hedges + self.builder.fences)
        yield from (("tree", "", spot) for spot in planter.trees)

    def _plant(self, planter, copses, hedges):
        woods = unary_union([piece.shape for piece in self.land if piece.kind == "wood"])
        for piece in self.land:
            if piece.kind in ("wood", "park", "church", "cemetery", "meadow", "school", "waste"):
                planter.scatter(piece.kind, piece.shape, woods if piece.kind == "park" else None)
        for copse in copses:
            planter.scatter("wood", copse)
        for street in self._lived_in():
            if street.name in AVENUES:
                planter.row(street.line, street.half_width + 2.6, 17, 0.8)
        planter.row(waters.RIVER, 27, 36, 0.5)
        planter.row(waters.RAILWAY, 15, 19, 0.5)
        for _, brook in waters.BROOKS:
            planter.row(brook, 5, 19, 0.7)
        for hedge in hedges:
            planter.along(hedge, 16, 44, 0.55)
        planter.gardens(self.builder.houses, GARDEN_TREES)


def _long_side_angle(shape):
    corners = list(shape.minimum_rotated_rectangle.exterior.coords)
    (ax, ay), (bx, by) = max(zip(corners, corners[1:]), key=lambda side: math.dist(*side))
    return math.degrees(math.atan2(by - ay, bx - ax))
