"""A disk that is full where the catalog, thumbnails, index or log are: wait, say so, go on."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from core.catalog import photos, tags
from core.catalog.connection import open_reader, open_user
from core.errors import CatalogError
from core.paths import LibraryPaths
from core.records import PhotoId, PhotoView, SearchQuery, TextTerm
from tests.core.index.test_photo_index import Kept, build
from tests.faults.drawing import draw
from tests.support import organised
from tests.support.command_line import Photosift
from tests.support.running_library import RunningLibrary
from tests.support.small_disk import SmallDisk, small_disk

FEW, MANY = 3, 150


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 12_000) as disk:
        yield disk


def finds_red(running: RunningLibrary, least: int) -> None:
    hits = running.library.search(SearchQuery((TextTerm("red"),))).hits
    assert len(hits) >= least


def everything_is_there(running: RunningLibrary, count: int) -> None:
    """All embedded, nothing set aside, nothing doubled, and the index equals the catalog."""
    status = running.wait_for(lambda s: s.embedded == count and s.progress.phase == "idle")
    assert status.photos == count
    assert status.index_size == count
    assert running.library.failures() == []
    assert {check.state for check in running.library.diagnose()} <= {"ok", "warning", "repaired"}
    with_thumbnail = [
        photo_id
        for photo_id in running.library.photo_ids(PhotoView())
        if running.library.thumbnail(PhotoId(photo_id)) is not None
    ]
    assert len(with_thumbnail) == count


@pytest.mark.parametrize("left_kb", [0, 12, 40, 130])
def test_catalog(tmp_path: Path, disk: SmallDisk, left_kb: int) -> None:
    running = RunningLibrary(disk.place / "library")
    try:
        running.library.add_folder(draw(tmp_path / "photos", FEW))
        running.wait_for(lambda s: s.embedded == FEW)
        disk.fill(but_kb=left_kb)
        draw(tmp_path / "photos", MANY)
        running.library.scan()
        told = running.wait_for(lambda s: "full" in s.message)
        assert told.failures == 0
        finds_red(running, FEW)
        disk.make_room()
        # Nobody has to ask: it is tried again by itself.
        everything_is_there(running, MANY)
        assert running.library.status().message == ""
    finally:
        running.close()


def test_thumbnails(tmp_path: Path, disk: SmallDisk) -> None:
    directory = tmp_path / "library"
    running = RunningLibrary(directory)
    running.library.add_folder(draw(tmp_path / "photos", FEW, noisy=True))
    running.wait_for(lambda s: s.embedded == FEW)
    running.close()
    shutil.move(LibraryPaths(directory).thumbnails, disk.place / "thumbnails.db")
    LibraryPaths(directory).thumbnails.symlink_to(disk.place / "thumbnails.db")
    running = RunningLibrary(directory)
    try:
        running.wait_idle()
        disk.fill()
        draw(tmp_path / "photos", MANY, noisy=True)
        running.library.scan()
        told = running.wait_for(lambda s: "full" in s.message)
        assert told.failures == 0
        finds_red(running, FEW)
        disk.make_room()
        everything_is_there(running, MANY)
    finally:
        running.close()


@pytest.mark.expects_warnings
def test_index(disk: SmallDisk) -> None:
    kept = Kept(300)
    directory = disk.place / "index"
    index = build(kept.open(directory))
    index.save(always=True)
    index.wait_saved()
    whole = {path.name: path.read_bytes() for path in directory.iterdir()}
    assert whole
    disk.fill()
    for photo_id in range(301, 1500):
        kept.rows[photo_id] = (photo_id, photo_id)
    ids = np.arange(301, 1500, dtype=np.int64)
    index.add(ids, kept.of(ids), ids)
    with suppress(OSError):
        build(index)
        index.save(always=True)
        index.wait_saved()
    # The snapshot from before is whole, nothing half lies beside it, and nobody lacks a photo.
    assert {path.name: path.read_bytes() for path in directory.iterdir()} == whole
    assert len(index) == len(kept.rows)
    again = build(kept.open(directory))
    assert len(again) == len(kept.rows)
    disk.make_room()
    assert again.save(always=True)
    again.wait_saved()
    assert {path.name: path.read_bytes() for path in directory.iterdir()} != whole


def test_log(tmp_path: Path, disk: SmallDisk) -> None:
    directory = tmp_path / "library"
    directory.mkdir()
    LibraryPaths(directory).logs.symlink_to(disk.place)
    disk.fill()
    running = RunningLibrary(directory)
    try:
        running.library.add_folder(draw(tmp_path / "photos", MANY))
        everything_is_there(running, MANY)
        assert running.library.status().message == ""
    finally:
        running.close()


def test_an_edit_on_a_full_disk_is_refused_and_harms_nothing(
    tmp_path: Path, disk: SmallDisk
) -> None:
    running = RunningLibrary(disk.place / "library")
    editor = None
    try:
        running.library.add_folder(draw(tmp_path / "photos", FEW))
        running.wait_idle()
        editor = open_user(disk.place / "library")
        kept = organised.make_tag(editor, "before")
        disk.fill()
        written, refused = 0, None
        while refused is None and written < 5000:
            try:
                organised.make_tag(editor, f"tag {written}")
                written += 1
            except CatalogError as error:
                refused = error
        assert refused is not None
        assert "full" in refused.message
        disk.make_room()
        after = organised.make_tag(editor, "after")
        names = {tag.name for tag in tags.list_tags(editor)}
        # What was acknowledged is there, what was refused is not.
        assert names == {"before", "after", *(f"tag {number}" for number in range(written))}
        assert after.id > kept.id
    finally:
        if editor is not None:
            editor.close()
        running.close()


@pytest.mark.expects_warnings
def test_starting_with_a_full_disk(tmp_path: Path, disk: SmallDisk) -> None:
    directory = disk.place / "library"
    running = RunningLibrary(directory)
    running.library.add_folder(draw(tmp_path / "photos", FEW))
    running.wait_for(lambda s: s.embedded == FEW)
    running.close()
    disk.fill()
    photosift = Photosift(directory)
    listed = photosift("photos", "--json")
    if listed.code == 0:
        assert len(listed.json("photos")) == FEW
    said = photosift("status")
    assert said.code == 0 or "full" in said.err, said.err
    assert "Traceback" not in said.err
    disk.make_room()
    running = RunningLibrary(directory)
    try:
        everything_is_there(running, FEW)
    finally:
        running.close()


def test_a_first_start_with_a_full_disk_leaves_nothing_half(
    tmp_path: Path, disk: SmallDisk
) -> None:
    disk.fill()
    directory = disk.place / "library"
    said = Photosift(directory)("add", draw(tmp_path / "photos", FEW))
    assert said.code == 1
    assert "Traceback" not in said.err
    assert said.err.strip().count("\n") <= 1, "what happened, and what to do"
    disk.make_room()
    running = RunningLibrary(directory)
    try:
        running.library.add_folder(tmp_path / "photos")
        everything_is_there(running, FEW)
    finally:
        running.close()
    catalog = open_reader(directory)
    assert photos.count_live(catalog) == FEW
    catalog.close()
