"""What the pool and its worker processes say to each other: msgpack over a pipe, never pickle."""

import msgspec

from core.errors import DecodeTimeout, Gone, MediaError, TooLarge, Unreadable, Unsupported
from core.records import ModelInput, PhotoFacts


class DecodeFile(msgspec.Struct, frozen=True, tag="decode-file"):
    """-> Decoded, with thumbnail and hash."""

    path: bytes
    model_input: ModelInput


class DecodeBytes(msgspec.Struct, frozen=True, tag="decode-bytes"):
    """-> Decoded, without thumbnail and hash."""

    image: bytes
    model_input: ModelInput


class RenderFile(msgspec.Struct, frozen=True, tag="render-file"):
    """-> Rendered."""

    path: bytes
    longest_px: int


class TileFile(msgspec.Struct, frozen=True, tag="tile-file"):
    """-> Rendered, of a part; see `core.media.tiles`."""

    path: bytes
    level: int
    column: int
    row: int


class FramesFile(msgspec.Struct, frozen=True, tag="frames-file"):
    """-> Animation."""

    path: bytes


class LevelsFile(msgspec.Struct, frozen=True, tag="levels-file"):
    """-> Levels."""

    path: bytes


class ExportFile(msgspec.Struct, frozen=True, tag="export-file"):
    """-> Exported. As `ExportOptions` say; see `core.media.exporting`.

    Attributes:
        rotation: Degrees clockwise, 0, 90, 180 or 270, by which it is turned besides.
    """

    path: bytes
    format: str
    longest_px: int
    quality: int
    keep_metadata: str
    rotation: int = 0


class Decoded(msgspec.Struct, frozen=True, tag="decoded"):
    """`pixels`: RGB, 8 bits, size_px x size_px, row by row."""

    pixels: bytes
    thumbnail: bytes
    facts: PhotoFacts
    content_hash: bytes


class Rendered(msgspec.Struct, frozen=True, tag="rendered"):
    """A JPEG."""

    image: bytes
    width_px: int
    height_px: int


class Animation(msgspec.Struct, frozen=True, tag="animation"):
    """Frames as JPEGs, and how long each is shown; `cut` when there were more than are shown."""

    images: tuple[bytes, ...]
    durations_ms: tuple[int, ...]
    cut: bool


class Levels(msgspec.Struct, frozen=True, tag="levels"):
    """Pixels of each of 256 levels: red, green, blue, luminance."""

    counts: tuple[tuple[int, ...], ...]


class Exported(msgspec.Struct, frozen=True, tag="exported"):
    """The content of a file."""

    image: bytes


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Why one picture cannot be used.

    Attributes:
        reason: `MediaError.reason` of the class that the pool raises.
        trace: Where the decoder failed, for the log; empty when it is no surprise.
    """

    reason: str
    message: str
    hint: str
    trace: str = ""


Request = DecodeFile | DecodeBytes | RenderFile | TileFile | FramesFile | LevelsFile | ExportFile
Answer = Decoded | Rendered | Animation | Levels | Exported | Refused

_CLASSES: dict[str, type[MediaError]] = {
    kind.reason: kind for kind in (Unreadable, Gone, Unsupported, TooLarge, DecodeTimeout)
}
_encoder = msgspec.msgpack.Encoder()
_request_decoder: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_answer_decoder: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def pack(message: Request | Answer) -> bytes:
    """One message as bytes."""
    return _encoder.encode(message)


def unpack_request(packed: bytes) -> Request:
    """A request, in the worker."""
    return _request_decoder.decode(packed)


def unpack_answer(packed: bytes) -> Answer:
    """An answer, in the engine."""
    return _answer_decoder.decode(packed)


def refusal(error: MediaError, trace: str = "") -> Refused:
    """An error on its way out of the worker."""
    return Refused(error.reason, error.message, error.hint, trace)


def error_of(refused: Refused) -> MediaError:
    """The same error on the other side."""
    return _CLASSES.get(refused.reason, Unreadable)(refused.message, refused.hint)
