# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""What already stands near a shape: a plain grid of cells, quick enough for one town."""
from shapely.geometry import box

CELL = 40


class Near:
    def __init__(self):
        self._cells = {}

    def add(self, shape):
        """A large shape is kept cut up by cell, so that later questions stay short."""
        cells = list(self._cells_of(shape))
        for cell in cells:
            part = shape if len(cells) < 5 else shape.intersection(_square(cell))
            if not part.is_empty:
                self._cells.setdefault(cell, []).append(part)

    def around(self, shape, reach=0):
        seen = set()
        for cell in self._cells_of(shape, reach):
            for other in self._cells.get(cell, ()):
                if id(other) not in seen:
                    seen.add(id(other))
                    yield other

    def touches(self, shape):
        return any(other.intersects(shape) for other in self.around(shape))

    def within(self, shape, distance):
        return any(other.distance(shape) < distance for other in self.around(shape, distance))

    @staticmethod
    def _cells_of(shape, reach=0):
        left, top, right, bottom = shape.bounds
        for i in range(int((left - reach) // CELL), int((right + reach) // CELL) + 1):
            for j in range(int((top - reach) // CELL), int((bottom + reach) // CELL) + 1):
                yield i, j


def _square(cell):
    i, j = cell
    return box(i * CELL, j * CELL, (i + 1) * CELL, (j + 1) * CELL)
