# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Trees: thick in woods, loose in parks, in rows along avenues and water, one or two to a garden."""
import random

from shapely.geometry import Point

from .near import Near
from .shapes import beside

AVENUES = {
    "Poplar Avenue", "Hazel Avenue", "Crescent Road", "Beacon Road", "Rowan Crescent", "Border Road",
    "Hawthorn Crescent", "Green Side", "Station Road", "Observatory Road", "Kingfisher Way", "Belvedere",
    "Spring Road", "Eastfield Road", "Market Place"}
SPACING = {"wood": (15, 0.95, 0.8), "park": (36, 0.5, 1), "church": (21, 0.6, 1), "cemetery": (24, 0.55, 1),
           "meadow": (74, 0.3, 1), "school": (46, 0.3, 1), "waste": (24, 0.3, 1)}


class Planter:
    """Plants where nothing else stands."""

    def __init__(self, streets, buildings, water, seed=1901):
        self.random = random.Random(seed)
        self.trees = []
        self._streets, self._buildings, self._water = Near(), Near(), Near()
        for near, shapes in ((self._streets, [s.line.buffer(s.half_width + 0.6) for s in streets]),
                             (self._buildings, buildings), (self._water, water)):
            for shape in shapes:
                near.add(shape)

    def _plant(self, x, y):
        spot = Point(x, y)
        if not (self._streets.touches(spot) or self._water.within(spot, 2)
                or self._buildings.within(spot, 2.2)):
            self.trees.append(spot)

    def scatter(self, kind, shape, keep_out=None):
        step, share, jitter = SPACING[kind]
        inner = shape.buffer(-2 if kind == "wood" else -4)
        if keep_out is not None:
            inner = inner.difference(keep_out)
        left, top, right, bottom = shape.bounds
        for j in range(int((bottom - top) / step) + 1):
            for i in range(int((right - left) / step) + 1):
                x = left + i * step + self.random.uniform(-jitter, jitter) * step / 2
                y = top + j * step + self.random.uniform(-jitter, jitter) * step / 2
                if self.random.random() < share and inner.contains(Point(x, y)):
                    self._plant(x, y)

    def row(self, line, offset, step, share):
        for side in beside(line, offset):
            distance = 3
            while distance < side.length:
                spot = side.interpolate(distance)
                if self.random.random() < share:
                    self._plant(spot.x, spot.y)
                distance += step

    def along(self, line, low, high, share):
        """In a hedge, at odd distances."""
        distance = self.random.uniform(3, high)
        while distance < line.length:
            spot = line.interpolate(distance)
            if self.random.random() < share:
                self._plant(spot.x + self.random.uniform(-1, 1), spot.y + self.random.uniform(-1, 1))
            distance += self.random.uniform(low, high)

    def gardens(self, houses, share):
        for house in houses:
            if house.garden and self.random.random() < share.get(house.kind, 0):
                x, y = house.garden
                self._plant(x + self.random.uniform(-5, 5), y + self.random.uniform(-4, 4))
