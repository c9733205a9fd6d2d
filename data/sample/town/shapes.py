# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Curves and bands: how a few drawn points become a road, a pond or a river."""
import math

from shapely.geometry import LineString, Polygon


def curve(points, steps=10):
    """A smooth line through all the points (Catmull-Rom)."""
    if len(points) < 3:
        return list(points)
    first = tuple(2 * a - b for a, b in zip(points[0], points[1]))
    last = tuple(2 * a - b for a, b in zip(points[-1], points[-2]))
    p = [first, *points, last]
    out = []
    for i in range(1, len(p) - 2):
        out += [_between(p[i - 1:i + 3], k / steps) for k in range(steps)]
    return out + [tuple(points[-1])]


def _between(four, t):
    def axis(a, b, c, d):
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                      + (3 * b - a - 3 * c + d) * t ** 3)
    return tuple(axis(*values) for values in zip(*four))


def round_outline(points, steps=8):
    """A closed smooth outline through all the points."""
    looped = curve([*points, *points[:3]], steps)
    return Polygon(looped[steps:steps * (len(points) + 1)]).buffer(0)


def band(line, from_width, to_width):
    """A stream of water along a line, now wider and now narrower, as water runs."""
    count = int(line.length / 18)
    left, right = [], []
    for i in range(count + 1):
        along = i * line.length / count
        (x, y), (ux, uy) = at(line, along, 4)
        wave = 1 + 0.16 * math.sin(along / 97) + 0.1 * math.sin(along / 41)
        half = (from_width + (to_width - from_width) * i / count) * wave / 2
        left.append((x - uy * half, y + ux * half))
        right.append((x + uy * half, y - ux * half))
    return Polygon(left + right[::-1]).buffer(0)


def at(line, distance, reach=2):
    """The point at a distance along a line, and the direction there as a unit vector."""
    p = line.interpolate(distance)
    a = line.interpolate(max(0, distance - reach))
    b = line.interpolate(min(line.length, distance + reach))
    length = math.hypot(b.x - a.x, b.y - a.y) or 1
    return (p.x, p.y), ((b.x - a.x) / length, (b.y - a.y) / length)


def parts(shape):
    """The single shapes of any shape, none of an empty one."""
    if shape.is_empty:
        return []
    return list(getattr(shape, "geoms", [shape]))


def pieces(shape, kind):
    """Only the lines ("LineString") or the areas ("Polygon") of a shape."""
    return [part for part in parts(shape) if part.geom_type == kind]


def beside(line, offset):
    """A line along both sides of a line, in pieces."""
    for side in ("left", "right"):
        yield from pieces(line.parallel_offset(offset, side), "LineString")


def line_through(points, smooth=True):
    return LineString(curve(points) if smooth else points)
