"""Real photographs that come with scikit-image: nothing is downloaded for them."""

from pathlib import Path
from typing import Any

import skimage
from PIL import Image

from tests.support.command_line import Photosift

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


def lay_out(folder: Path) -> dict[str, str]:
    """Put the files of all of `FILES` into a new folder, under names that tell nothing.

    Returns:
        File name without its suffix -> what it shows.
    """
    folder.mkdir(parents=True)
    names = {f"IMG_{2000 + 7 * number}": name for number, name in enumerate(FILES)}
    for file_name, name in names.items():
        file = photograph_file(name)
        (folder / (file_name + file.suffix)).write_bytes(file.read_bytes())
    return names


def ranked(photosift: Photosift, names: dict[str, str], *words: str) -> list[str]:
    """What is found through the command line, best first, by what it shows."""
    rows = photosift("search", "--json", *words).json("search")
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)
    return [names[Path(row["path"]).stem] for row in rows]
