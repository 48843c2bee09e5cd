"""Small pictures drawn from a number: the same number gives the same picture."""

import colorsys
import functools
import io
import random
from typing import Literal

from PIL import Image, ImageDraw

_ASPECTS = (3 / 2, 4 / 3, 2 / 3, 1.0, 16 / 9, 3 / 4, 3.0)


def size_of(number: int, longest_px: int) -> tuple[int, int]:
    """Width and height in px of picture `number` with the longer side `longest_px`."""
    aspect = _ASPECTS[number % len(_ASPECTS)]
    if aspect >= 1:
        return longest_px, max(1, round(longest_px / aspect))
    return max(1, round(longest_px * aspect)), longest_px


def draw(number: int, longest_px: int = 256) -> Image.Image:
    """A landscape with sky, sun and hills whose colours follow from `number`."""
    width, height = size_of(number, longest_px)
    dice = random.Random(number)
    hue = dice.random()

    def colour(offset: float, saturation: float, value: float) -> tuple[int, int, int]:
        red, green, blue = colorsys.hsv_to_rgb((hue + offset) % 1.0, saturation, value)
        return int(red * 255), int(green * 255), int(blue * 255)

    ramp = Image.linear_gradient("L").resize((width, height))
    sky = Image.composite(
        Image.new("RGB", (width, height), colour(0.08, 0.25, 0.98)),
        Image.new("RGB", (width, height), colour(0.0, 0.55, 0.75)),
        ramp,
    )
    pen = ImageDraw.Draw(sky)
    radius = min(width, height) * dice.uniform(0.06, 0.16)
    x, y = dice.uniform(0.1, 0.9) * width, dice.uniform(0.15, 0.45) * height
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour(0.5, 0.2, 1.0))
    for layer in range(3):
        level = height * (0.5 + 0.16 * layer)
        steps = 12
        points = [
            (width * i / steps, level + dice.uniform(-0.1, 0.1) * height) for i in range(steps + 1)
        ]
        pen.polygon(
            [(0, height), *points, (width, height)], fill=colour(0.35, 0.5, 0.55 - 0.13 * layer)
        )
    return sky


def encoded(
    number: int, longest_px: int = 256, file_format: Literal["JPEG", "PNG"] = "JPEG"
) -> bytes:
    """The picture as file bytes."""
    return _encoded(number, longest_px, file_format)


@functools.lru_cache(maxsize=512)
def _encoded(number: int, longest_px: int, file_format: str) -> bytes:
    buffer = io.BytesIO()
    draw(number, longest_px).save(buffer, file_format, quality=85)
    return buffer.getvalue()
