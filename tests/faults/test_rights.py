"""Photos and libraries that may not be read or written, from the start or from one moment on."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.paths import LibraryPaths
from core.records import SearchQuery, TextTerm
from tests.faults.drawing import draw
from tests.support.command_line import Photosift
from tests.support.fake_engine import engine_command
from tests.support.running_library import RunningLibrary
from tests.support.small_disk import small_disk
from tests.support.without_override import WITHOUT_OVERRIDE

PHOTOS = 40


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    """An engine that permissions hold for, also where the tests run as root."""
    if os.name != "posix":
        pytest.skip("permissions of another kind")
    directory = tmp_path / "library"
    command = [sys.executable, "-P", WITHOUT_OVERRIDE, *engine_command(directory)]
    running = RunningLibrary(directory, command=command)
    yield running
    running.close()


def test_photos_that_may_not_be_read(tmp_path: Path, running: RunningLibrary) -> None:
    folder = draw(tmp_path / "photos", PHOTOS)
    closed = sorted(folder.iterdir())[:5]
    for path in closed:
        path.chmod(0)
    running.library.add_folder(folder)
    status = running.wait_for(lambda s: s.embedded == PHOTOS - 5 and s.failures == 5)
    assert (status.photos, status.missing) == (PHOTOS, 0)
    for failure in running.library.failures():
        assert failure.path in map(os.fsencode, closed)
        assert failure.hint
    for path in closed:
        path.chmod(0o644)
    running.library.retry_failures()
    running.wait_for(lambda s: s.embedded == PHOTOS and s.failures == 0)


def test_a_directory_that_is_closed_midway(tmp_path: Path, running: RunningLibrary) -> None:
    folder = draw(tmp_path / "photos", PHOTOS)
    inner = draw(folder / "inner", PHOTOS, seed=9)
    running.library.add_folder(folder)
    running.wait_for(lambda s: s.embedded > 0)
    inner.chmod(0)
    try:
        draw(folder, PHOTOS + 10)
        running.library.scan()
        running.wait_for(
            lambda s: s.progress.phase == "idle" and any("inner" in f.message for f in s.folders)
        )
        status = running.wait_for(lambda s: s.embedded + s.failures == 2 * PHOTOS + 10)
        assert status.missing == 0, "a closed directory was taken for a deleted one"
    finally:
        inner.chmod(0o755)
    running.library.scan()
    running.library.retry_failures()
    status = running.wait_for(lambda s: s.embedded == 2 * PHOTOS + 10 and s.failures == 0)
    running.wait_for(lambda s: not any(f.message for f in s.folders))


def test_a_folder_that_is_closed_midway_is_offline(tmp_path: Path, running: RunningLibrary) -> None:
    outer = tmp_path / "outer"
    outer.mkdir()
    folder = draw(outer / "photos", PHOTOS)
    running.library.add_folder(folder)
    running.wait_for(lambda s: s.embedded == PHOTOS)
    outer.chmod(0)
    try:
        running.library.scan()
        status = running.wait_for(lambda s: s.folders[0].offline)
        assert (status.photos, status.missing) == (PHOTOS, 0)
        assert status.folders[0].message
        assert running.library.search(SearchQuery((TextTerm("red"),))).hits
    finally:
        outer.chmod(0o755)
    running.library.scan()
    status = running.wait_for(lambda s: not s.folders[0].offline and s.progress.phase == "idle")
    assert status.embedded == PHOTOS


def digests(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.iterdir()
    }


def test_photos_on_a_disk_that_cannot_be_written(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4000) as disk:
        folder = draw(disk.place / "photos", PHOTOS)
        before = digests(folder)
        disk.remount("ro")
        running = RunningLibrary(tmp_path / "library")
        try:
            running.library.add_folder(folder)
            status = running.wait_for(lambda s: s.embedded == PHOTOS)
            assert status.failures == 0
        finally:
            running.close()
        assert digests(folder) == before


def test_a_library_on_a_disk_that_is_read_only_for_a_while(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8000) as disk:
        folder = draw(tmp_path / "photos", PHOTOS)
        running = RunningLibrary(disk.place / "library")
        try:
            running.library.add_folder(folder)
            running.wait_for(lambda s: s.embedded == PHOTOS)
        finally:
            running.close()
        disk.remount("ro")
        photosift = Photosift(disk.place / "library")
        for words in (("status",), ("search", "red"), ("photos",), ("index",)):
            said = photosift(*words)
            assert "Traceback" not in said.err
            if said.code:
                assert said.code == 1
                assert said.err.count("\n") <= 2, "what happened, and what to do"
        disk.remount("rw")
        draw(folder, 2 * PHOTOS)
        running = RunningLibrary(disk.place / "library")
        try:
            running.wait_for(lambda s: s.embedded == 2 * PHOTOS and s.failures == 0)
        finally:
            running.close()


def test_a_library_folder_that_is_closed_midway(tmp_path: Path, running: RunningLibrary) -> None:
    folder = draw(tmp_path / "photos", PHOTOS)
    library = tmp_path / "library"
    running.library.add_folder(folder)
    running.wait_for(lambda s: s.embedded == PHOTOS)
    LibraryPaths(library).catalog.chmod(0o400)
    library.chmod(0o500)
    try:
        draw(folder, PHOTOS + 5)
        running.library.scan()
        status = running.wait_for(lambda s: bool(s.message) or s.embedded == PHOTOS + 5)
        assert status.failures == 0
        assert running.library.search(SearchQuery((TextTerm("red"),))).hits
    finally:
        library.chmod(0o700)
        LibraryPaths(library).catalog.chmod(0o600)
    running.wait_for(lambda s: s.embedded == PHOTOS + 5 and s.failures == 0)
