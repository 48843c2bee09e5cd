"""What the viewer asks of the engine beyond a plain rendition, and what it answers."""

import msgspec

from core.records import PhotoId


class GetTile(msgspec.Struct, frozen=True, tag="get-tile"):
    """-> Rendition. A square of 512 px of a photo that was halved `level` times."""

    photo_id: PhotoId
    level: int
    column: int
    row: int


class GetFrames(msgspec.Struct, frozen=True, tag="get-frames"):
    """-> FramesReply."""

    photo_id: PhotoId


class GetHistogram(msgspec.Struct, frozen=True, tag="get-histogram"):
    """-> HistogramReply."""

    photo_id: PhotoId


class FramesReply(msgspec.Struct, frozen=True, tag="frames"):
    """JPEGs, and how long each is shown; none of a picture that does not move."""

    images: tuple[bytes, ...]
    durations_ms: tuple[int, ...]
    cut: bool


class HistogramReply(msgspec.Struct, frozen=True, tag="histogram"):
    """Pixels of each of 256 levels of red, green, blue and luminance."""

    counts: tuple[tuple[int, ...], ...]
