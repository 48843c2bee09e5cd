"""Pictures like a camera's: JPEGs of 12 megapixels, drawn from scikit-image's photographs."""

import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import data

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.machine import kept_folder

SIZE_PX = (4000, 3000)
DISTINCT = 24
_GRAIN = 5.0


def big_photos(count: int, quality: int = 90) -> Path:
    """A folder of `count` JPEGs of different bytes, about 3 MB each, made once per machine.

    There are 24 different pictures; the files differ in what follows the end of the picture,
    which no decoder reads and every hash sees.
    """
    folder = kept_folder() / f"photos-{count}-q{quality}"
    complete = folder.with_suffix(".complete")
    if complete.exists():
        return folder
    folder.mkdir(exist_ok=True)
    pictures = [_picture(number, quality) for number in range(min(DISTINCT, count))]
    for number in range(count):
        path = folder / f"IMG_{number:05}.jpg"
        path.write_bytes(pictures[number % DISTINCT] + number.to_bytes(4, "little"))
    os.sync()  # writing them out later would disturb what is measured
    complete.touch()
    return folder


def _photograph(number: int) -> NDArray[np.uint8]:
    sources: Sequence[Callable[[], NDArray[np.uint8]]] = (
        data.astronaut, data.chelsea, data.coffee, data.rocket, data.hubble_deep_field,
    )  # fmt: skip
    return sources[number % len(sources)]()


def _picture(number: int, quality: int) -> bytes:
    generator = np.random.default_rng(number)
    source = Image.fromarray(_photograph(number))
    width = int(source.width * generator.uniform(0.6, 1.0))
    height = min(source.height, width * SIZE_PX[1] // SIZE_PX[0])
    left = int(generator.integers(0, source.width - width + 1))
    top = int(generator.integers(0, source.height - height + 1))
    large = source.resize(
        SIZE_PX, Image.Resampling.BICUBIC, box=(left, top, left + width, top + height)
    )
    grain = generator.normal(0, _GRAIN, (SIZE_PX[1], SIZE_PX[0], 1)).astype(np.float32)
    pixels = np.clip(np.asarray(large, np.float32) + grain, 0, 255).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=quality)
    return stream.getvalue()


if __name__ == "__main__":
    print(big_photos(int(sys.argv[1])))
