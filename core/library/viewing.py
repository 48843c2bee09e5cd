"""Pictures for the viewer beyond a plain rendition."""

from typing import Protocol

import msgspec

from core.library.connected import Connected
from core.records import PhotoId


class Frames(msgspec.Struct, frozen=True):
    """A moving picture: each frame encoded, with how long it is shown, in ms."""

    images: tuple[bytes, ...]
    durations_ms: tuple[int, ...]


class ViewingLike(Protocol):
    """Decoded by a worker; each raises MediaError for a picture that cannot be read."""

    def tile(self, photo_id: PhotoId, level: int, column: int, row: int) -> bytes:
        """An encoded square of 512 px of a photo that was halved `level` times, upright, sRGB.

        Those at the right and lower edge are smaller.
        """
        ...

    def frames(self, photo_id: PhotoId) -> Frames:
        """The frames of an animated GIF, WebP, PNG; one for a picture that does not move."""
        ...

    def histogram(self, photo_id: PhotoId) -> tuple[tuple[int, ...], ...]:
        """Counts of 256 levels of red, green, blue and luminance."""
        ...


class Viewing(Connected):
    """`ViewingLike` says what each method gives."""

    def tile(self, photo_id: PhotoId, level: int, column: int, row: int) -> bytes:
        raise NotImplementedError

    def frames(self, photo_id: PhotoId) -> Frames:
        raise NotImplementedError

    def histogram(self, photo_id: PhotoId) -> tuple[tuple[int, ...], ...]:
        raise NotImplementedError
