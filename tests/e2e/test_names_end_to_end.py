"""Names of every kind, from the disk to the list, the search, the picture, and out again."""

import base64
import os
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from core.records import FileTerm, PhotoView, SearchQuery, TextTerm
from tests.support.command_line import Photosift
from tests.support.pictures import write_picture
from tests.support.running_library import RunningLibrary

LONGEST = "\N{LATIN SMALL LETTER E WITH ACUTE}" * 125 + "x.jpg"

NAMES: dict[str, bytes] = {
    "latin-1": b"caf\xe9.jpg",
    "broken UTF-8": b"\xff\xfe\xc3\x28.jpg",
    "surrogate in UTF-8": b"half\xed\xa0\x80.jpg",
    "line end": b"two\nlines.jpg",
    "carriage return and tab": b"a\r\tb.jpg",
    "escape sequence": b"\x1b[31mred\x1b[0m.jpg",
    "emoji": "\N{BEACH WITH UMBRELLA}\N{VARIATION SELECTOR-16} sea.jpg".encode(),
    "right to left override": "holiday\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe.jpg".encode(),
    "Arabic and Chinese": "\N{ARABIC LETTER BEH}\N{ARABIC LETTER ALEF} 照片.jpg".encode(),
    "leading dash": b"--help.jpg",
    "leading space": b"  spaced  .jpg",
    "quotes": b'it\'s "quoted" `here`.jpg',
    "percent": b"100%_of %s %00.jpg",
    "wildcards": b"[star] * ? {a,b}.jpg",
    "shell": b"; rm -rf $HOME & #.jpg",
    "backslash": b"C:\\photos\\me.jpg",
    "SQL": b"'); DROP TABLE photos; --.jpg",
    "only a suffix twice": b"x.jpg.jpg",
    "dots": b"a..b...jpg",
    "longest": LONGEST.encode(),
    "composed": unicodedata.normalize("NFC", "nai\u0308ve.jpg").encode(),
    "decomposed": unicodedata.normalize("NFD", "nai\u0308ve.jpg").encode(),
    "upper case": b"SHOUT.JPG",
    "lower case": b"shout.jpg",
}

SEARCHED = {
    "latin-1": "caf",
    "line end": "two lines",
    "emoji": "\N{BEACH WITH UMBRELLA}\N{VARIATION SELECTOR-16}",
    "right to left override": "gpj.exe",
    "Arabic and Chinese": "照片",
    "leading dash": "--help",
    "quotes": 'it\'s "quoted"',
    "percent": "100%_of",
    "wildcards": "[star] *",
    "shell": "rm -rf $HOME",
    "backslash": "C:\\photos",
    "SQL": "'); DROP TABLE",
    "longest": "éééé",
    "composed": "naïve",
    "decomposed": "nai\u0308ve",
}
"""What a user would type to find some of them."""


def at(folder: Path, name: bytes) -> Path:
    return folder / os.fsdecode(name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Every name holds a picture of its own, in a directory whose name is no UTF-8 either."""
    root = tmp_path / os.fsdecode(b"photos\n\xfc")
    root.mkdir()
    for number, name in enumerate(NAMES.values()):
        write_picture(at(root, name), size=(64, 48), seed=number)
    if len(list(root.iterdir())) < len(NAMES):
        pytest.skip("this file system keeps not all of these names apart")
    return root


def paths_of(rows: list[dict[str, Any]]) -> list[bytes]:
    """The exact paths that JSON output gives."""
    return [
        base64.b64decode(row["path_bytes"]) if "path_bytes" in row else row["path"].encode()
        for row in rows
    ]


def test_names_of_every_kind(running: RunningLibrary, photosift: Photosift, folder: Path) -> None:
    summary = photosift("index", folder, "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (len(NAMES), 0)
    expected = sorted(os.fsencode(at(folder, name)) for name in NAMES.values())

    rows = photosift("photos", "--json").json("photos")
    assert sorted(paths_of(rows)) == expected
    assert all(row["embedded"] for row in rows)
    assert len(photosift("photos").out.splitlines()) == len(NAMES), "one line a photo"

    for kind, name in NAMES.items():
        path = os.fsencode(at(folder, name))
        photo = running.library.photo_at(path)
        assert photo is not None, kind
        assert photo.path == path
        assert photo.name == unicodedata.normalize("NFC", photo.name)
        photo.name.encode("utf-8", "strict")
        assert running.library.thumbnail(photo.id), kind
        assert running.library.rendition(photo.id, 32), kind
        best = running.library.search(SearchQuery((FileTerm(path),), limit=1)).hits
        assert [hit.photo_id for hit in best] == [photo.id], kind


def test_names_are_found_as_they_are_typed(running: RunningLibrary, folder: Path) -> None:
    running.library.add_folder(folder)
    running.wait_for(lambda status: status.embedded == len(NAMES))
    for kind, words in SEARCHED.items():
        hits = running.library.search(SearchQuery((TextTerm(words),))).hits
        by_name = [hit.photo_id for hit in hits if hit.by_name]
        found = {photo.path for photo in running.library.photos(by_name)}
        assert os.fsencode(at(folder, NAMES[kind])) in found, kind


def test_examples_and_queries_of_every_kind_on_the_command_line(
    photosift: Photosift, folder: Path
) -> None:
    photosift("index", folder, "--json").json("index")
    for name in (b"caf\xe9.jpg", b"two\nlines.jpg", LONGEST.encode()):
        path = os.fsencode(at(folder, name))
        (best,) = photosift("similar", path, "--limit", "1", "--json").json("similar")
        assert paths_of([best]) == [path]
    for query in (
        b"\xff\xfe",
        "'\"%*[\\",
        "--\N{PILE OF POO}",
        "a" * 5000,
        "NEAR(",
        "\N{ZERO WIDTH SPACE}x",
    ):
        photosift("search", "--json", "--", query).json("search")


def test_deleted_and_renamed_files_leave_the_list(
    running: RunningLibrary, photosift: Photosift, folder: Path
) -> None:
    photosift("index", folder, "--json").json("index")
    for name in NAMES.values():
        at(folder, name).unlink()
    running.wait_for(lambda status: status.photos == 0)
    assert photosift("photos", "--json").json("photos") == []
    assert photosift("search", "caf", "--json").json("search") == []
    assert not running.library.photo_ids(PhotoView())
    assert all(
        running.library.photo_at(os.fsencode(at(folder, name))) is None for name in NAMES.values()
    )
