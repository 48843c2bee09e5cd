"""Names that mean something to a shell, a database, a page or a terminal mean nothing here."""

import base64
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import drops
from app.views.grid_drag import PHOTO_IDS_FORMAT, mime_of
from core.paths import one_line
from core.records import PhotoView, SearchQuery, TextTerm
from tests.hostile.names import NAMES, write_photos
from tests.support import fake_engine
from tests.support.command_line import Photosift
from tests.support.raw_mime import RawMime
from tests.support.running_library import RunningLibrary


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    directory = tmp_path / "library"
    running = RunningLibrary(directory, command=fake_engine.engine_command(directory))
    yield running
    running.close()


def path_of(row: dict[str, Any]) -> bytes:
    if "path_bytes" in row:
        return base64.b64decode(row["path_bytes"])
    return str(row["path"]).encode()


def dragged_to_another_program(mime: Any) -> RawMime:
    """What is left of a drag outside of the program: addresses only, no photo ids."""
    formats = [name for name in mime.formats() if name != PHOTO_IDS_FORMAT]
    return RawMime({name: bytes(mime.data(name).data()) for name in formats})


def test_every_name_from_the_disk_to_the_bin(running: RunningLibrary, tmp_path: Path) -> None:
    photosift = Photosift(running.library.directory)
    paths = write_photos(tmp_path / "<i>photos<!i>")
    summary = photosift("index", tmp_path / "<i>photos<!i>", "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (len(NAMES), 0)

    # Listed: every byte comes back in JSON, and a line is a line.
    rows = photosift("photos", "--json").json("photos")
    assert sorted(map(path_of, rows)) == sorted(paths)
    assert len(photosift("photos").out.splitlines()) == len(NAMES)

    # Shown, and opened at screen size.
    photos = running.library.photos(running.library.photo_ids(PhotoView()))
    assert {photo.path for photo in photos} == set(paths)
    for photo in photos:
        photo.name.encode("utf-8", "strict")
        assert not {"\n", "\r", "\x1b", "\u202e"} & set(one_line(photo.name))
        assert running.library.rendition(photo.id, 16)
        assert running.library.thumbnail(photo.id)

    # Found by its own name, as far as the name has any words.
    for photo in photos:
        query = SearchQuery((TextTerm(photo.name),), limit=len(NAMES))
        by_name = {hit.photo_id for hit in running.library.search(query).hits if hit.by_name}
        assert photo.id in by_name, photo.path

    # Dragged out, and in again.
    for photo in photos:
        mime = mime_of([photo])
        assert drops.parse(mime).photo_ids == (photo.id,)
        dropped = drops.parse(dragged_to_another_program(mime))
        assert (dropped.paths, dropped.problems) == ((photo.path,), ())

    # Removed.
    for path in paths:
        Path(os.fsdecode(path)).unlink()
    running.wait_for(lambda status: status.photos == 0)
    assert photosift("photos", "--json").json("photos") == []
