"""Which files are pictures: by suffix for the scan, by content for the decoder.

This module imports nothing heavy, because the scan uses it.
"""

import mmap
import struct
from collections.abc import Iterator
from typing import Literal

Buffer = bytes | mmap.mmap
Format = Literal[
    "JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF", "JPEG2000", "PPM", "RAW"
]

RAW_SUFFIXES: frozenset[bytes] = frozenset(
    b".3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .fff .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef "
    b".raf .raw .rw2 .rwl .sr2 .srf .srw .x3f".split()
)
PICTURE_SUFFIXES: frozenset[bytes] = RAW_SUFFIXES | frozenset(
    b".jpg .jpeg .jpe .jfif .png .apng .webp .gif .bmp .dib .tif .tiff .avif .avifs .heic .heif "
    b".heics .heifs .hif .jp2 .j2k .jpf .jpx .j2c .jpc .ppm .pgm .pbm .pnm".split()
)
"""Suffixes, lower case with the dot, of files that the scan takes for pictures."""

_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_AVIF_BRANDS = {b"avif", b"avis"}
_VIDEO_BRANDS = {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"qt  "}
_TIFF_MAGIC = (b"II*\0", b"MM\0*")
_RAW_MAGIC = (
    b"FUJIFILMCCD-RAW",  # RAF
    b"IIRO",  # ORF
    b"IIRS",
    b"MMOR",
    b"IIU\0",  # RW2
    b"FOVb",  # X3F
    b"\0MRM",  # MRW
    b"II\x1a\0\0\0HEAPCCDR",  # CRW
)
_BMP_HEADER_SIZES = {12, 16, 40, 52, 56, 64, 108, 124}
_DNG_VERSION, _SUBFILE, _COMPRESSION, _PHOTOMETRIC, _SUB_DIRECTORIES = 50706, 254, 259, 262, 330
_RAW_COMPRESSIONS = {32767, 34713, 65000, 65535}  # Sony, Nikon, Kodak, Pentax
_MOSAICS = {32803, 34892}
_HEAD_BYTES = 512
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript document"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"8BPS", "a Photoshop document"),
    (b"gimp xcf", "a GIMP document"),
    (b"<svg", "a vector drawing"),
    (b"<?xml", "an XML document"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL picture"),
)


def recognise(content: Buffer) -> Format | None:
    """The format of a whole file by its content, or None when it is no picture we read."""
    head = content[:_HEAD_BYTES]
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(_RAW_MAGIC) or (head[:4] in _TIFF_MAGIC and _is_raw_tiff(content)):
        return "RAW"
    if head[4:8] == b"ftyp":
        return _recognise_container(head)
    return _recognise_plain(head)


def is_tiff(content: Buffer) -> bool:
    """Whether it has the structure of a TIFF, as most RAW files have."""
    return content[:4] in _TIFF_MAGIC


def name_other(content: Buffer) -> str:
    """What a file that is no picture seems to be (`a PDF document`), or an empty string."""
    head = content[:_HEAD_BYTES]
    if head[4:8] == b"ftyp" and head[8:12] in _VIDEO_BRANDS:
        return "a video"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for magic, name in _OTHERS:
        if head.startswith(magic) or start.startswith(magic):
            return name
    return "text" if _looks_like_text(head) else ""


def _looks_like_text(head: bytes) -> bool:
    try:
        text = head.decode("utf-8", "strict")
    except UnicodeDecodeError as error:
        # A character cut in two by the end of the head is no sign of anything.
        if error.start < len(head) - 3:
            return False
        text = head[: error.start].decode("utf-8")
    return bool(text) and all(sign.isprintable() or sign in "\t\r\n\f" for sign in text)


def _recognise_plain(head: bytes) -> Format | None:  # noqa: PLR0911 - one line per format
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[:4] in {*_TIFF_MAGIC, b"II+\0", b"MM\0+"}:
        return "TIFF"
    if head.startswith((b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")):
        return "JPEG2000"
    if head[:1] == b"P" and head[1:2] in b"123456" and head[2:3].isspace():
        return "PPM"
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES:
        return "BMP"
    return None


def _recognise_container(head: bytes) -> Format | None:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    brands = {major} | {head[at : at + 4] for at in range(16, end - 3, 4)}
    if major == b"crx ":
        return "RAW"
    if major in _HEIF_BRANDS:
        return "HEIF"
    if brands & _AVIF_BRANDS:
        return "AVIF"
    return "HEIF" if brands & (_HEIF_BRANDS | {b"mif1", b"msf1"}) else None


def _is_raw_tiff(content: Buffer) -> bool:
    """Whether a TIFF structure holds sensor data, which only a RAW decoder understands."""
    if content[8:10] == b"CR":
        return True
    tags = dict(_first_directory(content))
    if _DNG_VERSION in tags or tags.get(_PHOTOMETRIC) in _MOSAICS:
        return True
    if tags.get(_COMPRESSION) in _RAW_COMPRESSIONS:
        return True
    # The makers put a small preview first and the sensor data into a directory below it.
    return tags.get(_SUBFILE) == 1 and _SUB_DIRECTORIES in tags


def _first_directory(content: Buffer) -> Iterator[tuple[int, int]]:
    """Tags of the first TIFF directory, each with its value where that is one short or long."""
    order = "<" if content[:2] == b"II" else ">"
    try:
        (offset,) = struct.unpack_from(order + "I", content, 4)
        (count,) = struct.unpack_from(order + "H", content, offset)
        for at in range(offset + 2, offset + 2 + 12 * count, 12):
            tag, kind = struct.unpack_from(order + "HH", content, at)
            value = struct.unpack_from(order + ("H" if kind == 3 else "I"), content, at + 8)
            yield tag, value[0]
    except struct.error:
        return
