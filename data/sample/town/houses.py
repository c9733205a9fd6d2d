# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Fills both sides of each street with houses of its kind and age, none standing on another."""
import random
from dataclasses import dataclass

from shapely.geometry import LineString, Polygon
from shapely.prepared import prep

from .near import Near
from .shapes import at, pieces

# The oldest come first: later houses take what room is left.
OLDEST_FIRST = ["high", "cottage", "works", "terrace", "villa", "semi", "estate"]


@dataclass(frozen=True)
class House:
    kind: str
    shape: Polygon
    garden: tuple  # a point some way behind the house


class Site:
    """One side of a street, measured along it and away from it."""

    def __init__(self, street, side):
        self.street, self.side, self.half = street, side, street.half_width

    def plot(self, along, width, near, far, annexe=None):
        """A house front at a distance along; annexe is (from, to, depth) at its back."""
        half = width / 2
        corners = [(-half, near), (half, near), (half, far)]
        if annexe:
            a, b, depth = annexe
            corners += [(b, far), (b, far + depth), (a, far + depth), (a, far)]
        corners.append((-half, far))
        return Polygon([self.point(along + width / 2, u, v) for u, v in corners])

    def point(self, along, u, v):
        """u metres on along the street, v metres away from its kerb."""
        (x, y), (ux, uy) = at(self.street.line, along)
        v = (v + self.half) * self.side
        return x + ux * u - uy * v, y + uy * u + ux * v


class Builder:
    """Inside the parish and a little beyond; only cottages stand in the villages outside."""

    def __init__(self, obstacles, parish, seed=1872):
        self.parish = prep(parish.buffer(70))
        self.random = random.Random(seed)
        self.obstacles, self.built = Near(), Near()
        self.houses, self.sheds, self.fences = [], [], []
        for shape in obstacles:
            self.obstacles.add(shape)

    def build(self, streets):
        for kind in OLDEST_FIRST:
            for street in streets:
                if street.houses == kind:
                    for side in (1, -1):
                        self._fill(Site(street, side), kind)

    def _fill(self, site, kind):
        along, end = 5.0, site.street.line.length - 4
        while along < end:
            along += getattr(self, "_" + kind)(site, along, end)

    # Each of these tries to build one house or row and says how far to go on.

    def _terrace(self, site, along, end):
        if self.random.random() < 0.12:
            return 5
        width = min(self.random.randint(5, 9) * 5.2, max(10.4, end + 2 - along))
        annexe = (-width / 2 + 1.2, width / 2 - 1.2, 3.4) if self.random.random() < 0.6 else None
        for size in (width, 15.6, 10.4):
            shape = site.plot(along, size, 2.4, 10.6, annexe if size == width else None)
            if self._place("terrace", shape, site.point(along + size / 2, 0, 21)):
                return size + (0 if self.random.random() < 0.55 else 3.5)
        return 5

    def _high(self, site, along, end):
        width, depth = self.random.uniform(6, 12), self.random.uniform(11, 22)
        annexe = None
        if self.random.random() < 0.5:
            annexe = (-width / 2 + 0.5, self.random.uniform(-1, width / 2 - 1), self.random.uniform(4, 12))
        for far, wing in ((1.8 + depth, annexe), (11, None)):
            if self._place("high", site.plot(along, width, 1.8, far, wing), site.point(along, 0, far + 8)):
                return width + (0 if self.random.random() < 0.85 else 3)
        return 3

    def _cottage(self, site, along, end):
        width, back = self.random.uniform(7, 14), self.random.choice([1.6, 2.2, 4])
        far = back + self.random.uniform(7, 10)
        if self._place("cottage", site.plot(along, width, back, far), site.point(along + 4, 0, far + 9)):
            return width + self.random.choice([0, 2, 6, 9])
        return 4

    def _semi(self, site, along, end):
        return self._pair(site, along, end, "semi", self.random.uniform(12.5, 15), 7.5)

    def _estate(self, site, along, end):
        return self._pair(site, along, end, "estate", self.random.choice([13, 22, 28]), self.random.choice([6, 8]))

    def _pair(self, site, along, end, kind, width, back):
        far = back + self.random.uniform(8.4, 9.4)
        if along + width > end + 4:
            return 5
        if not self._place(kind, site.plot(along, width, back, far), site.point(along + width / 2, 0, far + 12)):
            return 5
        if self.random.random() < 0.3:
            self._place("garage", site.plot(along + width + 0.2, 2.8, back + 5, back + 10.5))
        if self.random.random() < 0.5:
            self._shed(site, along + self.random.uniform(1, width - 4), far)
        self._fence(site, along - 2.2, far)
        return width + self.random.uniform(4, 6.5)

    def _villa(self, site, along, end):
        width, back = self.random.uniform(11, 15), self.random.uniform(11, 16)
        far = back + self.random.uniform(10, 13)
        annexe = (-width / 2 + 1, 0, self.random.uniform(3, 5))
        if not self._place("villa", site.plot(along, width, back, far, annexe),
                           site.point(along + width / 2, 0, far + 18)):
            return 8
        self._shed(site, along + self.random.uniform(-2, width), far + 8)
        self._fence(site, along - 5, far, 16)
        return width + self.random.uniform(9, 16)

    def _works(self, site, along, end):
        width = self.random.uniform(18, 40)
        if self._place("works", site.plot(along, width, 5, self.random.uniform(18, 26))):
            return width + self.random.uniform(5, 12)
        return 9

    def _place(self, kind, shape, garden=None):
        """Builds where there is room. On a bend a house gives up its corner to its neighbour."""
        if not shape.is_valid or self.obstacles.touches(shape):
            return False
        if kind != "cottage" and not self.parish.contains(shape):
            return False
        room = shape
        for other in self.built.around(shape):
            if other.intersects(room):
                room = room.difference(other.buffer(0.02, join_style=2))
        whole = pieces(room, "Polygon")
        if len(whole) != 1 or room.area < 0.72 * shape.area:
            return False
        room = whole[0].simplify(0.05)
        self.built.add(room)
        self.houses.append(House(kind, room, garden))
        return True

    def _shed(self, site, along, far):
        back = far + self.random.uniform(9, 15)
        shed = site.plot(along, self.random.uniform(2, 3.6), back, back + self.random.uniform(2, 3))
        if not self.obstacles.touches(shed) and not self.built.within(shed, 1):
            self.built.add(shed)
            self.sheds.append(shed)

    def _fence(self, site, along, far, depth=12):
        """A hedge between two gardens."""
        if self.random.random() < 0.45:
            line = LineString([site.point(along, 0, far - 4), site.point(along, 0, far + depth)])
            if not self.obstacles.touches(line) and not self.built.within(line, 1.2):
                self.fences.append(line)
