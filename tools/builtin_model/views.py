"""What the network sees of a picture: a random part when it learns, the middle when it is asked."""

import math

import numpy as np
from PIL import Image

from tools.builtin_model.samples import Pixels

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)

_SMALLEST_PART = 0.35  # of the area
_STRETCH, _SQUASHED_STRETCH = 1.25, 1.6  # where the true shape is not known, up to 8:5
_COLOUR = 0.3
_GREY_SHARE, _ERASED_SHARE = 0.05, 0.25


def random_view(
    picture: Pixels, size_px: int, chance: np.random.Generator, *, squashed: bool = False
) -> Pixels:
    """A random part, perhaps mirrored, grey, of other colours, or with a hole."""
    height, width = picture.shape[:2]
    stretch = math.log(_SQUASHED_STRETCH if squashed else _STRETCH)
    area = height * width * chance.uniform(_SMALLEST_PART, 1)
    shape = math.exp(chance.uniform(-stretch, stretch))
    part_width = min(width, max(1, round(math.sqrt(area * shape))))
    part_height = min(height, max(1, round(math.sqrt(area / shape))))
    left = int(chance.integers(0, width - part_width + 1))
    top = int(chance.integers(0, height - part_height + 1))
    box = (left, top, left + part_width, top + part_height)
    view = _resized(picture, size_px, size_px, box)
    if chance.random() < 0.5:
        view = view[:, ::-1]
    return _erased(_recoloured(view, chance), chance)


def middle_view(picture: Pixels, size_px: int) -> Pixels:
    """As the program prepares a photo: the shorter side scaled, the middle taken."""
    height, width = picture.shape[:2]
    scale = size_px / min(height, width)
    tall, wide = max(size_px, round(height * scale)), max(size_px, round(width * scale))
    top, left = (tall - size_px) // 2, (wide - size_px) // 2
    scaled = _resized(picture, wide, tall, (0, 0, width, height))
    return scaled[top : top + size_px, left : left + size_px]


def _resized(picture: Pixels, width: int, height: int, box: tuple[int, int, int, int]) -> Pixels:
    image = Image.fromarray(picture)
    return np.asarray(image.resize((width, height), Image.Resampling.BICUBIC, box=box))


def _recoloured(view: Pixels, chance: np.random.Generator) -> Pixels:
    """Contrast, brightness and a tint per channel; now and then grey."""
    colours = view.astype(np.float32)
    if chance.random() < _GREY_SHARE:
        colours[:] = colours.mean(axis=2, keepdims=True)
    middle = colours.mean()
    contrast = chance.uniform(1 - _COLOUR, 1 + _COLOUR)
    brightness = chance.uniform(1 - _COLOUR, 1 + _COLOUR)
    tint = chance.uniform(1 - _COLOUR / 3, 1 + _COLOUR / 3, 3).astype(np.float32)
    recoloured = ((colours - middle) * contrast + middle) * (brightness * tint)
    changed: Pixels = np.clip(recoloured, 0, 255).astype(np.uint8)
    return changed


def _erased(view: Pixels, chance: np.random.Generator) -> Pixels:
    if chance.random() < _ERASED_SHARE:
        size_px = len(view)
        tall, wide = chance.integers(size_px // 6, size_px // 2, 2)
        top, left = chance.integers(0, size_px - tall + 1), chance.integers(0, size_px - wide + 1)
        view[top : top + tall, left : left + wide] = chance.integers(0, 256, 3)
    return view
