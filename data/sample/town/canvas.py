# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""A small stage for drawn photos: sky, brick, windows, trees, people. 480 by 320 units, drawn large
and then made smaller, so that edges are soft."""
import random

from PIL import Image, ImageDraw, ImageFilter, ImageFont

WIDTH, HEIGHT = 480, 320
DRAWN, KEPT = 3, 1.4  # pixels a unit: while drawing, and in the photo
SERIF = ["/usr/share/fonts/truetype/noto/NotoSerif-Bold.ttf",
         "/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf"]
LEAVES = ["#6F9560", "#7FA56E", "#5F8552", "#8BAF77"]


class Canvas:
    def __init__(self, name):
        self.random = random.Random(name)
        self.image = Image.new("RGB", (WIDTH * DRAWN, HEIGHT * DRAWN))
        self.draw = ImageDraw.Draw(self.image)

    # -- the plain shapes, in units

    def box(self, x, y, w, h, fill, edge=None, width=1):
        self.draw.rectangle([x * DRAWN, y * DRAWN, (x + w) * DRAWN, (y + h) * DRAWN], fill, edge, int(width * DRAWN))

    def shape(self, points, fill):
        self.draw.polygon([(x * DRAWN, y * DRAWN) for x, y in points], fill)

    def line(self, points, fill, width=1.0):
        self.draw.line([(x * DRAWN, y * DRAWN) for x, y in points], fill, max(1, int(width * DRAWN)), "curve")

    def round(self, x, y, rx, fill, ry=None):
        ry = ry or rx
        self.draw.ellipse([(x - rx) * DRAWN, (y - ry) * DRAWN, (x + rx) * DRAWN, (y + ry) * DRAWN], fill)

    def text(self, x, y, words, size, fill):
        for path in SERIF:
            try:
                font = ImageFont.truetype(path, int(size * DRAWN))
                break
            except OSError:
                continue
        self.draw.text((x * DRAWN, y * DRAWN), words, fill, font, anchor="mm")

    # -- the things that scenes are made of

    def sky(self, top, bottom, clouds=3):
        strip = Image.new("RGB", (1, 2))
        strip.putpixel((0, 0), _rgb(top))
        strip.putpixel((0, 1), _rgb(bottom))
        self.image.paste(strip.resize(self.image.size, Image.BICUBIC))
        for _ in range(clouds):
            x, y = self.random.uniform(20, 460), self.random.uniform(24, 90)
            for k in range(4):
                self.glow(x + k * 17 - 26, y + (k % 2) * 3, self.random.uniform(14, 26), 7, (255, 255, 255, 120))

    def glow(self, x, y, rx, ry, colour):
        """A soft spot: cloud, lamp, mist."""
        *paint, strength = colour
        mask = Image.new("L", (WIDTH, HEIGHT))
        ImageDraw.Draw(mask).ellipse([x - rx, y - ry, x + rx, y + ry], strength)
        mask = mask.filter(ImageFilter.GaussianBlur(min(rx, ry) * 0.45)).resize(self.image.size, Image.BILINEAR)
        self.image.paste(tuple(paint), (0, 0), mask)

    def bricks(self, x, y, w, h, colour, seam, step=6):
        self.box(x, y, w, h, colour)
        base = _rgb(colour)
        for row in range(int(h / step)):
            shift = step if row % 2 else 0
            for column in range(int(w / (2 * step)) + 1):
                left = max(x, x + column * 2 * step - shift)
                right = min(x + w, left + 2 * step)
                if right > left and self.random.random() < 0.5:
                    tint = self.random.uniform(0.93, 1.06)
                    self.box(left, y + row * step, right - left, step, tuple(min(255, int(v * tint)) for v in base))
            self.line([(x, y + (row + 1) * step), (x + w, y + (row + 1) * step)], seam, 0.35)

    def gable(self, x, y, w, rise, fill, eaves=10):
        self.shape([(x - eaves, y), (x + w / 2, y - rise), (x + w + eaves, y)], fill)

    def hipped_roof(self, x, y, w, rise, fill, eaves=8):
        self.shape([(x - eaves, y), (x + rise * 0.9, y - rise), (x + w - rise * 0.9, y - rise), (x + w + eaves, y)], fill)
        for k in range(1, 4):
            up = rise * k / 4
            self.line([(x - eaves + up, y - up), (x + w + eaves - up, y - up)], _darker(fill), 0.5)

    def arch(self, x, y, w, h, glass, frame="#E8DCC4", bars=True):
        self._arched(x - 2.4, y - 2.4, w + 4.8, h + 4.8, frame)
        self._arched(x, y, w, h, glass)
        if bars:
            self.line([(x + w / 2, y), (x + w / 2, y + h)], frame, 1.2)
            self.line([(x, y + h * 0.55), (x + w, y + h * 0.55)], frame, 1.2)

    def _arched(self, x, y, w, h, fill):
        self.round(x + w / 2, y + w / 2, w / 2, fill)
        self.box(x, y + w / 2, w, h - w / 2, fill)

    def window(self, x, y, w, h, glass="#5B6B75", frame="#EFE6D2"):
        self.box(x - 2, y - 2, w + 4, h + 4, frame)
        self.box(x, y, w, h, glass)
        self.line([(x + w / 2, y), (x + w / 2, y + h)], frame, 1)
        self.line([(x, y + h / 2), (x + w, y + h / 2)], frame, 1)

    def tree(self, x, y, size, leaves=LEAVES):
        self.box(x - size * 0.05, y - size * 0.5, size * 0.1, size * 0.5, "#6A5441")
        for _ in range(26):
            self.round(x + self.random.uniform(-0.33, 0.33) * size, y - size * 0.7 + self.random.uniform(-0.3, 0.26) * size,
                       size * self.random.uniform(0.1, 0.18), self.random.choice(leaves))

    def person(self, x, y, coat, size=1.0):
        """Somebody seen from too far away to be anybody."""
        self.shape([(x - 6 * size, y), (x - 4.6 * size, y - 20 * size), (x + 4.6 * size, y - 20 * size), (x + 6 * size, y)], coat)
        self.round(x, y - 24 * size, 4 * size, self.random.choice(["#B98B6A", "#8A6248", "#D9B08C", "#6B4A36"]))

    def ground(self, y, fill, kerb="#CFC5B3"):
        self.box(0, y, WIDTH, HEIGHT - y, fill)
        if kerb:
            self.box(0, y - 6, WIDTH, 7, kerb)

    def water(self, y, colour="#7FA3AE", gleam="#A9C6CE"):
        self.box(0, y, WIDTH, HEIGHT - y, colour)
        for _ in range(26):
            x, at = self.random.uniform(0, 460), self.random.uniform(y + 6, HEIGHT - 4)
            self.line([(x, at), (x + self.random.uniform(14, 60), at)], gleam, 0.8)

    def finish(self, sepia=False):
        image = self.image.resize((int(WIDTH * KEPT), int(HEIGHT * KEPT)), Image.LANCZOS)
        if not sepia:
            return image
        grey = image.convert("L").filter(ImageFilter.GaussianBlur(0.7))
        tone = Image.merge("RGB", [grey.point(lambda v, s=s: int(min(255, 18 + v * s))) for s in (0.95, 0.84, 0.66)])
        return tone


def _rgb(colour):
    return tuple(int(colour[i:i + 2], 16) for i in (1, 3, 5))


def _darker(colour):
    return tuple(int(v * 0.86) for v in _rgb(colour))
