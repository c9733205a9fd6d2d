# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""Where the plan lies: its corner is SJ 300 250, on no real town."""
from shapely import affinity

EASTING, NORTHING = 330000, 325000
EPSG = 27700


def on_grid(shape):
    """A shape of the plan in metres of the British National Grid, to whole centimetres."""
    moved = affinity.affine_transform(shape, [1, 0, 0, -1, EASTING, NORTHING])
    return _rounded(moved)


def point_on_grid(x, y):
    return [round(EASTING + x, 1), round(NORTHING - y, 1)]


def _rounded(shape):
    from shapely import ops
    return ops.transform(lambda x, y: ([round(v, 2) for v in x], [round(v, 2) for v in y]), shape)
