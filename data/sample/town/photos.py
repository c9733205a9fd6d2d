# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""The drawn photos of the sample, one function a scene."""
from .canvas import Canvas

COATS = ["#C9566A", "#2F6F9A", "#6A8A4C", "#7A4C8C", "#B4664A", "#3E5B48", "#E3B34C"]


def draw_photo(name):
    canvas = Canvas(name)
    return canvas.finish(sepia=PHOTOS[name](canvas) == "sepia")


def _baths(c, boarded):
    brick, seam, stone = "#B4664A", "#8E4B38", "#E8DCC4"
    c.sky("#A9C9DF", "#F3E9D6", 3 if boarded else 1)
    c.box(352, 62, 26, 110, brick)
    c.box(348, 56, 34, 8, stone)
    for x in (20, 330):
        c.bricks(x, 150, 130, 128, brick, seam)
    c.shape([(12, 152), (40, 118), (152, 118), (152, 152)], "#5D6570")
    c.shape([(328, 152), (328, 118), (440, 118), (468, 152)], "#5D6570")
    c.bricks(146, 104, 188, 174, brick, seam)
    c.gable(146, 106, 188, 66, brick, 6)
    c.line([(138, 108), (240, 40), (342, 108)], stone, 6)
    c.round(240, 78, 14, stone)
    c.round(240, 78, 10.5, "#3C4652")
    c.box(146, 112, 188, 22, stone)
    c.text(240, 123, "JUBILEE BATHS", 14, "#5A3A2A")
    c.text(240, 101, "1897", 8, stone)
    for x in (38, 78, 116, 342, 380, 418):
        c.arch(x, 172, 24, 58, "#56646E", stone)
    for x in (166, 290):
        c.arch(x, 148, 26, 52, "#56646E", stone)
    c.arch(208, 150, 64, 128, "#3B5A4C", stone, bars=False)
    c.line([(240, 152), (240, 278)], stone, 1.6)
    c.ground(286, "#8F9296")
    c.box(196, 272, 88, 9, stone)


def baths_now(c):
    _baths(c, boarded=True)
    for x, y, w, h in ((208, 206, 64, 68), (38, 186, 24, 44), (116, 186, 24, 44), (380, 186, 24, 44)):
        c.box(x, y, w, h, "#B99B6B", "#8E7345", 0.8)
        for k in range(1, 4):
            c.line([(x, y + h * k / 4), (x + w, y + h * k / 4)], "#8E7345", 0.8)
    c.box(219, 224, 42, 20, "#F6F2E6")
    c.text(240, 234, "WAITING", 7, "#555566")
    c.tree(448, 286, 96)
    c.person(96, 292, COATS[1])
    c.person(112, 293, COATS[0], 0.8)


def baths_then(c):
    _baths(c, boarded=False)
    for k in range(13):
        x = 160 + k * 13 + c.random.uniform(-3, 3)
        c.person(x, 290 + c.random.uniform(-3, 8), c.random.choice(["#4E4636", "#625845", "#39332A", "#D8CDB4"]))
    for k in range(12):
        c.shape([(20 + k * 40, 140), (34 + k * 40, 140), (27 + k * 40, 156)], c.random.choice(["#F2E8D0", "#6E5A44"]))
    return "sepia"


def baths_pool(c):
    c.box(0, 0, 480, 320, "#E9E2D2")
    c.shape([(0, 0), (480, 0), (380, 70), (100, 70)], "#CFC6B4")
    c.shape([(0, 0), (100, 70), (100, 210), (0, 320)], "#D8CFBD")
    c.shape([(480, 0), (380, 70), (380, 210), (480, 320)], "#D2C8B5")
    c.box(100, 70, 280, 140, "#EFE8DA")
    for x in range(118, 370, 44):
        c.arch(x, 86, 26, 62, "#BBD3DC", "#C6B694")
    c.line([(130, 62), (240, 14), (350, 62)], "#7C6A55", 4)
    c.line([(60, 60), (240, -12), (420, 60)], "#7C6A55", 5)
    for k in range(14):
        c.box(104 + k * 20, 172, 14, 32, "#2F6F7C" if k % 2 else "#B4664A")
    c.shape([(130, 210), (350, 210), (440, 320), (40, 320)], "#BFD6D6")
    for k in range(9):
        c.line([(130 + k * 27.5, 210), (40 + k * 50, 320)], "#7FA5A8", 1.1)
    for y, a, b in ((224, 118, 362), (243, 103, 377), (266, 84, 396), (295, 60, 420)):
        c.line([(a, y), (b, y)], "#7FA5A8", 1.1)
    c.glow(240, 40, 120, 40, (255, 250, 225, 90))


def _mill(c, smoking):
    c.sky("#B7CFDD", "#F1E9DA", 2)
    if smoking:
        for k in range(7):
            c.glow(392 + k * 12, 24 - k * 3 + k % 2 * 6, 18 + k * 4, 10 + k, (90, 84, 78, 150))
    c.shape([(376, 250), (380, 20), (398, 20), (402, 250)], "#9E5B44")
    c.bricks(60, 70, 310, 190, "#A9644C", "#7A4433")
    c.hipped_roof(60, 72, 310, 26, "#59616B")
    for row in range(4):
        for k in range(9):
            glass = "#E9C77B" if smoking and c.random.random() < 0.4 else c.random.choice(["#5B6B75", "#4A5963", "#6C7C86"])
            if not smoking and c.random.random() < 0.2:
                glass = "#B99B6B"
            c.window(76 + k * 32, 86 + row * 43, 17, 27, glass, "#E2D4BB")
    c.box(0, 254, 480, 20, "#9A8E78")
    c.water(274)
    c.tree(28, 264, 96)
    c.tree(452, 264, 84)


def leat_mill_now(c):
    _mill(c, smoking=False)
    c.box(150, 282, 150, 15, "#2F5A43")
    c.box(170, 268, 96, 16, "#B4373A")
    for k in range(4):
        c.round(184 + k * 22, 276, 4, "#F4E6C0")


def leat_mill_then(c):
    _mill(c, smoking=True)
    for x in (120, 140, 158, 220, 236, 300):
        c.person(x, 272, "#2E2A26", 0.8)
    return "sepia"


def corn_exchange(c):
    c.sky("#B5CCDB", "#F5EEDF")
    c.bricks(70, 92, 340, 188, "#D8C9AC", "#BBA984", 12)
    c.gable(70, 94, 340, 60, "#E4D8BF")
    c.line([(60, 94), (240, 34), (420, 94)], "#B5A280", 3)
    for k in range(5):
        c.arch(122 + k * 57, 134, 20, 138 if k == 2 else 108, "#6B4A36" if k == 2 else "#5A6771", bars=k != 2)
    for k in range(6):
        c.box(92 + k * 57, 100, 16, 168, "#EFE6D2")
        c.box(88 + k * 57, 96, 24, 7, "#F6EFDF")
        c.box(88 + k * 57, 264, 24, 8, "#F6EFDF")
    c.box(106, 104, 268, 20, "#EFE6D2")
    c.text(240, 114, "CORN EXCHANGE", 14, "#6A563A")
    c.round(240, 68, 14, "#8E7C5B")
    c.round(240, 68, 12, "#F6F1E4")
    c.line([(240, 60), (240, 68), (246, 72)], "#333333", 1.4)
    c.ground(280, "#B6AFA2")
    c.person(60, 300, COATS[6])
    c.person(388, 304, COATS[3])


def ebenezer(c):
    c.sky("#A9C4D8", "#F2EADB")
    c.bricks(130, 122, 220, 158, "#C9B595", "#A8946F", 10)
    c.gable(130, 124, 220, 80, "#C9B595", 8)
    c.line([(118, 126), (240, 42), (362, 126)], "#EDE2CB", 6)
    c.arch(156, 158, 34, 86, "#53616C")
    c.arch(290, 158, 34, 86, "#53616C")
    c.arch(212, 176, 56, 104, "#6B4A36", bars=False)
    c.line([(240, 178), (240, 280)], "#4C3425", 1.4)
    c.round(240, 108, 20, "#EDE2CB")
    c.round(240, 108, 15, "#53616C")
    c.line([(240, 93), (240, 123)], "#EDE2CB", 1.6)
    c.line([(225, 108), (255, 108)], "#EDE2CB", 1.6)
    c.text(240, 148, "EBENEZER 1838", 12, "#6A563A")
    c.ground(280, "#A9AA9E")
    c.tree(66, 284, 140, ["#4F6B4A", "#5A7652", "#466042"])
    c.tree(420, 284, 128, ["#4F6B4A", "#5A7652", "#466042"])


def priory_garden(c):
    c.sky("#BFD8E4", "#EFF2DF")
    c.bricks(0, 118, 480, 62, "#B57A5E", "#8F5C44")
    c.box(0, 176, 480, 144, "#A8BE84")
    c.tree(50, 186, 130)
    c.tree(420, 186, 150)
    c.box(206, 112, 76, 72, "#6F8FA3")
    c.gable(206, 114, 76, 30, "#4F6473", 8)
    c.box(232, 138, 22, 46, "#3E5565")
    for k in range(5):
        c.shape([(20 + k * 92, 312), (50 + k * 78, 196), (104 + k * 78, 196), (92 + k * 92, 312)], "#7B5E43")
        for _ in range(42):
            y = c.random.uniform(198, 306)
            f = (y - 196) / 116
            x = (50 + k * 78) * (1 - f) + (20 + k * 92) * f + c.random.uniform(5, 50 + f * 18)
            c.round(x, y, c.random.uniform(3, 7), c.random.choice(
                ["#5F8A4A", "#79A45B", "#8FB56C", "#C9566A", "#E3B34C", "#4F7A40", "#F0EAD0"]))
    c.person(150, 232, COATS[1], 1.1)
    c.person(330, 250, COATS[4], 1.2)


def gasworks_yard(c):
    c.sky("#B9CEDB", "#F2ECDD")
    c.box(0, 180, 480, 140, "#B8AE8E")
    c.bricks(0, 138, 220, 48, "#A46C54", "#7F4F3B")
    c.box(300, 118, 180, 68, "#8B9AA3")
    for k in range(9):
        c.line([(306 + k * 20, 118), (306 + k * 20, 186)], "#76858E", 0.8)
    c.tree(252, 200, 110)
    for _ in range(150):
        x, y = c.random.uniform(0, 480), c.random.uniform(192, 320)
        c.round(x, y, c.random.uniform(3, 9), c.random.choice(["#8FA56A", "#7E9660", "#A7B57C", "#9F86B8", "#B7A2CB"]))
    for _ in range(9):
        x, y = c.random.uniform(30, 450), c.random.uniform(150, 260)
        c.shape([(x, y), (x - 4, y - 4), (x - 3, y + 2)], "#E8823A")
        c.shape([(x, y), (x + 4, y - 4), (x + 3, y + 2)], "#E8823A")
    for k in range(13):
        c.line([(k * 40 + 4, 236), (k * 40 + 4, 300)], "#6A6F6A", 2)
    for y in (248, 282):
        c.line([(0, y), (480, y)], "#7C827C", 1.4)


def weavers_arms(c):
    c.sky("#4E6C8C", "#F0C9A0", 2)
    c.bricks(80, 100, 320, 180, "#D8CDBA", "#BBAE96", 14)
    c.hipped_roof(80, 104, 320, 48, "#54483E", 12)
    for k in range(3):
        c.window(112 + k * 106, 120, 44, 44, "#F0C775", "#3E5B48")
    c.box(80, 180, 320, 22, "#2F5A43")
    c.text(240, 191, "THE WEAVER’S ARMS", 13, "#F1E3BD")
    for x in (106, 308):
        c.window(x, 212, 66, 54, "#F6D48C", "#3E5B48")
    c.box(218, 206, 44, 74, "#24402F")
    c.box(224, 212, 32, 30, "#F2CF86")
    for k in range(9):
        c.round(96 + k * 36, 176, 7, ["#C9566A", "#7FA56E", "#E3B34C"][k % 3])
    c.ground(280, "#7D7E80", "#A9A294")
    c.glow(240, 250, 90, 40, (255, 220, 140, 90))
    c.person(196, 288, COATS[2])
    c.person(284, 290, COATS[0])
    c.person(300, 292, COATS[1])


def the_shed(c):
    c.sky("#A9C9DF", "#F6EBD8")
    c.box(70, 110, 340, 172, "#4C7C86")
    for x in range(84, 410, 14):
        c.line([(x, 110), (x, 282)], "#40707A", 1.2)
    c.gable(70, 114, 340, 58, "#39545B", 12)
    c.box(188, 168, 104, 114, "#E8A33D")
    c.box(194, 176, 44, 106, "#3A2E26")
    c.box(242, 176, 44, 106, "#3A2E26")
    c.glow(240, 230, 36, 40, (255, 214, 130, 150))
    for x in (96, 314):
        c.window(x, 152, 70, 50, "#F2E3B4", "#FFFFFF")
    c.text(240, 142, "THE SHED", 26, "#FFFFFF")
    c.ground(284, "#A7A69C")
    for x, coat in ((112, 0), (142, 1), (330, 2), (364, 3), (240, 6)):
        c.person(x, 304, COATS[coat], 1.3)
    for x in (60, 84):
        c.round(x, 304, 11, "#333333")
        c.round(x, 304, 9, "#A7A69C")
    c.line([(60, 304), (70, 288), (82, 288), (84, 304), (72, 304), (70, 288)], "#C9566A", 1.6)


def wharf_basin(c):
    c.sky("#9FC6E0", "#F4EEDD", 4)
    for x, w, h, colour in ((0, 120, 90, "#A9644C"), (120, 96, 66, "#C9B595"), (216, 150, 104, "#9C5A45"), (366, 114, 74, "#B98A66")):
        c.bricks(x, 186 - h, w, h, colour, "#7A5A48")
        c.hipped_roof(x, 188 - h, w, 20, "#5D6570", 2)
        for k in range(int(w / 30)):
            c.window(x + 12 + k * 30, 200 - h, 13, 20, "#5B6B75")
    c.box(0, 184, 480, 18, "#B9AD97")
    c.water(202, "#86AEBB", "#B8D3DA")
    for x, y, hull, cabin in ((40, 236, "#2F5A43", "#B4373A"), (250, 226, "#22365A", "#E3B34C"), (150, 284, "#5A2F3A", "#2F6F7C")):
        c.shape([(x, y), (x + 170, y), (x + 186, y - 12), (x + 150, y + 16), (x + 14, y + 16)], hull)
        c.box(x + 24, y - 18, 106, 19, cabin)
        for k in range(4):
            c.round(x + 40 + k * 24, y - 9, 4.4, "#F4E6C0")
        for k in range(5):
            c.round(x + 30 + k * 16, y - 22, 4, c.random.choice(["#C9566A", "#E3B34C", "#7FA56E"]))
    for k in range(16):
        c.shape([(k * 31, 150 + k % 3), (k * 31 + 12, 150 + k % 3), (k * 31 + 6, 162)], COATS[k % 7])
    for k in range(9):
        c.person(20 + k * 54, 200, COATS[k % 7], 0.9)


def beacon_hill(c):
    c.sky("#6C7FA6", "#F6C79A", 3)
    c.glow(370, 150, 60, 40, (255, 224, 160, 190))
    c.shape([(0, 170), (90, 138), (200, 160), (320, 130), (480, 158), (480, 220), (0, 220)], "#8C93AE")
    c.shape([(0, 190), (140, 172), (300, 184), (480, 170), (480, 260), (0, 260)], "#6F7E8A")
    for _ in range(130):
        x, y = c.random.uniform(0, 480), c.random.uniform(188, 250)
        w = c.random.uniform(5, 11)
        c.box(x, y, w, 6, c.random.choice(["#A77A66", "#B98F74", "#8F6C60", "#C4A68A"]))
        c.shape([(x - 1, y), (x + w / 2, y - 4), (x + w + 1, y)], "#59616B")
        if c.random.random() < 0.35:
            c.box(x + w / 2, y + 2, 1.6, 2, "#FFE3A0")
    c.line([(0, 232), (120, 224), (230, 238), (360, 226), (480, 240)], "#C9D6DF", 3)
    for x in (96, 300):
        c.shape([(x - 4, 206), (x, 166), (x + 4, 206)], "#59616B")
        c.box(x - 5, 200, 10, 18, "#B7A58A")
    c.shape([(0, 252), (160, 240), (330, 262), (480, 246), (480, 320), (0, 320)], "#4F6B4A")
    c.tree(40, 290, 120, ["#3E5B48", "#46644C", "#54705A"])
    c.box(210, 270, 90, 5, "#5A4636")
    c.box(210, 282, 90, 6, "#5A4636")
    for x in (218, 288):
        c.box(x, 270, 5, 30, "#4A392C")
    c.person(244, 284, COATS[0], 0.9)
    c.person(262, 284, COATS[1], 0.9)


def market(c):
    c.sky("#A9C9DF", "#F7EDDA", 2)
    for x, w, h, colour in ((0, 92, 150, "#C08A66"), (92, 84, 168, "#E0D2B8"), (176, 100, 144, "#B4664A"), (276, 96, 160, "#D8C9AC"), (372, 108, 150, "#A9644C")):
        c.bricks(x, 226 - h, w, h, colour, "#9A7A5E")
        c.hipped_roof(x, 228 - h, w, 24, "#5D6570", 2)
        for row in range(2):
            for k in range(int(w / 34)):
                c.window(x + 14 + k * 34, 244 - h + row * 44, 16, 24)
    c.ground(226, "#C9BEA9", None)
    c.tree(238, 262, 210, ["#7FA56E", "#8BAF77", "#6F9560", "#9CBD84"])
    for k, (x, y) in enumerate(((14, 236), (120, 246), (290, 244), (390, 236))):
        colour = ["#B4373A", "#2F6F7C", "#E3B34C", "#3E7A4C"][k]
        for strip in range(8):
            c.shape([(x + strip * 11, y), (x + strip * 11 + 11, y), (x + strip * 12 + 8, y + 18), (x + strip * 12 - 4, y + 18)],
                    colour if strip % 2 else "#F6F0E2")
        c.box(x, y + 34, 90, 16, "#8A6A4A")
        for _ in range(34):
            c.round(x + c.random.uniform(3, 87), y + c.random.uniform(28, 36), 3.4,
                    c.random.choice(["#C9566A", "#E3B34C", "#79A45B", "#D97B3A", "#F0EAD0", "#7A4C8C"]))
        c.box(x + 2, y + 16, 3, 44, "#6A5441")
        c.box(x + 86, y + 16, 3, 44, "#6A5441")
    for k in range(12):
        c.person(24 + k * 39 + c.random.uniform(-8, 8), 300 + c.random.uniform(-6, 14), COATS[k % 7], 1.15)


def library(c):
    c.sky("#3E5573", "#D9B99A", 1)
    c.bricks(90, 104, 300, 176, "#B0664C", "#874934")
    c.box(84, 96, 312, 12, "#E8DCC4")
    c.gable(190, 98, 100, 46, "#E8DCC4", 8)
    c.text(240, 84, "LIBRARY", 11, "#6A4A3A")
    for x in (108, 152, 300, 344):
        c.arch(x, 130, 30, 96, "#F4CF82")
        for k in range(3):
            c.box(x + 2, 196 - k * 14, 26, 9, c.random.choice(["#9C4A3A", "#3E5B6B", "#6A7A4A"]))
    c.arch(208, 150, 64, 130, "#F7DC9C", bars=False)
    c.text(240, 142, "COME IN", 10, "#F4E6C0")
    c.ground(282, "#6F7276", "#B5AA98")
    c.glow(240, 270, 70, 26, (255, 226, 150, 120))
    c.tree(48, 288, 130, ["#B98F4A", "#C9A05A", "#A97C3E"])
    c.tree(440, 288, 110, ["#B98F4A", "#C9A05A", "#A97C3E"])
    c.person(226, 292, COATS[4])
    c.person(250, 294, COATS[2], 0.75)


PHOTOS = {
    "baths-now": baths_now, "baths-then": baths_then, "baths-pool": baths_pool,
    "leat-mill-now": leat_mill_now, "leat-mill-then": leat_mill_then, "corn-exchange": corn_exchange,
    "ebenezer": ebenezer, "priory-garden": priory_garden, "gasworks-yard": gasworks_yard,
    "weavers-arms": weavers_arms, "the-shed": the_shed, "wharf-basin": wharf_basin,
    "beacon-hill": beacon_hill, "market": market, "library": library,
}
