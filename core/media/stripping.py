"""Takes metadata out of JPEG, PNG and WebP files without decoding or encoding their pixels.

Without the place: EXIF loses its GPS directory, and blocks that may name places in words or
otherwise (XMP, IPTC, comments) go as a whole. Without anything: EXIF goes too, but for the
orientation, which belongs to the picture, as its colour profile does.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from PIL import Image

from core.errors import Unsupported
from core.media.exif import parse_exif

_ORIENTATION, _GPS = 0x0112, 0x8825
_EXIF_HEAD: Final = b"Exif\0\0"
_PNG_HEAD: Final = b"\x89PNG\r\n\x1a\n"
_PNG_TEXTS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_JPEG_KEPT: Final = frozenset({0xE0, 0xEE})  # JFIF, and how Adobe's colours are to be read
_SOS: Final = 0xDA


def strip(content: bytes, kind: str, *, keep_exif: bool) -> bytes:
    """A file's content without what names the place, or without any metadata.

    Args:
        content: The whole file.
        kind: `JPEG`, `PNG` or `WEBP`.
        keep_exif: Whether EXIF stays, but for the place.

    Raises:
        Unsupported: The format holds its metadata where they cannot be taken out.
    """
    if kind == "JPEG":
        return b"".join(_jpeg(content, keep_exif=keep_exif))
    if kind == "PNG":
        return b"".join(_png(content, keep_exif=keep_exif))
    if kind == "WEBP":
        return _webp(content, keep_exif=keep_exif)
    raise Unsupported(
        "Metadata cannot be taken out of this format.", "Export it as JPEG, PNG or WebP."
    )


def without_place(block: bytes, *, keep_exif: bool, upright: bool = False) -> bytes:
    """An EXIF block without its GPS directory, or with nothing but the orientation.

    A block that cannot be read is left out: nobody knows what it says. `upright`: the picture was
    turned, and no viewer is to turn it again.
    """
    found = parse_exif(block.removeprefix(_EXIF_HEAD))
    if found is None:
        return b""
    orientation = found.get(_ORIENTATION)
    if not keep_exif:
        found = Image.Exif()
        if orientation in range(2, 9) and not upright:
            found[_ORIENTATION] = orientation
        return found.tobytes() if len(found) else b""
    if _GPS in found:
        del found[_GPS]
    found._ifds.pop(_GPS, None)  # noqa: SLF001 - what was read of it would be written again
    if upright and orientation is not None:
        found[_ORIENTATION] = 1
    try:
        return found.tobytes()
    except Exception:  # noqa: BLE001 - a hostile block raises anything
        return b""


def _jpeg(content: bytes, *, keep_exif: bool) -> Iterator[bytes]:
    yield content[:2]
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # fill bytes
            place += 1
            continue
        if marker == _SOS:
            break
        size = struct.unpack(">H", content[place + 2 : place + 4])[0]
        segment = content[place : place + 2 + size]
        place += 2 + size
        body = segment[4:]
        is_profile = marker == 0xE2 and body.startswith(b"ICC_PROFILE\0")
        if marker == 0xE1 and body.startswith(_EXIF_HEAD):
            block = without_place(body, keep_exif=keep_exif)
            if block:
                whole = block if block.startswith(_EXIF_HEAD) else _EXIF_HEAD + block
                yield b"\xff\xe1" + struct.pack(">H", len(whole) + 2) + whole
        elif not (0xE0 <= marker <= 0xEF or marker == 0xFE) or marker in _JPEG_KEPT or is_profile:
            yield segment
    # Pictures that follow the first one (depth, previews) have metadata of their own.
    end = _end_of_jpeg(content, place)
    yield content[place:end]


def _end_of_jpeg(content: bytes, place: int) -> int:
    """Where the first picture of a file ends: behind its end marker."""
    while True:
        place = content.find(b"\xff", place)
        if place < 0 or place + 1 >= len(content):
            return len(content)
        marker = content[place + 1]
        if marker == 0xD9:
            return place + 2
        if marker in {0x00, 0xFF} or 0xD0 <= marker <= 0xD7:
            place += 1 if marker == 0xFF else 2
        elif place + 4 <= len(content):  # a table between scans, or the next scan's head
            place += 2 + int(struct.unpack(">H", content[place + 2 : place + 4])[0])
        else:
            return len(content)


def _png(content: bytes, *, keep_exif: bool) -> Iterator[bytes]:
    yield _PNG_HEAD
    place = len(_PNG_HEAD)
    while place + 12 <= len(content):
        size, kind = struct.unpack(">I4s", content[place : place + 8])
        body = content[place + 8 : place + 8 + size]
        chunk = content[place : place + 12 + size]
        place += 12 + size
        if kind == b"eXIf":
            block = without_place(body, keep_exif=keep_exif).removeprefix(_EXIF_HEAD)
            if block:
                yield struct.pack(">I", len(block)) + kind + block
                yield struct.pack(">I", zlib.crc32(kind + block))
        elif kind not in _PNG_TEXTS:
            yield chunk
        if kind == b"IEND":
            return


def _webp(content: bytes, *, keep_exif: bool) -> bytes:
    chunks: list[bytes] = []
    has_exif = False
    place = 12
    while place + 8 <= len(content):
        kind, size = struct.unpack("<4sI", content[place : place + 8])
        body = content[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
        if kind == b"XMP ":
            continue
        if kind == b"EXIF":
            body = without_place(body, keep_exif=keep_exif)
            if not body:
                continue
            has_exif = True
        chunks.append(kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2))
    if chunks and chunks[0][:4] == b"VP8X":
        flags = chunks[0][8] & ~0x0C | (0x08 if has_exif else 0)
        chunks[0] = chunks[0][:8] + bytes([flags]) + chunks[0][9:]
    whole = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(whole)) + whole
