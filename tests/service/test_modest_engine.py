"""A real engine that leaves the computer to its user, and one whose computer sleeps."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.errors import ServiceUnavailable
from core.library import Library
from core.records import FileTerm, SearchQuery, Status, TextTerm
from core.service.restraint import CHARGER
from core.service.searching import NO_WORDS
from core.settings import ON_BATTERY, REST_AFTER, WORK_HOURS
from tests.support.fake_engine import engine_command
from tests.support.pictures import write_picture
from tests.support.running_library import PATIENCE_S, RunningLibrary

Opener = Callable[..., RunningLibrary]
RED, BLUE = (250, 10, 10), (10, 10, 250)


def paint(path: Path, colour: tuple[int, int, int]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (64, 48), colour).save(path)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    paint(tmp_path / "photos" / "red.png", RED)
    paint(tmp_path / "photos" / "blue.png", BLUE)
    return tmp_path / "photos"


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[Opener]:
    opened: list[RunningLibrary] = []

    def opener(decode_timeout_s: float = 30.0, client_name: str = "window") -> RunningLibrary:
        home = tmp_path / "library"
        command = engine_command(home, decode_timeout_s)
        opened.append(RunningLibrary(home, command=command, client_name=client_name))
        return opened[-1]

    yield opener
    for running in opened:
        running.close()


def first_found(running: RunningLibrary, *terms: TextTerm | FileTerm) -> str:
    hits = running.library.search(SearchQuery(terms)).hits
    return running.library.photos([hits[0].photo_id])[0].name


def resting(running: RunningLibrary) -> Callable[[Status], bool]:
    return lambda _: running.library.health().image_encoder == "resting"


def text_encoder(running: RunningLibrary) -> str:
    checks = {check.name: check.message for check in running.library.diagnose(quick=True)}
    return checks["model"].rpartition("text encoder ")[2]


def words_rest(running: RunningLibrary) -> Callable[[Status], bool]:
    return lambda _: text_encoder(running) == "resting"


def model_folder(directory: Path, name: str) -> str:
    folder = directory / name
    folder.mkdir()
    (folder / "open_clip_config.json").write_text("{}")
    (folder / "open_clip_model.safetensors").write_bytes(b"fake")
    return str(folder)


def waiting(status: Status) -> bool:
    return status.progress.phase == "waiting"


# ---- the image encoder rests


def test_the_image_encoder_rests_and_is_back_when_pictures_come(
    open_library: Opener, photos: Path
) -> None:
    running = open_library()
    assert running.library.setting(REST_AFTER, "") == ""
    running.library.add_folder(photos)
    running.wait_idle()
    assert running.library.health().image_encoder == "loaded"
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(resting(running))
    assert first_found(running, TextTerm("red")) == "red.png"
    assert running.library.health().image_encoder == "resting"

    example = paint(photos.parent / "example.png", BLUE)
    assert first_found(running, FileTerm(os.fsencode(example))) == "blue.png"
    running.wait_for(resting(running))
    paint(photos / "green.png", (10, 250, 10))
    running.wait_for(lambda status: status.embedded == 3)
    assert first_found(running, TextTerm("green")) == "green.png"

    running.wait_for(resting(running))
    running.library.set_setting(REST_AFTER, "0")
    assert first_found(running, FileTerm(os.fsencode(example))) == "blue.png"
    assert running.library.health().image_encoder == "loaded"


def test_words_do_not_wait_for_the_image_encoder(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    running = open_library()
    running.library.add_folder(photos)
    running.wait_idle()
    spec = model_folder(tmp_path, "drowsy-dim48")
    running.library.use_model(spec)
    running.wait_for(lambda status: status.model.spec == spec and status.embedded == 2)
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(resting(running))
    with ThreadPoolExecutor(1) as asker:
        by_picture = asker.submit(first_found, running, FileTerm(os.fsencode(photos / "red.png")))
        assert first_found(running, TextTerm("blue")) == "blue.png"
        assert not by_picture.done()
        (tmp_path / "library" / "morning").touch()
        assert by_picture.result(PATIENCE_S) == "red.png"


@pytest.mark.expects_warnings
def test_pictures_wait_for_an_image_encoder_that_cannot_come_back_and_words_do_not(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    running = open_library()
    running.library.add_folder(photos)
    running.wait_idle()
    spec = model_folder(tmp_path, "brittle-dim48")
    running.library.use_model(spec)
    running.wait_for(lambda status: status.model.spec == spec and status.embedded == 2)
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(resting(running))
    paint(photos / "green.png", (10, 250, 10))
    waiting = running.wait_for(lambda status: bool(status.model.message))
    assert "changed" in waiting.model.message
    assert (waiting.model.condition, waiting.failures) == ("ready", 0)
    assert running.library.health().image_encoder == "resting"
    assert first_found(running, TextTerm("blue")) == "blue.png"
    with pytest.raises(ServiceUnavailable, match="changed"):
        first_found(running, FileTerm(os.fsencode(photos / "red.png")))
    running.library.set_setting(REST_AFTER, "0")
    (tmp_path / "library" / "mended").touch()
    done = running.wait_for(lambda status: status.embedded == 3)
    assert (done.model.spec, done.model.message, done.failures) == (spec, "", 0)
    assert first_found(running, TextTerm("green")) == "green.png"


@pytest.mark.expects_warnings
def test_another_model_takes_over_from_one_whose_image_encoder_cannot_come_back(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    running = open_library()
    running.library.add_folder(photos)
    before = running.wait_idle()
    spec = model_folder(tmp_path, "brittle-dim48")
    running.library.use_model(spec)
    running.wait_for(lambda status: status.model.spec == spec and status.embedded == 2)
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(resting(running))
    paint(photos / "green.png", (10, 250, 10))
    running.wait_for(lambda status: bool(status.model.message))
    running.library.set_setting(REST_AFTER, "0")
    running.library.use_model(before.model.spec)
    running.wait_for(lambda status: status.model.spec == before.model.spec and status.embedded == 3)
    assert first_found(running, TextTerm("green")) == "green.png"


# ---- the text encoder rests


def test_the_text_encoder_rests_while_nobody_can_type_and_is_back_for_a_search(
    open_library: Opener, photos: Path
) -> None:
    """The client here is no window, and listens all the time, as `photosift watch` does."""
    running = open_library(client_name="command line")
    running.library.add_folder(photos)
    running.wait_idle()
    assert text_encoder(running) == "loaded"
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(words_rest(running))
    paint(photos / "green.png", (10, 250, 10))
    running.wait_for(lambda status: status.embedded == 3)
    assert text_encoder(running) == "resting"
    running.library.set_setting(REST_AFTER, "0")
    assert first_found(running, TextTerm("green")) == "green.png"
    assert text_encoder(running) == "loaded"


def test_a_window_keeps_the_text_encoder_and_brings_it_back(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    running = open_library(client_name="command line")
    running.library.add_folder(photos)
    running.wait_idle()
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(words_rest(running))
    with Library(tmp_path / "library", client_name="window", start_engine=False) as window:
        window.status()
        running.wait_for(lambda _: text_encoder(running) == "loaded")
        example = paint(photos.parent / "example.png", BLUE)
        assert first_found(running, FileTerm(os.fsencode(example))) == "blue.png"
        running.wait_for(resting(running))
        assert text_encoder(running) == "loaded"
    running.wait_for(words_rest(running))


@pytest.mark.expects_warnings
def test_names_are_found_while_the_text_encoder_cannot_come_back(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    running = open_library(client_name="command line")
    running.library.add_folder(photos)
    running.wait_idle()
    spec = model_folder(tmp_path, "brittle-dim48")
    running.library.use_model(spec)
    running.wait_for(lambda status: status.model.spec == spec and status.embedded == 2)
    running.library.set_setting(REST_AFTER, "0.001")
    running.wait_for(words_rest(running))
    answer = running.library.search(SearchQuery((TextTerm("blue"),)))
    assert [running.library.photos([hit.photo_id])[0].name for hit in answer.hits] == ["blue.png"]
    assert (answer.notice, answer.waiting) == (NO_WORDS, 0)
    assert "changed" in running.library.status().model.message
    (tmp_path / "library" / "mended").touch()
    running.wait_for(
        lambda _: len(running.library.search(SearchQuery((TextTerm("blue"),))).hits) == 2
    )
    assert running.library.status().model.message == ""


# ---- waiting


def test_the_backlog_waits_for_the_charger(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    total = 200
    for number in range(2, total):
        paint(photos / f"{number}.png", (number, 100, 200))
    running = open_library()
    running.library.set_setting(ON_BATTERY, "pause")
    spec = model_folder(tmp_path, "slow-dim48")
    running.library.use_model(spec)
    running.wait_for(lambda status: status.model.spec == spec)
    running.library.add_folder(photos)
    running.wait_for(lambda status: status.embedded > 0)
    (tmp_path / "library" / "unplugged").touch()
    status = running.wait_for(waiting)
    assert status.progress.waiting_for == CHARGER
    assert status.embedded < total
    assert first_found(running, TextTerm("red"))
    running.library.pause()
    paused = running.wait_for(lambda status: status.progress.phase == "paused")
    assert paused.progress.waiting_for == ""
    running.library.resume()
    assert waiting(running.library.status())
    (tmp_path / "library" / "unplugged").unlink()
    done = running.wait_for(lambda status: status.embedded == total)
    assert done.progress.waiting_for == ""


def test_outside_of_its_hours_only_what_is_new_is_taken(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    begin = datetime.now().astimezone() + timedelta(hours=3)
    hours = f"{begin:%H:%M}-{begin + timedelta(hours=1):%H:%M}"
    first = open_library()
    paint(photos / "old" / "grey.png", (128, 128, 128))
    first.library.add_folder(photos)
    pid = first.wait_idle().pid
    first.library.set_setting(WORK_HOURS, hours)
    first.library.stop_engine()
    paint(photos / "old" / "while-away.png", (0, 0, 0))

    running = open_library()
    running.wait_for(lambda status: status.pid != pid and status.model.condition == "ready")
    status = running.wait_for(waiting)  # the look through the folder that nobody asked for
    assert status.progress.waiting_for == f"Waiting until {begin:%H:%M}"
    running.wait_for(lambda status: status.folders[0].watch_mode == "events")
    paint(photos / "green.png", (10, 250, 10))
    running.wait_for(lambda status: status.embedded == 4)
    assert first_found(running, TextTerm("green")) == "green.png"
    paint(tmp_path / "asked" / "yellow.png", (250, 250, 10))
    running.library.add_folder(tmp_path / "asked")
    status = running.wait_for(lambda status: status.photos == 5 and waiting(status))
    assert (status.embedded, status.progress.total - status.progress.done) == (4, 1)
    running.library.set_setting(WORK_HOURS, "")
    running.wait_for(lambda status: status.embedded == 6)


# ---- priority


@pytest.mark.skipif(not hasattr(os, "nice"), reason="other priorities there")
def test_engine_and_workers_stand_back(open_library: Opener) -> None:
    status = open_library().wait_for(lambda status: status.model.condition == "ready")
    engine = psutil.Process(status.pid)
    assert engine.nice() >= 5
    workers = engine.children()
    assert workers
    if hasattr(psutil, "IOPRIO_CLASS_BE"):
        assert (engine.ionice().ioclass, engine.ionice().value) == (psutil.IOPRIO_CLASS_BE, 7)
    for worker in workers:
        until = time.monotonic() + PATIENCE_S
        while worker.nice() <= engine.nice() and time.monotonic() < until:
            threading.Event().wait(0.01)  # it has only just begun
        assert worker.nice() > engine.nice()
        if hasattr(psutil, "IOPRIO_CLASS_IDLE"):
            assert worker.ionice().ioclass == psutil.IOPRIO_CLASS_IDLE


# ---- a closed lid


def test_a_computer_that_sleeps_costs_no_photo(
    open_library: Opener, photos: Path, tmp_path: Path
) -> None:
    limit_s = 2.0
    for seed in range(40):
        write_picture(photos / f"{seed}.jpg", seed=seed, size=(1600, 1200))
    running = open_library(limit_s)
    pid = running.wait_for(lambda status: status.model.condition == "ready").pid
    running.library.add_folder(photos)
    running.wait_for(lambda status: status.embedded > 0)
    engine = psutil.Process(pid)
    asleep = [engine, *engine.children()]
    with ThreadPoolExecutor(1) as asker:
        for process in asleep:
            process.suspend()
        try:
            asked = asker.submit(first_found, running, TextTerm("red"))
            wake_at = time.monotonic() + 2.5 * limit_s
            while (left_s := wake_at - time.monotonic()) > 0:
                with pytest.raises(TimeoutError):
                    asked.result(left_s)
        finally:
            for process in asleep:
                process.resume()
        assert asked.result(PATIENCE_S)
    status = running.wait_idle()
    assert (status.pid, status.embedded, status.failures) == (pid, 42, 0)
    assert set(asleep[1:]) <= set(engine.children())  # nor was a worker replaced
