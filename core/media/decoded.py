"""What a decode worker gives back."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.records import PhotoFacts


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """One photo, read once for every purpose.

    Attributes:
        pixels: RGB, uint8, shape (size_px, size_px, 3): upright, sRGB, over white, in the
            geometry of the `ModelInput` that was asked for.
        thumbnail: JPEG, longer side 256 px at most; empty when none was asked for.
        content_hash: Of the whole file; empty for pictures that did not come from a file.
    """

    pixels: NDArray[np.uint8]
    thumbnail: bytes
    facts: PhotoFacts
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class MovingPhoto:
    """The frames of a moving picture; none of one that does not move.

    Attributes:
        images: JPEGs of one size, upright, sRGB, over white.
        durations_ms: How long each is shown.
        cut: There are more frames than are given.
    """

    images: tuple[bytes, ...]
    durations_ms: tuple[int, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class RenderedPhoto:
    """A picture at screen size: JPEG, upright, sRGB, over white."""

    image: bytes
    width_px: int
    height_px: int
