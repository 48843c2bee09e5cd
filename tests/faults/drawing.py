"""Folders of small pictures, each of another colour."""

import random
from pathlib import Path

from PIL import Image


def draw(folder: Path, count: int, *, seed: int = 3, noisy: bool = False) -> Path:
    """A folder with that many pictures, the first of them red; those that are there stay.

    Thumbnails of `noisy` ones are large.
    """
    folder.mkdir(exist_ok=True)
    rng = random.Random(seed)
    for number in range(count):
        colour = tuple(rng.randrange(256) for _ in range(3)) if number else (255, 0, 0)
        path = folder / f"{number:05}.png"
        if not path.exists():
            plain = Image.new("RGB", (200, 150) if noisy else (40, 30), colour)
            noise = Image.effect_noise(plain.size, 200).convert("RGB")
            (Image.blend(plain, noise, 0.5) if noisy and number else plain).save(path)
    return folder
