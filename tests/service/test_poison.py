"""A picture that ends the engine: it is found, set aside, and everything else is indexed."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from core.errors import ServiceUnavailable
from core.paths import LibraryPaths
from core.records import Status
from tests.support.fragile_engine import FATAL, GREY, engine_command, seen
from tests.support.running_library import PATIENCE_S, RunningLibrary

PHOTOS = 12


def draw(folder: Path) -> None:
    folder.mkdir()
    for number in range(PHOTOS):
        Image.new("RGB", (40, 30), (number * 20, 90, 200)).save(folder / f"{number:02}.png")


def wait_through(running: RunningLibrary, true_of: Callable[[Status], bool]) -> Status:
    """Wait for a condition while engines die and others are started."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        with suppress(ServiceUnavailable):  # the one that was asked has just died
            return running.wait_for(true_of)
    raise AssertionError("the engine did not get there")


@pytest.mark.expects_warnings
def test_a_picture_that_ends_the_engine_is_set_aside(tmp_path: Path) -> None:
    folder, directory = tmp_path / "photos", tmp_path / "library"
    draw(folder)
    Image.new("RGB", (40, 30), FATAL).save(folder / "fatal.png")
    running = RunningLibrary(directory, command=engine_command(directory))
    running.library.add_folder(folder)
    status = wait_through(running, lambda s: s.failures == 1 and s.embedded == PHOTOS)
    (failure,) = running.library.failures()
    assert (failure.name, failure.stage, failure.reason) == ("fatal.png", "embed", "poison")
    assert "ended twice" in failure.message
    assert failure.hint
    assert status.photos == PHOTOS + 1
    shown = seen(directory)
    assert shown.count(FATAL) == 3, "among others, alone, and alone again"
    assert GREY in shown
    # The file is repaired: nobody needs to ask.
    Image.new("RGB", (40, 30), (250, 250, 10)).save(folder / "fatal.png")
    running.wait_for(lambda s: s.failures == 0 and s.embedded == PHOTOS + 1)
    running.wait_idle()
    running.close()
    assert not LibraryPaths(directory).in_flight.exists()


@pytest.mark.expects_warnings
def test_an_engine_that_is_ill_blames_no_photo(tmp_path: Path) -> None:
    folder, directory = tmp_path / "photos", tmp_path / "library"
    draw(folder)
    directory.mkdir(mode=0o700)
    (directory / "ill").touch()
    running = RunningLibrary(directory, command=engine_command(directory))
    running.library.add_folder(folder)
    wait_through(running, lambda _: seen(directory).count(GREY) >= 3)
    (directory / "ill").unlink()
    status = wait_through(running, lambda s: s.embedded == PHOTOS)
    assert status.failures == 0
    running.close()
