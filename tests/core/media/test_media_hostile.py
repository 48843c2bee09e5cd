"""Files that are damaged, no pictures, or meant to do harm end in a sentence."""

import errno
import os
import random
import socket
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from core.errors import TooLarge, Unreadable, Unsupported
from core.media import source
from core.media.decode import answer
from core.media.formats import PICTURE_SUFFIXES, name_other, recognise
from core.media.heif import require_readable_items
from core.media.wire import DecodeBytes, Decoded, Refused, RenderFile
from tests.core.media.inspection import SQUASH, refused
from tests.support.pictures import (
    SUFFIXES,
    camera_exif,
    draw_picture,
    encode_dng,
    encode_picture,
)


def _bomb_png(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + rows


def _bomb_webp() -> bytes:
    canvas = b"VP8X" + struct.pack("<II", 10, 0x10) + b"\xff\xff\xff" + b"\xff\xff\xff"
    return b"RIFF" + struct.pack("<I", len(canvas) + 4) + b"WEBP" + canvas


def _bomb_gif() -> bytes:
    return b"GIF89a" + struct.pack("<HHBBB", 65000, 65000, 0, 0, 0) + b"," + bytes(40)


def _bomb_jpeg() -> bytes:
    plain = encode_picture(Image.new("RGB", (16, 16)))
    frame = plain.index(b"\xff\xc0")
    return plain[: frame + 5] + struct.pack(">HH", 65500, 65500) + plain[frame + 9 :]


@pytest.mark.parametrize(
    "bomb",
    [
        _bomb_png(100_000, 100_000),
        _bomb_webp(),
        _bomb_gif(),
        _bomb_jpeg(),
        b"P6 90000 90000 255\n" + bytes(100),
    ],
    ids=["png", "webp", "gif", "jpeg", "ppm"],
)
def test_bomb_is_refused_by_its_declared_size(tmp_path: Path, bomb: bytes) -> None:
    path = tmp_path / "bomb.jpg"
    path.write_bytes(bomb)
    error = refused(path)
    assert isinstance(error, TooLarge)
    assert "pixels" in error.message


def test_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.tif"
    with path.open("wb") as stream:
        stream.truncate(source.MAX_FILE_BYTES + 1)
    assert isinstance(refused(path), TooLarge)


def test_large_file_is_mapped_not_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_MAP_ABOVE_BYTES", 0)
    for format_name in SUFFIXES:
        path = tmp_path / format_name
        path.write_bytes(encode_picture(draw_picture(), format_name))
        found = answer(RenderFile(os.fsencode(path), 50))
        assert not isinstance(found, Refused), (format_name, found)


@pytest.mark.parametrize("format_name", sorted(set(SUFFIXES) - {"DNG"}))
@pytest.mark.parametrize("part", [0.5, 0.9])
def test_truncated_file_is_unreadable(tmp_path: Path, format_name: str, part: float) -> None:
    whole = encode_picture(draw_picture((640, 480), 1), format_name)
    path = tmp_path / "cut.jpg"
    path.write_bytes(whole[: int(len(whole) * part)])
    error = refused(path)
    assert isinstance(error, Unreadable)
    assert "damaged" in error.message or "incomplete" in error.message
    assert error.hint


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.jpg"
    path.touch()
    assert refused(path).message == "The file is empty."
    found = answer(DecodeBytes(b"", SQUASH))
    assert isinstance(found, Refused)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"Dear diary, this is no picture.\n" * 9, "text"),
        ("Grüße, 写真".encode() * 200, "text"),
        (b"%PDF-1.7\n" + bytes(90), "a PDF document"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "a PostScript document"),
        (b"\0\0\0\x20ftypisom" + bytes(90), "a video"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a vector drawing"),
        (b"\xff\x0a" + bytes(90), "a JPEG XL picture"),
        (bytes(range(256)), ""),
    ],
)
def test_other_files_are_named(tmp_path: Path, content: bytes, name: str) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    error = refused(path)
    assert isinstance(error, Unsupported)
    assert name in error.message
    assert name_other(content) == name


def test_what_is_no_regular_file(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "folder.jpg", tmp_path / "pipe.jpg"
    folder.mkdir()
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.jpg"))
        for path in (folder, pipe, tmp_path / "socket.jpg", Path("/dev/zero")):
            assert isinstance(refused(path), Unreadable), path


def test_vanished_file_and_broken_link(tmp_path: Path) -> None:
    (tmp_path / "link.jpg").symlink_to(tmp_path / "gone")
    for name in ("gone.jpg", "link.jpg"):
        assert "not there" in refused(tmp_path / name).message


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "not allowed"),
        (OSError(errno.EIO, "Input/output error"), "cannot be read: Input/output error"),
        (OSError("no number"), "cannot be read"),
    ],
)
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    # Tests may run as root, who is refused nothing.
    def fail(path: bytes, flags: int) -> int:
        raise error

    path = tmp_path / "drive.jpg"
    path.write_bytes(b"x")
    monkeypatch.setattr(os, "open", fail)
    found = refused(path)
    assert isinstance(found, Unreadable)
    assert words in found.message


def test_picture_with_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\xfe\n.jpg"
    Path(os.fsdecode(path)).write_bytes(encode_picture(draw_picture()))
    assert not isinstance(answer(RenderFile(path, 50)), Refused)


@pytest.mark.parametrize("format_name", sorted(SUFFIXES))
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.filterwarnings("ignore")
@given(seed=st.integers(0, 2**32 - 1), cuts=st.integers(1, 30))
def test_flipped_bytes_never_escape(format_name: str, seed: int, cuts: int) -> None:
    dice = random.Random(seed)
    content = bytearray(encode_picture(draw_picture((96, 64), 1), format_name))
    for _ in range(cuts):
        content[dice.randrange(min(len(content), 2000))] = dice.randrange(256)
    assert isinstance(answer(DecodeBytes(bytes(content), SQUASH)), Decoded | Refused)


@given(st.binary(max_size=400))
def test_recognising_never_fails(content: bytes) -> None:
    for start in (b"", b"II*\0", b"MM\0*", b"\0\0\0\x18ftyp"):
        recognise(start + content)
        name_other(start + content)


@pytest.mark.parametrize("format_name", sorted(SUFFIXES))
def test_formats_are_recognised(format_name: str) -> None:
    content = encode_picture(draw_picture((64, 48)), format_name)
    expected = {"DNG": "RAW", "PGM": "PPM", "PBM": "PPM"}.get(format_name, format_name)
    assert recognise(content) == expected
    assert SUFFIXES[format_name].encode() in PICTURE_SUFFIXES


def test_raw_families_are_recognised() -> None:
    samples: dict[str, Callable[[], bytes]] = {
        "dng": lambda: encode_dng(draw_picture((64, 48)), preview_px=32),
        "cr2": lambda: b"II*\0\x10\0\0\0CR\2\0" + bytes(90),
        "cr3": lambda: b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(90),
        "raf": lambda: b"FUJIFILMCCD-RAW 0201" + bytes(90),
        "orf": lambda: b"IIRO\x08\0\0\0" + bytes(90),
        "rw2": lambda: b"IIU\0\x18\0\0\0" + bytes(90),
    }
    for name, make in samples.items():
        assert recognise(make()) == "RAW", name


def test_damaged_raw(tmp_path: Path) -> None:
    path = tmp_path / "cut.raf"
    path.write_bytes(b"FUJIFILMCCD-RAW 0201" + bytes(5000))
    assert isinstance(refused(path), Unreadable | Unsupported)


@pytest.mark.parametrize("kind", [b"Exi\xda", b"\x9cxif", b"\xff\xff\xff\xff"])
def test_item_of_a_kind_that_is_no_text_never_reaches_the_decoder(
    tmp_path: Path, kind: bytes
) -> None:
    exif = camera_exif(make="Drawn")
    whole = encode_picture(draw_picture((64, 48)), "HEIF", exif=exif)
    assert whole.count(b"Exif\0\0\0\0\x0epitm") == 1
    path = tmp_path / "item.heic"
    path.write_bytes(whole.replace(b"Exif\0\0\0\0\x0epitm", kind + b"\0\0\0\0\x0epitm"))
    assert isinstance(refused(path), Unreadable)


@given(content=st.binary(max_size=200), start=st.integers(0, 60))
def test_looking_at_items_never_fails(content: bytes, start: int) -> None:
    boxes = b"\0\0\0\xffmeta\0\0\0\0\0\0\0\xefiinf\0\0\0\0\0\2\0\0\0\x15infe\2\0\0\0"
    try:
        require_readable_items(boxes[:start] + content)
    except Unreadable:
        return
