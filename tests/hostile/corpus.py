"""A folder of files that harm: made from seeds, the same every time."""

import os
import random
import socket
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from typing_extensions import override

from tests.hostile import animations, segments
from tests.support.pictures import (
    SUFFIXES,
    camera_exif,
    draw_picture,
    encode_dng,
    encode_picture,
)

_FLIPS, _CUTS, _SPLICES = 36, 12, 12
_HEAD_BYTES = 600
_TERABYTE = 2**40
_RUNS = (b"\0", b"\xff", b"\x7f", b"\x80", b"\x01")

Named = tuple[str, bytes]


def originals() -> Iterator[Named]:
    """Sound pictures: every format that the program reads, then modes and variants."""
    exif = camera_exif(orientation=6, make="Drawn", taken="2019:07:04 12:30:00")
    for number, (format_name, suffix) in enumerate(SUFFIXES.items()):
        picture = draw_picture(animations.SIZE, number)
        if format_name == "DNG":
            picture = draw_picture((56, 42), number)
            yield "preview.dng", encode_dng(picture, preview_px=32)
        yield f"plain-{format_name}{suffix}", encode_picture(picture, format_name)
        if format_name in {"JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"}:
            yield f"exif-{format_name}{suffix}", encode_picture(picture, format_name, exif=exif)


def damaged_files() -> Iterator[Named]:
    """Name and content of every file of the corpus that is a regular file."""
    whole = list(originals())
    variants = list(animations.modes())
    for number, (name, content) in enumerate(whole):
        stem, suffix = Path(name).stem, Path(name).suffix
        other = whole[(number + 5) % len(whole)][1]
        yield name, content
        yield from (
            (f"{stem}-{what}{suffix}", bytes_) for what, bytes_ in _mutations(name, content, other)
        )
        yield from ((f"{stem}-{what}", made) for what, made in animations.huge(content, suffix))
    for name, content in variants:
        stem, suffix = Path(name).stem, Path(name).suffix
        yield name, content
        yield from ((f"{stem}-flip{n}{suffix}", _flipped(name, content, n)) for n in range(10))
        yield from ((f"{stem}-{what}", made) for what, made in animations.huge(content, suffix))
    yield from _crafted()


def _mutations(name: str, content: bytes, other: bytes) -> Iterator[Named]:
    for number in range(_FLIPS):
        yield f"flip{number}", _flipped(name, content, number)
    for number in range(_CUTS):
        yield f"cut{number}", content[: len(content) * number // _CUTS]
    for number in range(_SPLICES):
        yield f"splice{number}", _spliced(name, content, other, number)


def _flipped(name: str, content: bytes, number: int) -> bytes:
    """Bits and bytes changed: half of the time in the head only, where the structure stands."""
    dice = random.Random(f"{name} {number}")
    changed = bytearray(content)
    end = min(len(changed), _HEAD_BYTES) if number % 2 else len(changed)
    for _ in range(1 + number):
        at = dice.randrange(end)
        changed[at] = dice.randrange(256) if dice.random() < 0.5 else changed[at] ^ 1 << number % 8
    if content.startswith(b"\x89PNG") and number % 4 < 3:
        # With wrong checksums, no decoder would look any further.
        return animations.mended_png(bytes(changed))
    return bytes(changed)


def _spliced(name: str, content: bytes, other: bytes, number: int) -> bytes:
    """A piece left out, doubled, overwritten with one value, or put in from another picture."""
    dice = random.Random(f"{name} splice {number}")
    begin, end = sorted(dice.sample(range(4, len(content)), 2))
    kind = number % 4
    if kind == 0:
        return content[:begin] + content[end:]
    if kind == 1:
        return content[:end] + content[begin:end] * dice.randrange(1, 20) + content[end:]
    if kind == 2:
        run = _RUNS[number % len(_RUNS)] * min(end - begin, 64)
        return content[:begin] + run + content[begin + len(run) :]
    return content[:begin] + other[begin:end] + content[end:]


def _crafted() -> Iterator[Named]:
    picture = draw_picture((24, 18), 3)
    families = {
        ".jpg": segments.jpegs(encode_picture(picture)),
        ".png": segments.pngs(encode_picture(picture, "PNG")),
        ".webp": segments.tagged(picture, "WEBP"),
    }
    for suffix, family in families.items():
        yield from ((f"block-{name}{suffix}", content) for name, content in family)
    for name, block in segments.exif_blocks():
        yield f"block-{name}.dng", block
    yield from animations.endless()
    yield from animations.nested()
    yield from animations.plain_text_headers()
    with_exif = encode_picture(picture, "HEIF", exif=camera_exif(make="Drawn"))
    for kind in (b"Exi\xda", b"\xff\xfe\xfd\xfc", b"mime", b"uri ", b"\0\0\0\0"):
        yield f"item-{kind.hex()}.heic", with_exif.replace(b"Exif\0", kind + b"\0", 1)
    yield "zero.jpg", b""
    yield "one-byte.png", b"\x89"
    for name, content in originals():
        dice = random.Random(name)
        yield f"only-head-{name}", content[:12] + dice.randbytes(400)


class OddEntries(AbstractContextManager["OddEntries"]):
    """What is no regular file but lies in a folder all the same; the socket lives until the end.

    Attributes:
        names: Of all of them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = socket.socket(socket.AF_UNIX)
        self.names: list[str] = []

    @override
    def __enter__(self) -> Self:
        folder = self._folder
        here = Path.cwd()
        os.chdir(folder)  # the path of a socket must be short
        try:
            self._socket.bind("socket.jpg")
        finally:
            os.chdir(here)
        (folder / "directory.jpg").mkdir()
        os.mkfifo(folder / "pipe.jpg")
        for name, target in {
            "dangling.jpg": "nowhere",
            "ring.jpg": "ring.jpg",
            "zero-device.png": "/dev/zero",
            "terminal.png": "/dev/tty",
            "memory.tif": "/proc/self/mem",
            "to-directory.jpg": "directory.jpg",
        }.items():
            (folder / name).symlink_to(target)
        for name, head in {"sparse.jpg": b"\xff\xd8\xff\xe0", "sparse.tif": b"II*\0\x08"}.items():
            with (folder / name).open("wb") as file:
                file.write(head)
                file.truncate(_TERABYTE)
        self.names = sorted(path.name for path in folder.iterdir())
        return self

    @override
    def __exit__(self, *_: object) -> None:
        self._socket.close()
