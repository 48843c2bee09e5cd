"""The engine process when something around it is not as it should be."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from core.paths import LibraryPaths
from core.records import SearchQuery, TextTerm
from tests.support import fake_engine
from tests.support.command_line import Photosift, complaint
from tests.support.running_library import PATIENCE_S, RunningLibrary

PHOTOS = 30

OpenLibrary = Callable[..., RunningLibrary]


def draw(folder: Path, count: int = PHOTOS) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        Image.new("RGB", (40, 30), (250, 8 * number % 256, 10)).save(folder / f"{number:04}.png")
    return folder


def test_a_second_engine_leaves_the_first_alone(
    running: RunningLibrary, photosift: Photosift
) -> None:
    pid = running.library.status().pid
    for command in (
        fake_engine.engine_command(photosift.library),
        [sys.executable, "-P", "-m", "core.service", str(photosift.library)],
    ):
        second = subprocess.run(command, capture_output=True, timeout=PATIENCE_S, check=False)
        assert (second.returncode, second.stdout, second.stderr) == (0, b"", b"")
    assert running.library.status().pid == pid


@contextmanager
def catalog_version(path: Path, number: int) -> Iterator[None]:
    """Give a catalog this version for a while."""
    catalog = sqlite3.connect(path)
    try:
        (before,) = catalog.execute("PRAGMA user_version").fetchone()
        catalog.execute(f"PRAGMA user_version = {number}")
        catalog.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        catalog.close()
        yield
        catalog = sqlite3.connect(path)
        catalog.execute(f"PRAGMA user_version = {before}")
    finally:
        catalog.close()


def test_a_newer_catalog_is_refused_and_left_as_it_is(
    open_library: OpenLibrary, tmp_path: Path
) -> None:
    running = open_library()
    photosift = Photosift(running.library.directory)
    photosift("stop")
    path = LibraryPaths(running.library.directory).catalog
    with catalog_version(path, 9999):
        content = path.read_bytes()
        for words in (("status",), ("photos", "--json"), ("index", tmp_path), ("search", "red")):
            said = complaint(photosift(*words), 1)
            assert "newer" in said
        assert path.read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"PSFTGRAF", b"PSFTGRAF\xff\xff\xff\xff{}", bytes(5000)])
def test_a_damaged_index_is_built_again(
    open_library: OpenLibrary, tmp_path: Path, content: bytes
) -> None:
    first = open_library()
    first.library.add_folder(draw(tmp_path / "photos"))
    first.wait_for(lambda status: status.embedded == PHOTOS)
    Photosift(first.library.directory)("stop")
    # So few photos have no graph of their own: what lies there came from somewhere else.
    model = "builtin/photosift-lite"
    name = hashlib.sha256(f"{model}#{model}-32".encode()).hexdigest()[:16]
    folder = LibraryPaths(first.library.directory).index
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.snapshot").write_bytes(content)
    (folder / f"{name}-{'0' * 16}.graph").write_bytes(content)
    second = open_library()
    status = second.wait_for(lambda s: s.model.condition == "ready")
    assert status.index_size == PHOTOS
    answer = second.library.search(SearchQuery((TextTerm("red"),), limit=PHOTOS))
    assert len(answer.hits) == PHOTOS
    assert second.wait_idle().progress.done == 0, "nothing is embedded again"


def test_a_library_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = complaint(Photosift(tmp_path / "file" / "library")("status"), 1)
    assert "Errno" not in said


def test_a_library_in_a_folder_with_an_odd_name(tmp_path: Path) -> None:
    directory = tmp_path / os.fsdecode(b"lib\xff\n rary " + b"x" * 150)
    running = RunningLibrary(directory)
    try:
        running.library.add_folder(draw(tmp_path / "photos", 3))
        running.wait_for(lambda status: status.embedded == 3)
        photosift = Photosift(directory)
        assert photosift("status", "--json").json("status")["photos"] == 3
        assert len(photosift("search", "red", "--json").json("search")) == 3
    finally:
        running.close()
