"""The frames of an animated GIF, WebP or PNG. Runs in a worker process.

A small file can declare frames without end, each as large as a wall: what is too much is left
out, and that is said.
"""

import math
import time
from collections.abc import Iterator
from itertools import count

from PIL import Image, ImageFile

from core.media.colour import flatten, to_srgb
from core.media.decode import encode_jpeg
from core.media.exif import exif_of, orientation_of
from core.media.formats import Buffer
from core.media.geometry import Upright, fit_within, upright_by_exif
from core.media.opening import open_picture, recognise_or_refuse
from core.media.source import read_content
from core.media.wire import Animation

MOVING_FORMATS = frozenset({"GIF", "WEBP", "PNG"})
MOST_FRAMES = 600
MOST_BYTES = 48 * 2**20
MOST_PIXELS = 1_500_000_000
"""Of all frames together, as they are decoded."""
LONGEST_PX = 1280
_MOST_S = 15.0
_QUALITY = 90
_SHORTEST_MS, _USUAL_MS, _LONGEST_MS = 20, 100, 60_000


def frames_of_file(path: bytes) -> Animation:
    """The frames of a file; none when it does not move.

    Raises:
        MediaError: it cannot be used.
        Exception: whatever a decoder raises for damage in the first frame.
    """
    return frames_of(read_content(path))


def frames_of(content: Buffer) -> Animation:
    """The same for the content of a file."""
    found = recognise_or_refuse(content)
    if found not in MOVING_FORMATS:
        return Animation((), (), cut=False)
    picture = open_picture(content, found)
    if not getattr(picture, "is_animated", False):
        return Animation((), (), cut=False)
    images: list[bytes] = []
    durations: list[int] = []
    cut = False
    limits = _Limits(picture.width * picture.height)
    upright = upright_by_exif(orientation_of(exif_of(picture)))
    profile = picture.info.get("icc_profile")
    try:
        for frame in _each(picture):
            if limits.reached(len(images), sum(map(len, images[-1:]))):
                cut = True
                break
            images.append(_encoded(frame, upright, profile))
            durations.append(_duration_ms(frame.info.get("duration")))
    except Exception:
        if not images:
            raise
        cut = True
    return Animation(tuple(images), tuple(durations), cut)


class _Limits:
    """How much of a moving picture is read."""

    def __init__(self, pixels: int) -> None:
        self._pixels = pixels
        self._bytes = 0
        self._until_s = time.monotonic() + _MOST_S

    def reached(self, frames: int, latest_bytes: int) -> bool:
        """Whether one more frame would be too many, after so many of which one was new."""
        self._bytes += latest_bytes
        return (
            frames >= MOST_FRAMES
            or self._bytes > MOST_BYTES
            or (frames > 0 and (frames + 1) * self._pixels > MOST_PIXELS)
            or (frames > 0 and time.monotonic() > self._until_s)
        )


def _each(picture: ImageFile.ImageFile) -> Iterator[Image.Image]:
    # A PNG may have a picture besides, for programs that show no movement.
    first = 1 if getattr(picture, "default_image", False) else 0
    for number in count(first):
        try:
            picture.seek(number)
        except EOFError:
            return
        picture.load()
        yield picture


def _encoded(frame: Image.Image, upright: Upright, profile: bytes | None) -> bytes:
    flat = flatten(frame)
    target = fit_within(flat.size, LONGEST_PX)
    if target != flat.size:
        flat = flat.resize(target, Image.Resampling.BICUBIC, reducing_gap=3.0)
    return encode_jpeg(upright.apply(to_srgb(flat, profile)), _QUALITY, "4:4:4")


def _duration_ms(stated: object) -> int:
    """What browsers make of it: hardly any time at all means that nobody set one."""
    if not isinstance(stated, int | float) or not math.isfinite(stated) or stated < _SHORTEST_MS:
        return _USUAL_MS
    return round(min(stated, _LONGEST_MS))
