# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""The River Leddle, its brooks, the canal with its basin, the ponds, and the railway beside them."""
from shapely.geometry import LineString, Polygon
from shapely.ops import unary_union

from .shapes import band, curve, round_outline

RIVER = LineString(curve([
    (-850, 380), (-450, 570), (-60, 500), (240, 540), (500, 690), (760, 690), (980, 560), (1230, 540),
    (1440, 655), (1600, 800), (1850, 880), (2110, 815), (2380, 795), (2640, 920), (2900, 1010),
    (3150, 965), (3460, 1020), (3800, 1090), (4300, 980)], 12))
CANAL = LineString(curve([
    (-850, 1560), (-420, 1620), (-60, 1535), (300, 1500), (640, 1440), (940, 1385), (1200, 1368),
    (1480, 1385), (1760, 1340), (2020, 1235), (2300, 1190), (2600, 1255), (2900, 1350), (3460, 1390),
    (3850, 1490), (4300, 1500)], 12))
RAILWAY = LineString(curve([
    (300, 3200), (420, 2800), (600, 2460), (760, 2205), (1000, 1975), (1320, 1812), (1700, 1740),
    (2100, 1706), (2450, 1600), (2750, 1420), (2980, 1170), (3120, 900), (3270, 600), (3440, 300),
    (3620, -100), (3800, -820)], 12))
LARK_BROOK = LineString(curve([
    (1080, -820), (1010, -560), (1070, -300), (1010, -60), (985, 90), (1040, 230), (1000, 370),
    (1045, 470), (1040, 560)]))
MARL_BROOK = LineString(curve([
    (2310, 1700), (2350, 1880), (2290, 2050), (2350, 2230), (2330, 2460), (2280, 2760), (2390, 3200)]))
WITHY_BROOK = LineString(curve([(-330, 2900), (-200, 2500), (-130, 2100), (-180, 1800), (-110, 1560)]))
HOLM_BROOK = LineString(curve([(3900, -820), (3780, -300), (3640, 200), (3700, 560), (3560, 860), (3480, 1018)]))
BROOKS = [("Lark Brook", LARK_BROOK), ("Marl Brook", MARL_BROOK), ("Withy Brook", WITHY_BROOK),
          ("Holm Brook", HOLM_BROOK)]

BASIN = unary_union([
    Polygon([(1215, 1372), (1221, 1318), (1300, 1311), (1306, 1376)]),
    Polygon([(1236, 1320), (1240, 1290), (1262, 1288), (1264, 1320)])])
PONDS = [
    ("Mill Pond", round_outline([(2120, 838), (2190, 842), (2255, 862), (2240, 892), (2170, 900), (2120, 876)])),
    ("Duck Pond", round_outline([(978, 838), (1008, 830), (1026, 846), (1012, 866), (984, 864)])),
    ("", round_outline([(2065, 330), (2110, 318), (2140, 338), (2120, 366), (2078, 366)])),
    ("", round_outline([(3300, 1620), (3330, 1600), (3352, 1622), (3330, 1650)])),
    ("", round_outline([(-130, 820), (-100, 806), (-78, 826), (-104, 846)])),
]


def waters():
    """Names and areas of all open water. The islands and the weir are part of the river."""
    river = band(RIVER, 22, 33)
    canal = CANAL.buffer(6.5, cap_style=2).difference(BASIN)
    return [("River Leddle", river), ("Leddle Canal", canal), ("Wharf Basin", BASIN), *PONDS]
