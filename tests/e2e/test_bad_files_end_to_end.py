"""Files that cannot be used: each is told once with its reason, and the rest is done."""

import io
import os
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from core.records import SearchQuery, TextTerm
from tests.support.command_line import Photosift
from tests.support.pictures import SUFFIXES, write_picture
from tests.support.running_library import RunningLibrary

GOOD = 12

OpenLibrary = Callable[..., RunningLibrary]


def write_good(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(GOOD):
        write_picture(folder / f"good{number:02}.jpg", size=(64, 48), seed=number)


def png_bomb(side_px: int) -> bytes:
    """A PNG of a few hundred bytes that declares a square of this side."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", side_px, side_px, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            chunk(b"IDAT", zlib.compress(bytes(1000))),
            chunk(b"IEND", b""),
        )
    )


def scan_bomb(scans: int = 20_000) -> bytes:
    """A progressive JPEG whose last scan comes again and again: minutes in any decoder."""
    stream = io.BytesIO()
    Image.new("L", (4000, 4000), 90).save(stream, "JPEG", progressive=True, quality=50)
    content = stream.getvalue()
    at = content.rfind(b"\xff\xda")
    return content[:at] + content[at:-2] * scans + b"\xff\xd9"


def test_each_bad_file_is_told_once_with_its_reason(
    running: RunningLibrary, photosift: Photosift, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    write_good(folder)
    good = (folder / "good00.jpg").read_bytes()
    for format_name, suffix in SUFFIXES.items():
        whole = tmp_path / f"whole{suffix}"
        write_picture(whole, format_name, (64, 48))
        (folder / f"cut{suffix}").write_bytes(whole.read_bytes()[:60])
    (folder / "bomb.png").write_bytes(png_bomb(60_000))
    (folder / "words.jpg").write_text("These are words, not a picture.\n" * 50)
    (folder / "empty.jpg").touch()
    (folder / "zeros.jpg").write_bytes(bytes(100_000))
    (folder / "page.jpg").write_text("<!DOCTYPE html><html><body>Not found</body></html>")
    (folder / "tail.jpg").write_bytes(b"junk" + good)
    summary = photosift("index", folder, "--json").json("index")

    rows = photosift("failures", "--json").json("failures")
    reasons = {Path(row["path"]).name: row["reason"] for row in rows}
    bad = {
        "bomb.png": "too-large",
        "words.jpg": "unsupported",
        "empty.jpg": "unreadable",
        "zeros.jpg": "unsupported",
        "page.jpg": "unsupported",
        "tail.jpg": "unsupported",
    }
    cut = {name for name in reasons if name.startswith("cut.")}
    assert {name: reasons[name] for name in reasons.keys() - cut} == bad
    assert cut == {f"cut{suffix}" for suffix in SUFFIXES.values()}
    assert len(rows) == len(reasons), "each is told once"
    assert all(row["message"].endswith(".") and row["hint"].endswith(".") for row in rows)
    assert {row["stage"] for row in rows} == {"decode"}
    assert summary["failures"] == len(rows)
    assert summary["photos"] == GOOD

    again = photosift("index", "--json").json("index")
    assert (again["photos"], again["failures"]) == (0, 0), "what failed is not tried again"
    assert photosift("failures", "--json").json("failures") == rows


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes and symbolic links")
def test_what_is_no_file_is_passed_over(
    running: RunningLibrary, photosift: Photosift, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    write_good(folder)
    os.mkfifo(folder / "pipe.jpg")
    (folder / "folder.jpg").mkdir()
    write_picture(folder / "folder.jpg" / "inside.jpg", size=(64, 48), seed=99)
    (folder / "loop").symlink_to(folder)
    (folder / "self.jpg").symlink_to(folder / "self.jpg")
    (folder / "dangling.jpg").symlink_to(tmp_path / "nothing.jpg")
    (folder / "null.jpg").symlink_to("/dev/null")
    summary = photosift("index", folder, "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (GOOD + 1, 0)
    rows = photosift("photos", "--json").json("photos")
    assert "inside.jpg" in {Path(row["path"]).name for row in rows}
    assert len(rows) == GOOD + 1, "a loop is walked through once"


def test_a_hanging_decoder_costs_one_photo(open_library: OpenLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    write_good(folder)
    (folder / "endless.jpg").write_bytes(scan_bomb())
    running = open_library(decode_timeout_s=4.0)
    running.library.add_folder(folder)
    status = running.wait_for(lambda s: s.embedded + s.failures == GOOD + 1)
    assert status.embedded == GOOD
    (failure,) = running.library.failures()
    assert (failure.name, failure.reason, failure.stage) == ("endless.jpg", "timeout", "decode")
    assert "4 seconds" in failure.message
    hits = running.library.search(SearchQuery((TextTerm("red"),))).hits
    assert len(hits) == GOOD


def test_a_photo_that_is_unreadable_for_now_comes_later(
    running: RunningLibrary, photosift: Photosift, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    write_good(folder)
    whole = (folder / "good00.jpg").read_bytes()
    (folder / "half.jpg").write_bytes(whole[: len(whole) // 2])
    photosift("index", folder, "--json").json("index")
    assert len(photosift("failures", "--json").json("failures")) == 1
    (folder / "half.jpg").write_bytes(whole)
    running.wait_for(lambda status: status.failures == 0 and status.embedded == GOOD + 1)
    assert photosift("failures", "--json").json("failures") == []
