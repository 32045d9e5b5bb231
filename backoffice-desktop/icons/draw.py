#!/usr/bin/env python3
"""Draws icon.png: a stack of three coins, the smallest on top, on banknote green. Needs only Python.

Every shape is a signed distance in a square of 256, so that its edge is smooth without drawing anything twice.
"""
import struct
import zlib
from math import cos, hypot, pi, sin

SIZE = 256
GREEN, DEEP, GOLD, PAPER = (11, 107, 79), (7, 62, 48), (232, 201, 138), (250, 248, 241)


def rounded_box(x, y, cx, cy, half_width, half_height, radius):
    dx, dy = abs(x - cx) - half_width + radius, abs(y - cy) - half_height + radius
    return hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius


def coins(x, y):
    """The distance to the nearest coin, and what colour it has there."""
    shapes = []
    for level, half_width in enumerate((74, 60, 44)):
        cy = 182 - level * 42
        shapes.append((rounded_box(x, y, 128, cy, half_width, 16, 16), (GOLD, PAPER, GOLD)[level]))
    return min(shapes)


def over(below, above, amount):
    return tuple(round(b + (a - b) * amount) for b, a in zip(below, above))


def covered(distance):
    return min(max(0.5 - distance, 0.0), 1.0)


def pixel(x, y):
    ground = rounded_box(x, y, 128, 128, 120, 120, 56)
    colour = over(GREEN, DEEP, y / SIZE)
    # A fine dotted arc over the coins, as on a banknote.
    for step in range(13):
        turn = pi * (1 + (step + 0.5) / 13)
        dot = hypot(x - 128 - 92 * cos(turn), y - 138 - 92 * sin(turn)) - 3.2
        colour = over(colour, GOLD, covered(dot) * 0.85)
    distance, coin = coins(x, y)
    return over(colour, coin, covered(distance)) + (round(255 * covered(ground)),)


def png(rows):
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + bytes(row) for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


if __name__ == "__main__":
    rows = [[part for x in range(SIZE) for part in pixel(x + 0.5, y + 0.5)] for y in range(SIZE)]
    with open(__file__.replace("draw.py", "icon.png"), "wb") as file:
        file.write(png(rows))
