"""Stacks that the engine puts together: windows are told, and the doctor makes them anew."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core.catalog import stacks
from core.catalog.connection import open_engine
from core.events import PhotosChanged
from core.records import PhotoView
from tests.support.running_library import RunningLibrary

NAMES = ("one.png", "two.jpg", "two-edited.jpg")
DAMAGES = (
    "UPDATE photos SET shown = 0 WHERE name = 'one.png'",
    "UPDATE directories SET shown = 7",
    "UPDATE photos SET lead_id = 999 WHERE name = 'one.png'",
    "UPDATE photos SET lead_id = NULL",
)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    folder = tmp_path / "trip"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        Image.new("RGB", (64, 48), (number * 90, 10, 10)).save(folder / name)
    made = RunningLibrary(tmp_path / "library")
    made.library.add_folder(folder)
    made.wait_idle()
    yield made
    made.close()


def test_the_film_beside_a_stack_is_found(running: RunningLibrary, tmp_path: Path) -> None:
    library, folder = running.library, tmp_path / "trip"
    one, two = sorted(library.photos(library.photo_ids(PhotoView())), key=lambda p: p.name)
    assert not one.has_video
    assert library.film(one.id) is None
    for name in ("._two.mov", "two.txt", "TWO.MOV", "two.mov.part"):
        (folder / name).write_bytes(b"film")
    library.scan()
    running.wait_for(lambda _: library.photos([two.id])[0].has_video)
    assert two.name == "two-edited.jpg"
    assert library.film(two.id) == bytes(folder / "TWO.MOV")
    assert library.film(one.id) is None


def stacks_of(running: RunningLibrary) -> str:
    (check,) = [check for check in running.library.diagnose() if check.name == "stacks"]
    return check.state


def test_the_doctor_lists_every_photo_once(running: RunningLibrary, tmp_path: Path) -> None:
    by_directory = PhotoView(grouping="directory")
    before = list(running.library.photo_ids(by_directory))
    counted = running.library.sections(by_directory)
    assert len(before) == 2
    assert stacks_of(running) == "ok"
    for damage in DAMAGES:
        with closing(open_engine(tmp_path / "library")) as catalog:
            catalog.execute(damage)
        assert stacks_of(running) == "repaired", damage
        assert list(running.library.photo_ids(by_directory)) == before, damage
        assert running.library.sections(by_directory) == counted, damage
        assert stacks_of(running) == "ok", damage


def test_windows_are_told_when_a_scan_puts_files_together(
    running: RunningLibrary, tmp_path: Path
) -> None:
    with closing(open_engine(tmp_path / "library")) as catalog:
        catalog.execute("UPDATE photos SET lead_id = NULL")
        stacks.unsettle(catalog)
    assert len(running.library.photo_ids(PhotoView())) == 3
    running.events.clear()
    running.library.scan()
    running.wait_for(lambda _: len(running.library.photo_ids(PhotoView())) == 2)
    running.wait_for(
        lambda _: any(isinstance(e, PhotosChanged) and e.listed for e in running.events)
    )
