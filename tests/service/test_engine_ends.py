"""Whatever dies or hangs in it, the engine ends when it is asked to, and clients get a sentence."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from core.errors import CoreError
from core.library import Library
from core.paths import LibraryPaths
from core.records import FileTerm, PhotoId, PhotoView, SearchQuery, TextTerm
from tests.support.broken_engine import engine_command
from tests.support.command_line import Photosift
from tests.support.pictures import write_picture
from tests.support.running_library import PATIENCE_S, stop_engine

pytestmark = [
    pytest.mark.expects_warnings,
    pytest.mark.skipif(os.name == "nt", reason="there are no such signals"),
]

DYING = [
    "core.ingest.scanner:Scanner._next",
    "core.ingest.first_sight:FirstSight._handle",
    "core.media.processes:WorkerPool._carry_out",
    "core.service.announcer:Announcer._take_status",
    "core.service.queue:OwnerQueue._step",
    "core.service.server:Server._check",
]
SURVIVED = [
    "core.ingest.pipeline:Pipeline._turn",
    "core.ingest.scanner:Scanner._scan",
    "core.service.keeping:Keeper._keep_limits",
    "core.service.models:Models._add",
    "core.service.restraint:Judge.decide",
    "core.service.watching:Watching.check",
]
HANGING = [
    ("core.ingest.scanner:Scanner._scan", "hang"),
    ("core.ingest.pipeline:Pipeline._turn", "hang"),
    ("core.service.handlers:Handlers.search", "hang"),
    ("core.service.models:Models._add", "stuck"),
    ("core.service.watching:Watching.check", "hang"),
    ("core.service.queue:OwnerQueue._step", "hang"),
]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(12):
        write_picture(folder / f"{number}.jpg", seed=number)
    return folder


@contextmanager
def broken_library(directory: Path, part: str, how: str) -> Iterator[Library]:
    library = Library(
        directory, client_name="test", engine_command=engine_command(directory, part, how)
    )
    try:
        yield library
    finally:
        (directory / "broken").unlink(missing_ok=True)
        with suppress(CoreError, psutil.Error):
            end_by_force(library)
        library.close()


def end_by_force(library: Library) -> None:
    """After a failure: nothing may be left for the other tests."""
    with Library(library.directory, client_name="test", start_engine=False) as other:
        engine = psutil.Process(other.status().pid)
    engine.kill()
    engine.wait(PATIENCE_S)


def poke(library: Library, photos: Path) -> None:
    """Give every part something to do; what fails has to fail with a sentence."""
    write_picture(photos / "new.jpg", seed=99)
    picture = FileTerm(os.fsencode(photos / "1.jpg"))
    asked: list[Callable[[], object]] = [
        library.scan,
        lambda: library.remove_folder(library.folders()[0].id),
        lambda: library.add_folder(photos),
        lambda: library.show_soon([PhotoId(i) for i in library.photo_ids(PhotoView())]),
        lambda: library.search(SearchQuery((picture,))),
        lambda: library.search(SearchQuery((TextTerm("red"),))),
    ]
    for ask in asked:
        with suppress(CoreError):
            ask()


def wait_broken(directory: Path, process: psutil.Process) -> None:
    """Wait until the part broke, or the engine ended of it."""
    until = time.monotonic() + PATIENCE_S
    while not (directory / "has-broken").exists() and process.is_running():
        assert time.monotonic() < until, "the part is never used"
        with suppress(psutil.TimeoutExpired):
            process.wait(0.05)


def is_ended_by_force(directory: Path) -> bool:
    trace = (LibraryPaths(directory).logs / "engine.crash").read_text(encoding="utf-8")
    return "Timeout" in trace and "Thread" in trace


def answers(library: Library) -> int:
    """The process of an engine that answers; the first request may meet one that is gone."""
    with suppress(CoreError):
        return library.status().pid
    return library.status().pid


@pytest.mark.parametrize("part", DYING)
def test_an_engine_with_a_part_that_dies_ends_by_itself(
    tmp_path: Path, photos: Path, part: str
) -> None:
    directory = tmp_path / "library"
    with broken_library(directory, part, "raise") as library:
        process = psutil.Process(library.status().pid)
        library.add_folder(photos)
        (directory / "broken").touch()
        poke(library, photos)
        process.wait(PATIENCE_S)
        assert not is_ended_by_force(directory)
        assert answers(library) != process.pid
        stop_engine(library)


@pytest.mark.parametrize("part", SURVIVED)
def test_a_failure_that_harms_nobody_else_ends_nothing(
    tmp_path: Path, photos: Path, part: str
) -> None:
    directory = tmp_path / "library"
    with broken_library(directory, part, "raise") as library:
        process = psutil.Process(library.status().pid)
        (directory / "broken").touch()
        library.add_folder(photos)
        wait_broken(directory, process)
        assert library.status().pid == process.pid
        process.terminate()
        process.wait(PATIENCE_S)
        assert not is_ended_by_force(directory)


@pytest.mark.parametrize(("part", "how"), HANGING)
def test_an_engine_with_a_part_that_hangs_is_ended_by_force(
    tmp_path: Path, photos: Path, part: str, how: str
) -> None:
    directory = tmp_path / "library"
    with broken_library(directory, part, how) as library, ThreadPoolExecutor(1) as somebody:
        process = psutil.Process(library.status().pid)
        library.add_folder(photos)
        (directory / "broken").touch()
        poked = somebody.submit(poke, library, photos)
        try:
            wait_broken(directory, process)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE_S)
        assert is_ended_by_force(directory)
        poked.result(PATIENCE_S)
        assert answers(library) != process.pid
        stop_engine(library)


def test_stop_ends_an_engine_that_hangs(tmp_path: Path, photos: Path) -> None:
    directory = tmp_path / "library"
    with broken_library(directory, "core.ingest.scanner:Scanner._scan", "hang") as library:
        process = psutil.Process(library.status().pid)
        (directory / "broken").touch()
        library.add_folder(photos)
        wait_broken(directory, process)
        done = Photosift(directory)("stop")
        assert (done.code, done.err) == (0, "")
        assert not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
