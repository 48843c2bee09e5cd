"""Shared steps of the tests of decoding."""

import io
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.errors import MediaError
from core.media.decode import answer
from core.media.wire import DecodeBytes, Decoded, DecodeFile, Refused, Request, error_of
from core.records import ModelInput

SQUASH = ModelInput(64, "squash")
Pixels = NDArray[np.uint8]


def decoded(path: Path, model_input: ModelInput = SQUASH) -> Decoded:
    """The answer to a file that must be readable."""
    return _expect(DecodeFile(os.fsencode(path), model_input))


def decoded_bytes(image: bytes, model_input: ModelInput = SQUASH) -> Decoded:
    """The answer to encoded bytes that must be readable."""
    return _expect(DecodeBytes(image, model_input))


def _expect(request: Request) -> Decoded:
    found = answer(request)
    assert isinstance(found, Decoded), found
    return found


def refused(path: Path) -> MediaError:
    """The error for a file that must be refused; its sentences are checked."""
    found = answer(DecodeFile(os.fsencode(path), SQUASH))
    assert isinstance(found, Refused), found
    error = error_of(found)
    assert error.message.endswith(".")
    return error


def pixels_of(found: Decoded) -> Pixels:
    """As an array of shape (side, side, 3)."""
    flat = np.frombuffer(found.pixels, np.uint8)
    side = round((flat.size / 3) ** 0.5)
    return flat.reshape(side, side, 3)


def look_of(picture: Image.Image, side: int = SQUASH.size_px) -> Pixels:
    """What an RGB picture looks like when it is squashed to a square."""
    small = picture.convert("RGB").resize((side, side), Image.Resampling.BICUBIC)
    return np.asarray(small)


def difference(one: Pixels, other: Pixels) -> float:
    """Mean absolute difference in levels of 255."""
    return float(np.abs(one.astype(np.int16) - other.astype(np.int16)).mean())


def thumbnail_of(found: Decoded) -> Image.Image:
    """The decoded thumbnail."""
    picture = Image.open(io.BytesIO(found.thumbnail))
    picture.load()
    return picture
