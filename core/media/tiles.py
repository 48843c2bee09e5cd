"""Squares of one photo, so that a very large one can be looked at pixel by pixel.

Runs in a worker process. A decoded picture is kept for the next squares of it: decoding 100
megapixels takes a second or more, cutting a square out of them a few milliseconds.
"""

import os
from collections import OrderedDict
from dataclasses import dataclass, replace

from PIL import Image

from core.errors import Unreadable
from core.media.colour import flatten, to_srgb
from core.media.decode import encode_jpeg, load
from core.media.geometry import Size, Upright, Window, as_stored
from core.media.loaded import Loaded
from core.media.source import read_content
from core.media.wire import Rendered

TILE_PX = 512
MOST_LEVELS = 16
_KEPT_BYTES = 800 * 2**20
"""Of pictures that were decoded: two of 100 megapixels. A larger one is kept alone."""
_QUALITY = 92
# A JPEG can be decoded at an eighth at least.
_LEAST_FRACTION = 3


@dataclass(frozen=True, slots=True)
class _Source:
    """A file as it was, and what it was decoded at: 1 / 2 ** `fraction`."""

    path: bytes
    size_bytes: int
    mtime_ns: int
    fraction: int


class Tiler:
    """Cuts squares, and keeps the pictures that were decoded last. Thread: one."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Source, Loaded] = OrderedDict()

    def tile(self, path: bytes, level: int, column: int, row: int) -> Rendered:
        """The square at `column` and `row` of a photo that was halved `level` times.

        Raises:
            MediaError: the photo cannot be used, or has no such square.
            Exception: whatever a decoder raises for a damaged file.
        """
        if not (0 <= level <= MOST_LEVELS and column >= 0 and row >= 0):
            raise _no_such_tile()
        loaded = self._picture(path, level)
        window, target = tile_window(loaded.full_size, level, column, row)
        picture = _cut(loaded, window, target)
        return Rendered(encode_jpeg(picture, _QUALITY, "4:4:4"), picture.width, picture.height)

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()

    def _picture(self, path: bytes, level: int) -> Loaded:
        status = _status(path)
        fraction = min(level, _LEAST_FRACTION)
        for finer in range(fraction, -1, -1):
            source = _Source(path, status.st_size, status.st_mtime_ns, finer)
            if source in self._kept:
                self._kept.move_to_end(source)
                return self._kept[source]
        try:
            loaded = _decoded(path, fraction)
        except MemoryError:
            self.forget()
            loaded = _decoded(path, fraction)
        self._keep(_Source(path, status.st_size, status.st_mtime_ns, fraction), loaded)
        return loaded

    def _keep(self, source: _Source, loaded: Loaded) -> None:
        for other in [kept for kept in self._kept if kept.path == source.path]:
            del self._kept[other]  # coarser, or of the file as it was
        self._kept[source] = loaded
        used = sum(_bytes_of(kept.picture) for kept in self._kept.values())
        while used > _KEPT_BYTES and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            used -= _bytes_of(dropped.picture)


def tile_window(size: Size, level: int, column: int, row: int) -> tuple[Window, Size]:
    """What a tile shows, in px of the whole upright photo, and how large it is itself.

    Raises:
        Unreadable: there is no such tile.
    """
    step = 2**level
    left, top = column * TILE_PX * step, row * TILE_PX * step
    right = min(left + TILE_PX * step, size[0])
    bottom = min(top + TILE_PX * step, size[1])
    if left >= right or top >= bottom:
        raise _no_such_tile()
    return (left, top, right, bottom), (-((left - right) // step), -((top - bottom) // step))


def _status(path: bytes) -> os.stat_result:
    try:
        return os.stat(path)  # noqa: PTH116 - the path is bytes
    except OSError:
        read_content(path)  # says what is wrong
        raise


def _decoded(path: bytes, fraction: int) -> Loaded:
    def at_least(size: Size) -> Size:
        return max(1, size[0] >> fraction), max(1, size[1] >> fraction)

    # A RAW file is developed in full, or at half its size; which of them, it says itself.
    loaded, _ = load(read_content(path), at_least, 0 if fraction == 0 else 1 << 13 >> fraction)
    return replace(loaded, picture=flatten(loaded.picture))


def _cut(loaded: Loaded, window: Window, target: Size) -> Image.Image:
    upright = loaded.upright
    stored_window, stored_size = as_stored(window, loaded.full_size, upright)
    across = loaded.extent[0] / stored_size[0]
    down = loaded.extent[1] / stored_size[1]
    box = (
        stored_window[0] * across,
        stored_window[1] * down,
        min(loaded.extent[0], stored_window[2] * across),
        min(loaded.extent[1], stored_window[3] * down),
    )
    size = _as_stored_size(target, upright)
    piece = loaded.picture.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=3.0)
    return upright.apply(to_srgb(piece, loaded.profile))


def _as_stored_size(size: Size, upright: Upright) -> Size:
    return (size[1], size[0]) if upright.swap else size


def _bytes_of(picture: Image.Image) -> int:
    # Pillow keeps three bands in four bytes.
    return picture.width * picture.height * (1 if len(picture.getbands()) == 1 else 4)


def _no_such_tile() -> Unreadable:
    return Unreadable("The picture has no such part.", "It was changed meanwhile; show it again.")
