"""A real engine whose work is held, or whose memory is short: what was asked for happens anyway."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.paths import LibraryPaths
from core.records import SearchQuery, Status, TextTerm
from core.service.restraint import CHARGER
from core.settings import ON_BATTERY, WORK_HOURS
from tests.support.pictures import write_picture
from tests.support.running_library import RunningLibrary, is_idle

Hold = Callable[[RunningLibrary], None]
PHOTOS = 4


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    (tmp_path / "photos").mkdir()
    for number in range(PHOTOS):
        write_picture(tmp_path / "photos" / f"{number}.png", seed=number)
    opened = RunningLibrary(tmp_path / "library")
    yield opened
    opened.close()


def pause(running: RunningLibrary) -> None:
    running.library.pause()


def cancel(running: RunningLibrary) -> None:
    running.library.cancel()


def said(running: RunningLibrary, sentence: str) -> Callable[[Status], bool]:
    """The engine's log holds a sentence; what is decided while nothing waits shows nowhere else."""
    log = LibraryPaths(running.library.directory).logs / "engine.log"
    return lambda _: sentence in log.read_text()


def unplug(running: RunningLibrary) -> None:
    running.library.set_setting(ON_BATTERY, "pause")
    (running.library.directory / "unplugged").touch()
    running.wait_for(said(running, CHARGER))


def wait_for_the_night(running: RunningLibrary) -> None:
    begin = datetime.now().astimezone() + timedelta(hours=3)
    hours = f"{begin:%H:%M}-{begin + timedelta(hours=1):%H:%M}"
    running.library.set_setting(WORK_HOURS, hours)
    running.wait_for(said(running, f"Waiting until {begin:%H:%M}"))


def another_model(tmp_path: Path) -> str:
    folder = tmp_path / "dim48"
    folder.mkdir()
    (folder / "open_clip_config.json").write_text("{}")
    (folder / "open_clip_model.safetensors").touch()
    return str(folder)


@pytest.mark.parametrize("hold", [pause, cancel, unplug, wait_for_the_night])
def test_a_model_for_which_nothing_waits_takes_over_while_the_work_is_held(
    running: RunningLibrary, tmp_path: Path, hold: Hold
) -> None:
    running.library.add_folder(tmp_path / "photos")
    old = running.wait_for(lambda s: is_idle(s) and s.embedded == PHOTOS).model.spec
    other = another_model(tmp_path)
    running.library.use_model(other)
    running.wait_for(lambda s: s.model.spec == other)
    hold(running)
    running.library.use_model(old)
    status = running.wait_for(lambda s: s.model.spec == old)
    assert status.model.embedded == PHOTOS


def test_a_model_for_which_photos_wait_does_not(running: RunningLibrary, tmp_path: Path) -> None:
    running.library.add_folder(tmp_path / "photos")
    old = running.wait_for(lambda s: is_idle(s) and s.embedded == PHOTOS).model.spec
    pause(running)
    other = another_model(tmp_path)
    running.library.use_model(other)
    running.wait_for(lambda s: s.next_model is not None and s.next_model.condition == "ready")
    unplug(running)
    (running.library.directory / "unplugged").unlink()
    # Before it is noticed that the charger is there again, what waits was looked at.
    status = running.wait_for(said(running, "the work goes on"))
    assert (status.model.spec, status.progress.phase) == (old, "paused")
    running.library.resume()
    running.wait_for(lambda s: s.model.spec == other and s.model.embedded == PHOTOS)


def test_an_index_that_could_not_be_added_to_is_made_good(
    running: RunningLibrary, tmp_path: Path
) -> None:
    short = running.library.directory / "short-of-memory"
    running.library.status()
    short.touch()
    running.library.add_folder(tmp_path / "photos")
    running.wait_for(lambda s: is_idle(s) and s.photos == PHOTOS)  # they do not wait for ever
    short.unlink()
    running.wait_for(lambda s: s.model.embedded == PHOTOS)
    assert len(running.library.search(SearchQuery((TextTerm("red"),))).hits) == PHOTOS
