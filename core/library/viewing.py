"""Pictures for the viewer beyond a plain rendition."""

from typing import Protocol

import msgspec

from core.library.connected import Connected
from core.records import PhotoId
from core.rpc import messages, view_messages


class Frames(msgspec.Struct, frozen=True):
    """A moving picture: each frame encoded, with how long it is shown, in ms.

    Attributes:
        cut: It has more frames than are given: too many, or too large, or damaged.
    """

    images: tuple[bytes, ...]
    durations_ms: tuple[int, ...]
    cut: bool = False


class ViewingLike(Protocol):
    """Decoded by a worker; each raises MediaError for a picture that cannot be read."""

    def tile(self, photo_id: PhotoId, level: int, column: int, row: int) -> bytes:
        """An encoded square of 512 px of a photo that was halved `level` times, upright, sRGB.

        Those at the right and lower edge are smaller.
        """
        ...

    def frames(self, photo_id: PhotoId) -> Frames:
        """The frames of an animated GIF, WebP, PNG; none of a picture that does not move."""
        ...

    def histogram(self, photo_id: PhotoId) -> tuple[tuple[int, ...], ...]:
        """Counts of 256 levels of red, green, blue and luminance, of a reduced picture."""
        ...


class Viewing(Connected):
    """`ViewingLike` says what each method gives."""

    def tile(self, photo_id: PhotoId, level: int, column: int, row: int) -> bytes:
        request = view_messages.GetTile(photo_id, level, column, row)
        return self._ask(request, messages.Rendition).image

    def frames(self, photo_id: PhotoId) -> Frames:
        reply = self._ask(view_messages.GetFrames(photo_id), view_messages.FramesReply)
        return Frames(reply.images, reply.durations_ms, reply.cut)

    def histogram(self, photo_id: PhotoId) -> tuple[tuple[int, ...], ...]:
        request = view_messages.GetHistogram(photo_id)
        return self._ask(request, view_messages.HistogramReply).counts
