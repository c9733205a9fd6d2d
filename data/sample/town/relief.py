# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""The contours of Beacon Hill, ten metres apart, from the top down."""
import math

from .shapes import round_outline

TOP = (2390, 175)
RINGS = [(60, 1.15, 0.80), (120, 1.20, 0.85), (185, 1.25, 0.85), (255, 1.30, 0.82), (330, 1.34, 0.80),
         (410, 1.38, 0.78)]


def contours():
    """Heights in metres and lines."""
    for step, (radius, wide, high) in enumerate(RINGS):
        ring = []
        for k in range(24):
            angle = k * math.pi / 12
            r = radius * (1 + 0.10 * math.sin(2 * angle + 0.6 + step * 0.15)
                          + 0.06 * math.sin(3 * angle + 1.3 - step * 0.1))
            ring.append((TOP[0] - step * 9 + r * wide * math.cos(angle),
                         TOP[1] + step * 8 + r * high * math.sin(angle)))
        yield 170 - step * 10, round_outline(ring, 6).exterior
