"""Real photographs that come with scikit-image: nothing is downloaded for them."""

from pathlib import Path
from typing import Any

import skimage
from PIL import Image

FILES: dict[str, str] = {
    "astronaut": "astronaut.png",
    "brick wall": "brick.png",
    "cameraman": "camera.png",
    "cat": "chelsea.png",
    "coffee": "coffee.png",
    "coins": "coins.png",
    "deep sky": "hubble_deep_field.jpg",
    "grass": "grass.png",
    "gravel": "gravel.png",
    "moon": "moon.png",
    "motorcycle": "motorcycle_left.png",
    "page": "page.png",
    "retina": "retina.jpg",
    "rocket": "rocket.jpg",
    "tissue": "ihc.png",
}
"""What each shows, and its file."""


def photograph_file(name: str) -> Path:
    """The file of one of `FILES`."""
    package: Any = skimage
    return Path(package.__file__).parent / "data" / FILES[name]


def photograph(name: str) -> Image.Image:
    """One of `FILES`, in RGB."""
    with Image.open(photograph_file(name)) as picture:
        return picture.convert("RGB")
